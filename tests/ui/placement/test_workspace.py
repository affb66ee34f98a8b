"""The page of a placement: what it says, how one gets there and back."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placements
from mentor_desk.texts import Catalogue
from mentor_desk.ui.case.placements_tab import PlacementsTab
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms.placement_kept import KeptPlacement
from mentor_desk.ui.placement.law_card import LawCard
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from mentor_desk.ui.widgets.notice import Notice
from tests.services.making import Pair
from tests.ui.case.showing import cases_of
from tests.ui.hands import Hands, settle


def test_the_header_says_what_it_is_and_where_it_stands(workspace: PlacementWorkspace) -> None:
    header = workspace.header
    assert header._title.text() == "Praktik at Lunde VVS"
    assert header._badge.text == "Week 4 of 10"
    assert "15 hours a week" in header._facts.text()


def test_a_row_in_the_case_opens_the_page_and_escape_leads_back(
    desk: Desk, praktik_id: uuid.UUID, ahmed: Pair
) -> None:
    desk.go("case", str(ahmed.case_id))
    case = cases_of(desk).workspace
    assert case.placement is None
    case.tabs.choose("placements")
    settle()
    tab = case.tabs.widget("placements")
    assert isinstance(tab, PlacementsTab)
    tab.card.opened.emit(str(praktik_id))
    assert case.placement is not None
    assert desk.place() == ("placement", str(praktik_id))
    settle()
    Hands().press(Qt.Key.Key_Escape)
    assert case.placement is None
    assert desk.place() == ("case", str(ahmed.case_id))


def test_a_missing_value_is_mended_in_the_form_at_its_field(
    desk: Desk, workspace: PlacementWorkspace, praktik_id: uuid.UUID
) -> None:
    desk.go("placement", f"{praktik_id}#decided_on")
    body = workspace.drawer.body()
    assert isinstance(body, KeptPlacement)
    settle()
    assert body.focusWidget() is body.fields.more.field("decided_on")


def test_a_change_is_seen_at_once(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID, today: date
) -> None:
    context.call(placements.stop, placement_id=praktik_id, day=today, reason="Ryggen")
    settle()
    assert "24. nov." in workspace.header._facts.text()


def test_a_placement_that_is_undone_gives_way_to_its_case(
    desk: Desk, context: Context, workspace: PlacementWorkspace
) -> None:
    context.undo()
    settle()
    assert cases_of(desk).workspace.placement is None


def test_what_the_law_asks_stands_there_with_the_answer_while_it_asks(
    workspace: PlacementWorkspace,
    context: Context,
    praktik_id: uuid.UUID,
    today: date,
    rulebook: Rulebook,
    danish: Catalogue,
) -> None:
    card = workspace.card(LawCard)
    assert card.isHidden()
    values = context.call(placements.values_of, placement_id=praktik_id)
    longer = replace(
        values, ends_on=today + timedelta(weeks=12), reasons={"duration": "Aftalt med kommunen"}
    )
    context.call(
        placements.update,
        placement_id=praktik_id,
        values=longer,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    settle()
    assert not card.isHidden()
    assert "Why all the same: Aftalt med kommunen" in card.findChildren(Notice)[0].text
