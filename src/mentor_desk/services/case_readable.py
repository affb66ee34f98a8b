"""A case as a page the citizen can read: what happened, in order and in words."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

from mentor_desk.exchange.open_page import Entry, Fact, Grid, OpenPage, Section
from mentor_desk.formats import days
from mentor_desk.models import Contact, Firm, IssuedPaper, Row
from mentor_desk.services.case_rows import Asked, CaseRows, spared
from mentor_desk.services.open_words import OpenWords, page

_SKIPPED: Final = frozenset(
    {
        "id", "owner_id", "created_at", "updated_at", "deleted_at", "server_seq", "base_seq",
        "citizen_id", "case_id", "visit_id",
    }
)  # fmt: skip
LOG_PDF: Final = "log.pdf"


@dataclass(frozen=True, slots=True)
class LogRow:
    """An entry of the log in words; ``who`` is empty in an extract without names."""

    when: str
    what: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """Who takes the case out, and on which day."""

    day: date
    mentor: str
    municipality: str


class Readable:
    """Builds the page of one case. ``files`` is where each paper lies, by its id."""

    def __init__(
        self, case: CaseRows, asked: Asked, words: OpenWords, files: Mapping[uuid.UUID, str]
    ) -> None:
        self._case = case
        self._asked = asked
        self._words = words
        self._files = files
        self._data = page()
        self._say: Mapping[str, Any] = self._data["page"]
        self._children = self._hanging()

    def page(self, about: About, log: Sequence[LogRow] | None) -> OpenPage:
        """The whole page, with the log where it is given."""
        say = self._say
        day = days.month_day(about.day, "da")
        lead = [say["lead"]] + ([] if self._asked.others else [say["not_all"]])
        return OpenPage(
            title=say["title"].format(name=self._case.citizen.name),
            subtitle=say["subtitle"].format(
                day=day, mentor=about.mentor, municipality=about.municipality
            ),
            lead=(*lead, say["open"]),
            sections=tuple(self._every(log)),
            foot_title=say["left_out"],
            foot=tuple(self._left_out()),
            contents=say["contents"],
        )

    def _every(self, log: Sequence[LogRow] | None) -> Iterator[Section]:
        yield from self._sections()
        if self._case.firms:
            yield self._firms()
        if log is not None:
            yield self._log(log)

    def _sections(self) -> Iterator[Section]:
        shown: set[str] = set(self._data["parent"])
        named = {name for each in self._data["section"] for name in each["models"]}
        for each in self._data["section"]:
            models = each["models"] or [
                model.__name__
                for model in self._case.found
                if model.__name__ not in named and model.__name__ not in shown
            ]
            entries = tuple(self._entry(row) for row in self._ordered(models))
            if entries:
                yield Section(each["title"], entries, each.get("about", ""))

    def _ordered(self, models: Sequence[str]) -> list[Row]:
        found = {model.__name__: each for model, each in self._case.found.items()}
        return [
            row
            for name in models
            for row in sorted(found.get(name, []), key=lambda row: (self._day(row), row.id))
        ]

    def _entry(self, row: Row) -> Entry:
        name = type(row).__name__
        columns = self._data["title"].get(name, [])
        parts = [self._value(row, column) for column in columns]
        title = " · ".join(part for part in parts if part) or self._name(row)
        if name not in self._lone():
            title = f"{self._name(row)} · {title}" if title != self._name(row) else title
        if row.deleted_at is not None:
            day = days.month_day(row.deleted_at.astimezone().date(), "da")
            title = f"{title} ({self._say['was_deleted'].format(day=day)})"
        facts = tuple(self._facts(row, skipped=set(columns)))
        file = self._files.get(row.id, "")
        pages = self._say["open_paper"].format(pages=getattr(row, "pages", ""))
        return Entry(title, facts, tuple(self._grids(row)), file, pages if file else "")

    def _lone(self) -> set[str]:
        """The models that have a section for themselves, whose heading says what they are."""
        return {each["models"][0] for each in self._data["section"] if len(each["models"]) == 1}

    def _facts(self, row: Row, skipped: set[str]) -> Iterator[Fact]:
        for column in self._columns(row):
            if column not in skipped and (words := self._value(row, column)):
                yield Fact(self._words.label(type(row).__name__, column), words)

    def _columns(self, row: Row) -> list[str]:
        name = type(row).__name__
        away = spared(row, others=self._asked.others) | {self._data["parent"].get(name, "")}
        keys = (column.key for column in type(row).__table__.columns)
        return [
            key
            for key in keys
            if key not in _SKIPPED and key not in away and self._words.label(name, key)
        ]

    def _value(self, row: Row, column: str) -> str:
        words = self._words.value(row, column, getattr(row, column, None))
        return str(self._case.others.struck(words))

    def _grids(self, row: Row) -> Iterator[Grid]:
        for name, rows in self._children.get(row.id, {}).items():
            columns = self._columns(rows[0])
            cells = [[self._value(each, column) for column in columns] for each in rows]
            used = [at for at in range(len(columns)) if any(line[at] for line in cells)]
            labels = tuple(self._words.label(name, columns[at]) for at in used)
            lines = tuple(tuple(line[at] for at in used) for line in cells)
            if labels:
                yield Grid(self._data["name"][name], labels, lines)

    def _hanging(self) -> dict[uuid.UUID, dict[str, list[Row]]]:
        found: dict[uuid.UUID, dict[str, list[Row]]] = {}
        by_name = {model.__name__: each for model, each in self._case.found.items()}
        for name, column in self._data["parent"].items():
            for row in sorted(by_name.get(name, []), key=lambda row: (self._day(row), row.id)):
                found.setdefault(getattr(row, column), {}).setdefault(name, []).append(row)
        return found

    def _name(self, row: Row) -> str:
        return str(self._data["name"].get(type(row).__name__, type(row).__name__))

    def _day(self, row: Row) -> str:
        for column in (*self._data["title"].get(type(row).__name__, []), "day", "monday", "from_week"):
            value = getattr(row, column, None)
            if isinstance(value, datetime | date | time):
                return value.isoformat()
            if isinstance(value, int):
                return f"{value:09d}"
        return ""

    def _firms(self) -> Section:
        every: list[Firm | Contact] = []
        for firm in sorted(self._case.firms, key=lambda firm: (firm.name, firm.id)):
            every += [firm, *(each for each in self._case.contacts if each.firm_id == firm.id)]
        return Section(self._say["firms"], tuple(map(self._entry, every)), self._say["firms_about"])

    def _log(self, log: Sequence[LogRow]) -> Section:
        say = self._say
        named = self._asked.log_names
        columns = (say["log_when"], say["log_what"], *((say["log_who"],) if named else ()))
        rows = tuple((row.when, row.what, *((row.who,) if named else ())) for row in log)
        entry = Entry("", (), (Grid(say["log"], columns, rows),), LOG_PDF, say["open_log"])
        return Section(say["log"], (entry,), say["log_about"])

    def _left_out(self) -> Iterator[str]:
        say, left = self._say, self._case.left_out
        if not self._asked.others:
            yield say["others"]
        if not self._asked.log_names:
            yield say["names"]
        for key in ("sensitive", "papers", "drafts", "deleted"):
            if count := getattr(left, key):
                yield say[key].format(count=count)
        yield say["persons"]


def paper_name(number: int, paper: IssuedPaper) -> str:
    """Where the PDF of a paper lies in the folder: a number and its kind, nobody's name."""
    return f"papirer/{number:03d}-{paper.key}-v{paper.version}.pdf"
