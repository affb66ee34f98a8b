"""The Agreements page: renewal, the seven points, and the terms."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.services import agreement_view, agreements, contacts, firms
from mentor_desk.services.agreement_view import AgreementView
from mentor_desk.services.agreements import PointInput
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactRole, PointStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.firm.agreement_end_form import EndAgreement
from mentor_desk.ui.firm.agreement_form import AgreementForm
from mentor_desk.ui.firm.agreement_rows import Group
from mentor_desk.ui.firm.agreement_talk_form import AgreementTalk
from mentor_desk.ui.firm.new_firm import NewFirm
from mentor_desk.ui.pages.agreements import AgreementsPage
from mentor_desk.ui.widgets.pick_field import Pick
from tests.ui.firm.showing import agreements_of, show_desk
from tests.ui.hands import Hands, focused


@pytest.fixture
def firm_id(database: Database) -> uuid.UUID:
    made = database.write(firms.create, name="Lunde VVS", town="Silkeborg")
    database.write(contacts.add, firm_id=made, name="Torben Lunde", role=ContactRole.EMPLOYER)
    return made


@pytest.fixture
def agreement_id(database: Database, firm_id: uuid.UUID, today: date) -> uuid.UUID:
    return database.write(
        agreements.create,
        firm_id=firm_id,
        starts_on=today - timedelta(days=300),
        ends_on=today + timedelta(days=64),
        renew_on=today + timedelta(days=37),
        signed_on=today - timedelta(days=300),
        places=4,
        why="Fordi vi er naboer",
        points=(PointInput(1, True, "Kommer til møderne", "Giver kaffe"),),
    )


@pytest.fixture
def desk(qtbot: QtBot, context: Context, agreement_id: uuid.UUID) -> Iterator[Desk]:
    made = show_desk(qtbot, context, "agreements")
    yield made
    agreements_of(made).drawer.dismiss()


@pytest.fixture
def page(desk: Desk) -> AgreementsPage:
    return agreements_of(desk)


def kept(context: Context, agreement_id: uuid.UUID) -> AgreementView:
    return context.call(agreement_view.open_agreement, agreement_id=agreement_id)


def test_an_empty_page_says_what_an_agreement_is_for(qtbot: QtBot, context: Context) -> None:
    page = agreements_of(show_desk(qtbot, context, "agreements"))
    assert page.pane.empty.isVisible()
    assert page.pane.empty.accessibleName().startswith("No agreements yet")


def test_a_row_tells_points_places_and_when_to_renew(page: AgreementsPage) -> None:
    [row] = page.list.rows()
    assert (row.title, row.subtitle) == ("Lunde VVS", "1 of 7 points · 0 of 4 places used")
    assert "37" in row.badge
    assert row.tone == "warning"


def test_a_renewal_that_is_late_is_said_in_words(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID, today: date
) -> None:
    context.call(agreements.update, agreement_id=agreement_id, renew_on=today - timedelta(days=3))
    [row] = page.list.rows()
    assert "late" in row.badge
    assert row.tone == "danger"


def test_ticking_a_point_suggests_both_sides_promises_and_saves(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID
) -> None:
    row = page.workspace.points.rows[3]
    row.check.click()
    point = kept(context, agreement_id).points[3]
    assert point.chosen
    assert "pladser" in point.firm_promise
    assert "papirerne" in point.municipality_promise
    assert row.firm.isVisible()
    row.check.click()
    assert not kept(context, agreement_id).points[3].chosen


def test_a_promise_is_saved_when_it_is_left(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID
) -> None:
    area = page.workspace.points.rows[0].municipality
    area.setFocus()
    hands = Hands()
    hands.fill(" Og kage.")
    hands.tab()
    assert kept(context, agreement_id).points[0].municipality_promise.endswith(" Og kage.")


def test_how_far_a_point_has_come_is_said_for_each_side(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID, today: date
) -> None:
    state = page.workspace.points.rows[0].state
    state.firm.set_value("kept")
    state.firm.changed.emit()
    state.note.set_value("Var vært i maj")
    state.note.left.emit()
    now = kept(context, agreement_id).states[1]
    assert (now.firm, now.municipality) == (PointStatus.KEPT, PointStatus.OPEN)
    assert (now.note, now.day) == ("Var vært i maj", today)
    assert "1 of 2 promises kept · 1 not begun" in page.workspace.head.accessibleName()


def test_places_are_agreed_by_kind_and_the_wording_can_be_another(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID
) -> None:
    page.workspace.tabs.choose("places")
    field = page.workspace.places.form.field("praktik")
    field.set_value(6)
    field.left.emit()
    assert page.workspace.places.form.beneath("praktik") == "0 of 6 used"
    assert kept(context, agreement_id).fields["places"] == 6
    wording = page.workspace.points.wording.field("clause_set")
    wording.set_value("seven_later")
    wording.left.emit()
    assert page.workspace.points.rows[1].check.text() == "2  Sundhed og fastholdelse"
    assert page.workspace.points.rows[0].firm.value() == "Kommer til møderne"
    assert page.meter.accessibleName().startswith("1 new agreement")


def test_an_agreement_is_ended_early_in_words_and_that_can_be_taken_back(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID, today: date
) -> None:
    page.workspace.terms.ending.end.click()
    form = page.drawer.body()
    assert isinstance(form, EndAgreement)
    form.form.field("why").set_value("Butikken lukker")
    form.form.field("ended_on").set_value(today - timedelta(days=1))
    form.buttons[0].click()
    assert [row.badge for row in page.list.rows()] == ["Ended"]
    assert "Butikken lukker" in page.workspace.terms.ending.words.text()
    page.workspace.terms.ending.take_back.click()
    assert kept(context, agreement_id).ended_on is None


def test_terms_are_mended_where_the_paper_sends_you(
    desk: Desk, context: Context, agreement_id: uuid.UUID
) -> None:
    context.go("agreement", f"{agreement_id}#follow_up")
    page, hands = agreements_of(desk), Hands()
    assert focused() is page.workspace.terms.form.field("follow_up")
    hands.fill("Hver anden måned")
    page.show_record("agreement", f"{agreement_id}#firm_answer_days")
    hands.fill("3")
    hands.tab()
    fields = kept(context, agreement_id).fields
    assert (fields["follow_up"], fields["firm_answer_days"]) == ("Hver anden måned", 3)


def test_the_contact_is_one_of_the_firms_people(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID
) -> None:
    page.show_record("agreement", f"{agreement_id}#firm_contact")
    field = page.workspace.terms.form.field("firm_contact_id")
    assert focused() is field
    person = kept(context, agreement_id).people[0]
    field.set_value(str(person.id))
    field.left.emit()
    assert kept(context, agreement_id).fields["firm_contact_id"] == person.id


def test_a_term_that_ends_before_it_begins_is_told_at_the_field(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID
) -> None:
    page.show_record("agreement", f"{agreement_id}#ends_on")
    form = page.workspace.terms.form
    field = form.field("ends_on")
    field.selectAll()
    hands = Hands()
    hands.fill("1/1 2020")
    hands.tab()
    assert "before" in form.beneath("ends_on")
    assert kept(context, agreement_id).fields["ends_on"].year == 2027


def test_a_new_agreement_runs_a_year_and_is_renewed_sixty_days_before(
    desk: Desk, page: AgreementsPage, context: Context, firm_id: uuid.UUID
) -> None:
    desk.new_here()
    form = page.drawer.body()
    assert isinstance(form, AgreementForm)
    field = form.form.field("starts_on")
    form.form.field("firm_id").set_value(Pick(firm_id, "Lunde VVS", ""))
    form.form.focus("starts_on")
    field.selectAll()
    hands = Hands()
    hands.fill("1/12")
    form.form.field("points").chips()[1].click()
    hands.finish()
    place = page.place()
    assert place is not None
    made = kept(context, uuid.UUID(place[1]))
    assert made.fields["ends_on"] == date(2027, 11, 30)
    assert made.fields["renew_on"] == date(2027, 10, 1)
    assert [point.number for point in made.points if point.chosen] == [2]
    assert made.points[1].firm_promise
    assert not page.drawer.is_open()


def test_a_firm_must_be_chosen_first(page: AgreementsPage) -> None:
    page.new()
    form = page.drawer.body()
    assert isinstance(form, AgreementForm)
    form.buttons[0].click()
    assert form.form.beneath("firm_id") == "Choose the firm."


def test_an_unknown_firm_can_be_entered_on_the_way(page: AgreementsPage, context: Context) -> None:
    page.new()
    form = page.drawer.body()
    assert isinstance(form, AgreementForm)
    form.form.field("firm_id").new_wanted.emit("Holm Tømrer")
    firm = page.drawer.body()
    assert isinstance(firm, NewFirm)
    Hands().finish()
    again = page.drawer.body()
    assert isinstance(again, AgreementForm)
    assert again.form.field("firm_id").value().title == "Holm Tømrer"


def test_a_talk_that_goes_on_makes_the_next_agreement_and_leads_there(
    page: AgreementsPage, context: Context, agreement_id: uuid.UUID, today: date
) -> None:
    page.show_record("agreement", f"{agreement_id}#renewal")
    assert focused() is page.workspace.renewal.talk
    assert "37 dage" in page.workspace.renewal.when.text()
    page.workspace.renewal.talk.click()
    form = page.drawer.body()
    assert isinstance(form, AgreementTalk)
    form.buttons[0].click()
    assert form.form.beneath("result") == "Say what the talk came to."
    form.form.field("result").set_value("ended")
    form.form.changed.emit("result")
    assert not form.form.field("renew_on").isVisible()
    form.form.field("result").set_value("renewed")
    form.form.changed.emit("result")
    form.form.field("decided").set_value("En plads mere til sommer")
    form.buttons[0].click()
    place = page.place()
    assert place is not None
    made = kept(context, uuid.UUID(place[1]))
    assert made.follows_id == agreement_id
    assert made.fields["starts_on"] == today + timedelta(days=65)
    assert (made.fields["places"], made.fields["why"]) == (4, "Fordi vi er naboer")
    assert made.points[0].municipality_promise == "Giver kaffe"
    assert made.fields["signed_on"] is None
    assert [row.subtitle for row in page.workspace.renewal.earlier._rows or ()] == [
        "En plads mere til sommer"
    ]
    badges = {row.key: row.badge for row in page.list.rows()}
    assert badges == {str(agreement_id): "Renewed", str(made.id): "Not signed"}


def test_a_filter_shows_what_is_not_signed(
    page: AgreementsPage, database: Database, firm_id: uuid.UUID, today: date
) -> None:
    database.write(agreements.create, firm_id=firm_id, starts_on=today)
    page.pane.filter.choose_chip(Group.UNSIGNED)
    page.pane.filter.chip_chosen.emit(Group.UNSIGNED)
    assert [row.badge for row in page.list.rows()] == ["Not signed"]


def test_a_long_promise_is_whole_in_a_narrow_window(
    qtbot: QtBot, desk: Desk, page: AgreementsPage, context: Context, agreement_id: uuid.UUID
) -> None:
    promise = "Kommer til morgenmøder og låner gerne butikken ud en aften. " * 2
    context.call(
        agreements.update, agreement_id=agreement_id, points=(PointInput(1, True, promise, "Kaffe"),)
    )
    area = page.workspace.points.rows[0].firm
    before = area.height()
    desk.resize(1024, 640)
    qtbot.waitUntil(lambda: area.height() == area.sizeHint().height() > before)
