"""From praktik over paid hours to an ordinary job, in the window, until somebody asked a year on."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import outcomes, placements, timeline
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import OutcomeResult, PlacementKind, PlacementStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms import placement_form
from mentor_desk.ui.forms.decide_form import Decide
from mentor_desk.ui.placement.next_step_card import NextStepCard
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from tests.e2e.turning import Calendar, button, line
from tests.services.making import Pair
from tests.ui.hands import Hands, settle


def opened(desk: Desk, placement_id: uuid.UUID) -> PlacementWorkspace:
    """The page of a placement."""
    desk.go("placement", str(placement_id))
    settle()
    page = desk.page
    assert page is not None
    return next(each for each in page.findChildren(PlacementWorkspace) if each.isVisible())


def of_kind(context: Context, case_id: uuid.UUID, kind: PlacementKind) -> PlacementRow:
    rows = context.call(placements.listing, today=context.today(), case_id=case_id)
    return next(row for row in rows if row.kind is kind)


def begin_praktik(desk: Desk, context: Context, case_id: uuid.UUID) -> None:
    """A praktik of thirteen weeks, typed as a mentor types it."""
    desk.go("case", str(case_id))
    assert desk.page is not None
    placement_form.present(desk.page.drawer, context, case_id=case_id)
    settle()
    hands = Hands()
    hands.fill("lun")
    hands.press(Qt.Key.Key_Return)
    for words in ("30/11", "+13u", "12-20"):
        hands.fill(words)
        hands.tab()
    hands.press(Qt.Key.Key_Space)
    hands.tab()
    hands.fill("Ahmed styrer varemodtagelsen selv tre dage om ugen.")
    hands.finish()
    assert not desk.page.drawer.is_open()


def extend(desk: Desk, placement_id: uuid.UUID) -> None:
    """Four weeks more, and why."""
    page = opened(desk, placement_id)
    hands = Hands()
    hands.click(page.header.extend)
    hands.fill("+4u")
    hands.tab()
    hands.tab()
    hands.fill("Han mangler at prøve weekendvagten, og mester vil gerne se ham i den.")
    hands.finish()
    assert not page.drawer.is_open()


def go_on(desk: Desk, placement_id: uuid.UUID, kind: PlacementKind, hours: str) -> None:
    """The next step, with everything carried over but the hours."""
    page = opened(desk, placement_id)
    card = page.card(NextStepCard)
    assert isinstance(card, NextStepCard)
    card.go_on(kind)
    settle()
    hands = Hands()
    hands.fill(hours)
    hands.finish()


def carried_through(desk: Desk, outcome: str) -> None:
    """Say what came of the one before; what has grown out of it is chosen already."""
    assert desk.page is not None
    drawer = desk.page.drawer
    body = drawer.body()
    assert isinstance(body, Decide)
    body.form.focus("outcome")
    hands = Hands()
    hands.fill(outcome)
    hands.finish()
    assert not drawer.is_open()


def answer_today(desk: Desk, about: str, words: str) -> None:
    """Open what Today asks about, choose a chip and save."""
    row = line(desk, about)
    page = desk.page
    assert page is not None
    hands = Hands()
    hands.click(row.findChildren(QPushButton)[-1])
    body = page.drawer.body()
    assert body is not None
    hands.click(button(body, words))
    hands.finish()
    assert not page.drawer.is_open()


def test_a_whole_life_from_praktik_to_a_job_that_lasts(
    desk: Desk, context: Context, calendar: Calendar, ahmed: Pair, rulebook: Rulebook
) -> None:
    case_id = ahmed.case_id
    begin_praktik(desk, context, case_id)
    praktik = of_kind(context, case_id, PlacementKind.PRAKTIK)
    assert (praktik.starts_on, praktik.ends_on) == (date(2026, 11, 30), date(2027, 2, 26))

    calendar.day = date(2027, 2, 15)
    extend(desk, praktik.id)
    praktik = of_kind(context, case_id, PlacementKind.PRAKTIK)
    assert praktik.ends_on == date(2027, 3, 26)

    calendar.day = date(2027, 3, 22)
    go_on(desk, praktik.id, PlacementKind.PAID_HOURS, "10")
    paid = of_kind(context, case_id, PlacementKind.PAID_HOURS)
    assert paid.starts_on > date(2027, 3, 26)
    kept = context.call(placements.values_of, placement_id=paid.id)
    assert (kept.follows_id, kept.hours, kept.firm_id) == (praktik.id, 10, ahmed.firm_id)
    carried_through(desk, "10 lønnede timer om ugen fra april")
    praktik = of_kind(context, case_id, PlacementKind.PRAKTIK)
    assert praktik.status is PlacementStatus.COMPLETED

    calendar.day = date(2027, 9, 1)
    go_on(desk, paid.id, PlacementKind.ORDINARY_JOB, "30")
    job = of_kind(context, case_id, PlacementKind.ORDINARY_JOB)
    assert context.call(placements.values_of, placement_id=job.id).follows_id == paid.id
    assert job.ends_on is None
    paid = of_kind(context, case_id, PlacementKind.PAID_HOURS)
    assert (paid.ends_on, paid.status) == (job.starts_on - timedelta(days=1), PlacementStatus.COMPLETED)

    calendar.day = date(2028, 3, 28)
    answer_today(desk, "what has come of it?", "Ordinary job")
    found = context.call(
        outcomes.checkpoints, placement_id=praktik.id, today=calendar.day, rulebook=rulebook
    )
    after_a_year = next(row for row in found if row.step == "m12")
    assert after_a_year.done is not None
    assert after_a_year.done.result is OutcomeResult.ORDINARY_JOB
    told = [str(row.title) for row in context.call(timeline.of_case, case_id=case_id)]
    assert any("extended" in line.lower() for line in told)
