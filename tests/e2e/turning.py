"""A calendar that the test turns over, and what a hand looks for in a window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from mentor_desk.ui.desk import Desk
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.conftest import TUESDAY
from tests.ui.hands import settle

_TRIES, _STEP = 1000, 20


class Calendar:
    """The day it is, and the time of day."""

    def __init__(self) -> None:
        self.day: date = TUESDAY
        self.clock = time(9, 42)

    def today(self) -> date:
        return self.day

    def now(self) -> datetime:
        return datetime.combine(self.day, self.clock, UTC)


def button(within: QWidget, words: str) -> QPushButton:
    """The button in sight that says ``words``."""
    found = within.findChildren(QPushButton)
    return next(each for each in found if each.isVisible() and each.text().replace("&", "") == words)


def lines(desk: Desk) -> dict[str, ActionRow]:
    """The lines of Today by what they say."""
    desk.go("today")
    settle()
    assert desk.page is not None
    while desk.page.context.background.busy:
        settle()
    day = desk.page.findChild(QWidget, "today-columns")
    assert day is not None
    rows = day.findChildren(ActionRow)
    return {row.accessibleName(): row for row in rows if row.isVisible()}


def line(desk: Desk, about: str, words: str = "") -> ActionRow:
    """The line of Today that says ``about``, and has a button with ``words``."""
    return next(
        row
        for said, row in lines(desk).items()
        if about in said and words in {each.text() for each in row.findChildren(QPushButton)} | {""}
    )


def wait_until(done: Callable[[], object]) -> None:
    """Let the window go on until something is there that a worker thread makes."""
    for _ in range(_TRIES):
        if done():
            return
        QTest.qWait(_STEP)
    raise AssertionError("it took too long")
