"""A talk with a firm is written in the drawer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentor_desk.services import contact_entries, firm_friend, firm_tasks, firms
from mentor_desk.services.contact_entries import EntryRow
from mentor_desk.terms import ContactMethod, ContactOutcome
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import contact_form
from mentor_desk.ui.forms.contact_form import KeptContact, NewContact
from mentor_desk.ui.pages.base import DeskPage
from tests.services.making import Pair
from tests.ui.hands import Hands, focused, settle


@pytest.fixture
def form(page: DeskPage, context: Context, ahmed: Pair) -> NewContact:
    contact_form.present(page.drawer, context, firm_id=ahmed.firm_id)
    settle()
    made = page.drawer.body()
    assert isinstance(made, NewContact)
    return made


def talks(context: Context, ahmed: Pair) -> list[EntryRow]:
    return context.call(contact_entries.at_firm, firm_id=ahmed.firm_id)


def chip(form: NewContact | KeptContact, name: str, key: str) -> QPushButton:
    found: QPushButton = next(one for one in form.form.field(name).chips() if one.key == key)
    return found


def test_a_talk_with_its_next_step_takes_seven_actions(
    form: NewContact, context: Context, ahmed: Pair, today: date
) -> None:
    hands = Hands()
    assert focused() is form.form.field("text").focusProxy() or form.form.field("text")
    hands.fill("Vil gerne tage en mere efter nytår")
    hands.click(chip(form, "outcome", "interested"))
    hands.click(form.form.field("next_step"))
    hands.fill("Ringe om januar")
    hands.tab()
    hands.fill("+1w")
    hands.finish()
    assert hands.actions <= 7
    [talk] = talks(context, ahmed)
    assert (talk.method, talk.outcome) == (ContactMethod.PHONE, ContactOutcome.INTERESTED)
    assert (talk.next_step, talk.next_on) == ("Ringe om januar", today + timedelta(days=7))


def test_spotted_tasks_reach_the_task_bank(form: NewContact, context: Context, ahmed: Pair) -> None:
    form.form.set_values({"spotted_tasks": "Feje\nTælle op"})
    form.buttons[0].click()
    bank = context.call(firm_tasks.at_firm, firm_id=ahmed.firm_id)
    assert [one.task for one in bank] == ["Feje", "Tælle op"]


def test_a_day_ahead_is_told_at_its_field(form: NewContact, today: date) -> None:
    form.form.set_values({"day": today + timedelta(days=1)})
    form.buttons[0].click()
    assert form.form.beneath("day") == "A talk you have had cannot lie ahead."


def test_ring_again_writes_the_next_step_itself(form: NewContact) -> None:
    Hands().click(chip(form, "outcome", "call_back"))
    assert form.form.field("next_step").value() == "Ring again"


def test_a_care_visit_begins_as_a_visit(page: DeskPage, context: Context, ahmed: Pair) -> None:
    contact_form.present(page.drawer, context, firm_id=ahmed.firm_id, care=True)
    settle()
    body = page.drawer.body()
    assert isinstance(body, NewContact)
    body.buttons[0].click()
    [talk] = talks(context, ahmed)
    assert (talk.method, talk.care) == (ContactMethod.VISIT, True)


def test_how_the_firm_likes_it_is_chosen_and_told(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    context.call(firms.update, firm_id=ahmed.firm_id, preferred_channel="email", preferred_when="før 9")
    contact_form.present(page.drawer, context, firm_id=ahmed.firm_id)
    body = page.drawer.body()
    assert isinstance(body, NewContact)
    assert body.form.field("method").value() == ["email"]
    assert contact_form.preference({"preferred_channel": "email", "preferred_when": "før 9"}) == (
        "E-mail · før 9"
    )


def test_a_colleague_is_named_and_nothing_is_refused(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    context.call(firm_friend.name, firm_id=ahmed.firm_id, name="Poul Bech")
    contact_form.present(page.drawer, context, firm_id=ahmed.firm_id)
    body = page.drawer.body()
    assert isinstance(body, NewContact)
    assert body.friend.text.startswith("Poul Bech is the firm's contact in the municipality.")
    body.buttons[0].click()
    assert len(talks(context, ahmed)) == 1


def test_what_was_agreed_before_is_done_by_the_talk_that_follows(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    first = context.call(
        contact_entries.add,
        firm_id=ahmed.firm_id,
        today=today,
        method="phone",
        next_step="Ringe igen",
        next_on=today,
    )
    contact_form.present(page.drawer, context, firm_id=ahmed.firm_id, follows_id=first)
    body = page.drawer.body()
    assert isinstance(body, NewContact)
    body.buttons[1].click()
    assert context.call(contact_entries.one, entry_id=first).next_done_on == today
    assert len(talks(context, ahmed)) == 1


def test_a_talk_is_corrected_as_its_field_is_left_and_deleted_with_undo(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    entry_id = context.call(
        contact_entries.add, firm_id=ahmed.firm_id, today=today, method="phone", text="Ja"
    )
    contact_form.present_kept(page.drawer, context, entry_id=entry_id)
    settle()
    body = page.drawer.body()
    assert isinstance(body, KeptContact)
    hands = Hands()
    body.form.focus("next_step")
    hands.fill("Sende tilbud")
    hands.press(Qt.Key.Key_Tab)
    assert context.call(contact_entries.one, entry_id=entry_id).next_step == "Sende tilbud"
    body.buttons[-1].click()
    assert talks(context, ahmed) == []
    context.undo()
    assert len(talks(context, ahmed)) == 1
