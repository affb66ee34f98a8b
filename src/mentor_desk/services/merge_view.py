"""Two records side by side before they become one: what differs, and what moves (feature B7)."""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Agreement, Case, Citizen, Merge, NotSame, Row
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import belongings, field_words, merging, merging_moves, rows
from mentor_desk.services.duplicates import MODELS
from mentor_desk.services.field_values import Reader, Words
from mentor_desk.storage.journal_values import encode
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Language

_OWN: Final[frozenset[type[Row]]] = frozenset({Citizen, Merge, NotSame})


@dataclass(frozen=True, slots=True)
class FieldPair:
    """A field that the two have differently, in words; not one that only the kept has."""

    column: str
    label: str
    kept: Words
    lost: Words

    @property
    def lost_first(self) -> bool:
        """Whether the lost one's value is proposed: the other has none."""
        return not self.kept


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case of one of the two; ``of_kept`` tells whose."""

    id: uuid.UUID
    opened_on: date
    closed_on: date | None
    of_kept: bool


@dataclass(frozen=True, slots=True)
class MergeView:
    """What the mentor looks at before merging.

    ``moves`` counts the living rows that hang on the lost one, by model, the most telling first;
    ``cases`` are the citizens' cases, ``agreements`` how many agreements the firm will have.
    """

    model: str
    kept_id: uuid.UUID
    lost_id: uuid.UUID
    kept: str
    lost: str
    fields: tuple[FieldPair, ...]
    moves: tuple[tuple[str, int], ...]
    cases: tuple[CaseLine, ...] = ()
    agreements: int = 0

    @property
    def open_cases(self) -> int:
        """How many cases are open afterwards."""
        return sum(case.closed_on is None for case in self.cases)


@reads
def view(
    session: Session,
    *,
    model: str,
    kept_id: uuid.UUID,
    lost_id: uuid.UUID,
    today: date,
    language: Language,
    rulebook: Rulebook,
) -> MergeView:
    """The two side by side. Raises :class:`UserError` when one of them is no longer there."""
    kind: Any = MODELS[model]
    kept, lost = rows.get(session, kind, kept_id), rows.get(session, kind, lost_id)
    reader = Reader(session, language, today, rulebook)
    return MergeView(
        model,
        kept_id,
        lost_id,
        kept.name,
        lost.name,
        tuple(_fields(kept, lost, reader)),
        _moves(session, lost),
        _cases(session, kept, lost),
        _agreements(session, {kept_id, lost_id}) if model == "Firm" else 0,
    )


def _fields(kept: Row, lost: Row, reader: Reader) -> list[FieldPair]:
    words = field_words.load()
    model = type(kept).__name__
    mine, theirs = (encode(_values(row)) for row in (kept, lost))
    found = []
    for column in merging.columns_of(type(kept)):
        if mine[column] == theirs[column] or not words.shows(column):
            continue
        said = reader.words(model, column, mine[column]), reader.words(model, column, theirs[column])
        # What only the kept one has stays, and needs no question.
        if said[1]:
            found.append(FieldPair(column, words.label(model, column, reader.language), *said))
    return sorted(found, key=lambda pair: pair.lost_first)


def _values(row: Row) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in type(row).__table__.columns}


def _moves(session: Session, lost: Row) -> tuple[tuple[str, int], ...]:
    counts: Counter[str] = Counter()
    if isinstance(lost, Citizen):
        for model, found in belongings.of_citizens(session, [lost.id]).items():
            if model not in _OWN:
                counts[model.__name__] = sum(row.deleted_at is None for row in found)
    else:
        for model, columns in merging_moves.pointing_at(type(lost)):
            for column in columns:
                query = select(func.count()).where(rows.alive(model), getattr(model, column) == lost.id)
                counts[model.__name__] += session.scalar(query) or 0
    return tuple((name, count) for name, count in counts.items() if count)


def _cases(session: Session, kept: Row, lost: Row) -> tuple[CaseLine, ...]:
    if not isinstance(kept, Citizen):
        return ()
    query = rows.select_alive(Case).where(Case.citizen_id.in_((kept.id, lost.id)))
    return tuple(
        CaseLine(case.id, case.opened_on, case.closed_on, case.citizen_id == kept.id)
        for case in session.scalars(query.order_by(Case.opened_on, Case.id))
    )


def _agreements(session: Session, firm_ids: set[uuid.UUID]) -> int:
    query = select(func.count()).where(rows.alive(Agreement), Agreement.firm_id.in_(firm_ids))
    return session.scalar(query) or 0
