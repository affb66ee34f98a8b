"""Days the mentor is away: who stands in, and what must be settled before (feature A9)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import mail, phone
from mentor_desk.models import Absence, AbsenceLine
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import AbsenceKind
from mentor_desk.texts import text

_EDITABLE = frozenset(
    {"kind", "starts_on", "ends_on", "stand_in_name", "stand_in_phone", "stand_in_email", "message"}
)
_READ: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {"stand_in_phone": phone.parse, "stand_in_email": mail.parse}
)


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """Days away, both ends included; ``message`` is what the firms are told, empty while unwritten."""

    id: uuid.UUID
    kind: AbsenceKind
    starts_on: date
    ends_on: date
    stand_in_name: str
    stand_in_phone: str
    stand_in_email: str
    message: str

    @property
    def stand_in(self) -> str:
        """Name and phone of who stands in."""
        return ", ".join(filter(None, (self.stand_in_name, phone.pretty(self.stand_in_phone))))


@reads
def listing(session: Session) -> tuple[AbsenceRow, ...]:
    """Every absence, the newest first."""
    query = rows.select_alive(Absence).order_by(Absence.starts_on.desc(), Absence.id.desc())
    return tuple(_row(each) for each in session.scalars(query))


@reads
def coming(session: Session, *, today: date) -> tuple[AbsenceRow, ...]:
    """What runs today and what comes, the next first."""
    query = rows.select_alive(Absence).where(Absence.ends_on >= today)
    return tuple(_row(each) for each in session.scalars(query.order_by(Absence.starts_on, Absence.id)))


@reads
def one(session: Session, *, absence_id: uuid.UUID) -> AbsenceRow:
    """One absence.

    Raises:
        UserError: it is gone.
    """
    return _row(rows.get(session, Absence, absence_id))


@writes("absence.entered")
def enter(session: Session, /, **values: Any) -> uuid.UUID:
    """Enter days away.

    Raises:
        UserError: a day is missing, the last lies before the first, or phone or mail cannot be right.
    """
    kept = _clean({"kind": AbsenceKind.HOLIDAY, "starts_on": None, "ends_on": None, **values})
    absence = Absence(**{name: kept[name] for name in _EDITABLE & kept.keys()})
    _check(absence)
    session.add(absence)
    journal.note(session, subject=absence)
    return absence.id


@writes("absence.changed")
def update(session: Session, /, *, absence_id: uuid.UUID, **values: Any) -> None:
    """Correct days away.

    Raises:
        UserError: see :func:`enter`.
    """
    absence = rows.get(session, Absence, absence_id)
    rows.change(absence, _clean(values), _EDITABLE)
    _check(absence)
    journal.note(session, subject=absence)


@writes("absence.removed")
def remove(session: Session, *, absence_id: uuid.UUID) -> None:
    """The mentor is not away after all."""
    absence = rows.get(session, Absence, absence_id)
    for line in lines_of(session, absence_id):
        rows.delete(session, line)
    rows.delete(session, absence)
    journal.note(session, subject=absence)


@writes("absence.changed")
def note_case(
    session: Session,
    *,
    absence_id: uuid.UUID,
    case_id: uuid.UUID,
    remark: str | None = None,
    left_out: bool | None = None,
) -> None:
    """What the stand-in must do in a case, or that it needs nobody."""
    line = _line(session, absence_id, case_id=case_id)
    if remark is not None:
        line.remark = remark.strip()
    if left_out is not None:
        line.left_out = left_out
    journal.note(session, subject=line)


@writes("absence.changed")
def tell_firm(
    session: Session, *, absence_id: uuid.UUID, firm_id: uuid.UUID, told_on: date | None
) -> None:
    """The firm was told on a day; ``None`` takes it back."""
    line = _line(session, absence_id, firm_id=firm_id)
    line.told_on = told_on
    journal.note(session, subject=line)


def lines_of(session: Session, absence_id: uuid.UUID) -> list[AbsenceLine]:
    """What was written down about cases and firms."""
    query = rows.select_alive(AbsenceLine).where(AbsenceLine.absence_id == absence_id)
    return list(session.scalars(query.order_by(AbsenceLine.id)))


def cover_of(
    session: Session, case_id: uuid.UUID, today: date
) -> tuple[AbsenceRow, AbsenceLine | None] | None:
    """The absence that runs or comes next, and what the stand-in must know of this case in it."""
    for absence in coming(session, today=today):
        lines = [each for each in lines_of(session, absence.id) if each.case_id == case_id]
        line = lines[0] if lines else None
        return None if line is not None and line.left_out else (absence, line)
    return None


def _line(
    session: Session,
    absence_id: uuid.UUID,
    *,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
) -> AbsenceLine:
    rows.get(session, Absence, absence_id)
    for line in lines_of(session, absence_id):
        if line.case_id == case_id and line.firm_id == firm_id:
            return line
    line = AbsenceLine(absence_id=absence_id, case_id=case_id, firm_id=firm_id)
    session.add(line)
    return line


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if "kind" in result:
        result["kind"] = AbsenceKind(result["kind"] or AbsenceKind.OTHER).value
    for name, parse in _READ.items():
        if result.get(name):
            try:
                result[name] = parse(result[name])
            except UserError as error:
                raise UserError(error.text, name) from error
    return result


def _check(absence: Absence) -> None:
    if absence.starts_on is None:
        raise UserError(text("services", "Write the first day you are away."), "starts_on")
    if absence.ends_on is None:
        raise UserError(text("services", "Write the last day you are away."), "ends_on")
    if absence.ends_on < absence.starts_on:
        raise UserError(text("services", "The last day lies before the first."), "ends_on")


def _row(absence: Absence) -> AbsenceRow:
    return AbsenceRow(
        id=absence.id,
        kind=AbsenceKind(absence.kind),
        starts_on=absence.starts_on,
        ends_on=absence.ends_on,
        stand_in_name=absence.stand_in_name,
        stand_in_phone=absence.stand_in_phone,
        stand_in_email=absence.stand_in_email,
        message=absence.message,
    )
