"""A firm that stands in the imported list only is picked like any other, and is then one of ours."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentor_desk.services import directory, firms, pickers, undo, visits
from mentor_desk.storage.database import Database
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import visit_plan
from mentor_desk.ui.forms.visit_plan import VisitPlan
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.pick_field import PickField
from tests.services.listing import BAKER, SHOP, VVS, imported
from tests.services.making import Pair
from tests.ui.hands import Hands, settle


@pytest.fixture
def field(page: DeskPage, context: Context, database: Database, ahmed: Pair) -> PickField:
    imported(database, VVS, SHOP, BAKER)
    visit_plan.present(page.drawer, context, case_id=ahmed.case_id)
    settle()
    body = page.drawer.body()
    assert isinstance(body, VisitPlan)
    found: QWidget = body.form.field("firm_id")
    assert isinstance(found, PickField)
    found.setFocus()
    settle()
    return found


def own_firms(context: Context) -> set[str]:
    return {row.name for row in context.call(firms.register, today=context.today())}


def test_own_firms_stand_first_and_those_of_the_list_say_so(field: PickField) -> None:
    field._search("silkeborg")
    titles = [pick.title for pick in field._provider("silkeborg")]
    assert titles == ["Lunde VVS", SHOP.name, VVS.name]
    offered = field._provider("silkeborg")[1]
    assert offered.offered
    assert offered.subtitle.startswith("from the list · Silkeborg")


def test_choosing_one_of_the_list_makes_it_a_firm(
    field: PickField, context: Context, page: DeskPage, ahmed: Pair
) -> None:
    hands = Hands()
    hands.fill("bageri")
    hands.press(Qt.Key.Key_Return)
    assert field.text() == BAKER.name
    firm_id = field.picked_id()
    assert isinstance(firm_id, uuid.UUID)
    assert BAKER.name in own_firms(context)
    body = page.drawer.body()
    assert isinstance(body, VisitPlan)
    body.form.set_values({"day": date(2026, 12, 1)})
    hands.finish()
    assert len(context.call(visits.listing, firm_id=firm_id)) == 1
    again = context.call(pickers.firms, typed="bageri")
    assert [each.id for each in again] == [firm_id]
    assert context.call(pickers.workplaces, typed="bageri") == []


def test_leaving_the_field_takes_nothing_of_the_list_by_itself(
    field: PickField, context: Context
) -> None:
    hands = Hands()
    hands.fill("bageri")
    hands.tab()
    assert field.picked_id() is None
    assert BAKER.name not in own_firms(context)


def test_a_workplace_that_left_the_list_meanwhile_is_said_and_nothing_is_picked(
    field: PickField, context: Context, database: Database
) -> None:
    warned: list[str] = []
    context.warned.connect(warned.append)
    hands = Hands()
    hands.fill("bageri")
    database.write(undo.undo_last)
    assert context.call(directory.summary) is None
    hands.press(Qt.Key.Key_Return)
    assert len(warned) == 1
    assert field.picked_id() is None
    assert field.text() == ""
