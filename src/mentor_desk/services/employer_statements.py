"""What a firm says it will do in return: so many hires by a day (row 152, feature I5)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, EmployerStatement, Firm
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_FIELDS: Final = frozenset({"day", "training", "job_title", "hires", "by_on", "kept", "note"})


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A declaration of intent; ``kept`` is how many were hired, ``None`` until somebody has asked."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    day: date
    training: str
    job_title: str
    hires: int
    by_on: date | None
    kept: int | None
    note: str

    def due(self, today: date) -> bool:
        """Whether it is time to ask what became of it."""
        return self.kept is None and self.by_on is not None and self.by_on <= today


@writes("employer_statement.added")
def add(session: Session, /, *, firm_id: uuid.UUID, day: date, **values: Any) -> uuid.UUID:
    """Write down what the firm means to do; under the agreement that runs on ``day``, if any.

    Raises:
        UserError: nobody is to be hired, or the last day lies before the first.
    """
    firm = rows.get(session, Firm, firm_id)
    row = EmployerStatement(firm_id=firm_id, day=day, agreement_id=_agreement(session, firm_id, day))
    rows.change(row, rows.stripped(values), _FIELDS)
    _check(row)
    session.add(row)
    journal.note(session, subject=firm)
    return row.id


@writes("employer_statement.changed")
def update(session: Session, /, *, statement_id: uuid.UUID, **values: Any) -> None:
    """Correct it, or write how many were hired (``kept``).

    Raises:
        UserError: see :func:`add`.
    """
    row = rows.get(session, EmployerStatement, statement_id)
    rows.change(row, rows.stripped(values), _FIELDS)
    _check(row)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@writes("employer_statement.removed")
def remove(session: Session, *, statement_id: uuid.UUID) -> None:
    """Take it away."""
    row = rows.get(session, EmployerStatement, statement_id)
    rows.delete(session, row)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> tuple[StatementRow, ...]:
    """The firm's statements, the newest first."""
    return _rows(session, EmployerStatement.firm_id == firm_id)


@reads
def one(session: Session, *, statement_id: uuid.UUID) -> StatementRow:
    """One statement. Raises :class:`UserError` when it is gone."""
    row = rows.get(session, EmployerStatement, statement_id)
    return _row(row, rows.get(session, Firm, row.firm_id).name)


@reads
def unanswered(session: Session, *, until: date) -> tuple[StatementRow, ...]:
    """Those whose day comes by ``until`` and nobody has said what became of it."""
    return _rows(session, EmployerStatement.kept.is_(None), EmployerStatement.by_on <= until)


def _rows(session: Session, *which: ColumnElement[bool]) -> tuple[StatementRow, ...]:
    query = (
        select(EmployerStatement, Firm.name)
        .join(Firm, Firm.id == EmployerStatement.firm_id)
        .where(alive(EmployerStatement), alive(Firm), *which)
        .order_by(EmployerStatement.day.desc(), EmployerStatement.id.desc())
    )
    return tuple(_row(row, firm) for row, firm in session.execute(query))


def _row(row: EmployerStatement, firm: str) -> StatementRow:
    return StatementRow(
        id=row.id, firm_id=row.firm_id, firm=firm, day=row.day, training=row.training,
        job_title=row.job_title, hires=row.hires, by_on=row.by_on, kept=row.kept, note=row.note,
    )  # fmt: skip


def _agreement(session: Session, firm_id: uuid.UUID, day: date) -> uuid.UUID | None:
    query = rows.select_alive(Agreement).where(
        Agreement.firm_id == firm_id,
        Agreement.starts_on <= day,
        (Agreement.ends_on.is_(None)) | (Agreement.ends_on >= day),
        Agreement.ended_on.is_(None),
    )
    found = session.scalars(query.order_by(Agreement.starts_on.desc())).first()
    return found.id if found else None


def _check(row: EmployerStatement) -> None:
    if row.hires < 1:
        raise UserError(text("services", "Write how many the firm means to hire."), "hires")
    if row.by_on is not None and row.by_on < row.day:
        sentence = text("services", "The last day must not lie before the statement.")
        raise UserError(sentence, "by_on")
    if row.kept is not None and row.kept < 0:
        raise UserError(text("services", "Write a number from nought up."), "kept")
