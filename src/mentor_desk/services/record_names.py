"""Which person or firm a record is about, by name: for the log and for the history of records."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Citizen, Firm, Row
from mentor_desk.storage.journal_standing import models
from mentor_desk.storage.use_case import reads

# The way to the person or firm; a case leads to its citizen, a placement to its case.
_WAYS: Final = (
    "citizen_id", "case_id", "placement_id", "measurement_id", "visit_id", "absence_id", "firm_id",
    "agreement_id", "recruitment_id", "campaign_id", "cluster_id", "event_id",
    "network_id", "member_id", "paper_id", "idea_id",
)  # fmt: skip
_OWN: Final = ("name", "title")
_DEEPEST: Final = 4


def name_of(session: Session, model: str, row_id: uuid.UUID) -> str:
    """The name of the citizen or firm the record is about, or its own; empty where there is none."""
    row: Row | None = _row(session, model, row_id)
    for _ in range(_DEEPEST):
        if row is None:
            return ""
        own = getattr(row, "name", "") if isinstance(row, Citizen | Firm) else ""
        if own:
            return str(own)
        following = _leads_to(session, row)
        if following is None:
            return next((str(own) for key in _OWN if (own := getattr(row, key, ""))), "")
        row = following
    return ""


def own_name(session: Session, model: str, row_id: uuid.UUID) -> str:
    """What the record itself is called: a contact by its own name, a case by its citizen's."""
    row = _row(session, model, row_id)
    own = next((str(own) for key in _OWN if (own := getattr(row, key, ""))), "")
    return own or name_of(session, model, row_id)


@reads
def names(session: Session, *, wanted: Iterable[tuple[str, uuid.UUID]]) -> dict[uuid.UUID, str]:
    """:func:`name_of` for many records by model and id."""
    return {row_id: name_of(session, model, row_id) for model, row_id in dict.fromkeys(wanted)}


def _row(session: Session, model: str, row_id: uuid.UUID) -> Row | None:
    known = models().get(model)
    return session.get(known, row_id) if known is not None else None


def _leads_to(session: Session, row: Row) -> Row | None:
    columns = type(row).__table__.columns
    for key in _WAYS:
        ref = getattr(row, key, None)
        if ref is None or key not in columns:
            continue
        for foreign in columns[key].foreign_keys:
            table = foreign.column.table
            model = next((each for each in models().values() if each.__table__ is table), None)
            if model is not None:
                return session.get(model, ref)
    return None
