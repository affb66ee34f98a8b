"""The papers that have been printed in the sample, so that the archive has something to show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import Agreement, Placement
from mentor_desk.services import papers, rows
from mentor_desk.services.sample_days import Days
from mentor_desk.services.sample_placements import Desk
from mentor_desk.terms import PlacementKind

_DAYS_BEFORE = 7
_PRAKTIKS = 5
_AGREEMENTS = 2


def issue(session: Session, desk: Desk) -> None:
    """Archive the agreements of the latest praktiks that have begun, and of some partnerships."""
    for placement in _latest_praktiks(session, desk.days):
        _issue(session, desk, papers.PRAKTIK, placement, placement.starts_on)
    agreements = session.scalars(rows.select_alive(Agreement).order_by(Agreement.id))
    for agreement in agreements.all()[:_AGREEMENTS]:
        _issue(session, desk, papers.PARTNERSHIP, agreement, agreement.starts_on)


def _latest_praktiks(session: Session, days: Days) -> Iterable[Placement]:
    query = rows.select_alive(Placement).where(
        Placement.kind == PlacementKind.PRAKTIK.value, Placement.starts_on <= days.today
    )
    found = session.scalars(query.order_by(Placement.starts_on.desc(), Placement.id))
    return found.all()[:_PRAKTIKS]


def _issue(
    session: Session, desk: Desk, key: str, subject: Placement | Agreement, first_day: date
) -> None:
    prepared = papers.prepare(
        session, key=key, subject_id=subject.id, rulebook=desk.rulebook, danish=desk.danish
    )
    day = desk.days.before(first_day, _DAYS_BEFORE)
    papers.issue(session, prepared=prepared, danish=desk.danish, today=day, how="printed")
