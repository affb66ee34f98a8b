"""What the municipality gave a firm and what the firm gave: counted from the record (row 131, I5).

Nothing is weighed against anything: the two lists help to say thank you, and to ask in time.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.services import given_by_firm, given_by_us, rows
from mentor_desk.services.given_rows import GivenRow, Term
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import PromiseSide
from mentor_desk.texts import Text, text

__all__ = ["Balance", "Gave", "Given", "GivenRow", "balance"]


class Gave(StrEnum):
    """What can be given."""

    WORKERS = "workers"
    RETENTION = "retention"
    ANSWERS = "answers"
    VISITS = "visits"
    CANDIDATES = "candidates"
    MEETINGS = "meetings"
    PLACES = "places"
    WEEKS = "weeks"
    HOSTING = "hosting"
    FIRM_MENTORS = "firm_mentors"
    REFERRALS = "referrals"
    HIRES = "hires"
    TESTIMONIALS = "testimonials"
    FAVOURS = "favours"


NAMES: Final[dict[Gave, Text]] = {
    Gave.WORKERS: text("services", "People who stayed as employees"),
    Gave.RETENTION: text("services", "Help to keep somebody"),
    Gave.ANSWERS: text("services", "Questions answered"),
    Gave.VISITS: text("services", "Visits and meetings"),
    Gave.CANDIDATES: text("services", "Candidates introduced"),
    Gave.MEETINGS: text("services", "Meetings we invited to"),
    Gave.PLACES: text("services", "Placements"),
    Gave.WEEKS: text("services", "Weeks with somebody there"),
    Gave.HOSTING: text("services", "Meetings they were host of"),
    Gave.FIRM_MENTORS: text("services", "Firm mentors"),
    Gave.REFERRALS: text("services", "Firms they recommended"),
    Gave.HIRES: text("services", "Jobs"),
    Gave.TESTIMONIALS: text("services", "Words about the cooperation"),
    Gave.FAVOURS: text("services", "Other things"),
}


@dataclass(frozen=True, slots=True)
class Given:
    """One figure: ``count`` of what, given by ``side``, and the rows behind it.

    For :attr:`Gave.WEEKS` the count is weeks, and the rows are the placements.
    """

    what: Gave
    side: PromiseSide
    count: int
    rows: tuple[GivenRow, ...]

    @property
    def name(self) -> Text:
        """What it is called."""
        return NAMES[self.what]


@dataclass(frozen=True, slots=True)
class Balance:
    """Both lists since a day (``None``: always), figures of nought included."""

    since: date | None
    ours: tuple[Given, ...]
    theirs: tuple[Given, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing was given either way."""
        return not any(each.count for each in (*self.ours, *self.theirs))

    @property
    def last_help(self) -> tuple[Given, GivenRow] | None:
        """The last thing we did for the firm."""
        found = [(each, row) for each in self.ours for row in each.rows if row.day is not None]
        return max(found, key=lambda pair: pair[1].day or date.min, default=None)


@reads
def balance(session: Session, *, firm_id: uuid.UUID, today: date, since: date | None = None) -> Balance:
    """What was given between a firm and us up to ``today``.

    Raises:
        UserError: the firm is gone.
    """
    rows.get(session, Firm, firm_id)
    term = Term(since, today)
    us, firm = PromiseSide.MENTOR, PromiseSide.FIRM
    jobs = given_by_us.jobs(session, firm_id, term)
    ours = (
        _given(Gave.WORKERS, us, jobs),
        _given(Gave.RETENTION, us, given_by_us.retention(session, firm_id, term)),
        _given(Gave.CANDIDATES, us, given_by_us.candidates(session, firm_id, term)),
        _given(Gave.ANSWERS, us, given_by_us.answers(session, firm_id, term)),
        _given(Gave.VISITS, us, given_by_us.visits(session, firm_id, term)),
        _given(Gave.MEETINGS, us, given_by_us.meetings(session, firm_id, term)),
        _given(Gave.FAVOURS, us, given_by_us.favours(session, firm_id, term, us)),
    )
    spells = given_by_firm.spells(session, firm_id, term)
    places = tuple(row for row, _ in spells if row.day is not None and term.holds(row.day))
    theirs = (
        _given(Gave.PLACES, firm, places),
        Given(Gave.WEEKS, firm, _weeks(days for _, days in spells), tuple(row for row, _ in spells)),
        _given(Gave.HIRES, firm, jobs),
        _given(Gave.FIRM_MENTORS, firm, given_by_firm.mentors(session, firm_id)),
        _given(Gave.REFERRALS, firm, given_by_firm.referrals(session, firm_id, term)),
        _given(Gave.HOSTING, firm, given_by_firm.hosting(session, firm_id, term)),
        _given(Gave.TESTIMONIALS, firm, given_by_firm.testimonials(session, firm_id, term)),
        _given(Gave.FAVOURS, firm, given_by_us.favours(session, firm_id, term, firm)),
    )
    return Balance(since, ours, theirs)


def _given(what: Gave, side: PromiseSide, found: Sequence[GivenRow]) -> Given:
    newest = sorted(found, key=lambda row: row.day or date.min, reverse=True)
    return Given(what, side, len(found), tuple(newest))


def _weeks(spans: Iterable[timedelta]) -> int:
    return round(sum(spans, timedelta()) / timedelta(weeks=1))
