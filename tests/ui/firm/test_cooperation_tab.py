"""The cooperation with a firm: figures that open their rows, and what is written by hand."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.services import branch_notes, employer_statements, firms, testimonials
from mentor_desk.terms import ShownIn
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import branches_drawer
from mentor_desk.ui.firm.cooperation_tab import CooperationTab
from mentor_desk.ui.firm.figure_line import FigureLine
from mentor_desk.ui.outreach.record_form import KeptRecord, NewRecord
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from tests.services.making import pair
from tests.ui.firm.showing import firms_of, show_desk


def _figures(tab: CooperationTab) -> dict[str, FigureLine]:
    found = tab.findChildren(FigureLine)
    return {line.text(): line for line in found if line.isVisibleTo(tab)}


def test_what_was_given_is_counted_written_and_opened(
    qtbot: QtBot, context: Context, today: date
) -> None:
    made = pair(context._database, today)
    put = {"firm_id": made.firm_id}
    context.call(
        testimonials.add, day=today, words="Det virker", may_use=True, shown_in=[ShownIn.OFFERS], **put
    )
    promised = context.call(
        employer_statements.add, day=today - timedelta(days=30), hires=2, by_on=today, **put
    )
    desk = show_desk(qtbot, context)
    page = firms_of(desk)
    page.workspace.go_to("cooperation")
    tab, drawer = page.workspace.cooperation, page.drawer
    qtbot.waitUntil(lambda: "Words about the cooperation: 1" in _figures(tab))
    assert not _figures(tab)["Placements: 0"].isEnabled()

    tab.balance.new.click()
    form = drawer.body()
    assert isinstance(form, NewRecord)
    form.form.set_values({"text": "Fandt en afløser"})
    form.buttons[0].click()
    qtbot.waitUntil(lambda: len([name for name in _figures(tab) if name == "Other things: 1"]) == 1)
    _figures(tab)["Other things: 1"].click()
    [row] = drawer.body().findChildren(ActionRow)
    row.opened.emit(row.key)
    assert isinstance(drawer.body(), KeptRecord)

    tab.services.acted.emit("contact")
    qtbot.waitUntil(lambda: tab.services._menu["contact"].running)
    tab.statements.opened.emit(str(promised))
    kept = drawer.body()
    assert isinstance(kept, KeptRecord)
    kept.form.set_values({"kept": 1})
    kept.save_draft()
    assert context.call(employer_statements.one, statement_id=promised).kept == 1
    drawer.dismiss()

    tab.standing.focus("mentor_support_told_on")
    tab.standing.field("mentor_support_told_on").set_value(today)
    tab.save_all()
    assert context.call(firms.open_firm, **put).fields["mentor_support_told_on"] == today

    branches_drawer.present(drawer, context)
    [group] = [card.accessibleName() for card in drawer.body().findChildren(Card)]
    assert group == "Bygge- og anlæg"
    [about] = [b for b in drawer.body().findChildren(QPushButton) if b.text() == "About them all …"]
    assert about.accessibleName() == "A note about all of «Bygge- og anlæg»"
    [branch] = drawer.body().findChildren(ActionRow)
    branch.acted.emit(branch.key)
    note = drawer.body()
    assert isinstance(note, NewRecord)
    note.form.set_values({"priority": True, "why": "Mangler svende"})
    note.buttons[0].click()
    [noted] = context.call(branch_notes.listing)
    assert (noted.branch, noted.priority, noted.firms) == ("VVS og blik", True, 1)
    assert [b.text() for b in drawer.findChildren(QPushButton) if b.text() == "Another branch …"]
    drawer.dismiss()
