"""Every citizen, firm, contact, note, page and command from one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from mentor_desk.formats.folding import fold
from mentor_desk.rules import figures
from mentor_desk.services import readings, search
from mentor_desk.services.card_library import library
from mentor_desk.ui.context import Context
from mentor_desk.ui.dialogs.palette_commands import PaletteCommands
from mentor_desk.ui.guide.book import contents, title
from mentor_desk.ui.widgets.command_palette import CommandPalette
from mentor_desk.ui.widgets.list_rows import ListRow

if TYPE_CHECKING:
    from mentor_desk.storage.search_query import Hit
    from mentor_desk.ui.desk import Desk

_LETTERS = 2
_NAMED: Final = frozenset({"citizen", "case", "firm", "contact"})
"""Records that are looked for by their names."""


class SearchEverything(QObject):
    """Feeds the palette with what the vault knows and what the window can do."""

    def __init__(self, context: Context, desk: Desk) -> None:
        super().__init__(desk)
        self._context = context
        self._hits = 0
        self._commands = PaletteCommands(desk)
        self.palette = CommandPalette(desk, self.found, self.commands)
        self.palette.opened.connect(self._open)

    def found(self, typed: str) -> Sequence[ListRow]:
        """Commands that have what is typed, and records that match it from two letters on.

        A name that begins so comes first; without one, what can be done and is called so: who types
        «ny» wants something new, not a note that begins with the word.
        """
        wanted = typed.casefold()
        commands = self._commands.matching(typed)
        if len(typed) < _LETTERS:
            return commands
        commands += self._cards(wanted)
        commands += self._figures(wanted)
        commands += self._guide(typed)
        hits = self._context.call(search.find, typed=typed)
        self._hits = len(hits)
        rows = [
            ListRow(
                key=" ".join((str(number), *_target(hit))),
                title=hit.title,
                subtitle=hit.subtitle,
                group=self._kind(hit.kind),
            )
            for number, hit in enumerate(hits)
        ]
        order = {row.group: place for place, row in reversed(list(enumerate(rows)))}
        records = sorted(rows, key=lambda row: order[row.group])
        if any(hit.kind in _NAMED and _begins(hit.title, typed) for hit in hits):
            return [*records, *commands]
        first = [row for row in commands if _begins(row.title, typed)]
        return [*first, *records, *(row for row in commands if row not in first)]

    def commands(self) -> Sequence[ListRow]:
        """Where one can go and what one can do, what is in view first."""
        return self._commands.rows()

    def _cards(self, wanted: str) -> list[ListRow]:
        """Cards of the bag whose name has what is typed."""
        language, group = self._context.language, self.tr("Cards")
        found = ((card.key, card.title.written(language)) for card in library().values())
        return [
            ListRow(key=f"card {key}", title=title, group=group)
            for key, title in found
            if wanted in title.casefold()
        ]

    def _figures(self, wanted: str) -> list[ListRow]:
        """Figures whose name has what is typed."""
        language, group = self._context.language, self.tr("Figures")
        found = ((each.key, each.name.written(language)) for each in figures.data().definitions)
        return [
            ListRow(key=f"figure {key}", title=title, group=group)
            for key, title in found
            if wanted in title.casefold()
        ]

    def _guide(self, typed: str) -> list[ListRow]:
        """Pages of the guide whose title has what is typed."""
        language, group = self._context.language, self.tr("Guide")
        wanted = fold(typed)
        titles = ((key, title(language, key)) for part in contents() for key in part.pages)
        return [
            ListRow(key=f"guide {key}", title=words, group=group)
            for key, words in titles
            if wanted in fold(words)
        ]

    def _open(self, key: str) -> None:
        if self._commands.run(key):
            return
        kind, *rest = key.split(" ")
        if kind == "card":
            self._context.go("bag", rest[0])
        elif kind in {"figure", "guide"}:
            self._context.go(kind, rest[0])
        else:
            self._context.go(rest[0], rest[1])
            self._context.call(readings.search, hits=self._hits)

    def _kind(self, kind: str) -> str:
        names = {
            "citizen": self.tr("Citizens"),
            "case": self.tr("Citizens"),
            "firm": self.tr("Firms"),
            "contact": self.tr("Contacts"),
            "note": self.tr("Notes"),
            "visit": self.tr("Visits"),
            "promise": self.tr("Promises"),
            "placement": self.tr("Placements"),
            "agreement": self.tr("Agreements"),
            "paper": self.tr("Papers"),
            "contact_entry": self.tr("Talks with firms"),
            "prospect": self.tr("Firms to welcome"),
            "inquiry": self.tr("Inquiries"),
            "cluster": self.tr("Clusters"),
            "job_idea": self.tr("Jobs of few hours"),
            "recruitment": self.tr("Recruitment"),
            "network": self.tr("Networks"),
            "network_event": self.tr("Meetings"),
            "network_member": self.tr("Members of networks"),
            "colleague": self.tr("Colleagues"),
        }
        return names.get(kind, self.tr("Other"))


def _begins(words: str, typed: str) -> bool:
    return fold(words).startswith(fold(typed))


def _target(hit: Hit) -> tuple[str, str]:
    """The kind and id to go to: a placement has a page of its own."""
    if hit.kind == "placement":
        return hit.kind, str(hit.ref)
    return hit.open_kind, str(hit.open_ref)


def open_search(context: Context, desk: Desk) -> None:
    """Open the search over the desk; it is made once."""
    search_everything = desk.findChild(SearchEverything) or SearchEverything(context, desk)
    search_everything.palette.ask()
