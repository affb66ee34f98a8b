"""The tabs of a firm."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreements, contacts, firms, notes, visits
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.firm.person_form import PersonForm
from mentor_desk.ui.firm.workspace import FirmWorkspace
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.services.making import Pair, pair, praktik, register
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands, focused


@pytest.fixture
def lunde(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> Pair:
    made = pair(database, today)
    running = praktik(made, today, starts_on=today - timedelta(days=7), hours=18.5)
    register(database, made, running, rulebook, danish, today)
    return made


@pytest.fixture
def desk(qtbot: QtBot, context: Context, lunde: Pair) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    page = firms_of(made)
    yield made
    page.drawer.dismiss()


@pytest.fixture
def workspace(desk: Desk) -> FirmWorkspace:
    return firms_of(desk).workspace


def test_the_head_tells_numbers_as_people_read_them(workspace: FirmWorkspace) -> None:
    told = workspace.head.accessibleName()
    assert told.startswith("Lunde VVS. Torben Lunde · 86 12 34 56 · Private · Silkeborg")


def test_the_room_is_told_as_guidance_with_its_law(workspace: FirmWorkspace) -> None:
    text = workspace.placements.heads.notice.text
    assert "0,5" in text or "0.5" in text
    assert "guidance" in text
    assert "§ 65" in text


def test_a_new_count_changes_the_room_and_joins_the_history(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    workspace.go_to("head_count")
    hands, heads = Hands(), workspace.placements.heads
    assert focused() is heads.form.field("full_time")
    hands.fill("10,5")
    hands.click(heads.button)
    counts = context.call(firms.open_firm, firm_id=lunde.firm_id).head_counts
    assert [count.full_time for count in counts] == [10.5, 9.0]
    assert "2" in heads.notice.text
    assert heads.form.field("full_time").value() is None


def test_a_count_without_a_number_is_told_at_the_field(workspace: FirmWorkspace) -> None:
    workspace.go_to("head_count")
    workspace.placements.heads.button.click()
    assert workspace.placements.heads.form.beneath("full_time") == "Write how many there are."


def test_who_is_here_stands_over_who_was(
    database: Database, workspace: FirmWorkspace, lunde: Pair, today: date, rulebook: Rulebook,
    danish: Catalogue,
) -> None:  # fmt: skip
    before = praktik(
        lunde, today, starts_on=today - timedelta(days=200), ends_on=today - timedelta(days=120)
    )
    register(database, lunde, before, rulebook, danish, today)
    [here, was] = workspace.placements.placements.rows
    assert "Week 2 of 15" in here.accessibleName()
    assert [button.text() for button in was.findChildren(QPushButton)] == ["Ask how it went"]


def test_opening_a_placement_goes_to_the_case(
    qtbot: QtBot, context: Context, workspace: FirmWorkspace
) -> None:
    workspace.tabs.choose("placements")
    [row] = workspace.placements.placements.rows
    with qtbot.waitSignal(context.go_requested) as asked:
        row.click()
    assert asked.args == ["placement", row.key]


def test_visits_and_notes_stand_together_with_what_is_planned_on_top(
    database: Database, workspace: FirmWorkspace, lunde: Pair, today: date
) -> None:
    database.write(notes.add, day=today, body="Ring efter kl. 14", firm_id=lunde.firm_id)
    database.write(
        visits.plan,
        case_id=lunde.case_id,
        day=today + timedelta(days=1),
        firm_id=lunde.firm_id,
        agenda="Timetrappen",
    )
    workspace.go_to("people")
    items = workspace.people.log.timeline.rows()
    assert [item.kind for item in items] == ["planned", "done", "done"]
    assert items[1].body == "Ring efter kl. 14"
    assert "Began" in items[2].heading


def test_a_person_is_removed_and_undo_brings_them_back(
    desk: Desk, context: Context, workspace: FirmWorkspace, lunde: Pair
) -> None:
    person = context.call(contacts.at_firm, firm_id=lunde.firm_id)[0]
    workspace.people.go_to_person(person.id)
    drawer = firms_of(desk).drawer
    form = drawer.body()
    assert isinstance(form, PersonForm)
    remove = next(b for b in drawer.findChildren(QPushButton) if b.text().startswith("Remove"))
    remove.click()
    assert person not in context.call(contacts.at_firm, firm_id=lunde.firm_id)
    assert not drawer.is_open()
    assert "removed" in desk.bar.text
    context.undo()
    assert person in context.call(contacts.at_firm, firm_id=lunde.firm_id)


def test_a_persons_number_is_saved_when_the_field_is_left(
    desk: Desk, context: Context, workspace: FirmWorkspace, lunde: Pair
) -> None:
    workspace.go_to("employer")
    form = firms_of(desk).drawer.body()
    assert isinstance(form, PersonForm)
    form.form.focus("title")
    hands = Hands()
    hands.fill("Mester")
    hands.tab()
    person = context.call(contacts.at_firm, firm_id=lunde.firm_id)[0]
    assert person.title == "Mester"
    hands.press(Qt.Key.Key_Escape)
    row = focused()
    assert isinstance(row, ActionRow)
    assert row.key == str(person.id)


def test_the_firms_agreement_opens_on_its_page(
    qtbot: QtBot,
    database: Database,
    context: Context,
    workspace: FirmWorkspace,
    lunde: Pair,
    today: date,
) -> None:
    agreement_id = database.write(agreements.create, firm_id=lunde.firm_id, starts_on=today)
    card = workspace.papers.agreements
    row = card.row(str(agreement_id))
    assert row is not None
    assert row.accessibleName().startswith("From")
    with qtbot.waitSignal(context.go_requested) as asked:
        card.opened.emit(row.key)
    assert asked.args == ["agreement", str(agreement_id)]


def test_a_key_of_a_tab_opens_it_and_old_keys_still_lead_somewhere(workspace: FirmWorkspace) -> None:
    for key, tab in (("papers", "papers"), ("agreements", "papers"), ("guides", "guides")):
        workspace.go_to(key)
        assert workspace.tabs.current() == tab


def test_the_head_says_how_we_stand(
    workspace: FirmWorkspace, context: Context, lunde: Pair, today: date
) -> None:
    assert "Contact in the municipality: nobody yet" in workspace.head.accessibleName()
    assert workspace.head.peace.isHidden()
    context.call(
        firms.update,
        firm_id=lunde.firm_id,
        municipal_contact="Karen Aagaard",
        relation="strong",
        leave_alone_until=today + timedelta(days=30),
        leave_alone_why="De flytter lager",
    )
    assert "Relation: strong · Contact in the municipality: Karen Aagaard" in (
        workspace.head.accessibleName()
    )
    assert not workspace.head.peace.isHidden()
    assert workspace.head.peace.text.endswith("De flytter lager")


def test_the_peace_is_over_on_its_day(
    workspace: FirmWorkspace, context: Context, lunde: Pair, today: date
) -> None:
    context.call(firms.update, firm_id=lunde.firm_id, leave_alone_until=today)
    assert workspace.head.peace.isHidden()
