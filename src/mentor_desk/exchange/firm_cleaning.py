"""The rows of one sheet made into workplaces, column by column.

A list has hundreds of thousands of rows, so each field is cleaned for thousands of rows at a time, and
only the rows with something wrong are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from operator import itemgetter
from typing import TypeVar

from mentor_desk.exchange import firm_addresses, firm_coordinates, firm_reasons, firm_values
from mentor_desk.exchange.firm_columns import ColumnChoice
from mentor_desk.exchange.firm_headings import code_list
from mentor_desk.exchange.firm_numbers import CVR_LENGTH, P_LENGTH, CvrCheck, all_digits, plain
from mentor_desk.exchange.firm_records import Workplace
from mentor_desk.exchange.firm_values import Memo
from mentor_desk.exchange.tables import Sheet
from mentor_desk.exchange.tables_source import Chunk
from mentor_desk.texts import Text

V = TypeVar("V")
Columns = dict[str, list[str]]
_UNTIDY = ("  ", "\n ", " \n", "\t", "\r", "\xa0", "\u2009", "\u202f", "\u200b", "\x0b", "\x0c")
_KEPT_AS_WRITTEN = frozenset({"name", "address", "town", "branch", "email"})
"""Fields whose words are kept; the others are worked out value by value, and made tidy there."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The workplaces of a chunk, row by row, and what is wrong with which; ``None``: an empty row."""

    workplaces: list[Workplace]
    wrong: Mapping[int, Text | None]


class Cleaner:
    """Cleans the chunks of one sheet; what it worked out for a value it keeps for the next rows."""

    def __init__(self, sheet: Sheet, choice: ColumnChoice, today: date, cvr: CvrCheck) -> None:
        self._fields = tuple(choice.columns)
        self._indexes = tuple(choice.columns.values())
        self._width = max(self._indexes) + 1
        self._headings = {heading.strip() for heading in sheet.headings}
        self._version = _version(sheet, choice)
        self._cvr = cvr
        self._cvr_seen: set[str] = set()
        self._ended = Memo(firm_values.ended(today))
        self._closed = Memo(firm_values.closed)
        self._protected = Memo(firm_values.yes)
        self._places = Memo(firm_values.place)
        self._branches = Memo(firm_values.branch)
        self._sizes = Memo(firm_values.size_band)
        self._municipalities = Memo(firm_values.municipality_codes())
        self._versions = Memo(_version_of)
        self._houses_apart = _houses_apart(sheet, choice)

    def clean(self, chunk: Chunk) -> Cleaned:
        """Make workplaces of the rows, and find those that are left out."""
        columns = self._columns(chunk.rows)
        p_numbers, p_wrong = self._numbers(columns.get("p_number"), P_LENGTH, "P")
        cvrs, cvr_wrong = self._numbers(columns.get("cvr"), CVR_LENGTH, "DK")
        cvr_wrong |= self._failing(cvrs)
        blank = [""] * len(chunk.rows)
        p_numbers, cvrs = p_numbers or blank, cvrs or blank
        names = columns.get("name", blank)
        wrong: dict[int, Text | None] = {}
        if cvr_wrong:
            wrong |= {i: firm_reasons.cvr(v) for i, v in enumerate(cvrs) if v in cvr_wrong}
        if p_wrong:
            wrong |= {i: firm_reasons.p_number(v) for i, v in enumerate(p_numbers) if v in p_wrong}
        wrong |= self._over(columns)
        if "" in names:
            wrong |= {i: firm_reasons.no_name() for i, name in enumerate(names) if not name}
        suspects = list(wrong)
        if "" in p_numbers and "" in cvrs:
            bare = zip(p_numbers, cvrs, strict=True)
            suspects += [i for i, (p_number, cvr) in enumerate(bare) if not p_number and not cvr]
        wrong |= self._no_firms(chunk.rows, names, suspects)
        return Cleaned(self._workplaces(columns, names, p_numbers, cvrs), wrong)

    def _columns(self, rows: list[list[str]]) -> Columns:
        pick: Callable[[list[str]], tuple[str, ...]] = itemgetter(*self._indexes, self._indexes[0])
        try:
            picked = list(zip(*map(pick, rows), strict=True))
        except IndexError:
            width = self._width
            long = [row if len(row) >= width else [*row, *[""] * (width - len(row))] for row in rows]
            picked = list(zip(*map(pick, long), strict=True))
        return {
            field: _tidy(list(column)) if field in _KEPT_AS_WRITTEN else list(column)
            for field, column in zip(self._fields, picked, strict=False)
        }

    def _numbers(
        self, column: list[str] | None, length: int, prefix: str
    ) -> tuple[list[str], set[str]]:
        """The column's numbers as digits, and the values among them that are none."""
        if column is None:
            return [], set()
        if all_digits(column, length):
            return column, set()
        memo = Memo(lambda value: plain(value, prefix=prefix))
        digits = [memo[value] for value in column]
        wrong = {
            value
            for value in set(digits)
            if value and not (len(value) == length and value.isascii() and value.isdigit())
        }
        return digits, wrong

    def _failing(self, cvrs: list[str]) -> set[str]:
        new = set(cvrs) - self._cvr_seen
        fails = self._cvr.fails([value for value in new if value])
        self._cvr_seen |= new - fails
        return fails

    def _over(self, columns: Columns) -> dict[int, Text | None]:
        """The workplaces that have closed."""
        over: dict[int, Text | None] = {}
        for field, memo in (("closed_on", self._ended), ("status", self._closed)):
            column = columns.get(field)
            if column is not None and any(memo[value] for value in set(column)):
                over |= {i: firm_reasons.closed() for i, value in enumerate(column) if memo[value]}
        return over

    def _no_firms(
        self, rows: list[list[str]], names: list[str], suspects: Sequence[int]
    ) -> dict[int, Text | None]:
        """Rows that are no firms at all: empty ones, totals, notes, the headings once more."""
        found: dict[int, Text | None] = {
            i: firm_reasons.note() for i in suspects if firm_reasons.is_note(rows[i])
        }
        found |= {i: None for i in suspects if not names[i] and not any(map(str.strip, rows[i]))}
        if not self._headings.isdisjoint(names):
            found |= {
                i: firm_reasons.headings()
                for i, name in enumerate(names)
                if name in self._headings and firm_reasons.is_headings(rows[i], self._headings)
            }
        return found

    def _workplaces(
        self, columns: Columns, names: list[str], p_numbers: list[str], cvrs: list[str]
    ) -> list[Workplace]:
        codes, versions, branches = self._branch(columns)
        streets, postcodes, towns = self._address(columns, len(names))
        phones, emails = self._reached(columns, len(names))
        latitudes, longitudes = firm_coordinates.degrees(
            columns.get("latitude"), columns.get("longitude"), len(names)
        )
        sizes = self._each(self._sizes, columns.get("size_band"), len(names))
        areas = self._each(self._municipalities, columns.get("municipality_code"), len(names))
        rows = zip(
            p_numbers, cvrs, names, codes, versions, branches, streets, postcodes, towns, areas,
            phones, emails, sizes, latitudes, longitudes,
            strict=True,
        )  # fmt: skip
        return list(map(tuple.__new__, repeat(Workplace), rows))

    def _each(self, memo: Memo[str], column: list[str] | None, count: int) -> list[str]:
        return [""] * count if column is None else list(map(memo.__getitem__, column))

    def _branch(self, columns: Columns) -> tuple[list[str], list[str], list[str]]:
        coded, worded = columns.get("branch_code"), columns.get("branch")
        told = columns.get("branch_version")
        count = len(next(iter(columns.values())))
        from_code = _pairs(self._branches, coded, count)
        from_words = _pairs(self._branches, worded, count)
        codes = _first(from_code[0], from_words[0])
        texts = _first(from_words[1], from_code[1])
        if told is None:
            versions = (
                [self._version if code else "" for code in codes] if self._version else [""] * count
            )
        else:
            versions = [self._versions[value] or self._version for value in told]
        return codes, versions, texts

    def _address(self, columns: Columns, count: int) -> tuple[list[str], list[str], list[str]]:
        streets = columns.get("address") or [""] * count
        if self._houses_apart:
            parts = (columns.get(each) for each in ("house_number", "house_letter", "floor", "door"))
            streets = firm_addresses.composed(streets, *parts)
        postcodes, from_postcode = _pairs(self._places, columns.get("postcode"), count)
        towns = _first(columns.get("town") or [""] * count, from_postcode)
        if "" not in postcodes:
            return firm_addresses.without_place(streets, postcodes), postcodes, towns
        alone, found, found_towns = firm_addresses.split(streets)
        cut = firm_addresses.without_place(streets, postcodes)
        streets = [
            one if not postcode else other
            for postcode, one, other in zip(postcodes, alone, cut, strict=True)
        ]
        return streets, _first(postcodes, found), _first(towns, found_towns)

    def _reached(self, columns: Columns, count: int) -> tuple[list[str], list[str]]:
        phones = columns.get("phone") or [""] * count
        if not all_digits(phones, 8):
            phones = list(map(Memo(firm_values.phone_number).__getitem__, phones))
        emails = columns.get("email") or [""] * count
        if not all("@" in each for each in emails):
            emails = [each if "@" in each else "" for each in emails]
        marks = columns.get("protected")
        if marks is not None and any(self._protected[value] for value in set(marks)):
            protected = [self._protected[value] for value in marks]
            phones = ["" if no else each for no, each in zip(protected, phones, strict=True)]
            emails = ["" if no else each for no, each in zip(protected, emails, strict=True)]
        return phones, emails


def _tidy(column: list[str]) -> list[str]:
    """The values without space at their ends or twice within; a line break becomes a comma."""
    joined = "\n".join(["", *column, ""])
    if joined.count("\n") == len(column) + 1 and not any(each in joined for each in _UNTIDY):
        return column
    return list(map(_tidied, column))


def _tidied(value: str) -> str:
    if "\n" not in value and "\r" not in value:
        return " ".join(value.split())
    lines = (" ".join(line.split()).rstrip(",") for line in value.splitlines())
    return ", ".join(line for line in lines if line)


def _pairs(
    memo: Memo[tuple[str, str]], column: list[str] | None, count: int
) -> tuple[list[str], list[str]]:
    if column is None:
        return [""] * count, [""] * count
    firsts, seconds = zip(*map(memo.__getitem__, column), strict=True)
    return list(firsts), list(seconds)


def _first(column: list[str], otherwise: list[str]) -> list[str]:
    """The column, and where it is empty the other."""
    if "" not in column:
        return column
    return [one or other for one, other in zip(column, otherwise, strict=True)]


def _version_of(written: str) -> str:
    return code_list(written) or code_list(f"DB{written.strip()[-2:]}" if written.strip() else "")


def _version(sheet: Sheet, choice: ColumnChoice) -> str:
    """The code list that the headings of the branch, the title or the sheet's name tell of."""
    columns = choice.columns
    headings = [sheet.headings[columns[each]] for each in ("branch_code", "branch") if each in columns]
    for words in (*headings, sheet.title, sheet.name):
        version = code_list(words.replace("_", " "))
        if version:
            return version
    return ""


def _houses_apart(sheet: Sheet, choice: ColumnChoice) -> bool:
    """Whether house numbers stand in a column of their own and not in the address as well."""
    if "address" not in choice.columns or "house_number" not in choice.columns:
        return False
    at = choice.columns["address"]
    filled = [row[at] for row in sheet.sample if row[at].strip()]
    return sum(any(map(str.isdigit, each)) for each in filled) * 2 <= len(filled)
