"""The municipality's logo on its papers (feature H35)."""

from __future__ import annotations

import base64

from sqlalchemy.orm import Session

from mentor_desk.documents import logo as picture
from mentor_desk.errors import UserError
from mentor_desk.models import Asset
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_LOGO, _PNG = "logo", "image/png"


@writes("logo.set")
def set_logo(session: Session, *, data: bytes) -> None:
    """Put ``data``, a small PNG, at the head of every paper made from now on.

    Raises:
        UserError: it is no picture that can be printed; the logo is as it was.
    """
    try:
        picture.check(data)
    except picture.LogoError as trouble:
        sentence = text("services", "This picture cannot be printed. Choose a PNG, JPEG or SVG file.")
        raise UserError(sentence, "logo") from trouble
    row = _asset(session)
    if row is None:
        row = Asset(name=_LOGO, media_type=_PNG, data=data)
        session.add(row)
    row.data = data
    session.flush()
    journal.note(session, subject=row)


@writes("logo.removed")
def remove_logo(session: Session) -> None:
    """Print papers without a logo; those in the archive stay as they are."""
    row = _asset(session)
    if row is not None:
        rows.delete(session, row)
        journal.note(session, subject=row)


@reads
def logo(session: Session) -> bytes:
    """The logo as a PNG; empty when there is none."""
    row = _asset(session)
    return b"" if row is None else row.data


def logo_for_papers(session: Session) -> str:
    """The logo in base64, as papers carry it; empty when there is none."""
    return base64.b64encode(logo(session)).decode("ascii")


def _asset(session: Session) -> Asset | None:
    return session.scalars(rows.select_alive(Asset).where(Asset.name == _LOGO)).first()
