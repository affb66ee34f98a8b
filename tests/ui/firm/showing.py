"""The pages of firms and agreements in a real desk."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.pages.agreements import AgreementsPage
from mentor_desk.ui.pages.firms import FirmsPage


def show_desk(qtbot: QtBot, context: Context, key: str = "firms") -> Desk:
    """A desk on the page ``key``, as an active window."""
    desk = Desk(context)
    desk.resize(1366, 768)
    qtbot.addWidget(desk)
    desk.go(key)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    return desk


def firms_of(desk: Desk) -> FirmsPage:
    """The page of the firms."""
    assert isinstance(desk.page, FirmsPage)
    return desk.page


def agreements_of(desk: Desk) -> AgreementsPage:
    """The page of the agreements."""
    assert isinstance(desk.page, AgreementsPage)
    return desk.page
