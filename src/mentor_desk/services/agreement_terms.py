"""When a partnership agreement holds: its last day, its years, and who comes after it."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Protocol

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.models import Agreement, AgreementReview
from mentor_desk.services.rows import alive
from mentor_desk.terms import ReviewResult

_MONTHS = 12


class Term(Protocol):
    """What of an agreement says when it holds; a row of its columns will do."""

    @property
    def starts_on(self) -> date:
        """The first day."""

    @property
    def ends_on(self) -> date | None:
        """The last day that was agreed."""

    @property
    def ended_on(self) -> date | None:
        """The last day where it was ended early."""


def last_day(agreement: Term) -> date | None:
    """The day it was ended early, else its last day; ``None`` while it has none."""
    days = [day for day in (agreement.ended_on, agreement.ends_on) if day is not None]
    return min(days) if days else None


def holds_on(agreement: Term, day: date) -> bool:
    """Whether it holds on ``day``; the first and the last day count."""
    return agreement.starts_on <= day <= (last_day(agreement) or date.max)


def not_over(day: date) -> ColumnElement[bool]:
    """The agreements that are not over on ``day``; some of them may not have begun."""
    return and_(
        or_(Agreement.ends_on.is_(None), Agreement.ends_on >= day),
        or_(Agreement.ended_on.is_(None), Agreement.ended_on >= day),
    )


def year_on(agreement: Term, day: date) -> tuple[date, date]:
    """The agreement's own year that ``day`` lies in, both days included.

    Before the agreement begins it is the first year, after it has ended the last one.
    """
    end = last_day(agreement) or date.max
    start, years = agreement.starts_on, 0
    while True:
        following = add_months(agreement.starts_on, _MONTHS * (years + 1))
        if following > min(day, end):
            return start, min(following - timedelta(days=1), end)
        start, years = following, years + 1


def renewed(session: Session) -> frozenset[uuid.UUID]:
    """The agreements that another one follows."""
    query = select(Agreement.follows_id).where(alive(Agreement), Agreement.follows_id.is_not(None))
    return frozenset(each for each in session.scalars(query) if each)


def let_end(session: Session) -> frozenset[uuid.UUID]:
    """The agreements that the two sides decided not to renew."""
    query = select(AgreementReview.agreement_id).where(
        alive(AgreementReview), AgreementReview.result == ReviewResult.ENDED.value
    )
    return frozenset(session.scalars(query))
