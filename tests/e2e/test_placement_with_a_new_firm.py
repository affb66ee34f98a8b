"""From the placement form to a new firm and back, and on to the agreement."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mentor_desk.services import placements
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms import placement_form
from mentor_desk.ui.forms.placement_new import NewPlacement
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog
from tests.conftest import TUESDAY
from tests.services.making import Pair
from tests.ui.hands import Hands, focused, settle


def _form(desk: Desk) -> NewPlacement:
    assert desk.page is not None
    body = desk.page.drawer.body()
    assert isinstance(body, NewPlacement)
    return body


def test_a_firm_that_is_not_there_is_entered_on_the_way(
    desk: Desk, context: Context, ahmed: Pair
) -> None:
    assert desk.page is not None
    placement_form.present(desk.page.drawer, context, case_id=ahmed.case_id, focus="working_days")
    settle()
    hands = Hands()
    hands.fill("Mandag til torsdag 8-12")
    _form(desk).fields.firm.setFocus()
    hands.fill("Bageren i Ans")
    hands.press(Qt.Key.Key_Return)
    assert not isinstance(desk.page.drawer.body(), NewPlacement)
    hands.finish()
    form = _form(desk)
    pick = form.fields.firm.value()
    assert pick is not None
    assert pick.title == "Bageren i Ans"
    assert form.values().working_days == "Mandag til torsdag 8-12"
    assert focused() is form.form.field("starts_on")


def test_a_placement_leads_straight_to_its_agreement(desk: Desk, context: Context, ahmed: Pair) -> None:
    assert desk.page is not None
    placement_form.present(
        desk.page.drawer, context, case_id=ahmed.case_id, firm_id=ahmed.firm_id, focus="starts_on"
    )
    settle()
    hands = Hands()
    hands.fill("30/11")
    hands.click(_form(desk).buttons[1])
    assert len(context.call(placements.listing, today=TUESDAY)) == 1
    dialog = desk.findChild(PrepareDialog)
    assert dialog is not None
    settle(400)
    dialog.close()
    settle()
