"""A command: something the window does when its keys are pressed or its name is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mentor_desk.texts import Text, text

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk

Act = Callable[["Desk"], object]

GOING: Final = text("commands", "Go to")
DOING: Final = text("commands", "Do")
HERE: Final = text("commands", "Where you are")
MOVING: Final = text("commands", "Move about")


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    ``key`` names it in the settings and in the guide and never changes. ``keys`` are the chords that
    call it as the program comes, in Qt's portable words (``Ctrl+Shift+N``); the first is the one that
    is told. ``act`` does it over the desk; ``None`` where only a place in the window can do it, which
    binds the keys itself.
    """

    key: str
    words: Text
    group: Text = DOING
    keys: tuple[str, ...] = ()
    act: Act | None = None
