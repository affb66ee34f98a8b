"""Records that look alike: while one is typed, and in the whole caseload (feature B7)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Contact, Firm, NotSame, Row
from mentor_desk.services import likeness, rows
from mentor_desk.services.likeness import Looks
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text

Why = Callable[[Looks, Looks], Text | None]

RULES: Final[Mapping[str, Why]] = MappingProxyType(
    {"Citizen": likeness.people, "Firm": likeness.firms, "Contact": likeness.contacts}
)
"""By model, what makes two records look alike."""
MODELS: Final[Mapping[str, type[Row]]] = MappingProxyType(
    {"Citizen": Citizen, "Firm": Firm, "Contact": Contact}
)
SURE: Final = (
    likeness.SAME_CPR, likeness.SAME_BIRTHDAY, likeness.SAME_P_NUMBER, likeness.SAME_PLACE,
)  # fmt: skip
"""Reasons that leave hardly a doubt."""

_NOBODY: Final = uuid.UUID(int=0)


@dataclass(frozen=True, slots=True)
class Alike:
    """Two records that look alike and why; ``model`` is a key of :data:`MODELS`."""

    model: str
    one: Looks
    other: Looks
    why: Text
    place: str = ""

    @property
    def sure(self) -> bool:
        """Whether there is hardly a doubt."""
        return self.why in SURE


@dataclass(frozen=True, slots=True)
class Known:
    """The records of one kind, to hold what is being typed against; asks the file nothing more."""

    model: str
    looks: tuple[Looks, ...]

    def like(self, **values: Any) -> tuple[Looks, Text] | None:
        """The record that looks most like the one being typed; half-typed values are welcome."""
        given = {key: value for key, value in values.items() if value}
        wanted = likeness.typed(Looks(**{"id": _NOBODY, "name": "", **given}))
        rule = RULES[self.model]
        best: tuple[Looks, Text] | None = None
        for each in self.looks:
            why = rule(wanted, each)
            if why is not None and why in SURE:
                return each, why
            if why is not None and (best is None or each.sorted_name == wanted.sorted_name):
                best = each, why
        return best


@reads
def known(session: Session, *, model: str) -> Known:
    """The living records of ``model``."""
    return Known(model, tuple(_looks(session, model)))


class CaseOf(NamedTuple):
    """A citizen's case, and whether it is closed."""

    id: uuid.UUID
    closed: bool


@reads
def case_of(session: Session, *, citizen_id: uuid.UUID) -> CaseOf | None:
    """The open case of the citizen, else the newest; ``None`` without any."""
    closed: ColumnElement[bool] = Case.closed_on.is_not(None)
    query = select(Case.id, closed).where(rows.alive(Case), Case.citizen_id == citizen_id)
    found = session.execute(query.order_by(closed, Case.opened_on.desc())).first()
    return CaseOf(found[0], bool(found[1])) if found is not None else None


@reads
def pairs(session: Session) -> list[Alike]:
    """Every two records that look alike and were not said to be two; the surest first."""
    found: list[Alike] = []
    for model, rule in RULES.items():
        said = _said(session, model)
        for one, other in likeness.candidates(_looks(session, model)):
            why = None if likeness.in_order(one.id, other.id) in said else rule(one, other)
            if why is not None:
                # Who came first is proposed as the one to keep.
                first, second = (one, other) if one.id.int < other.id.int else (other, one)
                found.append(Alike(model, first, second, why, _firm_of(session, one)))
    order = list(RULES)
    return sorted(found, key=lambda a: (not a.sure, order.index(a.model), a.one.name, a.one.id.int))


@writes("duplicates.not_same")
def not_same(
    session: Session, *, model: str, one_id: uuid.UUID, other_id: uuid.UUID, today: date
) -> None:
    """The two are two: they are not proposed again, until this is undone."""
    first, second = likeness.in_order(one_id, other_id)
    if (first, second) in _said(session, model):
        return
    said = NotSame(model=model, one_id=first, other_id=second, said_on=today)
    session.add(said)
    journal.note(session, subject=rows.get(session, MODELS[model], one_id))


def _said(session: Session, model: str) -> set[tuple[uuid.UUID, uuid.UUID]]:
    query = select(NotSame.one_id, NotSame.other_id).where(rows.alive(NotSame), NotSame.model == model)
    return {(one, other) for one, other in session.execute(query)}


def _looks(session: Session, model: str) -> list[Looks]:
    """The living records, erased ones left out: nothing is left of them to compare."""
    kind: Any = MODELS[model]
    fields = {
        "Citizen": ("id", "name", "cpr", "born_on", "phone", "address", "postcode", "town"),
        "Firm": ("id", "name", "p_number", "cvr", "address", "postcode", "town", "phone"),
        "Contact": ("id", "name", "phone", "role", "firm_id"),
    }[model]
    query = select(*(getattr(kind, name) for name in fields)).where(rows.alive(kind), kind.name != "")
    found = []
    for row in session.execute(query.order_by(kind.id)):
        values = dict(zip(fields, row, strict=True))
        if "firm_id" in values:
            values["within"] = values.pop("firm_id")
        values["cpr"] = values.get("cpr") or ""
        found.append(Looks(**values))
    return found


def _firm_of(session: Session, one: Looks) -> str:
    firm = rows.find(session, Firm, one.within)
    return firm.name if firm is not None else ""
