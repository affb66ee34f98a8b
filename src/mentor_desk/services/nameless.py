"""Reasons that are kept in the log for good: they may name nobody, for the log cannot be erased."""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import tokens
from mentor_desk.models import Citizen
from mentor_desk.services.rows import alive
from mentor_desk.texts import text

_CPR: Final = re.compile(r"(?<!\d)\d{6}[ -]?\d{4}(?!\d)")


def demand(session: Session, words: str, field: str) -> None:
    """:class:`UserError` at ``field`` when ``words`` hold a citizen's whole name or a CPR number.

    What the log says of an act stays when a person is erased, or its chain would break.
    """
    if not words.strip():
        return
    said = _folded(words)
    names = map(_folded, session.scalars(select(Citizen.name).where(alive(Citizen))))
    if _CPR.search(words) or any(" " in name.strip() and name in said for name in names):
        raise UserError(
            text("services", "Write it without names and numbers: the log keeps it for good."), field
        )


def _folded(words: str) -> str:
    return f" {' '.join(tokens(words))} "
