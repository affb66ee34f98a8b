"""Which column of a list is which field of a firm: guessed, or as the mentor says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mentor_desk.errors import UserError
from mentor_desk.exchange import firm_content
from mentor_desk.exchange.firm_headings import FIELDS, Meaning, code_list, key, meaning
from mentor_desk.exchange.firm_numbers import CvrCheck
from mentor_desk.texts import text

__all__ = ["FIELDS", "ColumnChoice", "chosen", "guess", "is_firms"]

_SEEN = 0.6
"""The content has the shape of the field."""
_SUPPOSED = 0.4
"""The column stands where the field may be, and nothing speaks against it."""


@dataclass(frozen=True)
class ColumnChoice:
    """The column of each field that has one, counted from 0, and how sure that is (0–1).

    1 is a heading known by name, or the mentor's word; 0.8 a heading known but for words in brackets;
    less was seen from the content alone.
    """

    columns: Mapping[str, int]
    sure: Mapping[str, float]


def guess(headings: Sequence[str], sample: Sequence[Sequence[str]]) -> ColumnChoice:
    """Choose columns by their headings, and what is still missing by what stands in the others."""
    values = [[row[index] for row in sample if index < len(row)] for index in range(len(headings))]
    columns: dict[str, int] = {}
    sure: dict[str, float] = {}
    taken: set[int] = set()
    for found, index in _by_heading(headings, values):
        if found.field not in columns:
            columns[found.field] = index
            sure[found.field] = found.sure
        taken.add(index)
    check = CvrCheck()
    for index, column in enumerate(values):
        field = "" if index in taken else firm_content.field_of(column, check)
        if field and field not in columns:
            columns[field], sure[field] = index, _SEEN
            taken.add(index)
    if "name" not in columns:
        worded = [(firm_content.wordiness(values[i]), -i) for i in range(len(values)) if i not in taken]
        if worded and max(worded)[0] > 0.5:
            columns["name"], sure["name"] = -max(worded)[1], _SUPPOSED
    if "town" not in columns and columns.get("postcode", -1) + 1 in range(1, len(values)):
        beside = columns["postcode"] + 1
        if beside not in {*taken, *columns.values()} and firm_content.wordiness(values[beside]):
            columns["town"], sure["town"] = beside, _SUPPOSED
    return ColumnChoice(columns, sure)


def _by_heading(
    headings: Sequence[str], values: Sequence[Sequence[str]]
) -> Iterator[tuple[Meaning, int]]:
    """The columns whose headings are known, the best first. ``Branche`` may be words or codes."""
    known = [
        (found.rank - 1000 * found.sure - _version_rank(heading), index, found)
        for index, heading in enumerate(headings)
        if (found := meaning(heading)) is not None
    ]
    for _, index, found in sorted(known):
        if found.field == "branch" and firm_content.is_codes(values[index]):
            yield found._replace(field="branch_code"), index
        elif found.field == "p_number" and any(values[index]):
            words = not firm_content.is_p_numbers(values[index])
            named = words and firm_content.wordiness(values[index]) > 0
            yield (found._replace(field="name") if named else found), index
        else:
            yield found, index


def _version_rank(heading: str) -> int:
    """Of two code lists the newer comes first: DB25 before DB07, and both before neither."""
    version = code_list(heading)
    return int(version[2:]) + 1 if version else 0


def is_firms(choice: ColumnChoice) -> bool:
    """Whether a sheet with these columns looks like a list of firms.

    It has names and a P-number or CVR number; or names, a place and a branch or a size, so that a
    list of persons with their addresses is none.
    """
    columns = choice.columns.keys()
    if choice.sure.get("name", 0) <= _SUPPOSED and not choice.columns.keys() & {"p_number"}:
        return False
    numbered = {"p_number", "cvr"} & columns
    placed = {"address", "postcode", "town"} & columns
    described = {"branch", "branch_code", "size_band"} & columns
    return "name" in columns and bool(numbered or (placed and described))


def chosen(
    headings: Sequence[str], columns: Mapping[str, str], fields: Sequence[str] = FIELDS
) -> ColumnChoice:
    """The mentor's own choice, field → heading, taken as it is; ``fields`` are those there can be.

    Raises :class:`UserError` naming the headings (or fields) that are not there.
    """
    unknown = [field for field in columns if field not in fields]
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
