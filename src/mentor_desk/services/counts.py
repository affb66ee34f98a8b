"""The numbers beside the entries of the navigation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Agreement, Case, Firm
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.agreement_terms import not_over
from mentor_desk.services.rows import alive
from mentor_desk.services.today import day
from mentor_desk.services.today_rows import Group
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is on each page; ``today`` counts what is late or for today."""

    today: int
    cases: int
    firms: int
    agreements: int


@reads
def counts(session: Session, *, today: date, rulebook: Rulebook) -> Counts:
    """The numbers for the navigation."""
    lines = day(session, today=today, rulebook=rulebook)
    running = select(func.count()).where(alive(Agreement), not_over(today))
    return Counts(
        today=sum(line.group in (Group.OVERDUE, Group.TODAY) for line in lines),
        cases=session.scalar(select(func.count()).where(alive(Case), Case.closed_on.is_(None))) or 0,
        firms=session.scalar(select(func.count()).where(alive(Firm))) or 0,
        agreements=session.scalar(running) or 0,
    )
