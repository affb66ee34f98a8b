"""Days of the sample: counted from today, moved to days on which somebody is at work."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from mentor_desk import resources
from mentor_desk.formats.spans import add_months
from mentor_desk.formats.working_days import is_working_day, next_working_day

Entry = Mapping[str, Any]
"""One table of a sample file."""

_FRIDAY = 4


def read(*parts: str) -> dict[str, Any]:
    """One file of the sample."""
    return _read(resources.path("sample", *parts))


def read_folder(name: str) -> list[tuple[str, dict[str, Any]]]:
    """The files of a folder of the sample with their stems, in the order of their names."""
    return [(path.stem, _read(path)) for path in sorted(resources.path("sample", name).glob("*.toml"))]


def read_all(pattern: str, table: str) -> list[Entry]:
    """The tables ``table`` of all sample files matching ``pattern``."""
    files = sorted(resources.path("sample").glob(pattern))
    return [entry for path in files for entry in _read(path)[table]]


def clock(entry: Entry) -> time | None:
    """The hour in ``entry``, if it has one."""
    return time.fromisoformat(entry["at"]) if "at" in entry else None


@dataclass(frozen=True, slots=True)
class Days:
    """The days as seen from ``today``. Nothing that lies behind comes to lie on today or ahead."""

    today: date

    def day(self, offset: int) -> date:
        """The working day ``offset`` days from today; today itself whatever day it is."""
        wanted = self.today + timedelta(days=offset)
        if offset == 0:
            return wanted
        moved = next_working_day(wanted)
        return moved if offset > 0 or moved < self.today else _working_day_before(wanted)

    def maybe(self, entry: Entry, name: str) -> date | None:
        """The day that ``entry`` gives as an offset under ``name``, if it does."""
        return self.day(entry[name]) if name in entry else None

    def monday(self, week: int) -> date:
        """The first working day of the week ``week`` weeks from this one."""
        return next_working_day(self._monday(week))

    def friday(self, week: int) -> date:
        """The last working day of the week ``week`` weeks from this one."""
        return _working_day_before(self._monday(week) + timedelta(days=_FRIDAY))

    def first_of_month(self, months: int) -> date:
        """The first of the month that lies ``months`` from this one, whatever weekday it is."""
        return add_months(self.today.replace(day=1), months)

    def before(self, day: date, days: int) -> date:
        """A working day about ``days`` before ``day`` and in any case before today."""
        return _working_day_before(min(day - timedelta(days=days), self.today - timedelta(days=1)))

    def birthday(self, age: int, month_and_day: str) -> date:
        """When somebody was born who is ``age`` years old today."""
        month, day = (int(part) for part in month_and_day.split("-"))
        had = (month, day) <= (self.today.month, self.today.day)
        return date(self.today.year - age - (not had), month, day)

    def _monday(self, week: int) -> date:
        return self.today + timedelta(days=7 * week - self.today.weekday())


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _working_day_before(day: date) -> date:
    while not is_working_day(day):
        day -= timedelta(days=1)
    return day
