"""The contact with a firm: the log, the people, and whom to ring first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.services import contact_entries, contacts, firm_friend, firms, notes, promises
from mentor_desk.terms import ContactRole
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.firm.people_tab import LOG, PEOPLE, REACH, PeopleTab
from mentor_desk.ui.firm.person_form import PersonForm
from mentor_desk.ui.forms.contact_form import KeptContact, NewContact
from mentor_desk.ui.forms.promise_form import KeepPromise
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from tests.services.making import Pair, pair
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands, settle


@pytest.fixture
def lunde(context: Context, today: date) -> Pair:
    made = pair(context._database, today)
    context.call(
        contact_entries.add,
        firm_id=made.firm_id,
        today=today,
        day=today - timedelta(days=12),
        method="phone",
        outcome="interested",
        text="Vil gerne høre mere",
        next_step="Ringe om januar",
        next_on=today + timedelta(days=20),
    )
    return made


@pytest.fixture
def desk(qtbot: QtBot, context: Context, lunde: Pair) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    page = firms_of(made)
    page.workspace.go_to("people")
    yield made
    page.drawer.dismiss()


@pytest.fixture
def tab(desk: Desk) -> PeopleTab:
    return firms_of(desk).workspace.people


@pytest.fixture
def drawer(desk: Desk) -> Drawer:
    return firms_of(desk).drawer


def test_the_log_tells_method_outcome_words_and_what_is_next(tab: PeopleTab) -> None:
    [item] = tab.log.timeline.rows()
    assert item.heading == "12. nov. · Telephone · Interested"
    assert item.body == "Vil gerne høre mere\nNext: Ringe om januar · 14. dec."


def test_the_light_is_told_in_words(tab: PeopleTab) -> None:
    assert tab.strip.words.text().startswith("Last talked 12. november")


def test_a_talk_is_written_and_stands_in_the_log(tab: PeopleTab, drawer: Drawer) -> None:
    Hands().click(tab.button)
    body = drawer.body()
    assert isinstance(body, NewContact)
    body.buttons[0].click()
    assert len(tab.log.timeline.rows()) == 2
    assert tab.strip.words.text().startswith("Last talked 24. november")


def test_a_line_opens_what_it_is_about(
    context: Context, tab: PeopleTab, drawer: Drawer, lunde: Pair, today: date
) -> None:
    context.call(notes.add, day=today, body="Ring efter 14", firm_id=lunde.firm_id)
    context.call(promises.make, today=today, what="Sende brev", firm_id=lunde.firm_id)
    keys = {row.key.partition(" ")[0]: row.key for row in tab.log.timeline.rows()}
    tab.log.timeline.activated.emit(keys["entry"])
    assert isinstance(drawer.body(), KeptContact)
    tab.log.timeline.activated.emit(keys["promise"])
    assert isinstance(drawer.body(), KeepPromise)


def test_one_side_is_always_shown(tab: PeopleTab) -> None:
    hands = Hands()
    hands.click(tab.sides.chips()[1])
    hands.click(tab.sides.chips()[1])
    assert tab.sides.value() == [PEOPLE]
    assert tab.people.isVisible()
    tab.choose(LOG)
    assert tab.log.isVisible()


def test_a_missing_stand_in_is_asked_for_by_name(context: Context, tab: PeopleTab, lunde: Pair) -> None:
    tab.choose(PEOPLE)
    asked = [one.text for one in tab.people.findChildren(Notice) if one.isVisible()]
    assert asked == ["Who takes over when Mette Sø is ill or on leave?"]
    context.call(contacts.add, firm_id=lunde.firm_id, name="Bo", role=ContactRole.STAND_IN)
    settle()
    assert not [one for one in tab.people.findChildren(Notice) if one.isVisible()]


def test_leave_and_training_are_kept_with_the_person(
    context: Context, tab: PeopleTab, drawer: Drawer, lunde: Pair, today: date
) -> None:
    mentor = context.call(
        contacts.add, firm_id=lunde.firm_id, name="Ida Vang", role=ContactRole.FIRM_MENTOR
    )
    tab.go_to_person(mentor)
    form = drawer.body()
    assert isinstance(form, PersonForm)
    hands = Hands()
    for name, words in (("away", "uge 29-31"), ("training", "Mentorkursus"), ("trained_on", "1/3")):
        form.form.focus(name)
        hands.fill(words)
    hands.tab()
    [kept] = [one for one in context.call(contacts.at_firm, firm_id=lunde.firm_id) if one.id == mentor]
    assert (kept.away, kept.training) == ("29–31", "Mentorkursus")
    assert kept.trained_on is not None
    form.form.focus("away")
    form.form.field("away").set_value("sommer")
    hands.tab()
    assert "29–31" in form.form.beneath("away")


def test_only_a_firm_mentor_is_asked_about_training(tab: PeopleTab, drawer: Drawer) -> None:
    tab.go_to_role(ContactRole.EMPLOYER)
    form = drawer.body()
    assert isinstance(form, PersonForm)
    assert not form.form.field("training").isVisible()


def test_it_is_me_fills_in_the_mentor(context: Context, tab: PeopleTab, lunde: Pair) -> None:
    tab.choose(REACH)
    Hands().click(tab.reach.me)
    fields = context.call(firms.open_firm, firm_id=lunde.firm_id).fields
    assert fields["municipal_contact"] == "Karen Aagaard"
    assert tab.reach.friend.field("municipal_contact_phone").value() == "20 12 34 56"
    assert tab.strip.friend.isHidden()


def test_a_colleague_is_warned_at_the_top(context: Context, tab: PeopleTab, lunde: Pair) -> None:
    assert tab.strip.friend.isHidden()
    context.call(firm_friend.name, firm_id=lunde.firm_id, name="Poul Bech")
    settle()
    assert tab.strip.friend.text.startswith("Poul Bech is the firm's contact")


def test_how_they_like_to_be_reached_is_saved_and_told(
    context: Context, tab: PeopleTab, lunde: Pair
) -> None:
    tab.choose(REACH)
    tab.reach.wishes.focus("preferred_when")
    hands = Hands()
    hands.fill("Efter 13")
    hands.tab()
    fields = context.call(firms.open_firm, firm_id=lunde.firm_id).fields
    assert fields["preferred_when"] == "Efter 13"
    assert "They prefer: Efter 13" in tab.strip.words.text()


def test_a_firm_nobody_has_talked_with_says_where_to_begin(
    context: Context, desk: Desk, tab: PeopleTab
) -> None:
    firm_id = context.call(firms.create, name="Aa Nyt")
    firms_of(desk).show_record("firm", f"{firm_id}#people")
    settle()
    button = next(b for b in tab.log.findChildren(QPushButton) if b.isVisible())
    assert button.text() == "Write the first talk"
