"""A page of tabs, each with a list and a drawer of its own, made when it is first shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.ui.commands.desk_commands import NEW
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.tabs import Tabs


@dataclass(frozen=True, slots=True)
class TabSpec:
    """One tab. ``factory`` is named, not imported: ``module:Class``, called with the context.

    ``about`` is the line beneath the page's title while it is in view, ``primary`` the words of the
    button that makes something new there.
    """

    factory: str
    title: str
    about: str
    primary: str


class TabbedPage(DeskPage):
    """``kinds`` tells on which tab a kind of record is found; the first tab is the usual one.

    Subclasses say what waits on each tab in :meth:`waiting`.
    """

    def __init__(
        self,
        context: Context,
        key: str,
        title: str,
        tabs: Mapping[str, TabSpec],
        kinds: Mapping[str, str],
    ) -> None:
        super().__init__(context)
        self._key, self._called, self._specs, self._kinds = key, title, tabs, kinds
        self._usual = next(iter(tabs))
        self.tabs = Tabs(title, gap=0, indent=20)
        self._made: dict[str, Any] = {}
        self._holders: dict[str, QWidget] = {}
        for name, spec in tabs.items():
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            self._holders[name] = holder
            self.tabs.add(name, spec.title, holder)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.tabs)
        self.set_body(body)
        self.tabs.chosen.connect(self._chosen)

    @property
    def tab(self) -> Any:
        """The tab in view."""
        return self._tab(self._current())

    def waiting(self) -> Mapping[str, int]:
        """How much waits on each tab, by its key; nothing where a tab is left out."""
        return {}

    def new(self) -> None:
        """What is made on the tab in view."""
        self.tab.new()

    def print_here(self) -> None:
        """What is in view on the tab."""
        self.tab.print_here()

    def save_drafts(self) -> None:
        """Keep what is typed on every tab."""
        for tab in self._made.values():
            for keep in (getattr(tab.drawer.body(), "save_draft", None), getattr(tab, "save", None)):
                if callable(keep):
                    keep()

    def show_record(self, kind: str, ref: str) -> None:
        """A record of a tab; of the page itself ``ref`` is the key of a tab."""
        key = self._kinds.get(kind, ref if ref in self._specs else self._usual)
        self.tabs.choose(key)
        self._chosen(key)
        if kind in self._kinds:
            try:
                self.tab.go_to(ref)
            except UserError as error:
                self.context.warn(error)

    def place(self) -> tuple[str, str] | None:
        """The tab in view."""
        return self._key, self._current()

    def redraw(self) -> None:
        """Read the tab in view and the numbers of all anew."""
        tab = self.tab
        self.drawer = tab.drawer
        tab.redraw()
        counted = self.waiting()
        for key, spec in self._specs.items():
            count, title = counted.get(key, 0), spec.title
            spoken = QCoreApplication.translate("TabbedPage", "%n wait(s) for you", "", count)
            self.tabs.set_title(
                key, f"{title} {count}" if count else title, f"{title}: {spoken}" if count else ""
            )
        self.set_title(self._called, self._specs[self._current()].about)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.primary() is None:
            self._chosen(self._current())

    def _current(self) -> str:
        return self.tabs.current() or self._usual

    def _tab(self, key: str) -> Any:
        if key not in self._made:
            module, _, name = self._specs[key].factory.partition(":")
            self._made[key] = made = getattr(import_module(module), name)(self.context)
            layout = self._holders[key].layout()
            if layout is not None:
                layout.addWidget(made)
        return self._made[key]

    def _chosen(self, key: str) -> None:
        tip(self.set_primary(self._specs[key].primary, self.new), NEW)
        self.redraw()
