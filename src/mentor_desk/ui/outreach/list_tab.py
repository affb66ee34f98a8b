"""What the tabs of the outreach page share: a list, the chosen row beside it, and a drawer."""

from __future__ import annotations

import uuid
from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach.detail import Detail
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.panes import Panes


class Known(Protocol):
    """A row with an id."""

    @property
    def id(self) -> uuid.UUID:
        """Its id."""


R = TypeVar("R", bound=Known)


@dataclass(frozen=True, slots=True)
class Filter(Generic[R]):
    """A choice above the list, and which rows it shows."""

    key: str
    words: str
    holds: Callable[[R], bool]


@dataclass(frozen=True, slots=True)
class Teaching:
    """What an empty list says: what it is for, and the first step."""

    icon: str
    title: str
    text: str
    button: str


class ListTab(QWidget, Generic[R]):
    """Subclasses say what to read, how a row looks, and what stands beside it.

    Qt has a metaclass of its own, so it is the type checker that sees to what they must say.
    """

    models: tuple[type, ...] = ()

    def __init__(self, context: Context, *, name: str, placeholder: str, teaching: Teaching) -> None:
        super().__init__()
        self.context = context
        self.rows: list[R] = []
        self._chosen: uuid.UUID | None = None
        self._drawn: object = None
        self._teaching = teaching
        self.list = RowList(name)
        self.list.chosen.connect(lambda key: self.choose(uuid.UUID(key)))
        self.list.activated.connect(self._enter)
        empty = EmptyState(teaching.icon, teaching.title, teaching.text)
        self.pane = ListPane(self.list, empty, placeholder=placeholder)
        self.pane.filter.text_changed.connect(self._filter)
        self.pane.filter.chip_chosen.connect(self._filter)
        self.detail = Detail()
        panes = Panes(self.pane, self.right())
        self.drawer = panes.drawer
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)

    def right(self) -> QWidget:
        """What stands beside the list."""
        return self.detail

    @abstractmethod
    def read(self) -> list[R]:
        """The rows, in their order."""

    def filters(self) -> Sequence[Filter[R]]:
        """The choices above the list; the first shows what is there to do."""
        return ()

    @abstractmethod
    def line(self, row: R) -> ListRow:
        """The row in the list."""

    @abstractmethod
    def words_of(self, row: R) -> str:
        """What typing searches through."""

    @abstractmethod
    def draw(self, row: R) -> None:
        """Show the chosen row in ``detail``."""

    def beside(self, row: R) -> object:
        """What the detail shows beyond the row, to tell whether it must be drawn anew."""
        return row.id

    def put_down(self) -> None:
        """Take out of the detail what goes on living while the rest is drawn anew."""

    @abstractmethod
    def new(self) -> None:
        """Begin what is made on this tab."""

    @abstractmethod
    def shown_words(self, shown: int) -> str:
        """The line beneath the list when nothing is hidden."""

    def print_here(self) -> None:
        """Print what is in view, where there is a paper of it."""

    def go_to(self, ref: str) -> None:
        """Show the record with the id ``ref``."""
        self.choose(uuid.UUID(ref), show=True)

    def chosen(self) -> R | None:
        """The row in view."""
        return next((row for row in self.rows if row.id == self._chosen), None)

    def redraw(self) -> None:
        """Read the list and what is chosen anew."""
        self.rows = self.read()
        filters = self.filters() if self.rows else ()
        counted = [(each, sum(each.holds(row) for row in self.rows)) for each in filters]
        kept = self.pane.filter.chip()
        shown = [(e, n) for e, n in counted if n or e.key in ("all", kept)]
        keys = [each.key for each, _ in shown]
        chosen = kept if kept in keys else (keys[0] if keys else None)
        self.pane.filter.set_chips([(e.key, f"{e.words} {n}") for e, n in shown], chosen)
        self._filter()

    def choose(self, row_id: uuid.UUID, *, show: bool = False) -> None:
        """Show one row; ``show`` also where the filter hides it."""
        self._chosen = row_id
        if show:
            if self.chosen() is None:
                self.rows = self.read()
            if not self.list.choose(str(row_id)):
                self._unfilter()
                self.list.choose(str(row_id))
        self._draw()

    def attempt(self, act: Callable[[], object]) -> bool:
        """Run ``act``; a fault is told. Whether it went through."""
        try:
            act()
        except UserError as error:
            self.context.warn(error)
            return False
        return True

    def _filter(self) -> None:
        filters = {each.key: each for each in self.filters()}
        chip = filters.get(self.pane.filter.chip() or "")
        typed = fold(self.pane.filter.text).split()
        shown = [
            row
            for row in self.rows
            if (chip is None or chip.holds(row))
            and all(part in fold(self.words_of(row)) for part in typed)
        ]
        self.list.set_rows([self.line(row) for row in shown])
        if self._chosen not in {row.id for row in shown} and not self.drawer.is_open():
            self._chosen = shown[0].id if shown else None
        self.list.choose(str(self._chosen), scroll=False)
        self._say_empty()
        self.pane.tell(self._count(len(shown)), is_empty=not shown, nothing=not self.rows)
        self._draw()

    def _draw(self) -> None:
        row = self.chosen()
        drawn = (row, self.beside(row) if row is not None else None)
        if row is not None and drawn == self._drawn:
            return
        self._drawn = drawn
        self.put_down()
        if row is None:
            self.detail.clear()
        else:
            self.draw(row)
            self.detail.settle()

    def _count(self, shown: int) -> str:
        hidden = len(self.rows) - shown
        if not hidden:
            return self.shown_words(shown)
        words = self.tr("{shown} of {all} are shown – the filter hides {hidden}")
        return words.format(shown=shown, all=len(self.rows), hidden=hidden)

    def _say_empty(self) -> None:
        teaching = self._teaching
        if self.rows:
            self.pane.empty.say(
                self.tr("Nothing fits"),
                self.tr("Type less, or choose “All” above."),
                self.tr("Show all"),
                self._unfilter,
            )
        else:
            self.pane.empty.say(teaching.title, teaching.text, teaching.button, self.new)

    def _unfilter(self) -> None:
        if "all" in [each.key for each in self.filters()]:
            self.pane.filter.choose_chip("all")
        self.pane.filter.set_text("")
        self._filter()

    def _enter(self, _key: str) -> None:
        self.detail.setFocus(Qt.FocusReason.TabFocusReason)
        target = next((each for each in self.detail.findChildren(QWidget) if _takes_keys(each)), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)


def _takes_keys(widget: Any) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()
