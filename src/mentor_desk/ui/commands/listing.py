"""The commands as they are listed for people: in groups, with the keys in force."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from mentor_desk.ui.commands.catalogue import COMMANDS, command
from mentor_desk.ui.commands.command import Command
from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.translate import say


@dataclass(frozen=True, slots=True)
class Listed:
    """A command in words, and its keys; empty where it has none."""

    key: str
    words: str
    keys: str


def listed() -> list[tuple[str, list[Listed]]]:
    """Every command under the words of its group, in the window's language."""
    return [
        (say(group), [Listed(each.key, words_of(each), keymap().told(each)) for each in some])
        for group, some in groupby(COMMANDS, key=lambda each: each.group)
    ]


def words_of(named: Command) -> str:
    """What the command is called, without the Alt letter that a page's title has."""
    return say(named.words).replace("&", "")


def keys_of(key: str) -> str:
    """The keys of the command called ``key``; empty where there is none or it has none."""
    found = command(key)
    return keymap().told(found) if found is not None else ""
