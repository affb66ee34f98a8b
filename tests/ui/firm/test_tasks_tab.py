"""The firm's task bank in its tab."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mentor_desk.services import firm_tasks
from mentor_desk.services.firm_tasks import BankTask
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.workspace import FirmWorkspace
from tests.services.making import Pair
from tests.ui.firm.test_workspace import desk, lunde, workspace
from tests.ui.hands import Hands, settle

__all__ = ["desk", "lunde", "workspace"]


def test_tasks_are_written_corrected_and_removed_by_keyboard(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    workspace.tabs.choose("tasks")
    workspace.enter()
    hands = Hands()
    hands.fill("Modtage varer")
    hands.tab()
    hands.fill("overblik")
    hands.press(Qt.Key.Key_Return)
    hands.fill("Feje")
    workspace.tabs.setFocus()
    workspace.save_all()
    settle()
    kept = context.call(firm_tasks.at_firm, firm_id=lunde.firm_id)
    assert kept == (BankTask("Modtage varer", "overblik"), BankTask("Feje"))
    first, _ = workspace.tasks.rows.lines()[0]
    first.setFocus()
    first.selectAll()
    hands.fill("Tage imod varer")
    workspace.save_all()
    assert context.call(firm_tasks.at_firm, firm_id=lunde.firm_id)[0].task == "Tage imod varer"
    context.undo()
    settle()
    assert context.call(firm_tasks.at_firm, firm_id=lunde.firm_id) == kept
