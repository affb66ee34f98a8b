"""The Match page: list and map in step, chips that say what they hide, and both ways round."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentor_desk.services import citizens, firms, match_decisions, openings
from mentor_desk.storage.database import Database
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.match.view import Filters
from mentor_desk.ui.pages.caseload import CaseloadPage
from mentor_desk.ui.pages.firms import FirmsPage
from mentor_desk.ui.pages.match import MatchPage
from tests.ui.firm.showing import show_desk
from tests.ui.hands import Hands, focused
from tests.ui.match.conftest import firm


def names(page: MatchPage) -> list[str]:
    return [row.title for row in page.pane.rows.rows()]


def on_map(page: MatchPage) -> list[str]:
    return [marker.title for marker in page.pane.map.markers()]


def laid(page: MatchPage, qtbot: QtBot, firm_name: str) -> None:
    """Wait until the firm lies beside the citizen."""

    def there() -> bool:
        return page.pair.pair is not None and page.pair.pair.firm == firm_name

    qtbot.waitUntil(there)


def open_page(qtbot: QtBot, context: Context, ref: str | None = None) -> MatchPage:
    desk = show_desk(qtbot, context, "match")
    if ref is not None:
        context.go("match", ref)
    assert isinstance(desk.page, MatchPage)
    return desk.page


def test_the_firms_within_reach_stand_nearest_first_in_list_and_map(page: MatchPage) -> None:
    assert names(page) == ["Hedensted Bageri", "Løsning Lager"]
    assert on_map(page) == names(page)
    assert "1 farther away" in page.pane.hidden.text()


def test_the_circle_is_the_citizens_own_reach_and_says_it_is_an_estimate(page: MatchPage) -> None:
    assert page.pane.chips.reach.text() == "Bicycle · 11 km"
    assert "Straight line from 8722 Hedensted." in page.pane.caption.text()
    assert "estimate of 60 min." in page.pane.caption.text()
    assert "Rough coast." in page.pane.caption.text()


def test_the_nearest_is_laid_beside_the_citizen_at_once(page: MatchPage) -> None:
    assert page.pair.pair is not None
    assert (page.pair.pair.citizen, page.pair.pair.firm) == ("Ahmed Osman", "Hedensted Bageri")


def test_choosing_in_the_list_chooses_on_the_map(page: MatchPage, qtbot: QtBot) -> None:
    page.pane.rows.setFocus(Qt.FocusReason.TabFocusReason)
    Hands().press(Qt.Key.Key_Down)
    assert page.pane.map.chosen_key() == page.pane.rows.chosen_key()
    laid(page, qtbot, "Løsning Lager")


def test_choosing_on_the_map_chooses_in_the_list(
    page: MatchPage, near: uuid.UUID, qtbot: QtBot
) -> None:
    at = page.pane.map.place_of(f"firm:{near}").toPoint()
    QTest.mouseClick(page.pane.map, Qt.MouseButton.LeftButton, pos=at)
    assert page.pane.rows.chosen_key() == f"firm:{near}"
    laid(page, qtbot, "Løsning Lager")


def test_the_keyboard_walks_the_map_too(page: MatchPage, qtbot: QtBot) -> None:
    page.pane.map.setFocus()
    Hands().press(Qt.Key.Key_Right)
    assert "Løsning Lager" in page.pane.map.accessibleDescription()
    laid(page, qtbot, "Løsning Lager")


def test_a_row_says_in_words_what_the_marker_shows(page: MatchPage) -> None:
    by_title = {marker.title: marker for marker in page.pane.map.markers()}
    assert by_title["Løsning Lager"].look == "free"
    assert by_title["Løsning Lager"].state == "Free place"
    assert by_title["Hedensted Bageri"].look == "full"
    rows = {row.title: row for row in page.pane.rows.rows()}
    assert rows["Hedensted Bageri"].subtitle.startswith("same postcode")
    assert rows["Løsning Lager"].subtitle.startswith("about ")
    assert all(row.badge for row in rows.values())


def test_a_wider_reach_shows_those_farther_away(page: MatchPage) -> None:
    titles = page.pane.chips.reach.titles()
    page.pane.chips.reach.take(titles.index("Any distance"))
    assert names(page)[-1] == "Skagen Fisk"
    assert "hides" not in page.pane.hidden.text()


def test_a_chosen_reach_is_forgotten_for_the_next_citizen(
    page: MatchPage, context: Context, database: Database
) -> None:
    page.pane.chips.reach.take(page.pane.chips.reach.titles().index("Any distance"))
    other = database.write(
        citizens.create, today=context.today(), name="Ida Ravn", postcode="9990", town="Skagen"
    )
    context.go("match", f"case:{other}")
    assert page.pane.chips.reach.text() == "10 km"
    assert names(page) == ["Skagen Fisk"]


def test_nothing_within_the_circle_offers_a_wider_one(
    page: MatchPage, context: Context, database: Database
) -> None:
    far_off = database.write(
        citizens.create, today=context.today(), name="Bo Lind", postcode="3700", town="Rønne"
    )
    context.go("match", f"case:{far_off}")
    assert page.pane.empty.isVisible()
    assert page.pane.empty.accessibleName().startswith("No firm within 10 km")
    page.pane.empty.button.click()
    assert page.pane.chips.reach.text() == "15 km"


def test_a_citizen_without_a_postcode_is_told_where_to_write_it(
    qtbot: QtBot, context: Context, database: Database, near: uuid.UUID
) -> None:
    case_id = database.write(citizens.create, today=context.today(), name="Eva Holm")
    page = open_page(qtbot, context, f"case:{case_id}")
    assert page.pane.no_place.accessibleName().startswith("No postcode")
    assert names(page) == ["Løsning Lager"]
    with qtbot.waitSignal(context.go_requested) as asked:
        page.pane.no_place.button.click()
    assert asked.args == ["case", f"{case_id}#postcode"]


def test_without_firms_the_page_says_what_to_do(
    qtbot: QtBot, context: Context, ahmed: uuid.UUID
) -> None:
    page = open_page(qtbot, context, f"case:{ahmed}")
    assert page.pane.empty.accessibleName().startswith("No firms yet")


def test_without_a_choice_the_latest_cases_are_offered(
    qtbot: QtBot, context: Context, ahmed: uuid.UUID, near: uuid.UUID
) -> None:
    page = open_page(qtbot, context)
    assert names(page) == ["Ahmed Osman"]
    assert page.pane.no_place.isVisible()
    page.pane.rows.setFocus(Qt.FocusReason.TabFocusReason)
    Hands().press(Qt.Key.Key_Return)
    assert names(page) == ["Løsning Lager"]


def test_an_empty_caseload_says_what_to_do_first(qtbot: QtBot, context: Context) -> None:
    page = open_page(qtbot, context)
    assert page.pane.empty.accessibleName().startswith("No open cases yet")
    page.turn()
    assert page.pane.empty.accessibleName().startswith("No firms yet")


def test_the_citizen_is_found_by_typing(
    qtbot: QtBot, context: Context, ahmed: uuid.UUID, near: uuid.UUID
) -> None:
    page = open_page(qtbot, context)
    page.new()
    assert focused() is page.pane.subject
    hands = Hands()
    hands.fill("ahm")
    hands.press(Qt.Key.Key_Return)
    assert page.place() == ("match", f"case:{ahmed}")
    assert page.pane.subject.text() == "Ahmed Osman"


def test_the_other_way_round_the_two_stay_the_two(
    page: MatchPage, near: uuid.UUID, ahmed: uuid.UUID
) -> None:
    page.pane.choose(f"firm:{near}")
    page.pane.chosen.emit(f"firm:{near}")
    button = page.primary()
    assert button is not None
    button.click()
    assert page.place() == ("match", f"firm:{near}")
    assert names(page) == ["Ahmed Osman"]
    assert page.pair.pair is not None
    assert (page.pair.pair.case_id, page.pair.pair.firm_id) == (ahmed, near)
    assert "nobody is ranked" in page.pane.hidden.text()
    page.turn()
    assert page.place() == ("match", f"case:{ahmed}")
    assert page.pane.rows.chosen_key() == f"firm:{near}"


def test_an_opening_asks_for_citizens_for_just_that(
    qtbot: QtBot, context: Context, ahmed: uuid.UUID, near: uuid.UUID
) -> None:
    opening = context.call(
        openings.create, firm_id=near, today=context.today(), title="Plukker på lageret"
    )
    page = open_page(qtbot, context, f"opening:{opening}")
    assert page.place() == ("match", f"opening:{opening}")
    assert page.pane.chips.opening.text() == "Plukker på lageret"
    assert page.pair.pair is not None
    assert page.pair.pair.opening_id == opening
    page.pane.chips.opening.take(0)
    assert page.place() == ("match", f"firm:{near}")
    assert page.pair.pair.opening_id is None


def test_free_places_and_sizes_narrow_the_list(page: MatchPage, database: Database) -> None:
    firm(database, "Lille Løsning", "8723", "Løsning", 3.0)
    assert "Lille Løsning" in names(page)
    chips = page.pane.chips
    chips.staff.take(chips.staff.titles().index("10–49 employees"))
    assert names(page) == []
    assert page.pane.empty.isVisible()
    page.pane.empty.button.click()
    assert chips.filters() == Filters(reach="all", rejected=True)
    assert "Skagen Fisk" in names(page)


def test_typing_narrows_list_and_map(page: MatchPage, qtbot: QtBot) -> None:
    page.pane.typed.setFocus()
    Hands().fill("løsn")
    qtbot.waitUntil(lambda: names(page) == ["Løsning Lager"])
    assert on_map(page) == ["Løsning Lager"]
    assert "2 with other words" in page.pane.hidden.text()
    page.turn()
    assert page.pane.typed.text() == ""


def test_a_firm_put_aside_is_counted_and_can_be_shown(page: MatchPage, context: Context) -> None:
    pair = page.pair.pair
    assert pair is not None
    assert not page.pane.chips.rejected.isVisible()
    context.call(
        match_decisions.reject,
        case_id=pair.case_id,
        firm_id=pair.firm_id,
        today=context.today(),
        reason="Han var der sidste år",
    )
    assert pair.firm not in names(page)
    assert "1 put aside" in page.pane.hidden.text()
    page.pane.chips.rejected.click()
    assert pair.firm in names(page)


def test_what_is_written_elsewhere_is_seen_here_and_undone_here(
    page: MatchPage, context: Context
) -> None:
    context.call(firms.create, name="Ny Tømrer", postcode="8722", town="Hedensted")
    assert "Ny Tømrer" in names(page)
    context.undo()
    assert "Ny Tømrer" not in names(page)


def test_enter_goes_from_the_list_to_the_decision(page: MatchPage) -> None:
    page.pane.rows.setFocus(Qt.FocusReason.TabFocusReason)
    Hands().press(Qt.Key.Key_Return)
    assert focused() is page.pair.head.propose


def test_a_record_that_is_gone_is_said_and_nothing_breaks(
    page: MatchPage, context: Context, qtbot: QtBot
) -> None:
    before = page.place()
    with qtbot.waitSignal(context.warned):
        page.show_record("match", f"case:{uuid.uuid4()}")
    with qtbot.waitSignal(context.warned):
        page.show_record("match", f"opening:{uuid.uuid4()}")
    assert page.place() == before


def test_the_case_leads_to_its_match(desk: Desk, context: Context, ahmed: uuid.UUID) -> None:
    desk.go("case", str(ahmed))
    page = desk.page
    assert isinstance(page, CaseloadPage)
    page.workspace.header.match.click()
    assert desk.key == "match"


def test_the_candidate_bank_leads_to_the_match(page: MatchPage, ahmed: uuid.UUID) -> None:
    page.tabs.choose("bank")
    page.bank.match_wanted.emit(ahmed)
    assert page.tabs.current() == "find"
    assert page.place() == ("match", f"case:{ahmed}")


@pytest.mark.parametrize("width", [1366, 1024])
def test_nothing_is_wider_than_the_window(desk: Desk, width: int) -> None:
    desk.resize(width, 768)
    assert desk.minimumSizeHint().width() <= width
    assert not isinstance(desk.page, FirmsPage)


def test_a_full_firm_is_ringed_and_one_that_does_not_fit_is_crossed_out(
    page: MatchPage, database: Database, near: uuid.UUID
) -> None:
    def look() -> str:
        return next(each.look for each in page.pane.map.markers() if each.key == f"firm:{near}")

    assert look() == "free"
    database.write(firms.update, firm_id=near, most_at_once=0)
    assert look() == "full"
    database.write(firms.update, firm_id=near, leave_alone_until=date(2027, 5, 1))
    assert look() == "off"


def test_the_map_can_be_put_away_and_stays_away(page: MatchPage, context: Context) -> None:
    assert page.pane.map.isVisible()
    before = page.pane.rows.height()
    page.pane.chips.map.click()
    assert not page.pane.map.isVisible()
    assert page.pane.rows.height() >= before
    assert not context.settings.match_map
    assert not MatchPage(context).pane.chips.map.isChecked()
