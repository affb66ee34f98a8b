"""F1: the guide beside what is in view, opened where it is about that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from mentor_desk.ui.commands.catalogue import command
from mentor_desk.ui.context import Context
from mentor_desk.ui.guide.beside import Beside
from mentor_desk.ui.guide.guide_view import GuideView
from mentor_desk.ui.guide.links import Link
from mentor_desk.ui.guide.places import place_of
from mentor_desk.ui.guide.trail import Place
from mentor_desk.ui.guide.writing import book_of
from mentor_desk.ui.widgets.drawer import Drawer

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk
    from mentor_desk.ui.pages.base import DeskPage

WIDE = "guide"
"""The key of the page that has the guide all to itself."""


def open_help(context: Context, desk: Desk) -> None:
    """Show the guide at what is in view. A form in the drawer stays, with the guide to its left."""
    if desk.page is None:
        return
    if desk.key == WIDE:
        desk.page.new()
        return
    shown = _shown(desk.page)
    place = place_of(desk)
    if shown is not None:
        shown.show_place(place)
        shown.search.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        present(context, desk, place)


def present(context: Context, desk: Desk, place: Place) -> GuideView | None:
    """Show ``place`` beside the page in view."""
    page = desk.page
    if page is None:
        return None
    view = GuideView(book_of(context), wide=False)
    view.show_place(place)
    view.left.connect(partial(_leave, context, desk, view))
    title = QCoreApplication.translate("Guide", "Guide")
    occupied = next((each for each in page.findChildren(Drawer) if each.isVisible()), None)
    if occupied is not None:
        Beside(page, occupied).show_it(title, view)
    else:
        whole = QPushButton(QCoreApplication.translate("Guide", "On a page of its own"))
        whole.clicked.connect(lambda _=False: _whole(desk, view))
        page.drawer.present(title, view, [whole])
    view.search.setFocus(Qt.FocusReason.OtherFocusReason)
    return view


def follow(desk: Desk, link: Link) -> None:
    """Go where a link of the guide leads: to a page of the desk, or do a command."""
    if link.way == "desk":
        desk.go(link.key, link.ref or None)
    elif (found := command(link.key)) is not None and found.act is not None:
        found.act(desk)


def _leave(context: Context, desk: Desk, view: GuideView, link: Link) -> None:
    """The guide comes along to the page it leads to."""
    place, before = view.place, desk.page
    follow(desk, link)
    if link.way == "desk" and desk.page is not None and desk.page is not before:
        _put_away(before)
        QTimer.singleShot(0, desk, lambda: _come_along(context, desk, place))


def _come_along(context: Context, desk: Desk, place: Place) -> None:
    if isValid(desk) and desk.key != WIDE and desk.page is not None and _shown(desk.page) is None:
        present(context, desk, place)


def _put_away(page: DeskPage | None) -> None:
    for drawer in page.findChildren(Drawer) if page is not None else ():
        if isinstance(drawer.body(), GuideView):
            drawer.dismiss()


def _whole(desk: Desk, view: GuideView) -> None:
    place, before = view.place, desk.page
    desk.go(WIDE, f"{place.page}#{place.anchor}")
    _put_away(before)


def _shown(page: DeskPage) -> GuideView | None:
    """The guide that stands beside ``page`` already."""
    bodies = (each.body() for each in page.findChildren(Drawer) if each.isVisible())
    return next((each for each in bodies if isinstance(each, GuideView)), None)
