"""Gathers the caseload summary for the team meeting (feature K1)."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.documents.teamoversigt import SummaryGroup, SummaryMoved, SummaryRow, TeamSummary
from mentor_desk.models import Case
from mentor_desk.rules import small_groups
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import movement
from mentor_desk.services.caseload import CaseRow, caseload, load
from mentor_desk.services.law_names import target_group_name
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.pseudonyms import Pseudonyms, of_file
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import Stage

MONTHS: Final = 6
"""How far back the movement on the summary looks."""


def gather(
    session: Session, *, today: date, rulebook: Rulebook, named: bool = False, reason: str = ""
) -> TeamSummary:
    """The open cases, without names unless ``named`` is asked for with a reason.

    Cases stand by stage and then by how long they have been open: an order that tells nobody's name.
    """
    found = _in_order(session, today)
    questions = _questions(session)
    hidden = None if named else of_file(session)
    carried = load(session)
    moved = movement.over_caseload(session, today=today, months=MONTHS)
    return TeamSummary(
        on=today,
        sender=sender(session),
        rows=tuple(
            _row(number, row, questions[row.id], rulebook, hidden, today)
            for number, row in enumerate(found, start=1)
        ),
        load=carried.weight,
        load_low=carried.low,
        load_high=carried.high,
        named=named,
        reason=reason.strip() if named else "",
        groups=stage_groups(found),
        moved=tuple(
            SummaryMoved(area.title, area.people, area.up, area.same, area.down, area.rest)
            for area in moved.areas
        ),
        moved_since=moved.since,
    )


def stage_groups(cases: Sequence[CaseRow]) -> tuple[SummaryGroup, ...]:
    """How many stand where; stages with fewer than five are told with their neighbours."""
    order = list(Stage)
    counts = [sum(case.stage is stage for case in cases) for stage in order]
    return tuple(
        SummaryGroup(order[each.first].value, order[each.last].value, each.people)
        for each in small_groups.joined(counts)
    )


@reads
def key(session: Session, *, today: date) -> list[tuple[str, str]]:
    """Each ``Sag 1`` of :func:`gather` with the citizen's name, in its order.

    For the mentor's own screen: it never goes onto paper or into a file.
    """
    found = _in_order(session, today)
    return [(_ref(number), row.name) for number, row in enumerate(found, start=1)]


@reads
def alone(session: Session, *, today: date) -> list[str]:
    """The cases that are the only one of their target group or of the trade they are in now.

    Without its name too, a case can be known by what nobody else has.
    """
    found = _in_order(session, today)
    groups = Counter(row.target_group for row in found)
    trades = Counter(_trade(row) for row in found)
    return [
        _ref(number)
        for number, row in enumerate(found, start=1)
        if groups[row.target_group] == 1 or (_trade(row) and trades[_trade(row)] == 1)
    ]


def _trade(row: CaseRow) -> str:
    placement = row.placement
    return placement.branch if placement is not None and not placement.state.ended else ""


def _in_order(session: Session, today: date) -> list[CaseRow]:
    order = list(Stage)
    return sorted(
        caseload(session, today=today, closed=False),
        key=lambda row: (order.index(row.stage), row.opened_on, row.id),
    )


def _ref(number: int) -> str:
    return f"Sag {number}"


def _questions(session: Session) -> dict[uuid.UUID, str]:
    query = select(Case.id, Case.team_question).where(alive(Case))
    return dict(session.execute(query).all())


def _row(
    number: int,
    row: CaseRow,
    question: str,
    rulebook: Rulebook,
    hidden: Pseudonyms | None,
    today: date,
) -> SummaryRow:
    placement = row.placement if row.placement and not row.placement.state.ended else None
    days = row.days_since_contact
    place = ""
    if placement is not None:
        place = placement.branch if hidden else placement.firm
    say = hidden.hide if hidden else str
    return SummaryRow(
        ref=_ref(number),
        name=None if hidden else row.name,
        target_group=target_group_name(rulebook, row.target_group, today, "da"),
        stage=row.stage.value,
        placement=placement.kind.value if placement else "",
        week=placement.state.week or None if placement else None,
        weeks=placement.state.weeks or None if placement else None,
        place=place,
        last_contact=None if days is None else today - timedelta(days=days),
        days_since_contact=days,
        next_step=say(row.next_step),
        next_step_on=row.next_step_on,
        question=say(question),
    )
