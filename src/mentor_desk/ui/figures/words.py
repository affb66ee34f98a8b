"""Figures in words: the number, what it is of, and the time before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.rules.figures import Benchmark, Counted, Definition, Part, Unit
from mentor_desk.rules.periods import Period
from mentor_desk.texts import Language, Text, Words
from mentor_desk.ui.translate import say

translate = QCoreApplication.translate


def named(name: Text | Words | str, language: Language) -> str:
    """A name, whichever way it came."""
    return name.written(language) if isinstance(name, Words) else say(name)


def percent(share: float, language: Language) -> str:
    """``0.379`` as ``37,9 %``."""
    return f"{numbers.number(round(share * 100, 1), language)} %"


def measured(value: float | None, unit: Unit, language: Language) -> str:
    """A value with its unit; a dash where there is none."""
    if value is None:
        return "–"
    if unit == "share":
        return percent(value, language)
    number = numbers.number(round(value, 1), language)
    if unit == "weeks":
        return translate("Figures", "{number} weeks").format(number=number)
    if unit == "hours":
        return translate("Figures", "{number} hours").format(number=number)
    return number


def value(counted: Counted, definition: Definition, language: Language) -> str:
    """The figure itself."""
    return measured(counted.value, definition.unit, language)


def of_many(counted: Counted, definition: Definition) -> str:
    """What it is a number of: ``10 of 21``; empty for a plain number."""
    if definition.unit == "share":
        if counted.of is None:
            return translate("Figures", "Not known of how many")
        if not counted.of:
            return translate("Figures", "none yet")
        return translate("Figures", "{count} of {all}").format(count=counted.count, all=counted.of)
    if definition.unit in {"weeks", "hours"}:
        return translate("Figures", "of {all}").format(all=counted.of) if counted.of else ""
    return ""


def part_words(part: Part, definition: Definition, language: Language) -> str:
    """What stands at the end of a part's bar."""
    if definition.unit == "share" and part.value is not None:
        return f"{percent(part.value, language)} · {part.count}/{part.of}"
    if definition.unit in {"weeks", "hours"}:
        return f"{measured(part.value, definition.unit, language)} · n = {part.count}"
    return measured(part.value, definition.unit, language)


def benchmark(mark: Benchmark) -> str:
    """Where it comes from, and that it is an idea of size."""
    doubt = translate("Figures", "not confirmed")
    sure = "" if mark.confirmed else f" · {doubt}"
    year = translate("Figures", "figure of {year}").format(year=mark.year)
    return f"{mark.source} · {year}{sure}"


def period(shown: Period, language: Language) -> str:
    """``1. januar – 31. december 2026``."""
    whole_year = shown.first.month == shown.first.day == 1 and (
        shown.last.month,
        shown.last.day,
    ) == (12, 31)
    if whole_year and shown.first.year == shown.last.year:
        return str(shown.first.year)
    first = days.month_day(shown.first, language, shown.last)
    return f"{first} – {days.month_day(shown.last, language)}"
