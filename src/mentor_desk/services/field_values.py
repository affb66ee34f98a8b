"""A value from the journal in words: dates, closed sets and names instead of ids."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.formats import days, numbers
from mentor_desk.models import Row
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import record_names
from mentor_desk.services.field_words import SETS
from mentor_desk.services.law_names import benefit_name, target_group_name
from mentor_desk.storage.journal_standing import models
from mentor_desk.storage.journal_values import decode
from mentor_desk.terms import label
from mentor_desk.texts import Language, Text, text

Words = tuple[Text | str, ...]
"""The parts of a value, to be said and joined by commas; none for an empty value."""

_HIDDEN_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Reader:
    """Says values in one language; ``rulebook`` knows target groups and benefits."""

    session: Session
    language: Language
    today: date
    rulebook: Rulebook

    def words(self, model: str, column: str, value: Any) -> Words:
        """What ``value`` of a column means; ``value`` is as the journal keeps it."""
        if value is None or value in ("", [], {}):
            return ()
        if column == "cpr":
            return (f"{str(value)[:-_HIDDEN_DIGITS]}-••••",)
        if column in ("target_group", "benefit"):
            return (self._law(column, str(value)),)
        field = models()[model].__table__.columns[column]
        for key in field.foreign_keys:
            return (self._name(key.column.table, str(value)),)
        return self._plain(model, column, decode(field, value) if _decodes(value) else value)

    def _plain(self, model: str, column: str, value: Any) -> Words:
        if isinstance(value, bool):
            return (text("services", "yes") if value else text("services", "no"),)
        if isinstance(value, list | tuple):
            return tuple(part for each in value for part in self._plain(model, column, each))
        if isinstance(value, Mapping):
            return (text("services", "several answers"),)
        if isinstance(value, date | time):
            return (self._when(value),)
        if isinstance(value, int | float):
            return (numbers.number(value, self.language),)
        return (self._term(f"{model}.{column}", str(value)),)

    def _when(self, value: date | time) -> str:
        if isinstance(value, time):
            return days.clock(value, self.language)
        if isinstance(value, datetime):
            local = value.astimezone()
            return f"{self._when(local.date())} {self._when(local.time())}"
        return days.short(value, self.language, self.today)

    def _term(self, column: str, value: str) -> Text | str:
        known = SETS.get(column)
        if known is None or value not in {each.value for each in known}:
            return value
        return label(known(value))

    def _law(self, column: str, key: str) -> str:
        if column == "benefit":
            return benefit_name(self.rulebook, key, self.language)
        return target_group_name(self.rulebook, key, self.today, self.language)

    def _name(self, table: Any, value: str) -> Text | str:
        model = next((name for name, each in models().items() if each.__table__ is table), "")
        found = record_names.own_name(self.session, model, uuid.UUID(value)) if model else ""
        return found or text("services", "one that is no longer here")


def _decodes(value: Any) -> bool:
    return not isinstance(value, Mapping | list)


def is_put_back_by_hand(row: Row, column: str, before: Any) -> bool:
    """Whether the field cannot be put back by the program: pictures, and what says it was deleted."""
    return column == "deleted_at" or isinstance(before, Mapping) or column not in row.__table__.columns
