"""A list of firms read from a file, cleaned and told apart from what is left out."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from mentor_desk.errors import UserError
from mentor_desk.exchange import firm_reasons, tables_faults
from mentor_desk.exchange.firm_cleaning import Cleaner
from mentor_desk.exchange.firm_columns import ColumnChoice, chosen, guess, is_firms
from mentor_desk.exchange.firm_gathering import Gathering
from mentor_desk.exchange.firm_numbers import CvrCheck
from mentor_desk.exchange.firm_records import FirmList, LeftOut, Unnumbered, Workplace
from mentor_desk.exchange.tables import Listing, Sheet, open_list
from mentor_desk.exchange.tables_source import Cancelled, Progress, Watch
from mentor_desk.texts import text

__all__ = ["FirmList", "LeftOut", "Unnumbered", "Workplace", "read"]


def read(
    path: Path,
    *,
    today: date,
    sheets: Sequence[str] | None = None,
    all_sheets: bool = False,
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> FirmList:
    """Read the firms of the file at ``path``.

    Without ``sheets`` the one sheet that looks like firms is read; when several do, ``all_sheets``
    must say so. ``columns`` (field → heading) is the mentor's own choice, else the columns are guessed.
    A workplace that closed before ``today`` is left out.

    Raises :class:`UserError` when the file, the sheets or the columns are wrong; nothing is read then.
    """
    listing = open_list(path, keep=True, progress=progress, cancelled=cancelled)
    picked, others = _pick(listing, sheets, all_sheets, columns)
    gathering = Gathering()
    cvr = CvrCheck()
    before = 0
    with _uncollected():
        for index, (sheet, choice) in enumerate(picked):
            gathering.begin(sheet.name)
            watch = Watch(_shared(progress, before, index, len(picked)), cancelled)
            cleaner = Cleaner(sheet, choice, today, cvr)
            for chunk in sheet.chunks(watch):
                gathering.add(chunk.numbers, cleaner.clean(chunk))
                before += len(chunk.rows)
        return gathering.finished(others)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector, which would walk through all rows again and again.

    Reading makes hundreds of thousands of tuples and no cycles; it takes half the time so.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _shared(progress: Progress | None, before: int, index: int, count: int) -> Progress | None:
    """The progress of the sheet ``index`` of ``count`` as a part of the whole."""
    if progress is None:
        return None

    def tell(rows: int, fraction: float | None) -> None:
        progress(before + rows, None if fraction is None else (index + fraction) / count)

    return tell


def _pick(
    listing: Listing,
    names: Sequence[str] | None,
    all_sheets: bool,
    columns: Mapping[str, str] | None,
) -> tuple[list[tuple[Sheet, ColumnChoice]], list[LeftOut]]:
    """The sheets to read with their columns, and those that are no lists of firms."""
    if names is not None:
        named = [_named(listing, name) for name in names]
        return [(sheet, _columns(sheet, columns)) for sheet in named], []
    if len(listing.sheets) == 1:
        return [(listing.sheets[0], _columns(listing.sheets[0], columns))], []
    firms, others = [], []
    for sheet in listing.sheets:
        choice = _fitting(sheet, columns)
        if choice is not None:
            firms.append((sheet, choice))
        else:
            filled = sheet.sample or sheet.header_row
            reason = firm_reasons.no_firms() if filled else firm_reasons.empty_sheet()
            others.append(LeftOut(sheet.name, 0, reason))
    if not firms and columns is not None:
        chosen(max(listing.sheets, key=lambda sheet: len(sheet.sample)).headings, columns)
    if not firms:
        sentence = text(
            "exchange", "No sheet of the file looks like a list of firms. Choose the sheet."
        )
        raise UserError(sentence, field="sheets")
    if len(firms) > 1 and not all_sheets:
        sentence = text(
            "exchange", "Several sheets look like lists of firms: {names}. Choose which to read."
        )
        found = ", ".join(sheet.name for sheet, _ in firms)
        raise UserError(sentence.fill(names=found), field="sheets")
    return firms, others


def _named(listing: Listing, name: str) -> Sheet:
    alike = [
        sheet for sheet in listing.sheets if sheet.name.strip().casefold() == name.strip().casefold()
    ]
    exact = [sheet for sheet in alike if sheet.name == name]
    if not alike:
        sentence = text("exchange", "The file has no sheet called {name}. It has: {names}.")
        names = ", ".join(sheet.name for sheet in listing.sheets)
        raise UserError(sentence.fill(name=name, names=names), field="sheets")
    return (exact or alike)[0]


def _columns(sheet: Sheet, columns: Mapping[str, str] | None) -> ColumnChoice:
    """The columns of a sheet that is to be read. Raises :class:`UserError` when there are no names."""
    if not sheet.sample:
        raise tables_faults.empty()
    choice = guess(sheet.headings, sheet.sample) if columns is None else chosen(sheet.headings, columns)
    if "name" not in choice.columns:
        sentence = text(
            "exchange", "It cannot be seen which column has the names of the firms. Choose the columns."
        )
        raise UserError(sentence, field="columns")
    return choice


def _fitting(sheet: Sheet, columns: Mapping[str, str] | None) -> ColumnChoice | None:
    """The columns of a sheet among others when it is a list of firms, else ``None``."""
    if not sheet.sample:
        return None
    if columns is None:
        choice = guess(sheet.headings, sheet.sample)
        return choice if is_firms(choice) else None
    try:
        return chosen(sheet.headings, columns)
    except UserError:
        return None
