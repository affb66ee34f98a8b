"""The guide as it lies in the program: parts, pages, and headings that can be gone to.

A page is a Markdown file whose first line is its title. A heading may carry a name that is the same in
both languages, ``## The board {#board}``. Instead of a key chord stands ``{key:search}``, which becomes
the keys in force, and ``{write:law}`` is written from what the program knows.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from mentor_desk import resources
from mentor_desk.texts import Language, Words

KeyWords = Callable[[str], str]
"""From a command's key to the keys in force; empty where it has none."""
Writers = Mapping[str, Callable[[str], str]]
"""What is written from what the program knows, by its name in ``{write:…}``; handed what it is about,
which is empty on a page."""
LICENCE = "licence-"
"""How the key of a page begins that has the words of a library's licence."""

_SEARCH = "search"
"""Where a command has no keys of its own, it is found by this one."""
_HEADING = re.compile(r"(#{1,3}) (.*?)(?: \{#([a-z0-9-]+)\})?")
_KEY = re.compile(r"\{key:([a-z0-9_.-]+)\}")
_WRITE = re.compile(r"^\{write:([a-z]+)\}$", re.MULTILINE)
_PICTURE = re.compile(r"!\[([^\]]*)\]\((picture:[a-z0-9-]+)\)")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, up to the next one. ``order`` counts the page's headings.

    ``anchor`` is the heading's name; of the page's own title and of a heading without a name, empty.
    """

    page: str
    anchor: str
    title: str
    level: int
    order: int
    text: str


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page: Markdown to show, and its sections, the first of which has the page's title."""

    key: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.sections[0].title if self.sections else self.key

    def section(self, anchor: str) -> Section:
        """The section called ``anchor``; the first where there is none."""
        return next((each for each in self.sections if each.anchor == anchor), self.sections[0])


@dataclass(frozen=True, slots=True)
class Part:
    """Some pages that belong together."""

    title: Words
    pages: tuple[str, ...]


class Book:
    """The guide in one language. A page is read when it is first asked for."""

    def __init__(self, language: Language, *, keys: KeyWords, writers: Writers) -> None:
        self.language: Language = language
        self._keys = keys
        self._writers = writers
        self._read: dict[str, GuidePage] = {}

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The contents, in order."""
        return contents()

    @property
    def pages(self) -> tuple[str, ...]:
        """The keys of all pages, in order."""
        return tuple(key for part in self.parts for key in part.pages)

    def has(self, key: str) -> bool:
        """Whether there is a page ``key``, also one that stands in no contents."""
        return key in self.pages or key.startswith(LICENCE)

    def title(self, key: str) -> str:
        """What the page ``key`` is called; the page itself is not read for it."""
        return title(self.language, key)

    def page(self, key: str) -> GuidePage:
        """The page ``key``. Raises :class:`KeyError` where there is none."""
        if not self.has(key):
            raise KeyError(key)
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = read(key, self._source(key))
        return found

    def _source(self, key: str) -> str:
        if key.startswith(LICENCE):
            return self._writers["licence"](key.removeprefix(LICENCE))
        filled = _WRITE.sub(lambda match: self._writers[match[1]](""), _file(self.language, key))
        return _KEY.sub(self._key_words, filled)

    def _key_words(self, match: re.Match[str]) -> str:
        return f"**{self._keys(match[1]) or self._keys(_SEARCH)}**"


@cache
def contents() -> tuple[Part, ...]:
    """The parts of the guide and their pages."""
    with resources.path("guide", "contents.toml").open("rb") as file:
        rows = tomllib.load(file)["part"]
    return tuple(Part(Words(da=row["da"], en=row["en"]), tuple(row["pages"])) for row in rows)


def read(key: str, source: str) -> GuidePage:
    """A page out of its Markdown: names of headings are taken out, captions put under pictures."""
    shown: list[str] = []
    sections: list[Section] = []
    heads: list[tuple[str, str, int]] = []
    texts: list[list[str]] = []
    for line in source.splitlines():
        found = _HEADING.fullmatch(line)
        if found is None:
            shown.append(_PICTURE.sub(r"![\1](\2)\n\n*\1*", line))
            if texts:
                texts[-1].append(line)
            continue
        heads.append((found[3] or "", found[2], len(found[1])))
        texts.append([])
        shown.append(f"{found[1]} {found[2]}")
    for order, ((anchor, title, level), lines) in enumerate(zip(heads, texts, strict=True)):
        sections.append(Section(key, anchor, plain(title), level, order, plain("\n".join(lines))))
    return GuidePage(key, "\n".join(shown), tuple(sections))


def plain(markdown: str) -> str:
    """The words alone, for searching and for excerpts."""
    words = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    words = re.sub(r"^\s*(?:[-*]|\d+\.)\s+|[*`]|^\|?[-| ]+\|$", "", words, flags=re.MULTILINE)
    return re.sub(r"\s*[|\n]\s*", " ", words).strip()


@cache
def title(language: Language, key: str) -> str:
    """What the page ``key`` is called; its first line is read, once."""
    with resources.path("guide", language, f"{key}.md").open(encoding="utf-8") as file:
        return file.readline().removeprefix("# ").strip()


def _file(language: Language, key: str) -> str:
    return resources.path("guide", language, f"{key}.md").read_text("utf-8")
