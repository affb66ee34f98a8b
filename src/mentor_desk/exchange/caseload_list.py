"""A mentor's own list of citizens read from a file, row by row, told apart from what is left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from mentor_desk.errors import UserError
from mentor_desk.exchange import caseload_reasons, caseload_words, firm_reasons, tables_faults
from mentor_desk.exchange.caseload_columns import ColumnChoice, chosen, guess, has_names, is_people
from mentor_desk.exchange.caseload_headings import meaning
from mentor_desk.exchange.caseload_person import PersonReader
from mentor_desk.exchange.caseload_records import CaseloadList, Person
from mentor_desk.exchange.firm_records import LeftOut
from mentor_desk.exchange.tables import Listing, Sheet, open_list
from mentor_desk.exchange.tables_source import Cancelled, Progress, Watch
from mentor_desk.formats.folding import fold
from mentor_desk.texts import Text, text

MOST: Final = 5_000
"""Citizens of one list: a hundred mentors' caseloads."""


def look(path: Path, *, keep: bool = False, cancelled: Cancelled | None = None) -> Listing:
    """The sheets of the file with their headings and first rows.

    Raises :class:`UserError` for a file that is no list that can be read.
    """
    return open_list(path, keep=keep, cancelled=cancelled, meanings=meaning)


def read(
    path: Path,
    *,
    today: date,
    sheets: Sequence[str] | None = None,
    all_sheets: bool = False,
    columns: Mapping[str, str] | None = None,
    rest: bool = True,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> CaseloadList:
    """Read the citizens of the file at ``path``.

    Without ``sheets`` the one sheet that looks like citizens is read; when several do, ``all_sheets``
    must say so. ``columns`` (field → heading) is the mentor's own choice, else they are guessed. With
    ``rest`` the columns that are no field go into each note.

    Raises :class:`UserError` when the file, the sheets or the columns are wrong; nothing is read then.
    """
    picked, left_out = _pick(look(path, keep=True, cancelled=cancelled), sheets, all_sheets, columns)
    people: list[Person] = []
    for sheet, choice in picked:
        reader = PersonReader(sheet.name, sheet.headings, choice.columns, today, rest=rest)
        known = {heading.strip() for heading in sheet.headings}
        for chunk in sheet.chunks(Watch(progress, cancelled)):
            for number, row in zip(chunk.numbers, chunk.rows, strict=True):
                if not any(cell.strip() for cell in row) or firm_reasons.is_headings(row, known):
                    continue
                person = reader.read(number, row)
                reason = _why_not(person, row)
                if reason is None:
                    people.append(person)
                else:
                    left_out.append(LeftOut(sheet.name, number, reason, person.name, person.town))
                if len(people) + len(left_out) > MOST:
                    raise tables_faults.too_many_rows(MOST)
    once, again = _each_once(people, several=len(picked) > 1)
    ordered = sorted([*left_out, *again], key=lambda each: (each.sheet, each.row))
    return CaseloadList(tuple(once), tuple(ordered), tuple(sheet.name for sheet, _ in picked))


def _why_not(person: Person, row: Sequence[str]) -> Text | None:
    """Why a row is no citizen, ``None`` when it is one."""
    filled = [cell for cell in row if cell.strip()]
    if firm_reasons.is_note(row) and not person.cpr:
        return caseload_reasons.total()
    if len(filled) == 1 and (" " not in filled[0].strip() or caseload_words.names_something(filled[0])):
        return caseload_reasons.heading()
    if not any(letter.isalpha() for letter in person.name):
        return caseload_reasons.no_name()
    return None


def _each_once(people: Sequence[Person], *, several: bool) -> tuple[list[Person], list[LeftOut]]:
    """Everybody once: the first row of a CPR number, or of a name and a birthday, is the one taken."""
    first: dict[tuple[object, ...], Person] = {}
    once: list[Person] = []
    again: list[LeftOut] = []
    for person in people:
        earlier = next((first[key] for key in keys_of(person) if key in first), None)
        if earlier is None:
            once.append(person)
            first.update(dict.fromkeys(keys_of(person), person))
            continue
        elsewhere = earlier.sheet if several and earlier.sheet != person.sheet else ""
        reason = caseload_reasons.same_person(earlier.row, elsewhere)
        again.append(LeftOut(person.sheet, person.row, reason, person.name, person.town))
    return once, again


def keys_of(person: Person) -> list[tuple[object, ...]]:
    """What tells a person from others: the CPR number; the name with the birthday."""
    keys: list[tuple[object, ...]] = [("cpr", person.cpr)] if person.cpr else []
    if person.born_on:
        keys.append(("born", fold(person.name), person.born_on))
    return keys


def _pick(
    listing: Listing,
    names: Sequence[str] | None,
    all_sheets: bool,
    columns: Mapping[str, str] | None,
) -> tuple[list[tuple[Sheet, ColumnChoice]], list[LeftOut]]:
    """The sheets to read with their columns, and those that are no lists of citizens."""
    if names is not None or len(listing.sheets) == 1:
        wanted = listing.sheets if names is None else [_named(listing, name) for name in names]
        return [(sheet, _columns(sheet, columns)) for sheet in wanted], []
    people, others = [], []
    for sheet in listing.sheets:
        choice = guess(sheet.headings, sheet.sample) if sheet.sample else None
        if choice is not None and is_people(choice):
            people.append((sheet, choice if columns is None else _columns(sheet, columns)))
        else:
            reason = caseload_reasons.no_people() if sheet.sample else caseload_reasons.empty_sheet()
            others.append(LeftOut(sheet.name, 0, reason))
    if not people:
        sentence = text(
            "exchange", "No sheet of the file looks like a list of citizens. Choose the sheet."
        )
        raise UserError(sentence, field="sheets")
    if len(people) > 1 and not all_sheets:
        sentence = text(
            "exchange", "Several sheets look like lists of citizens: {names}. Choose which to read."
        )
        found = ", ".join(sheet.name for sheet, _ in people)
        raise UserError(sentence.fill(names=found), field="sheets")
    return people, others


def _named(listing: Listing, name: str) -> Sheet:
    wanted = name.strip().casefold()
    found = [sheet for sheet in listing.sheets if sheet.name.strip().casefold() == wanted]
    if not found:
        sentence = text("exchange", "The file has no sheet called {name}. It has: {names}.")
        names = ", ".join(sheet.name for sheet in listing.sheets)
        raise UserError(sentence.fill(name=name, names=names), field="sheets")
    return next((sheet for sheet in found if sheet.name == name), found[0])


def _columns(sheet: Sheet, columns: Mapping[str, str] | None) -> ColumnChoice:
    """The columns of a sheet that is to be read. Raises :class:`UserError` when there are no names."""
    if not sheet.sample:
        raise tables_faults.empty()
    choice = guess(sheet.headings, sheet.sample) if columns is None else chosen(sheet.headings, columns)
    if not has_names(choice.columns):
        sentence = text(
            "exchange", "It cannot be seen which column has the citizens’ names. Choose the columns."
        )
        raise UserError(sentence, field="columns")
    return choice
