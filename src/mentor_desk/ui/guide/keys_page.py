"""The keys in force, as a page of the guide tells them."""

from __future__ import annotations

from mentor_desk.texts import Words
from mentor_desk.ui.commands.listing import listed

_HEAD = Words(
    da="| Tast | Hvad sker der |\n|---|---|",
    en="| Key | What happens |\n|---|---|",
)


def tables(*, danish: bool) -> str:
    """A table for each group of commands, with those that have keys, as Markdown."""
    head = _HEAD.written("da" if danish else "en")
    parts = []
    for group, commands in listed():
        rows = [f"| {each.keys} | {each.words} |" for each in commands if each.keys]
        if rows:
            parts.append("\n".join((f"## {group}", "", head, *rows)))
    return "\n\n".join(parts)
