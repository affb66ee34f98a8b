"""What comes out of a way, in figures, and how it was worked out, in a sentence."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from mentor_desk.documents.job_sum import Rates, Week, supplement
from mentor_desk.documents.papers.minifleks_content import Way
from mentor_desk.formats import numbers
from mentor_desk.ui.widgets.field import shown_language

translate = QCoreApplication.translate
_NONE = "–"


@lru_cache(maxsize=8)
def weeks(way: Way) -> tuple[Week, ...]:
    """The weeks of a way; every line of the sum asks for them."""
    return tuple(way.weeks())


def usual(way: Way) -> Week:
    """The usual week."""
    return next(week for week in weeks(way) if week.kind == "usual")


def kroner(value: float | None) -> str:
    """``1.733 kr.``, without øre; a dash where it is not known."""
    if value is None:
        return _NONE
    amount = numbers.number(value, shown_language(), 0)
    return translate("JobIdeas", "{amount} kr.").format(amount=amount)


def figure(value: float | None) -> str:
    """A number as people write it."""
    return _NONE if value is None else numbers.number(value, shown_language())


def worth(way: Way, _rates: Rates) -> str:
    """What the freed hours are worth a week."""
    return kroner(usual(way).outcome.worth)


def worth_worked(way: Way, rates: Rates) -> str:
    """How."""
    if usual(way).outcome.worth is None:
        return translate("JobIdeas", "the hours or their worth are missing")
    words = translate("JobIdeas", "{hours} hours × {value} = {worth}")
    plain = words.format(
        hours=figure(way.freed_hours), value=kroner(way.hour_value), worth=worth(way, rates)
    )
    if not way.frees_more_than_is_worked:
        return plain
    doubt = translate("JobIdeas", "{sum}. More hours set free than worked: ask whether it holds")
    return doubt.format(sum=plain)


def cost(way: Way, _rates: Rates) -> str:
    """What it costs a week."""
    if way.has_subsidy and way.subsidy is None:
        return translate("JobIdeas", "Rate missing")
    return kroner(usual(way).outcome.cost)


def cost_worked(way: Way, rates: Rates) -> str:
    """How."""
    week = usual(way)
    if week.outcome.cost is None:
        if way.has_subsidy and way.subsidy is None:
            return translate("JobIdeas", "the subsidy of the year is missing")
        return translate("JobIdeas", "the hours, the wage or the intensity are missing")
    parts = [translate("JobIdeas", "{hours} hours").format(hours=figure(week.hours))]
    if way.is_fleksjob:
        parts.append(f"{figure(way.intensity)} %")
    parts.append(kroner(week.outcome.hour_cost))
    words = " × ".join(parts)
    if way.other_costs:
        more = translate("JobIdeas", "{sum} + a part of {other} a month")
        words = more.format(sum=words, other=kroner(way.other_costs))
    return f"{words} = {cost(way, rates)}"


def weekly(way: Way, _rates: Rates) -> str:
    """What is left in a usual week."""
    return kroner(usual(way).outcome.weekly)


def weekly_worked(way: Way, rates: Rates) -> str:
    """How."""
    if usual(way).outcome.weekly is None:
        return _NONE
    return f"{worth(way, rates)} − {cost(way, rates)} = {weekly(way, rates)}"


def ends(way: Way) -> tuple[float, float] | None:
    """What is left in the worst and in the best kind of week; ``None`` while a figure is missing."""
    found = [week.outcome.weekly for week in weeks(way) if week.outcome.weekly is not None]
    return (min(found), max(found)) if found else None


def span(way: Way, _rates: Rates) -> str:
    """From the least to the most that is left in a week."""
    found = ends(way)
    if found is None or found[0] == found[1]:
        return _NONE
    low, high = (numbers.number(value, shown_language(), 0) for value in found)
    return translate("JobIdeas", "{low} to {high} kr.").format(low=low, high=high)


def monthly(way: Way, _rates: Rates) -> str:
    """What is left in a month."""
    return kroner(usual(way).outcome.monthly)


def even(way: Way, _rates: Rates) -> str:
    """From how many freed hours it costs nothing."""
    hours = usual(way).outcome.even
    if hours is None:
        return _NONE
    amount = numbers.number(round(hours, 1), shown_language())
    return translate("JobIdeas", "{hours} hours").format(hours=amount)


def paid(way: Way, _rates: Rates) -> str:
    """The wage of a month, with pension."""
    return kroner(usual(way).outcome.monthly_wage)


def supplement_of(way: Way, rates: Rates) -> str:
    """The supplement of a month, as guidance."""
    guess = supplement(usual(way).outcome.monthly_wage, rates)
    if rates.highest is None:
        return translate("JobIdeas", "Rate missing")
    return kroner(guess)


def supplement_worked(way: Way, rates: Rates) -> str:
    """How."""
    wage = usual(way).outcome.monthly_wage
    if supplement(wage, rates) is None:
        return translate("JobIdeas", "the rates of the year or the wage are missing")
    words = translate("JobIdeas", "{highest} − {below} % of the wage of {wage} = {rest}")
    plain = words.format(
        highest=kroner(rates.highest),
        below=figure(rates.below),
        wage=kroner(wage),
        rest=supplement_of(way, rates),
    )
    if wage is not None and rates.threshold is not None and wage > rates.threshold:
        above = translate("JobIdeas", "{above} % of what lies over {threshold}")
        return f"{plain} ({above.format(above=figure(rates.above), threshold=kroner(rates.threshold))})"
    return plain
