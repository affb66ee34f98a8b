"""Which column of a mentor's own list is which field: guessed, or as the mentor says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from mentor_desk.exchange import firm_columns, firm_content
from mentor_desk.exchange.caseload_headings import FIELDS, meaning
from mentor_desk.exchange.firm_columns import ColumnChoice

__all__ = ["FIELDS", "ColumnChoice", "chosen", "guess", "has_names", "is_people"]

_SEEN: Final = 0.6
_SUPPOSED: Final = 0.4
_MOST: Final = 0.8
_SHAPES: Final = (
    ("cpr", re.compile(r"\d{6}\s?[-–]?\s?(?:\d{4}|[x*•]{4})", re.IGNORECASE)),
    ("email", re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")),
    ("phone", re.compile(r"(?:\+45|0045)?\s*[2-9]\d(?:\s?\d){6}")),
)


def guess(headings: Sequence[str], sample: Sequence[Sequence[str]]) -> ColumnChoice:
    """Choose columns by their headings, and what is missing by what stands in the others."""
    columns: dict[str, int] = {}
    sure: dict[str, float] = {}
    known = [(found, i) for i, each in enumerate(headings) if (found := meaning(each)) is not None]
    for found, index in sorted(known, key=lambda each: (-each[0].sure, each[0].rank, each[1])):
        if found.field not in columns:
            columns[found.field], sure[found.field] = index, found.sure
    _of_the_case(columns, sure)
    taken = set(columns.values())
    for index in range(len(headings)):
        values = [row[index].strip() for row in sample if index < len(row) and row[index].strip()]
        field = "" if index in taken or not values else _shape_of(values)
        if field and field not in columns:
            columns[field], sure[field] = index, _SEEN
            taken.add(index)
    if not has_names(columns):
        _suppose_names(headings, sample, columns, sure)
    return ColumnChoice(columns, sure)


def _of_the_case(columns: dict[str, int], sure: dict[str, float]) -> None:
    """Where no workplace is named, the first day is the case's."""
    if "starts_on" in columns and "opened_on" not in columns and not {"firm", "kind"} & columns.keys():
        columns["opened_on"], sure["opened_on"] = columns.pop("starts_on"), sure.pop("starts_on")


def _shape_of(values: Sequence[str]) -> str:
    for field, shape in _SHAPES:
        if sum(1 for value in values if shape.fullmatch(value)) >= _MOST * len(values):
            return field
    return ""


def _suppose_names(
    headings: Sequence[str],
    sample: Sequence[Sequence[str]],
    columns: dict[str, int],
    sure: dict[str, float],
) -> None:
    free = [index for index in range(len(headings)) if index not in columns.values()]
    worded = [
        (firm_content.wordiness([row[index] for row in sample if index < len(row)]), -index)
        for index in free
    ]
    if worded and max(worded)[0] > 0.5:
        columns["name"], sure["name"] = -max(worded)[1], _SUPPOSED


def has_names(fields: Mapping[str, object]) -> bool:
    """Whether the fields say what somebody is called."""
    return "name" in fields or "first_name" in fields or "last_name" in fields


def is_people(choice: ColumnChoice) -> bool:
    """Whether a sheet with these columns looks like a list of citizens: names and something of them."""
    about = choice.columns.keys() - {"name", "first_name", "last_name", "note", "address", "town"}
    return has_names(choice.columns) and bool(about)


def chosen(headings: Sequence[str], columns: Mapping[str, str]) -> ColumnChoice:
    """The mentor's own choice, field → heading, taken as it is.

    Raises :class:`UserError` naming the headings (or fields) that are not there.
    """
    return firm_columns.chosen(headings, columns, FIELDS)
