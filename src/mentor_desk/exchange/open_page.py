"""A readable page in one file: headings, facts and tables as HTML that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from mentor_desk import resources


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says; several lines are several paragraphs."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Grid:
    """Short lines under one heading, such as the tasks of a placement."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One record: what it is called, its facts, and what belongs to it.

    ``file`` is the name of a file that lies beside the page, relative to it.
    """

    title: str
    facts: tuple[Fact, ...] = ()
    grids: tuple[Grid, ...] = ()
    file: str = ""
    file_words: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Records of one sort under a heading, with a line on what they are."""

    title: str
    entries: tuple[Entry, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class OpenPage:
    """The whole page. ``lead`` says what it is, ``foot`` what is not in it; ``contents`` is a title."""

    title: str
    subtitle: str
    lead: tuple[str, ...]
    sections: tuple[Section, ...]
    foot_title: str = ""
    foot: tuple[str, ...] = ()
    contents: str = ""


def html(page: OpenPage) -> str:
    """The page as HTML in Danish; everything in it is escaped."""
    return "\n".join(_lines(page)) + "\n"


def _lines(page: OpenPage) -> Iterator[str]:
    style = resources.path("open", "page.css").read_text(encoding="utf-8").strip()
    yield "<!doctype html>"
    yield '<html lang="da">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    # Nothing may be fetched, even if somebody wrote an address into a note.
    allowed = "default-src 'none'; style-src 'unsafe-inline'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{allowed}">'
    yield '<meta name="robots" content="noindex">'
    yield f"<title>{escape(page.title)}</title>"
    yield f"<style>\n{style}\n</style>"
    yield "</head>"
    yield "<body>"
    yield "<header>"
    yield f"<h1>{escape(page.title)}</h1>"
    yield f'<p class="sub">{escape(page.subtitle)}</p>'
    yield from (f"<p>{escape(line)}</p>" for line in page.lead)
    yield "</header>"
    yield from _contents(page)
    yield "<main>"
    for number, section in enumerate(page.sections, start=1):
        yield from _section(section, number)
    yield "</main>"
    if page.foot:
        yield "<footer>"
        yield f"<h2>{escape(page.foot_title)}</h2>"
        yield from (f"<p>{escape(line)}</p>" for line in page.foot)
        yield "</footer>"
    yield "</body>"
    yield "</html>"


def _contents(page: OpenPage) -> Iterator[str]:
    if not page.contents or not page.sections:
        return
    yield f'<nav aria-label="{escape(page.contents)}">'
    yield f"<h2>{escape(page.contents)}</h2>"
    yield "<ul>"
    for number, section in enumerate(page.sections, start=1):
        count = f" ({len(section.entries)})" if len(section.entries) > 1 else ""
        yield f'<li><a href="#s{number}">{escape(section.title)}</a>{count}</li>'
    yield "</ul>"
    yield "</nav>"


def _section(section: Section, number: int) -> Iterator[str]:
    yield f'<section id="s{number}">'
    yield f"<h2>{escape(section.title)}</h2>"
    if section.about:
        yield f'<p class="sub">{escape(section.about)}</p>'
    for entry in section.entries:
        yield from _entry(entry)
    yield "</section>"


def _entry(entry: Entry) -> Iterator[str]:
    yield "<article>"
    if entry.title:
        yield f"<h3>{escape(entry.title)}</h3>"
    if entry.facts:
        yield "<dl>"
        for fact in entry.facts:
            yield f"<div><dt>{escape(fact.label)}</dt><dd>{_paragraphs(fact.words)}</dd></div>"
        yield "</dl>"
    if entry.file:
        words = escape(entry.file_words or entry.file)
        yield f'<p class="file"><a href="{escape(entry.file)}">{words}</a></p>'
    for grid in entry.grids:
        yield from _grid(grid)
    yield "</article>"


def _grid(grid: Grid) -> Iterator[str]:
    yield "<table>"
    yield f"<caption>{escape(grid.title)}</caption>"
    heads = "".join(f'<th scope="col">{_broken(each)}</th>' for each in grid.columns)
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    for row in grid.rows:
        cells = "".join(f"<td>{_broken(each)}</td>" for each in row)
        yield f"<tr>{cells}</tr>"
    yield "</tbody>"
    yield "</table>"


def _paragraphs(words: str) -> str:
    parts = [part for part in words.split("\n\n") if part.strip()]
    if len(parts) < 2:
        return _broken(words)
    return "".join(f"<p>{_broken(part)}</p>" for part in parts)


def _broken(words: str) -> str:
    return escape(words.strip()).replace("\n", "<br>")
