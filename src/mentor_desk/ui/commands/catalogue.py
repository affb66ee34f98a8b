"""Every command there is, in the order in which they are listed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from mentor_desk.ui.commands.command import GOING, Command
from mentor_desk.ui.commands.desk_commands import DOINGS, GOINGS, MOVES
from mentor_desk.ui.commands.places import HERE_COMMANDS, MOVES_HERE
from mentor_desk.ui.page_registry import PAGES, PageSpec

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk

_DIGITS = 9
PAGE: Final = "page."
"""How the key of a command begins that goes to a page of the sidebar."""


def page_commands(pages: Iterable[PageSpec]) -> tuple[Command, ...]:
    """Going to each page of the sidebar: Ctrl and a digit for the first nine, none for the rest."""
    found: list[Command] = []
    above = 0
    for spec in pages:
        if spec.hidden:
            continue
        above += not spec.foot
        numbered = not spec.foot and above <= _DIGITS
        found.append(_to_page(spec, (f"Ctrl+{above}",) if numbered else ()))
    return tuple(found)


def _to_page(spec: PageSpec, keys: tuple[str, ...]) -> Command:
    def go(desk: Desk) -> None:
        desk.go(spec.key)

    return Command(f"{PAGE}{spec.key}", spec.title, GOING, keys, go)


def over_the_desk(pages: Iterable[PageSpec]) -> tuple[Command, ...]:
    """The commands that work wherever one is on a desk of these pages; those of a group together."""
    return (*DOINGS, *page_commands(pages), *GOINGS, *MOVES)


COMMANDS: Final = (*DOINGS, *page_commands(PAGES), *GOINGS, *HERE_COMMANDS, *MOVES, *MOVES_HERE)
"""All of them; those of a group stand together."""


def command(key: str) -> Command | None:
    """The command called ``key``."""
    return next((each for each in COMMANDS if each.key == key), None)
