"""The first week and the tips on Today: counted from the records, and put away for good."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from mentor_desk import settings
from mentor_desk.services import first_week, tips
from mentor_desk.services.first_week import First
from mentor_desk.ui.case.new_citizen import NewCitizen
from mentor_desk.ui.context import Context
from mentor_desk.ui.page_registry import PAGES
from mentor_desk.ui.pages.settings import _SECTIONS
from mentor_desk.ui.pages.today import TodayPage
from tests.services.making import pair


def test_the_first_week_ticks_off_what_is_done_and_leads_to_what_is_not(
    qtbot: QtBot, context: Context, today: date
) -> None:
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.show()
    card = page.frame.first_week
    assert card.isVisible()
    assert "Done" not in card.rows[First.CITIZEN].accessibleName()
    card.rows[First.CITIZEN].click()
    assert isinstance(page.drawer.body(), NewCitizen)
    page.drawer.dismiss()

    pair(context._database, today)
    page.redraw()
    assert "Done" in card.rows[First.CITIZEN].accessibleName()
    assert "Done" in card.rows[First.FIRM].accessibleName()
    shown: list[tuple[str, object]] = []
    context.go_requested.connect(lambda kind, ref: shown.append((kind, ref)))
    card.rows[First.FIRM].click()
    card.rows[First.DETAILS].click()
    card.rows[First.PAPER].click()
    assert shown == [("firms", None), ("settings", "phone"), ("papers", None)]

    card.away_button.click()
    page.redraw()
    assert not card.isVisible()
    context.undo()
    page.redraw()
    assert card.isVisible()


def test_the_first_week_says_nothing_over_the_sample_or_when_all_is_done() -> None:
    done = frozenset(First)
    assert not first_week.FirstWeek(done).is_shown
    assert not first_week.FirstWeek(frozenset(), sample=True).is_shown
    assert first_week.FirstWeek(done - {First.PAPER}).is_shown


def test_tips_change_by_the_day_and_are_turned_off_for_good(
    qtbot: QtBot, context: Context, today: date
) -> None:
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.show()
    tip = page.frame.tip
    assert tips.of_day(today).words.da in tip.words
    tip.next_button.click()
    assert tips.of_day(today, 1).words.da in tip.words
    tip.off_button.click()
    assert not tip.isVisible()
    assert not settings.load(context.paths.settings).settings.tips


def test_a_tip_says_the_keys_in_force(qtbot: QtBot, context: Context) -> None:
    page = TodayPage(context)
    qtbot.addWidget(page)
    tip = page.frame.tip
    said = set()
    for _ in tips.tips():
        tip.next()
        said.add(tip.words)
    assert any("Ctrl+K" in words for words in said)
    assert not [words for words in said if "{" in words or "«»" in words]


def test_every_tip_leads_to_a_page_there_is() -> None:
    pages = {spec.key for spec in PAGES}
    assert {tip.goes for tip in tips.tips()} - {""} <= pages
    assert {tip.ref for tip in tips.tips() if tip.goes == "settings"} <= _SECTIONS.keys()
