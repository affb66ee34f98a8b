"""Unfinished forms, kept inside the vault from the first key."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Draft
from mentor_desk.services import rows
from mentor_desk.storage.use_case import reads, writes


class DraftView(NamedTuple):
    """A kept form: its field values (JSON) and when it was last touched."""

    values: dict[str, Any]
    saved_at: datetime


def _draft(session: Session, form: str, subject: str) -> Draft | None:
    query = rows.select_alive(Draft).where(Draft.form == form, Draft.subject == subject)
    return session.scalars(query).first()


@reads
def load(session: Session, *, form: str, subject: str = "") -> DraftView | None:
    """The draft of ``form`` about ``subject``, if one is kept."""
    draft = _draft(session, form, subject)
    return None if draft is None else DraftView(dict(draft.values), draft.updated_at)


@reads
def subjects(session: Session, *, form: str) -> list[str]:
    """What there are unfinished ``form`` drafts about."""
    query = select(Draft.subject).where(rows.alive(Draft), Draft.form == form)
    return list(session.scalars(query.order_by(Draft.subject)))


@writes("draft.kept")
def keep(session: Session, *, form: str, subject: str = "", values: dict[str, Any]) -> datetime:
    """Keep the form's values; the moment they were kept comes back."""
    draft = _draft(session, form, subject)
    if draft is None:
        draft = Draft(form=form, subject=subject)
        session.add(draft)
    draft.values = values
    session.flush()
    now: datetime = session.info["now"]
    return now


@writes("draft.dropped")
def drop(session: Session, *, form: str, subject: str = "") -> None:
    """Throw the draft away: the row is blanked, since what it held is saved or not wanted."""
    draft = _draft(session, form, subject)
    if draft is not None:
        draft.values = {}
        rows.delete(session, draft)
