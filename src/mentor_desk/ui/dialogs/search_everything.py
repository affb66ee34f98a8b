"""Ctrl+K: every citizen, firm, contact, note and page from one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentor_desk.rules import figures
from mentor_desk.services import readings, search
from mentor_desk.services.card_library import library
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.command_palette import CommandPalette
from mentor_desk.ui.widgets.list_rows import ListRow

if TYPE_CHECKING:
    from mentor_desk.storage.search_query import Hit
    from mentor_desk.ui.desk import Desk

_LETTERS = 2


class SearchEverything(QObject):
    """Feeds the palette with what the vault knows and what the window can do."""

    def __init__(self, context: Context, desk: Desk) -> None:
        super().__init__(desk)
        self._context = context
        self._desk = desk
        self._hits = 0
        self.palette = CommandPalette(desk, self.found, self.commands)
        self.palette.opened.connect(self._open)

    def found(self, typed: str) -> Sequence[ListRow]:
        """Commands that contain what is typed, and records that match it from two letters on."""
        wanted = typed.casefold()
        commands = [row for row in self.commands() if wanted in row.title.casefold()]
        if len(typed) < _LETTERS:
            return commands
        commands += self._cards(wanted)
        commands += self._figures(wanted)
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
        return [*sorted(rows, key=lambda row: order[row.group]), *commands]

    def commands(self) -> Sequence[ListRow]:
        """Where one can go and what one can do, whatever is in view."""
        places = self.tr("Go to")
        actions = self.tr("Do")
        pages = [
            ListRow(key=f"page {spec.key}", title=say(spec.title).replace("&", ""), group=places)
            for spec in self._desk.pages
        ]
        doing = [
            ListRow(key=f"do {key}", title=words, group=actions) for key, words, _ in self._deeds()
        ]
        return [*pages, *doing]

    def _deeds(self) -> list[tuple[str, str, Callable[[], object]]]:
        desk = self._desk
        return [
            ("note", self.tr("Write a quick note"), desk.quick_note),
            ("new", self.tr("New on this page"), desk.new_here),
            ("print", self.tr("Print what is in view"), desk.print_here),
            ("several", self.tr("Print several papers"), desk.print_several),
            ("test", self.tr("Test yourself on small firms"), lambda: desk.go("bag", "test")),
            ("who", self.tr("Colleagues: who knows what"), lambda: desk.go("networks", "colleagues")),
            ("corps", self.tr("Volunteer mentors"), lambda: desk.go("networks", "volunteers")),
            ("mentors", self.tr("Firm mentors"), lambda: desk.go("networks", "firm_mentors")),
            ("away", self.tr("Days away and stand-in"), lambda: desk.go("absence")),
            ("board", self.tr("Cases on a board"), lambda: desk.go("cases", "board")),
            ("weight", self.tr("Cases by weight"), lambda: desk.go("cases", "weight")),
            ("alike", self.tr("Citizens and firms that look alike"), lambda: desk.go("duplicates")),
            ("erase", self.tr("How long people are kept, and erasing"), lambda: desk.go("retention")),
            ("give", self.tr("Hand cases over to a colleague"), lambda: desk.go("hand_over_give")),
            ("out", self.tr("Take everything out of the program"), lambda: desk.go("vault_export")),
            ("gone", self.tr("If the computer is gone"), lambda: desk.go("laptop_gone")),
            ("take", self.tr("Take cases over from a colleague"), lambda: desk.go("hand_over_take")),
            ("list", self.tr("Read in your own list of citizens"), lambda: desk.go("caseload_import")),
            ("history", self.tr("History of what is in view"), desk.history),
            ("changes", self.tr("Latest changes and undo"), lambda: desk.go("log", "changes")),
            ("log", self.tr("Log: who did what"), lambda: desk.go("log", "log")),
            ("backups", self.tr("Backups and restoring"), lambda: desk.go("settings", "backups")),
            ("team", self.tr("Team picture: all mentors together"), lambda: desk.go("team", "picture")),
            ("decisions", self.tr("What the team decided"), lambda: desk.go("team", "decisions")),
            ("undo", self.tr("Undo the last change"), desk.undo),
            ("lock", self.tr("Lock the desk"), desk.lock_asked.emit),
        ]

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

    def _open(self, key: str) -> None:
        kind, *rest = key.split(" ")
        if kind == "page":
            self._context.go(rest[0])
        elif kind == "card":
            self._context.go("bag", rest[0])
        elif kind == "figure":
            self._context.go("figure", rest[0])
        elif kind == "do":
            for name, _, deed in self._deeds():
                if name == rest[0]:
                    deed()
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


def _target(hit: Hit) -> tuple[str, str]:
    """The kind and id to go to: a placement has a page of its own."""
    if hit.kind == "placement":
        return hit.kind, str(hit.ref)
    return hit.open_kind, str(hit.open_ref)


def open_search(context: Context, desk: Desk) -> None:
    """Open the search over the desk; it is made once."""
    search_everything = desk.findChild(SearchEverything) or SearchEverything(context, desk)
    search_everything.palette.ask()
