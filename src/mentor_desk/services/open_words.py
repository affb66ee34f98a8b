"""What a value of a record means, in Danish, for who reads an export."""

from __future__ import annotations

import tomllib
import uuid
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.formats import cpr as cprs
from mentor_desk.formats import days
from mentor_desk.models import Measurement, Placement, Row
from mentor_desk.rules import lists
from mentor_desk.services import checklists, evaluations, field_words
from mentor_desk.services.field_values import Reader
from mentor_desk.storage.journal_values import encode
from mentor_desk.terms import AttendanceMark, EvaluationAnswer, EvaluationSide, label
from mentor_desk.texts import Catalogue, Text, Words


@cache
def page() -> Mapping[str, Any]:
    """How an export is told, from ``resources/open/case.toml``."""
    with resources.path("open", "case.toml").open("rb") as file:
        return tomllib.load(file)


class OpenWords:
    """Says columns and values; ``areas`` are the titles of what was talked about, by their key."""

    def __init__(self, reader: Reader, danish: Catalogue, talks: list[Measurement]) -> None:
        self._reader = reader
        self._danish = danish
        self._areas = {
            str(area.get("key")): str(area.get("title", ""))
            for talk in sorted(talks, key=lambda talk: talk.day)
            for area in talk.areas
        }
        self._fields = field_words.load()
        self._own: Mapping[str, Callable[[Any, Any], str]] = {
            "cpr": lambda _, value: cprs.pretty(str(value)),
            "area": lambda _, value: self._areas.get(str(value), str(value)),
            "placement_id": lambda _, value: self._placement(value),
            "tries": lambda _, value: str(value) if value else "",
            "Measurement.areas": lambda *_: "",
            "AttendanceWeek.marks": lambda _, value: self._marks(value),
            "ChecklistTick.checklist": lambda row, _: self._checklist(row, None),
            "ChecklistTick.item": self._checklist,
            "Checkpoint.step": lambda _, value: str(page()["step"].get(str(value), value)),
            "Evaluation.answers": self._answers,
            "Placement.purposes": lambda row, value: ", ".join(
                self._purpose(row, key) for key in value
            ),
        }

    def label(self, model: str, column: str) -> str:
        """What the form calls the column; empty for one that says nothing to a reader."""
        if not self._fields.shows(column) and (model, column) != ("IssuedPaper", "version"):
            return ""
        try:
            return self._fields.label(model, column, "da")
        except KeyError:
            return ""

    def say(self, sentence: Text | str) -> str:
        """A sentence of the core in Danish."""
        return self._danish.say(sentence)

    def value(self, row: Row, column: str, value: Any) -> str:
        """What ``value`` of ``row`` means; empty for none."""
        if value is None or value in ("", [], {}):
            return ""
        model = type(row).__name__
        own = self._own.get(column) or self._own.get(f"{model}.{column}")
        if own is not None:
            return own(row, value)
        if isinstance(value, date):
            return self._day(value)
        if isinstance(value, Mapping):
            return "\n".join(_flat(part) for part in value.values() if part)
        kept = encode({column: value})[column]
        return ", ".join(map(self.say, self._reader.words(model, column, kept)))

    def _day(self, value: date) -> str:
        """With its year: who reads it, reads it in another one."""
        if isinstance(value, datetime):
            local = value.astimezone()
            return f"{days.month_day(local.date(), 'da')} {days.clock(local.time(), 'da')}"
        return days.month_day(value, "da")

    def _placement(self, row_id: uuid.UUID) -> str:
        row = self._reader.session.get(Placement, row_id)
        if row is None:
            return ""
        parts = (self.value(row, key, getattr(row, key)) for key in ("firm_id", "starts_on"))
        return ", ".join(part for part in parts if part)

    def _purpose(self, row: Any, key: str) -> str:
        for day in (row.starts_on, self._reader.today):
            for each in lists.purposes(self._reader.rulebook, day):
                if each.key == key:
                    return each.name.da
        return key

    def _marks(self, marks: list[str]) -> str:
        known = {each.value: self.say(label(each)) for each in AttendanceMark}
        pairs = zip(page()["page"]["weekdays"], marks, strict=False)
        return ", ".join(f"{day}: {known.get(mark, mark)}" for day, mark in pairs if mark)

    def _checklist(self, row: Any, item: str | None) -> str:
        try:
            known = checklists.read(row.checklist.partition(":")[0])
        except (UserError, OSError):
            return str(item or row.checklist)
        if item is None:
            return known.title.da
        return next((each.title.da for each in known.items if each.key == item), item)

    def _answers(self, row: Any, value: Mapping[str, Any]) -> str:
        questions: dict[str, Words] = {
            each.key: each.title for each in evaluations.questions(EvaluationSide(row.side)).items
        }
        answers = {each.value: self.say(label(each)) for each in EvaluationAnswer}
        return "\n".join(
            f"{questions[key].da if key in questions else key} {answers.get(given, given)}"
            for key, given in value.items()
        )


def _flat(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(_flat(part) for part in value.values())
    if isinstance(value, list):
        return ", ".join(_flat(part) for part in value)
    return str(value)
