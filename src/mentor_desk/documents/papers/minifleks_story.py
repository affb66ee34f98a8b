"""How the sum of a job of few hours is set: one way in three kinds of weeks, or several beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from mentor_desk.documents.filling import written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.job_sum import Outcome, Week, supplement
from mentor_desk.documents.papers.minifleks_content import Minifleks, Way
from mentor_desk.documents.parts import Part
from mentor_desk.documents.shapes import Fact, Facts, SumRow, SumTable
from mentor_desk.formats import numbers
from mentor_desk.terms import JobSumKind

_DASH = "–"
_KINDS: Final = {
    JobSumKind.MINI_FLEKSJOB: "mini_fleksjob",
    JobSumKind.SMALL_JOB: "small_job",
    JobSumKind.WAGE_SUBSIDY: "wage_subsidy",
}
"""What a way without a name is called, by the key of the form."""


def sums(content: Minifleks, form: Form) -> SumTable:
    """The calculation."""
    ways = content.ways
    return _weeks_of(ways[0], form) if len(ways) == 1 else _beside(ways, form)


def supplements(content: Minifleks, form: Form) -> Part | None:
    """What the kommune pays the citizen, as guidance; ``None`` where nobody would be in a fleksjob."""
    say = form.texts
    flex = [way for way in content.ways if way.is_fleksjob]
    if not flex:
        return None
    facts: list[Fact] = []
    for way in flex:
        wage = _usual(way).outcome.monthly_wage
        amount = say["no_rate"]
        if content.rates.highest is not None:
            amount = _kroner(supplement(wage, content.rates)) or amount
        if len(content.ways) == 1:
            facts += [Fact(say["own_wage"], _kroner(wage)), Fact(say["own_supplement"], amount)]
        else:
            both = say["own_both"].format(wage=_kroner(wage) or say["blank_sum"], supplement=amount)
            facts.append(Fact(_name(way, form), both))
    facts.append(Fact(say["own_note"], say["own_note_text"]))
    return Facts(tuple(facts), term_width=5 if len(content.ways) == 1 else 4)


def _weeks_of(way: Way, form: Form) -> SumTable:
    say, found = form.texts, way.weeks()
    count = len(found)
    columns = tuple(say[week.kind] for week in found)
    rows = [
        SumRow(say["freed"], tuple(written(week.freed) for week in found)),
        SumRow(say["value"], (_kroner(way.hour_value),) * count, "×"),
        SumRow(say["worth"], _column(found, lambda one: one.worth), "=", total=True),
        SumRow(_hours_label(way, form), tuple(written(week.hours) for week in found)),
    ]
    if way.is_fleksjob:
        rows.append(SumRow(say["intensity"], (_percent(way.intensity),) * count, "×"))
    rows += [
        SumRow(say["wage"], (_kroner(_usual(way).outcome.hour_full),) * count, "×"),
        *([SumRow(say["subsidy"], (_kroner(way.subsidy),) * count, "−")] if way.has_subsidy else []),
        *([SumRow(say["other"], (_kroner(way.other_costs),) * count, "+")] if way.other_costs else []),
        SumRow(say["cost"], _column(found, lambda one: one.cost), "=", total=True),
        SumRow(say["weekly"], _column(found, lambda one: one.weekly), "", total=True),
        SumRow(say["monthly"], _column(found, lambda one: one.monthly), "", total=True),
    ]  # fmt: skip
    return SumTable(columns, tuple(rows))


def _beside(ways: Sequence[Way], form: Form) -> SumTable:
    say = form.texts
    found = [_usual(way) for way in ways]
    flex, paid_back = any(w.is_fleksjob for w in ways), any(w.has_subsidy for w in ways)
    rows = [
        SumRow(say["freed"], tuple(written(week.freed) for week in found)),
        SumRow(say["value"], tuple(_kroner(way.hour_value) for way in ways), "×"),
        SumRow(say["worth"], _column(found, lambda one: one.worth), "=", total=True),
        SumRow(say["hours_each"], tuple(_hours(way) for way in ways)),
    ]
    if flex:
        cells = tuple(_percent(w.intensity) if w.is_fleksjob else _DASH for w in ways)
        rows.append(SumRow(say["intensity"], cells, "×"))
    rows.append(SumRow(say["wage"], tuple(_kroner(_usual(way).outcome.hour_full) for way in ways), "×"))
    if paid_back:
        cells = tuple(_kroner(w.subsidy) if w.has_subsidy else _DASH for w in ways)
        rows.append(SumRow(say["subsidy"], cells, "−"))
    if any(way.other_costs for way in ways):
        cells = tuple(_kroner(w.other_costs) if w.other_costs else _DASH for w in ways)
        rows.append(SumRow(say["other"], cells, "+"))
    rows += [
        SumRow(say["cost"], _column(found, lambda one: one.cost), "=", total=True),
        SumRow(say["weekly"], _column(found, lambda one: one.weekly), "", total=True),
        SumRow(say["range"], tuple(_range(way) for way in ways)),
        SumRow(say["monthly"], _column(found, lambda one: one.monthly), "", total=True),
    ]
    return SumTable(tuple(_name(way, form) for way in ways), tuple(rows))


def _usual(way: Way) -> Week:
    return next(week for week in way.weeks() if week.kind == "usual")


def _name(way: Way, form: Form) -> str:
    return way.name.strip() or form.texts[_KINDS[JobSumKind(way.kind)]]


def _hours_label(way: Way, form: Form) -> str:
    return form.texts["hours" if way.is_fleksjob else "hours_each"]


def _hours(way: Way) -> str:
    """``5–15, mest 10``, or the one number there is."""
    least, most, usual = way.hours_least, way.hours_most, _usual(way).hours
    if least is None or most is None or least == most:
        return written(usual)
    span = f"{written(least)}{_DASH}{written(most)}"
    return span if way.hours_average is None else f"{span} ({written(usual)})"


def _range(way: Way) -> str:
    """The result of the quietest and the busiest week."""
    found = [w.outcome.weekly for w in way.weeks() if w.outcome.weekly is not None]
    if len(found) < 2:
        return _DASH if found else ""
    low, high = (numbers.number(value, "da", 0) for value in (min(found), max(found)))
    return f"{low} til {high} kr."


def _column(found: Sequence[Week], part: Callable[[Outcome], float | None]) -> tuple[str, ...]:
    return tuple(_kroner(part(week.outcome)) for week in found)


def _kroner(value: float | None) -> str:
    return "" if value is None else f"{numbers.number(value, 'da', 0)} kr."


def _percent(value: float | None) -> str:
    return "" if value is None else f"{written(value)} %"
