"""What a figure is: a number, what it is of, its parts, and the records it was counted from."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeAlias, get_args

from mentor_desk.errors import UserError
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Text, Words, text

Unit: TypeAlias = Literal["count", "share", "days", "hours", "weeks", "persons"]
AboutWhom: TypeAlias = Literal["people", "firms", "work"]
BehindKind: TypeAlias = Literal["case", "firm", "placement", "agreement", "inquiry", "prospect"]


@dataclass(frozen=True, slots=True)
class Benchmark:
    """What others have measured. ``value`` is in the figure's own unit (a share from 0 to 1)."""

    words: Words
    year: int
    source: str
    confirmed: bool
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Definition:
    """A figure as the data file describes it; see the head of ``figures.toml``."""

    key: str
    name: Words
    definition: Words
    unit: Unit
    about: AboutWhom
    group: str
    chart: str = ""
    parts_of: str = ""
    needs: str = ""
    benchmarks: tuple[Benchmark, ...] = ()


@dataclass(frozen=True, slots=True)
class Behind:
    """A record a figure was counted from; ``inside`` tells those a share is the share of."""

    kind: BehindKind
    ref: str
    title: str
    detail: Text | Words | str = ""
    day: date | None = None
    inside: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a figure; ``of`` is what it is a share of, where it is one.

    ``value`` is the part's own number in the figure's unit; ``count`` how many were counted.
    """

    key: str
    name: Text | Words | str
    count: int
    value: float | None
    of: int | None = None
    behind: tuple[Behind, ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure of one period.

    ``value`` is in the figure's unit, ``None`` where nothing can be said. A share is of ``of``;
    ``count`` is how many. ``erased`` of them are of people who were erased: no record is behind those.
    """

    key: str
    count: int
    value: float | None
    of: int | None = None
    parts: tuple[Part, ...] = ()
    behind: tuple[Behind, ...] = field(default=(), repr=False)
    erased: int = 0


def counted(key: str, behind: tuple[Behind, ...], *parts: Part, erased: int = 0) -> Counted:
    """A plain number: as many as there are records behind it, and the erased."""
    number = len(behind) + erased
    return Counted(key, number, float(number), parts=parts, behind=behind, erased=erased)


def shared(key: str, behind: tuple[Behind, ...], *parts: Part) -> Counted:
    """A share: those of ``behind`` that are inside; no value of nobody."""
    inside = sum(each.inside for each in behind)
    value = inside / len(behind) if behind else None
    return Counted(key, inside, value, len(behind), parts, behind)


@dataclass(frozen=True, slots=True)
class FigureData:
    """The file of figures and its numbers."""

    definitions: tuple[Definition, ...]
    contact_months: int
    small_job_hours: float
    few_hours: float
    small_firm: frozenset[str]
    under_ten: frozenset[str]
    bands: tuple[str, ...]

    def of(self, key: str) -> Definition:
        """The figure called ``key``. Raises :class:`KeyError`."""
        for each in self.definitions:
            if each.key == key:
                return each
        raise KeyError(key)


def data() -> FigureData:
    """The figures in use."""
    return SHELF.load("reference/figures.toml", parse)


def parse(content: str) -> FigureData:
    """The figures in ``content``. Raises :class:`UserError` for a unit that is not known."""
    table = tomllib.loads(content)
    for row in table["figure"]:
        if row["unit"] not in get_args(Unit) or row["about"] not in get_args(AboutWhom):
            raise UserError(text("rules", "{key}: no such unit or «about».").fill(key=row["key"]))
    return FigureData(
        definitions=tuple(_definition(row) for row in table["figure"]),
        contact_months=table["contact_months"],
        small_job_hours=table["small_job_hours"],
        few_hours=table["few_hours"],
        small_firm=frozenset(table["small_firm"]),
        under_ten=frozenset(table["under_ten"]),
        bands=tuple(table["bands"]),
    )


def _definition(row: dict[str, Any]) -> Definition:
    return Definition(
        key=row["key"],
        name=Words(row["da"], row["en"]),
        definition=Words(row["definition_da"], row["definition_en"]),
        unit=row["unit"],
        about=row["about"],
        group=row["group"],
        chart=row.get("chart", ""),
        parts_of=row.get("parts_of", ""),
        needs=row.get("needs", ""),
        benchmarks=tuple(
            Benchmark(
                Words(each["da"], each["en"]), each["year"], each["source"], each["confirmed"],
                each.get("value"),
            )
            for each in row.get("benchmark", ())
        ),
    )  # fmt: skip
