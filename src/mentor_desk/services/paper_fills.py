"""What is written for one paper alone, kept with its subject until the paper is made again."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue
from mentor_desk.documents.content import ContentError, is_empty, with_values
from mentor_desk.models import PaperFill
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes


def of(session: Session, key: str, subject_id: uuid.UUID) -> Mapping[str, Any]:
    """What is written for the paper ``key`` about this subject, by path.

    A value that the paper no longer asks for is left out, so that a new wording never stops a paper.
    """
    row = _row(session, key, subject_id)
    asked = {ask.path for ask in catalogue.by_key(key).asks}
    return {path: value for path, value in (row.values if row else {}).items() if path in asked}


@reads
def fills(session: Session, *, key: str, subject_id: uuid.UUID) -> dict[str, Any]:
    """What is written for the paper, as JSON values; days as ISO text."""
    return dict(of(session, key, subject_id))


@writes("paper.filled")
def fill(session: Session, *, key: str, subject_id: uuid.UUID, values: Mapping[str, Any]) -> None:
    """Keep what is written for one paper; empty values are forgotten.

    Raises:
        ValueError: the paper does not ask for a path, or the value is of another type (a bug).
    """
    paper = catalogue.by_key(key)
    asked = {ask.path for ask in paper.asks}
    if strangers := values.keys() - asked:
        message = f"{key} does not ask for {sorted(strangers)}"
        raise ValueError(message)
    plain = {path: _plain(value) for path, value in values.items() if not is_empty(value)}
    try:
        with_values(paper.content_type(), plain)
    except ContentError as trouble:
        raise ValueError(str(trouble)) from trouble
    row = _row(session, key, subject_id)
    if row is None:
        row = PaperFill(key=key, subject_id=subject_id)
        session.add(row)
    row.values = plain
    journal.note(session, subject=row, detail={"key": key})


def _row(session: Session, key: str, subject_id: uuid.UUID) -> PaperFill | None:
    query = rows.select_alive(PaperFill).where(PaperFill.key == key, PaperFill.subject_id == subject_id)
    return session.scalars(query).first()


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
