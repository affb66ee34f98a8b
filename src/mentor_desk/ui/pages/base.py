"""What every page of the desk is: a header, a content, a drawer, and answers to the window's keys."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.page import Page
from mentor_desk.ui.widgets.panes import Panes

_BATCH = "mentor_desk.ui.papers.batch"
"""Named, not imported: no page needs it before it is asked for."""


class DeskPage(Page):
    """A page with the context in its hand.

    Subclasses take only ``context``, call :meth:`set_content` and override what they can do.
    """

    def __init__(self, context: Context, title: str = "", subtitle: str = "") -> None:
        super().__init__(title, subtitle)
        self.context = context
        self.drawer = Drawer()
        self._watched: frozenset[type] = frozenset()
        self._redraw: Callable[[], object] | None = None
        self._stale = False

    def set_content(self, content: QWidget) -> None:
        """Show ``content`` under the header, with the drawer to its right."""
        self.set_body(Panes(None, content, drawer=self.drawer))

    def watch(self, redraw: Callable[[], object], *models: type) -> None:
        """Call ``redraw`` when a commit touches one of ``models``.

        While the page is hidden it is only noted, and done when the page is shown again.
        """
        self._redraw = redraw
        self._watched = frozenset(models)
        self.context.changed.connect(self._on_changed)

    def new(self) -> None:
        """Begin what is made on this page."""
        self.context.say(QCoreApplication.translate("DeskPage", "Nothing new is begun on this page."))

    def print_here(self) -> None:
        """Print what is in view."""
        self.context.say(QCoreApplication.translate("DeskPage", "This page has nothing to print."))

    def print_several(self) -> None:
        """Several papers at once; where nobody is in view, what the day needs."""
        import_module(_BATCH).present_day(self.drawer, self.context)

    def save_drafts(self) -> None:
        """The vault is about to close: keep what is typed. Raises :class:`UserError`.

        The form in the drawer keeps its own draft; a page with more to keep does that as well.
        """
        keep = getattr(self.drawer.body(), "save_draft", None)
        if callable(keep):
            keep()

    def show_record(self, kind: str, ref: str) -> None:
        """Show the record ``ref`` (an id as text) of a kind named in the page registry."""

    def bring_record_forth(self) -> None:
        """A record was asked for: where list and record do not fit side by side, show the record."""
        for panes in self.findChildren(Panes):
            panes.show_workspace()

    def came_from(self, kind: str, ref: str | None) -> None:
        """What was in view before; only a page that stands in no sidebar is told, to lead back."""

    def place(self) -> tuple[str, str] | None:
        """The kind and id of the record in view, to come back to it after a lock."""
        return None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._redraw is not None:
            self._stale = False
            self._redraw()

    def _on_changed(self, classes: frozenset[type]) -> None:
        if self._redraw is None or not self._watched & classes:
            return
        if self.isVisible():
            self._redraw()
        else:
            self._stale = True
