"""The desk: the sidebar, the pages, the message bar and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats import numbers
from mentor_desk.models import Draft
from mentor_desk.services.caseload import Load
from mentor_desk.settings import Settings
from mentor_desk.ui.commands.catalogue import PAGE, over_the_desk
from mentor_desk.ui.commands.command import Command
from mentor_desk.ui.commands.desk_commands import LOCK, SEARCH, UNDO
from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.commands.shortcut import bind
from mentor_desk.ui.context import Context
from mentor_desk.ui.copy_banner import CopyBanner
from mentor_desk.ui.law_banner import LawBanner
from mentor_desk.ui.page_registry import PAGES, PageSpec, page_for
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.parts import walk
from mentor_desk.ui.sidebar import Sidebar, SidebarSource
from mentor_desk.ui.status import Status
from mentor_desk.ui.translate import say
from mentor_desk.ui.undo_key import UndoKey
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.message_bar import MessageBar
from mentor_desk.ui.widgets.navigation import Navigation, NavItem

_COUNT_AFTER_MS = 150
_LOCK = "lock"
_BEHIND_AWAY = ("settings", "works_with")
_BEHIND_THE_LOAD = ("cases", "weight")


class Desk(QWidget):
    """Everything after unlocking. A page is imported and made when it is first shown."""

    lock_asked = Signal()

    def __init__(
        self, context: Context, pages: Sequence[PageSpec] = PAGES, sidebar: SidebarSource | None = None
    ) -> None:
        """``sidebar`` tells what stands in the sidebar beside the entries' words."""
        super().__init__()
        self._context = context
        self._specs = tuple(pages)
        self._sidebar = sidebar
        self._pages: dict[str, DeskPage] = {}
        self.commands: tuple[Command, ...] = over_the_desk(self._specs)
        keymap().use(context.settings.shortcuts)
        self._stack = QStackedWidget()
        self._bar = MessageBar()
        self._navigation = self._make_navigation()
        self._entry = ""
        self._status = Status(context, self._bar)
        self._lay_out()
        self._bind_keys()
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_COUNT_AFTER_MS)
        self._recount.timeout.connect(self.count)
        context.closing.connect(self._recount.stop)
        context.changed.connect(self._changed)
        context.go_requested.connect(self.go)
        context.settings_changed.connect(_use_keys)

    @property
    def page(self) -> DeskPage | None:
        """The page in view."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, DeskPage) else None

    @property
    def pages(self) -> tuple[PageSpec, ...]:
        """The pages of the desk, in the sidebar's order."""
        return tuple(self._shown())

    @property
    def key(self) -> str:
        """The key of the page in view."""
        return next((key for key, page in self._pages.items() if page is self.page), "")

    @property
    def entry(self) -> str:
        """The key of the sidebar's page: of one that is reached from others, the page it was."""
        return self._entry or self.key

    @property
    def bar(self) -> MessageBar:
        """The message bar."""
        return self._bar

    @property
    def navigation(self) -> Navigation:
        """The sidebar."""
        return self._navigation

    def go(self, kind: str, ref: str | None = None) -> None:
        """Show the page ``kind``, or the record ``ref`` of that kind on its page."""
        spec = page_for(self._specs, kind) or self._specs[0]
        before = self.place() if spec.hidden and spec.key != self.key else None
        page = self._pages.get(spec.key)
        if page is None:
            page = self._pages[spec.key] = spec.make(self._context)
            page.search_asked.connect(self.search)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if spec.hidden:
            self._navigation.leave()
        else:
            self._entry = spec.key
            self._navigation.choose(spec.key)
        if before is not None and before[0]:
            page.came_from(*before)
        if ref is not None:
            page.show_record(kind, ref)
            page.bring_record_forth()

    def place(self) -> tuple[str, str | None]:
        """Where the mentor is: the kind and id of the record in view, or the page's key and None."""
        record = self.page.place() if self.page else None
        return record or (self.key, None)

    def save_drafts(self) -> None:
        """Let every page keep what is typed. Raises :class:`UserError` from the first that cannot."""
        for page in self._pages.values():
            page.save_drafts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._navigation.suit(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing else took closes the drawer, wherever the keyboard is."""
        drawers = self.page.findChildren(Drawer) if self.page is not None else []
        shown = next((each for each in drawers if each.isVisible()), None)
        if event.key() == Qt.Key.Key_Escape and shown is not None:
            shown.dismiss()
        else:
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """The vault closes: ask it nothing any more."""
        self._recount.stop()
        self._undo_key.stop()
        self.setEnabled(False)

    def count_soon(self) -> None:
        """Many writes are counted once, after the page in view has been painted."""
        self._recount.start()

    def count(self) -> None:
        """Bring the numbers in the sidebar up to date; they are counted off the window's thread."""
        source, context = self._sidebar, self._context
        if source is not None:
            context.background.run(
                lambda _: source(context), self._show_counts, context.warn, short=True
            )

    def _show_counts(self, found: Sidebar) -> None:
        if not isValid(self):
            return  # put away while they were counted
        for spec in self._shown():
            self._navigation.set_count(spec.key, found.counts.get(spec.key))
        self._navigation.put_away(found.away, self.tr("%n page(s) put away", "", len(found.away)))
        if found.load is not None:
            self._show_load(found.load)

    def _shown(self) -> list[PageSpec]:
        """The pages that stand in the sidebar."""
        return [spec for spec in self._specs if not spec.hidden]

    def _changed(self, classes: frozenset[type]) -> None:
        if classes - {Draft}:
            self.count_soon()

    def _show_load(self, load: Load) -> None:
        weight = numbers.number(load.weight, self._context.language)
        self._navigation.set_load(
            load.weight,
            load.low,
            load.high,
            caption=self.tr("%n case(s) · weight {weight}", "", load.cases).format(weight=weight),
            note=self.tr("Agreed band {low}–{high}").format(low=load.low, high=load.high),
        )

    def search(self) -> None:
        """Search through everything, or call a command by name."""
        self.run(SEARCH)

    def run(self, command: Command) -> None:
        """Do what ``command`` does."""
        if command.act is not None:
            command.act(self)

    def open(self, factory: str) -> None:
        """Import a dialog's module (``module:function``) when it is asked for, and open it here."""
        module, _, name = factory.partition(":")
        try:
            getattr(import_module(module), name)(self._context, self)
        except UserError as error:
            self._context.warn(error)

    def lock(self) -> None:
        """Ask for the lock."""
        self.lock_asked.emit()

    def new_here(self) -> None:
        """Begin what is made on the page in view."""
        if self.page is not None:
            self.page.new()

    def print_here(self) -> None:
        """Print what is in view."""
        if self.page is not None:
            self.page.print_here()

    def print_several(self) -> None:
        """Choose several papers to print at once."""
        if self.page is not None:
            self.page.print_several()

    def next_part(self, step: int) -> None:
        """Take the keyboard to the next part of the window, or with -1 to the one before."""
        walk(self, step)

    def undo(self) -> None:
        """Undo the last change of all."""
        self._status.undo()

    def _make_navigation(self) -> Navigation:
        above, below = list[NavItem](), list[NavItem]()
        for spec in self._shown():
            item = NavItem(spec.key, _without_letter(say(spec.title)), picture=spec.key)
            (below if spec.foot else above).append(item)
        below.append(NavItem(_LOCK, _without_letter(self.tr("&Lock")), page=False, picture=_LOCK))
        navigation = Navigation("Mentor Desk", above, below)
        navigation.chosen.connect(self._chosen)
        navigation.away_wanted.connect(partial(self.go, *_BEHIND_AWAY))
        navigation.load.clicked.connect(lambda: self.go(*_BEHIND_THE_LOAD))
        return navigation

    def _lay_out(self) -> None:
        # The sidebar comes first to Tab and to the window's first focus, before a word over the pages.
        layout, right = QHBoxLayout(self), QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._navigation)
        right.setSpacing(0)
        right.addWidget(CopyBanner(self._context, self))
        right.addWidget(LawBanner(self._context, self))
        right.addWidget(self._stack, 1)
        right.addWidget(self._bar)
        layout.addLayout(right, 1)

    def _bind_keys(self) -> None:
        for command in self.commands:
            if command is not UNDO:
                bind(self, command, partial(self.run, command))
        self._undo_key = UndoKey(self, self.undo)
        keymap().changed.connect(self._tell_keys)
        self._tell_keys()

    @Slot()
    def _tell_keys(self) -> None:
        """The sidebar's entries tell the keys that lead there."""
        for command in (each for each in self.commands if each.key.startswith(PAGE)):
            self._navigation.set_keys(command.key.removeprefix(PAGE), keymap().told(command))
        self._navigation.set_keys(_LOCK, keymap().told(LOCK), shown=True)

    def _chosen(self, key: str) -> None:
        if key == _LOCK:
            self.lock_asked.emit()
        else:
            self.go(key)


def _without_letter(words: str) -> str:
    """The pages leave the Alt letters to what stands on them: the sidebar alone would need them all."""
    return words.replace("&", "")


def _use_keys(settings: Settings) -> None:
    keymap().use(settings.shortcuts)
