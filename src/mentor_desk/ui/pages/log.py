"""The log: who did what to whom, and the last changes with their undo."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.models import Row
from mentor_desk.ui.context import Context
from mentor_desk.ui.history.changes_view import ChangesView
from mentor_desk.ui.history.log_view import LogView
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.tabs import Tabs

LOG: Final = "log"
CHANGES: Final = "changes"


class LogPage(DeskPage):
    """Two tabs; each is read when it is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Log"),
            self.tr(
                "Who looked at one person or firm, wrote, or took something out; lists are not logged"
            ),
        )
        self._before: tuple[str, str | None] = ("settings", "journal")
        self.log = LogView(context)
        self.changes = ChangesView(context)
        self.tabs = Tabs(self.tr("Log"))
        self.tabs.add(LOG, self.tr("Log"), self.log)
        self.tabs.add(CHANGES, self.tr("Latest changes"), self.changes)
        self.tabs.chosen.connect(lambda _: self.redraw())
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(22, 8, 22, 16)
        column.addWidget(self.tabs)
        self.set_content(content)
        self.set_back(self.tr("Back"), self.back)
        self.watch(self.redraw, *Row.__subclasses__())
        self.redraw()

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads."""
        self._before = (kind, ref)

    def back(self) -> None:
        """Show again what was in view before."""
        self.context.go(*self._before)

    def place(self) -> tuple[str, str] | None:
        """Which tab is in view."""
        return LOG, self.tabs.current() or LOG

    def show_record(self, kind: str, ref: str) -> None:
        """The tab called ``ref``."""
        del kind
        self.tabs.choose(ref if self.tabs.has(ref) else LOG)
        self.redraw()

    def redraw(self) -> None:
        """Read the tab in view anew."""
        (self.changes if self.tabs.current() == CHANGES else self.log).draw()
