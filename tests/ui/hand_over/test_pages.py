"""Giving and taking cases by keyboard, on two real vaults and a real file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.exchange.sealed import Cost
from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import absences, citizens, hand_over, visits
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import AbsenceKind, VisitKind
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.hand_over.give_page import GivePage
from mentor_desk.ui.hand_over.take_page import TakePage
from mentor_desk.ui.hand_over.wizard import FIRST, LAST, SECOND, HandOverPage
from mentor_desk.ui.pages.absence import AbsencePage
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.hand_over import HandOverSection
from tests.conftest import PASSPHRASE, TUESDAY
from tests.ui.firm.showing import show_desk
from tests.ui.hands import Hands, focused

CHEAP = Cost(t=1, m=8192, p=1)


def _context(vault: Vault, rulebook: Rulebook, folder: Path) -> Context:
    return Context(
        vault.database,
        rules=rulebook,
        paths=Paths(folder),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
        mentor=Me("Bo Holm", "Silkeborg Kommune"),
    )


@pytest.fixture
def giving(qtbot: QtBot, vault: Vault, rulebook: Rulebook, tmp_path: Path) -> Iterator[Desk]:
    """The desk of a mentor with two cases."""
    for name, cpr in (("Sofie Lund", "6101901234"), ("Ali Demir", "")):
        vault.database.write(citizens.create, today=TUESDAY, name=name, cpr=cpr, phone="20123456")
    context = _context(vault, rulebook, tmp_path)
    yield show_desk(qtbot, context, "cases")
    context.close()


@pytest.fixture
def taking(qtbot: QtBot, blank_vault: Path, rulebook: Rulebook, tmp_path: Path) -> Iterator[Desk]:
    """The desk of the colleague, who knows one of the two."""
    vault = Vault.unlock(Path(shutil.copytree(blank_vault, tmp_path / "other")), PASSPHRASE)
    vault.database.write(citizens.create, today=TUESDAY, name="Sofie H. Lund", cpr="6101901234")
    context = _context(vault, rulebook, tmp_path)
    yield show_desk(qtbot, context, "cases")
    context.close()
    vault.close()


def rest(qtbot: QtBot, page: HandOverPage) -> None:
    qtbot.waitUntil(lambda: not page.busy())


def give_page(desk: Desk) -> GivePage:
    assert isinstance(desk.page, GivePage)
    desk.page.cost = CHEAP
    return desk.page


def test_cases_go_from_desk_to_desk_with_a_file_and_six_words(
    qtbot: QtBot, giving: Desk, taking: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "sager-2026-11-24"
    giving.go("hand_over_give")
    give = give_page(giving)
    assert not give.foot.next.isEnabled()
    give.cases.all.click()
    give.cases.form.set_values({"colleague": "Bo Holm"})
    assert [tick.text() for tick in give.cases.ticks.values()] == ["Ali Demir", "Sofie Lund"]
    give.go_on()
    rest(qtbot, give)
    assert give.step() == SECOND
    assert give.check.figures.accessibleName().startswith("2 cases")
    give.save_to(file)
    rest(qtbot, give)
    assert give.step() == LAST, give.notice.text
    words = give.given.words.text()
    file = file.with_name("sager-2026-11-24.mdpakke")
    assert len(words.split()) == 6
    assert b"Sofie" not in file.read_bytes()
    give.close_cases()
    assert "2 case(s) closed" in give.given.closed.text()
    give.go_on()
    assert giving.key == "cases"
    assert not give.given.words.text()

    giving.go("settings", "hand_over")
    assert isinstance(giving.page, SettingsPage)
    assert isinstance(giving.page.section, HandOverSection)
    assert giving.page.section.lines.text().startswith("2 case(s) given to Bo Holm")

    taking.go("hand_over_take")
    take = taking.page
    assert isinstance(take, TakePage)
    with qtbot.waitActive(taking):
        taking.activateWindow()
    other = tmp_path / "letter.txt"
    other.write_text("Hej")
    take.choose(other)
    assert "no package of cases" in take.notice.text
    take.choose(file)
    hands = Hands()
    hands.fill(words.replace(words.split()[0], "kaffekop", 1))
    hands.press(Qt.Key.Key_Return)
    rest(qtbot, take)
    assert "kaffekop" in take.open.form.beneath("words")
    take.open.form.set_values({"words": words.upper()})
    take.go_on()
    rest(qtbot, take)
    assert take.step() == SECOND, take.notice.text
    (choice,) = take.look.twice.fields.values()
    assert not take.look.fields.isVisible()
    assert focused() is take.foot.next
    choice.chips[1].click()
    hands.press(Qt.Key.Key_Return)
    rest(qtbot, take)
    assert take.step() == LAST, take.notice.text
    names = [one.name for one in take.context.call(hand_over.choice)]
    assert sorted(names) == ["Ali Demir", "Sofie Lund", "Sofie Lund"]
    take.taken.undo.click()
    assert [one.name for one in take.context.call(hand_over.choice)] == ["Sofie H. Lund"]
    assert "Undone" in take.taken.told


def test_an_absence_chooses_the_cases_and_a_case_chooses_itself(
    qtbot: QtBot, giving: Desk, today: date
) -> None:
    assert giving.page is not None
    context = giving.page.context
    case = next(one for one in context.call(hand_over.choice) if one.name == "Sofie Lund")
    giving.go("hand_over_give", f"case:{case.id}")
    give = give_page(giving)
    assert give.cases.chosen() == [case.id]
    giving.go("cases")
    giving.go("hand_over_give", f"case:{case.id}")
    assert give.step() == FIRST
    absence = context.call(
        absences.enter,
        kind=AbsenceKind.HOLIDAY,
        starts_on=today,
        ends_on=today,
        stand_in_name="Bo Holm",
    )
    context.call(visits.plan, case_id=case.id, kind=VisitKind.VISIT, day=today)
    giving.go("absence", str(absence))
    assert isinstance(giving.page, AbsencePage)
    giving.page.cases.give.click()
    assert give.cases.chosen() == [case.id]
    assert give.cases.colleague() == "Bo Holm"
