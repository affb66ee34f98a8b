"""Finding in the guide: every word typed must begin a word of the section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from mentor_desk.formats.folding import fold
from mentor_desk.ui.guide.book import Book, Section

_WORD = re.compile(r"\w+")
_EXCERPT: Final = 110
_BEFORE: Final = 30
_IN_TITLE, _IN_PAGE, _IN_TEXT = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Found:
    """A section that has what was looked for, and some words of it from there."""

    section: Section
    page_title: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class _Entry:
    section: Section
    page_title: str
    title: tuple[str, ...]
    above: tuple[str, ...]
    text: frozenset[str]

    def rank(self, wanted: Sequence[str]) -> int | None:
        """How near the title all of ``wanted`` stand; ``None`` when some of it is not here."""
        if all(_begins(each, self.title) for each in wanted):
            return _IN_TITLE
        if not all(_begins(each, self.above) or _begins(each, self.text) for each in wanted):
            return None
        return _IN_PAGE if any(_begins(each, self.above) for each in wanted) else _IN_TEXT


class Finder:
    """Knows the words of a book. They are gathered page by page, with :meth:`read_on`."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._left = list(book.pages)
        self._entries: list[_Entry] = []

    def read_on(self) -> bool:
        """Gather the words of one more page; false when all are known."""
        if not self._left:
            return False
        page = self._book.page(self._left.pop(0))
        for section in page.sections:
            title = _words(section.title)
            text = frozenset(_words(section.text))
            self._entries.append(_Entry(section, page.title, title, title + _words(page.title), text))
        return True

    def find(self, typed: str) -> tuple[Found, ...]:
        """The sections with all words of ``typed``, those whose heading has them first."""
        wanted = _words(typed)
        if not wanted:
            return ()
        while self.read_on():
            pass
        ranked = [
            (rank, number, each)
            for number, each in enumerate(self._entries)
            if (rank := each.rank(wanted)) is not None
        ]
        ranked.sort(key=lambda row: row[:2])
        return tuple(
            Found(each.section, each.page_title, _excerpt(each.section.text, wanted))
            for _, _, each in ranked
        )


def _begins(wanted: str, words: Sequence[str] | frozenset[str]) -> bool:
    return any(word.startswith(wanted) for word in words)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def _excerpt(text: str, wanted: Sequence[str]) -> str:
    """Some words around the first hit; of a section that is found by its title, its beginning."""
    beginnings = tuple(wanted)
    hits = (each.start() for each in _WORD.finditer(text) if fold(each[0]).startswith(beginnings))
    start = max(0, next(hits, 0) - _BEFORE)
    if start:
        start = text.find(" ", start) + 1
    piece = text[start : start + _EXCERPT]
    if start + _EXCERPT < len(text):
        piece = f"{piece.rsplit(' ', 1)[0]} …"
    return f"… {piece}" if start else piece
