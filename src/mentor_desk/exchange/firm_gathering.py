"""Workplaces of all sheets put together: each number once, and companies beside their workplaces."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from mentor_desk.exchange import firm_reasons, tables_faults
from mentor_desk.exchange.firm_cleaning import Cleaned
from mentor_desk.exchange.firm_records import FirmList, LeftOut, Unnumbered, Workplace
from mentor_desk.texts import Text

MOST: Final = 600_000
"""Firms of one list; Denmark has fewer active workplaces, and so many still fit in memory."""

_Row = tuple[int, int, Workplace]
"""The number of the sheet among those read, the row, and what stands there."""


class Gathering:
    """Takes the cleaned rows in, sheet by sheet and chunk by chunk."""

    def __init__(self) -> None:
        self._workplaces: list[Workplace] = []
        self._rows = array("L")
        self._sheets: list[str] = []
        self._starts: list[int] = []
        self._by_p: dict[str, int] = {}
        self._without_p: list[_Row] = []
        self._unnumbered: list[Unnumbered] = []
        self._left_out: list[tuple[int, int, Text, Workplace]] = []

    def begin(self, sheet: str) -> None:
        """What comes now stands on ``sheet``."""
        self._sheets.append(sheet)
        self._starts.append(len(self._workplaces))

    def add(self, numbers: Sequence[int], cleaned: Cleaned) -> None:
        """Take the rows of a chunk in; ``numbers`` are their rows in the file."""
        found = cleaned.workplaces
        keys = [each[0] for each in found]
        distinct = set(keys)
        fine = not cleaned.wrong and "" not in distinct and len(distinct) == len(keys)
        if fine and self._by_p.keys().isdisjoint(distinct):
            self._by_p.update(zip(keys, range(len(self._workplaces), 1 << 40), strict=False))
            self._workplaces += found
            self._rows.extend(numbers)
            self._check_room()
            return
        for index, (number, workplace) in enumerate(zip(numbers, found, strict=True)):
            if index in cleaned.wrong:
                reason = cleaned.wrong[index]
                if reason is not None:
                    self._leave_out(number, reason, workplace)
            else:
                self._take(number, workplace)
        self._check_room()

    def _check_room(self) -> None:
        if len(self._workplaces) + len(self._without_p) + len(self._unnumbered) > MOST:
            raise tables_faults.too_many_rows(MOST)
        if len(self._left_out) > MOST:
            raise tables_faults.too_many_rows(MOST)

    def _leave_out(
        self, number: int, reason: Text, workplace: Workplace, sheet: int | None = None
    ) -> None:
        at = len(self._sheets) - 1 if sheet is None else sheet
        self._left_out.append((at, number, reason, workplace))

    def _take(self, number: int, workplace: Workplace) -> None:
        if not workplace.p_number:
            if workplace.cvr:
                self._without_p.append((len(self._sheets) - 1, number, workplace))
            else:
                self._unnumbered.append(Unnumbered(self._sheets[-1], number, workplace))
            return
        before = self._by_p.setdefault(workplace.p_number, len(self._workplaces))
        if before == len(self._workplaces):
            self._keep(number, workplace)
        else:
            again = self._again(before, workplace, len(self._sheets) - 1)
            self._leave_out(number, again, workplace)

    def _keep(self, number: int, workplace: Workplace) -> None:
        self._workplaces.append(workplace)
        self._rows.append(number)

    def _again(self, before: int, workplace: Workplace, sheet: int) -> Text:
        first = bisect_right(self._starts, before) - 1
        return _reason(
            same=self._workplaces[before] == workplace,
            row=self._rows[before],
            sheet="" if first == sheet else self._sheets[first],
        )

    def finished(self, other_sheets: Sequence[LeftOut]) -> FirmList:
        """All of it. ``other_sheets`` are those that were not read at all."""
        self._take_companies()
        self._left_out.sort(key=lambda each: each[:2])
        left_out = [
            LeftOut(self._sheets[sheet], row, reason, workplace.name, workplace.town)
            for sheet, row, reason, workplace in self._left_out
        ]
        return FirmList(
            self._workplaces, [*other_sheets, *left_out], self._unnumbered, tuple(self._sheets)
        )

    def _take_companies(self) -> None:
        """The rows with a CVR number alone: left out where workplaces of the CVR are in the list."""
        with_p = {each.cvr for each in self._workplaces}
        by_cvr: dict[str, _Row] = {}
        for sheet, number, workplace in self._without_p:
            if workplace.cvr in with_p:
                self._leave_out(number, firm_reasons.the_company(), workplace, sheet)
                continue
            first = by_cvr.setdefault(workplace.cvr, (sheet, number, workplace))
            if first[:2] == (sheet, number):
                self._workplaces.append(workplace)
            else:
                named = "" if first[0] == sheet else self._sheets[first[0]]
                reason = _reason(same=first[2] == workplace, row=first[1], sheet=named)
                self._leave_out(number, reason, workplace, sheet)


def _reason(*, same: bool, row: int, sheet: str) -> Text:
    if sheet:
        elsewhere = firm_reasons.twice_elsewhere if same else firm_reasons.conflicting_elsewhere
        return elsewhere(row, sheet)
    return firm_reasons.twice(row) if same else firm_reasons.conflicting(row)
