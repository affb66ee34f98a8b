"""The further ways to look at the caseload. A new one is one line here and a widget of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtWidgets import QStackedWidget, QWidget

from mentor_desk.texts import Text, text
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer

LIST = "list"
WEIGHT = "weight"
"""The table with the heaviest cases first: what lies behind the load."""


@dataclass(frozen=True, slots=True)
class View:
    """One way to look at the caseload; ``factory`` is ``module:Class``, imported when first chosen.

    It is made as ``Class(context)``, or ``Class(context, drawer)`` where ``drawer`` is set. It may
    have ``redraw()``: called when it is shown and when records change while it is.
    """

    key: str
    title: Text
    factory: str
    drawer: bool = False


VIEWS: tuple[View, ...] = (
    View("board", text("navigation", "Board"), "mentor_desk.ui.board.board_view:BoardView"),
    View(
        "movement",
        text("navigation", "Movement"),
        "mentor_desk.ui.progression.movement_view:MovementView",
    ),
    View(
        "journal",
        text("navigation", "For the journal"),
        "mentor_desk.ui.journalizing.journal_view:JournalView",
        drawer=True,
    ),
)


class Views:
    """The views that were made, in the stack where the chosen case stands too."""

    def __init__(self, context: Context, stack: QStackedWidget) -> None:
        self._context = context
        self._stack = stack
        self._made: dict[str, QWidget] = {}

    def choices(self) -> list[tuple[str, str]]:
        """All ways to look, the list first."""
        first = (LIST, say(text("navigation", "List")))
        return [first, *((view.key, say(view.title)) for view in VIEWS)]

    def has(self, key: str) -> bool:
        """Whether ``key`` is a view of its own."""
        return any(view.key == key for view in VIEWS)

    def show(self, key: str, drawer: Drawer) -> QWidget:
        """Bring the view to the front, made if need be."""
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._make(key, drawer)
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)
        self.redraw()
        return made

    def current(self) -> str:
        """The key of the view in front; :data:`LIST` where it is the list or the table."""
        shown = self._stack.currentWidget()
        return next((key for key, made in self._made.items() if made is shown), LIST)

    def widget(self) -> QWidget | None:
        """The view in front."""
        return self._made.get(self.current())

    def redraw(self) -> None:
        """Let the view in front read anew."""
        self._tell("redraw")

    def print_here(self) -> None:
        """Let the view in front print, where it can."""
        self._tell("print_here")

    def save_drafts(self) -> None:
        """Let every view keep what is typed in it."""
        for made in self._made.values():
            _call(made, "save_drafts")

    def _tell(self, what: str) -> None:
        if (shown := self.widget()) is not None:
            _call(shown, what)

    def _make(self, key: str, drawer: Drawer) -> QWidget:
        view = next(each for each in VIEWS if each.key == key)
        module, _, name = view.factory.partition(":")
        made: Callable[..., QWidget] = getattr(import_module(module), name)
        return made(self._context, drawer) if view.drawer else made(self._context)


def _call(widget: QWidget, what: str) -> None:
    act = getattr(widget, what, None)
    if callable(act):
        act()
