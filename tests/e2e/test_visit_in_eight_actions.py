"""From Today to a held visit with the next one planned: at most eight actions besides typing."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import promises, visits
from mentor_desk.storage.database import Database
from mentor_desk.terms import PromiseSide, VisitStatus
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.visit.page import VisitPage
from mentor_desk.ui.visit.sheet import VisitSheet
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.services.making import Pair, praktik, register
from tests.ui.hands import Hands, settle

ALLOWED = 8


def _planned(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A visit today in a praktik that has run for three weeks."""
    values = praktik(ahmed, today - timedelta(days=20), decided_on=today - timedelta(days=30))
    placement_id = register(database, ahmed, values, rulebook, danish, today)
    return database.write(
        visits.plan,
        case_id=ahmed.case_id,
        day=today,
        at=time(9),
        firm_id=ahmed.firm_id,
        placement_id=placement_id,
    )


def _button(desk: Desk, ref: uuid.UUID) -> QPushButton:
    """The button of the visit's line on Today."""
    assert desk.page is not None
    row = next(row for row in desk.page.findChildren(ActionRow) if row.key.endswith(str(ref)))
    return next(button for button in row.findChildren(QPushButton) if button.text() == "Write visit")


def test_a_visit_is_held_and_the_next_one_planned(
    desk: Desk,
    context: Context,
    database: Database,
    ahmed: Pair,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    planned = _planned(database, ahmed, rulebook, danish, today)
    desk.go("today")
    settle()
    hands = Hands()
    hands.click(_button(desk, planned))
    assert isinstance(desk.page, VisitPage)
    sheet = desk.page.sheet
    assert isinstance(sheet, VisitSheet)
    hands.fill("Han er glad for lageret og vil gerne have flere timer.")
    hands.tab()
    hands.fill("Møder før de andre.")
    hands.tab()
    hands.fill("Han kender koderne nu.")
    hands.tab()
    hands.fill("Pausen kl. 11 holdes altid.")
    hands.click(sheet.form.field("agreed"))
    hands.fill("16 timer fra mandag.")
    proposal = sheet.next.proposal
    assert proposal is not None
    hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    hands.finish()
    pressed = [what for what in hands.done if not what.startswith("fill")]
    assert len(pressed) <= ALLOWED, pressed

    assert desk.key == "today"
    following, held = context.call(visits.listing, case_id=ahmed.case_id)
    assert (held.id, held.status, held.text) == (planned, VisitStatus.DONE, "16 timer fra mandag.")
    assert (following.day, following.at) == (proposal.day, proposal.at)
    assert following.status is VisitStatus.PLANNED
    context.undo()
    [again] = context.call(visits.listing, case_id=ahmed.case_id)
    assert (again.id, again.status) == (planned, VisitStatus.PLANNED)


def test_who_promised_what_stands_on_today_until_what_was_done_is_written(
    desk: Desk, context: Context, ahmed: Pair, today: date
) -> None:
    promise_id = context.call(
        promises.make,
        today=today - timedelta(days=3),
        what="finde sikkerhedssko",
        due_on=today,
        case_id=ahmed.case_id,
        firm_id=ahmed.firm_id,
        by_whom=PromiseSide.FIRM,
    )
    desk.go("today")
    settle()
    assert desk.page is not None
    row = next(row for row in desk.page.findChildren(ActionRow) if str(promise_id) in row.key)
    assert row.accessibleName().startswith("Ask Lunde VVS: Finde sikkerhedssko")
    hands = Hands()
    hands.click(next(each for each in row.findChildren(QPushButton) if each.text() == "Done …"))
    hands.finish()
    assert desk.page.drawer.is_open()
    hands.fill("Hentet hos sadelmageren")
    hands.finish()
    assert context.call(promises.one, promise_id=promise_id).done_on == today
    while desk.page.context.background.busy:
        settle()
    rows = desk.page.findChildren(ActionRow)
    assert not any(str(promise_id) in each.key and each.isVisible() for each in rows)
