"""The profile: every field saved as it is left, nothing shown that nobody asked for."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentor_desk.services import cases, citizens, history
from mentor_desk.services.citizens import CitizenView
from mentor_desk.ui.case.profile_tab import ProfileTab
from mentor_desk.ui.case.workspace import Workspace
from mentor_desk.ui.context import Context
from tests.services.making import Pair
from tests.ui.hands import Hands, focused, settle, until_read


@pytest.fixture
def profile(workspace: Workspace) -> ProfileTab:
    workspace.tabs.choose("profile")
    settle()
    return workspace.profile


@pytest.fixture
def citizen(context: Context, ahmed: Pair, today: date) -> Any:
    citizen_id = context.call(cases.open_case, case_id=ahmed.case_id, today=today).citizen_id
    return lambda: context.call(citizens.profile, citizen_id=citizen_id, today=today)


def retype(profile: ProfileTab, name: str, words: str) -> Hands:
    profile.focus_field(name)
    settle()
    hands = Hands()
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.fill(words)
    return hands


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("job_goal", "Værkfører", "Værkfører"),
        ("own_words", "Jeg vil have noget at stå op til", "Jeg vil have noget at stå op til"),
        ("weekly_hours", "12,5", 12.5),
        ("travel_minutes", "45", 45),
        ("phone", "22 33 44 55", "22334455"),
        ("shareable", "Pause klokken 11", "Pause klokken 11"),
        ("earliest_start", "8", time(8)),
        ("latest_end", "13.30", time(13, 30)),
        ("ready_on", "7/12", date(2026, 12, 7)),
        ("latitude", "55,8642", 55.8642),
    ],
)
def test_a_field_is_saved_when_it_is_left(
    profile: ProfileTab, citizen: Any, name: str, typed: str, kept: object
) -> None:
    retype(profile, name, typed).tab()
    assert citizen().fields[name] == kept


def test_a_field_that_is_only_visited_saves_nothing(
    profile: ProfileTab, context: Context, qtbot: Any
) -> None:
    with qtbot.assertNotEmitted(context.saved):
        profile.focus_field("job_goal")
        settle()
        Hands().tab()


def test_an_error_stands_at_its_field_and_keeps_what_was_typed(
    profile: ProfileTab, citizen: Any
) -> None:
    retype(profile, "phone", "12").tab()
    assert "eight digits" in profile.form.beneath("phone")
    assert profile.form.field("phone").value() == "12"
    assert citizen().fields["phone"] == "20123456"


def test_a_phone_number_can_be_taken_away(profile: ProfileTab, citizen: Any) -> None:
    profile.focus_field("phone")
    settle()
    hands = Hands()
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.press(Qt.Key.Key_Delete)
    hands.tab()
    assert citizen().fields["phone"] == ""


def test_undo_puts_the_old_value_back_on_the_screen(profile: ProfileTab, context: Context) -> None:
    retype(profile, "job_goal", "Værkfører").tab()
    context.undo()
    until_read(context)
    assert profile.form.field("job_goal").value() == "Hjælper på VVS-lager"


def test_weight_and_question_belong_to_the_case(
    profile: ProfileTab, context: Context, ahmed: Pair, today: date
) -> None:
    profile.focus_field("weight")
    settle()
    weight = profile.form.field("weight")
    weight.own.setFocus()
    hands = Hands()
    hands.fill("1,5")
    hands.tab()
    view = context.call(cases.open_case, case_id=ahmed.case_id, today=today)
    assert view.weight == 1.5
    assert "more visits" in weight.meaning
    hands.click(weight.findChildren(QPushButton)[3])
    view = context.call(cases.open_case, case_id=ahmed.case_id, today=today)
    assert view.weight == 2


def test_the_cpr_number_is_masked_until_asked_for_and_that_is_journalled(
    profile: ProfileTab, context: Context, citizen: Any
) -> None:
    assert profile.cpr.text == "670190-••••"
    Hands().click(profile.cpr.findChildren(QPushButton)[0])
    assert profile.cpr.text == "670190-1234"
    operations = [row.operation for row in context.call(history.entries)]
    assert operations[0] == "citizen.cpr_shown"


def test_a_shown_cpr_number_is_masked_again_when_the_tab_is_left(
    workspace: Workspace, profile: ProfileTab
) -> None:
    Hands().click(profile.cpr.findChildren(QPushButton)[0])
    workspace.tabs.choose("timeline")
    workspace.tabs.choose("profile")
    assert profile.cpr.text == "670190-••••"


def test_the_masked_number_is_never_saved_over_the_real_one(
    profile: ProfileTab, context: Context, citizen: Any
) -> None:
    profile.focus_field("cpr")
    settle()
    Hands().tab()
    profile.flush()
    view: CitizenView = citizen()
    assert context.call(citizens.show_cpr, citizen_id=view.id) == "670190-1234"


def test_a_cpr_number_that_is_shown_can_be_corrected(
    profile: ProfileTab, context: Context, citizen: Any
) -> None:
    hands = Hands()
    hands.click(profile.cpr.findChildren(QPushButton)[0])
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.fill("680190 1235")
    hands.tab()
    view: CitizenView = citizen()
    assert context.call(citizens.show_cpr, citizen_id=view.id) == "680190-1235"
    assert profile.cpr.text == "680190-••••"


def test_another_target_group_ends_the_one_before(
    profile: ProfileTab, context: Context, ahmed: Pair, today: date
) -> None:
    hands = Hands()
    hands.click(profile.groups.change)
    field = profile.groups.editor.form.field("target_group")
    field.set_value("sygedagpenge")
    hands.click(profile.groups.editor.save)
    view = context.call(cases.open_case, case_id=ahmed.case_id, today=today)
    now, before = view.target_groups
    assert (now.target_group, now.starts_on) == ("sygedagpenge", today)
    assert before.ends_on == today - timedelta(days=1)
    assert not profile.groups.editor.isVisible()


def test_closed_groups_are_not_offered(profile: ProfileTab, today: date) -> None:
    profile.groups.open_form()
    field = profile.groups.editor.form.field("target_group")
    offered = [field.itemData(row) for row in range(field.count())]
    assert "kontanthjaelp_aktivitetsparat" in offered
    assert "ressourceforloeb" not in offered


def test_a_consent_is_written_and_withdrawn(profile: ProfileTab, citizen: Any) -> None:
    profile.focus_field("consent_on")
    settle()
    hands = Hands()
    hands.fill("Ryggen")
    hands.tab()
    hands.fill("Lunde VVS")
    hands.click(profile.consents.editor.save)
    consent = citizen().consents[0]
    assert (consent.what, consent.to_whom, consent.active) == ("Ryggen", "Lunde VVS", True)
    profile.consents.acted.emit(str(consent.id))
    assert not citizen().consents[0].active


def test_a_consent_without_words_is_asked_for_at_its_field(profile: ProfileTab) -> None:
    profile.consents.open_form()
    Hands().click(profile.consents.editor.save)
    assert profile.consents.editor.form.beneath("what")
    assert profile.consents.editor.isVisible()


def test_escape_closes_an_inline_form(profile: ProfileTab) -> None:
    profile.consents.open_form()
    assert focused() is profile.consents.editor.form.field("what")
    Hands().press(Qt.Key.Key_Escape)
    assert not profile.consents.editor.isVisible()


def test_needs_and_company_are_saved_as_chips_and_stay_with_the_citizen(
    profile: ProfileTab, citizen: Any
) -> None:
    for name, key in (("needs", "quiet"), ("thrives_with", "calm"), ("avoids", "busy")):
        profile.focus_field(name)
        settle()
        chip = next(one for one in profile.form.field(name).chips() if one.key == key)
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        Hands().press(Qt.Key.Key_Space)
        profile.focus_field("job_goal")
        settle()
        assert citizen().fields[name] == [key]


def test_customers_may_become_unknown_again(
    profile: ProfileTab, citizen: Any, context: Context
) -> None:
    context.call(citizens.update, citizen_id=citizen().id, customer_contact="much")
    context.call(citizens.update, citizen_id=citizen().id, customer_contact=None)
    assert citizen().fields["customer_contact"] == ""
