"""The figures as they may leave the program: what could give somebody away is hidden (feature J4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from mentor_desk.documents.papers.tal import Figure, FigurePart, Goal, Told
from mentor_desk.rules import hiding
from mentor_desk.rules.figures import Benchmark, Counted, Definition, Part, data
from mentor_desk.rules.periods import Period, year
from mentor_desk.services.figures.afterwards import WORK_OR_EDUCATION
from mentor_desk.services.figures.gathering import Figures, Line
from mentor_desk.services.targets import Meter
from mentor_desk.texts import Text, Words

Say = Callable[[Text], str]
"""Says a sentence of the program in Danish."""

_HIDDEN: Final = Told(hidden=True)
_MIDDLE: Final = frozenset({"weeks", "hours"})
_SERIES: Final = "placements_by_year"
_SUM_OF: Final = {
    "small_firms": "placements_by_size",
    "other_municipality": "by_municipality",
    "outcome_year": "outcome_kinds",
}
"""Shares whose count is the sum of some parts of another figure."""


def figures(found: Figures, say: Say) -> tuple[Figure, ...]:
    """Every figure, with its parts where it has a picture."""
    return tuple(_figure(found, line, say) for line in found.lines)


def goals(found: Figures, meters: Sequence[Meter]) -> tuple[Goal, ...]:
    """The targets that are set or usual; a number too close to one told beside it is hidden."""
    return tuple(
        Goal(
            each.definition.name.da,
            _so_far(found, each),
            each.goal,
            each.period.first,
            each.period.last,
        )
        for each in meters
        if each.goal is not None
    )


def _so_far(found: Figures, meter: Meter) -> int | None:
    count = meter.counted.count
    if meter.definition.about == "work":
        return count
    return hiding.apart(count, [found.line(meter.definition.key).now.count])


def _figure(found: Figures, line: Line, say: Say) -> Figure:
    definition = line.definition
    return Figure(
        name=definition.name.da,
        group=definition.group,
        unit=definition.unit,
        now=_told(found, line, line.now, now=True),
        before=_told(found, line, line.before, now=False),
        definition=definition.definition.da,
        others=tuple(_other(each) for each in definition.benchmarks),
        parts=_parts(found, line, say) if definition.chart else (),
    )


def _other(mark: Benchmark) -> str:
    sure = "" if mark.confirmed else ", ikke bekræftet"
    return f"{mark.words.da} ({mark.source}; tal fra {mark.year}{sure})"


def _told(found: Figures, line: Line, counted: Counted, *, now: bool) -> Told:
    definition = line.definition
    if definition.about == "work":
        return Told(counted.value, counted.count, counted.of)
    if definition.key == _SERIES:
        if not now:
            return Told()
        numbers = _years(found, line)
        whole = None if None in numbers else sum(n or 0 for n in numbers)
        return Told(whole, whole) if whole is not None else _HIDDEN
    if definition.unit in _MIDDLE:
        return _middle(counted)
    if definition.unit == "share":
        return _share(found, definition, counted, now=now)
    begun = found.line("placements")
    beside = [(begun.now if now else begun.before).count] if definition.chart else []
    count = hiding.apart(counted.count, beside)
    return Told(counted.value, count) if count is not None else _HIDDEN


def _middle(counted: Counted) -> Told:
    if hiding.is_small(counted.count):
        return _HIDDEN
    return Told(counted.value, counted.count, counted.of)


def _share(found: Figures, definition: Definition, counted: Counted, *, now: bool) -> Told:
    if counted.value is None or counted.of is None:
        return Told()
    part, whole = hiding.share(counted.count, counted.of)
    if definition.key.startswith("evaluations") and hiding.is_small(len(counted.behind)):
        return _HIDDEN
    if part is None or not _may_sum(found, definition.key, now=now):
        return _HIDDEN
    return Told(counted.value, part, whole)


def _may_sum(found: Figures, key: str, *, now: bool) -> bool:
    base = _SUM_OF.get(key)
    if base is None or not now:
        return True
    line = found.line(base)
    counts = [each.count for each in line.now.parts]
    return hiding.keeps(counts, _counts(found, line), _groups(found, key, line))


def _counts(found: Figures, line: Line) -> tuple[int | None, ...]:
    """The parts of a whole, with those hidden that must be."""
    counts = [each.count for each in line.now.parts]
    sum_of = next((key for key, base in _SUM_OF.items() if base == line.key), None)
    if sum_of is None:
        return hiding.parts(counts)
    return hiding.grouped(counts, _groups(found, sum_of, line))


def _groups(found: Figures, key: str, line: Line) -> list[int]:
    return [_group(found, key, each) for each in line.now.parts]


def _group(found: Figures, key: str, part: Part) -> int:
    """Which part of the share a part of the other figure is in: inside, outside, or in neither."""
    if part.key in {"", "unknown"} and key != "outcome_year":
        return 2
    inside = {
        "small_firms": part.key in data().small_firm,
        "other_municipality": part.key != found.home,
        "outcome_year": part.key in {each.value for each in WORK_OR_EDUCATION},
    }
    return 0 if inside[key] else 1


def _years(found: Figures, line: Line) -> list[int | None]:
    """The years of the series; one is hidden that would give away the rest of a period within it."""
    begun = found.line("placements")
    beside = [(found.period, begun.now.count), (found.before, begun.before.count)]
    return [
        hiding.apart(part.count, [count for period, count in beside if _within(period, part)])
        for part in line.now.parts
    ]


def _within(period: Period, part: Part) -> bool:
    whole = year(int(part.key))
    return period.first in whole and period.last in whole


def _parts(found: Figures, line: Line, say: Say) -> tuple[FigurePart, ...]:
    definition, parts = line.definition, line.now.parts
    told: Sequence[Told]
    if definition.about == "work":
        told = [Told(each.value, each.count, each.of) for each in parts]
    elif definition.key == _SERIES:
        told = [_HIDDEN if n is None else Told(float(n), n) for n in _years(found, line)]
    elif definition.unit == "share":
        pairs = hiding.share_parts([(each.count, each.of or 0) for each in parts])
        told = [
            _HIDDEN if pair is None else Told(each.value, *pair)
            for each, pair in zip(parts, pairs, strict=True)
        ]
    else:
        told = [
            _HIDDEN if count is None else Told(each.value, count, count)
            for each, count in zip(parts, _counts(found, line), strict=True)
        ]
    names = (_named(each.name, say) for each in parts)
    return tuple(FigurePart(name, each) for name, each in zip(names, told, strict=True))


def _named(name: Text | Words | str, say: Say) -> str:
    if isinstance(name, Words):
        return name.da
    return say(name) if isinstance(name, Text) else name
