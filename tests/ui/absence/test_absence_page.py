"""Days away: entered in the drawer, prepared on the page, and asked for by Today."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import absence_cover, absences, contacts, visits
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.absence import absence_form
from mentor_desk.ui.absence.absence_form import AbsenceForm
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.pages.absence import AbsencePage
from mentor_desk.ui.papers.batch import Batch
from tests.services.making import Pair, pair, praktik, register
from tests.ui.case.showing import show_desk
from tests.ui.hands import Hands, settle

MONDAY = date(2026, 11, 30)
"""The Monday after the day of the tests."""


@pytest.fixture
def two(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> Pair:
    made = pair(database, today)
    register(database, made, praktik(made, today), rulebook, danish, today)
    database.write(visits.plan, case_id=made.case_id, day=MONDAY, firm_id=made.firm_id)
    return made


@pytest.fixture
def desk(qtbot: QtBot, context: Context, two: Pair) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    yield made
    if made.page is not None:
        made.page.drawer.dismiss()
    made.close()


class Mails(QObject):
    """Takes the place of the mail program."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def mails() -> Iterator[Mails]:
    taker = Mails()
    QDesktopServices.setUrlHandler("mailto", taker, "take")
    yield taker
    QDesktopServices.unsetUrlHandler("mailto")


def page_of(desk: Desk) -> AbsencePage:
    assert isinstance(desk.page, AbsencePage)
    return desk.page


def holiday(context: Context) -> uuid.UUID:
    return context.call(
        absences.enter,
        starts_on=MONDAY,
        ends_on=MONDAY + timedelta(4),
        stand_in_name="Lars Holm",
        stand_in_phone="86123456",
    )


def test_days_away_are_entered_and_lead_to_what_they_touch(desk: Desk, context: Context) -> None:
    desk.go("absence")
    page, hands = page_of(desk), Hands()
    page.new()
    for words in ("30/11", "4/12", "Lars Holm"):
        hands.tab()
        hands.fill(words)
    hands.finish()
    settle()
    [row] = context.call(absences.listing)
    assert (row.starts_on, row.ends_on, row.stand_in_name) == (
        MONDAY, MONDAY + timedelta(4), "Lars Holm",
    )  # fmt: skip
    assert page.place() == ("absence", str(row.id))
    assert page.visits.keys() != []
    absence_form.present(page.drawer, context)
    settle()
    assert any("Holiday" in each.text for each in page.drawer.findChildren(absence_form.Notice))


def test_everything_is_settled_on_the_page(
    desk: Desk, context: Context, two: Pair, today: date, mails: Mails
) -> None:
    absence_id = holiday(context)
    desk.go("absence", str(absence_id))
    settle()
    page = page_of(desk)
    [key] = page.visits.keys()
    menu = page.visits.menu_of(key)
    assert menu is not None
    assert [each.text() for each in menu.actions()] == [
        "Lars Holm takes it", "Move it …", "Call it off …",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    settle()

    line = page.cases.lines[two.case_id]
    line.remark.setFocus()
    hands = Hands()
    hands.fill("Ring til Mette")
    hands.tab()
    page.redraw()
    assert line.remark.value() == "Ring til Mette"

    firm = page.firms.lines[two.firm_id]
    firm.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Lars Holm" in copied
    assert "Ahmed" not in copied
    page.firms.named.click()
    firm.copy.click()
    assert "Ahmed Osman" in QGuiApplication.clipboard().text()
    assert firm.mail.isHidden()
    assert not firm.no_mail.isHidden()
    firm.tick.click()
    settle()
    assert firm.tick.text() == "Told 24. nov."
    found = context.call(absence_cover.cover, absence_id=absence_id, today=today)
    assert found.prepared
    assert [case.remark for case in found.cases] == ["Ring til Mette"]
    desk.undo()
    settle()
    assert not firm.tick.value()
    assert mails.opened == []


def test_a_mail_opens_written_and_a_left_out_case_has_no_paper(
    desk: Desk, context: Context, two: Pair, mails: Mails
) -> None:
    people = context.call(contacts.at_firm, firm_id=two.firm_id)
    daily = next(person for person in people if person.name == "Mette Sø")
    context.call(contacts.update, contact_id=daily.id, email="mette@lunde.example")
    desk.go("absence", str(holiday(context)))
    settle()
    page = page_of(desk)
    page.firms.lines[two.firm_id].mail.click()
    assert mails.opened[0].startswith("mailto:mette@lunde.example?subject=")
    page.cases.print_pack()
    body = page.drawer.body()
    assert isinstance(body, Batch)
    assert [proposal.proposal.about for proposal in body.list.lines] == ["Ahmed Osman"]
    page.drawer.dismiss()
    page.cases.lines[two.case_id].tick.click()
    settle()
    assert not page.cases.pack.isEnabled()


def test_today_asks_for_it_a_week_ahead(desk: Desk, context: Context) -> None:
    absence_id = holiday(context)
    desk.go("today")
    settle()
    assert desk.page is not None
    buttons = [b for b in desk.page.findChildren(QPushButton) if b.text() == "Prepare …"]
    buttons[0].click()
    settle()
    form = desk.page.drawer.body()
    assert isinstance(form, AbsenceForm)
    assert form.left.text().startswith("Left to do")
    form.form.field("stand_in_name").setFocus()
    desk.page.drawer.dismiss()
    assert context.call(absences.one, absence_id=absence_id).stand_in_name == "Lars Holm"
