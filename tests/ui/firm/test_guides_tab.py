"""The talk with a firm in its tab: notes are kept when they are left, ticks at once."""

from __future__ import annotations

from mentor_desk.services import firm_page, firms, guides
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.workspace import FirmWorkspace
from tests.services.making import Pair
from tests.ui.firm.test_workspace import desk, lunde, workspace
from tests.ui.hands import Hands, settle

__all__ = ["desk", "lunde", "workspace"]

TONE = (guides.PREPARATION, "tone")
PAPERWORK = (guides.SELLING_POINTS, "paper")


def test_a_note_is_kept_when_it_is_left_and_counted_in_the_heading(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    workspace.tabs.choose("guides")
    settle()
    row = workspace.guides.rows[TONE]
    row.note.setFocus()
    Hands().fill("Kontant")
    Hands().tab()
    settle()
    preparation, *_ = context.call(guides.for_firm, firm_id=lunde.firm_id)
    assert preparation.written == 1
    context.undo()
    settle()
    preparation, *_ = context.call(guides.for_firm, firm_id=lunde.firm_id)
    assert preparation.written == 0


def test_a_selling_point_is_ticked_at_once(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    workspace.tabs.choose("guides")
    settle()
    box = workspace.guides.rows[PAPERWORK].box
    assert box is not None
    box.click()
    found = context.call(guides.for_firm, firm_id=lunde.firm_id)
    [offers] = [each for each in found if each.list.key == guides.SELLING_POINTS]
    assert [line.item.key for line in offers.lines if line.ticked] == ["paper"]


def test_what_is_typed_for_one_firm_never_lands_at_another(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    workspace.tabs.choose("guides")
    settle()
    workspace.guides.rows[TONE].note.set_value("Kun hos Lunde")
    other = context.call(firms.create, name="Holm Tømrer")
    today = context.today()
    page = context.call(firm_page.page, firm_id=other, today=today, rulebook=context.rules)
    workspace.show_firm(page)
    settle()
    assert workspace.guides.rows[TONE].note.value() == ""
    here, *_ = context.call(guides.for_firm, firm_id=lunde.firm_id)
    there, *_ = context.call(guides.for_firm, firm_id=other)
    assert [line.note for line in here.lines if line.note] == ["Kun hos Lunde"]
    assert there.written == 0
