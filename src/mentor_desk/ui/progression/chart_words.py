"""The rows of a progression chart in words and signs, for the picture, its table and the ear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.rules.progression_chart import ChartRow, Point, ProgressionChart
from mentor_desk.terms import ScoreSide
from mentor_desk.texts import Language
from mentor_desk.ui.widgets.step_lines import StepLine, StepMark
from mentor_desk.ui.widgets.step_signs import Shape
from mentor_desk.ui.widgets.table_model import Cell

SHAPES: Mapping[ScoreSide, Shape] = MappingProxyType(
    {ScoreSide.CITIZEN: "circle", ScoreSide.MENTOR: "diamond", ScoreSide.FIRM: "square"}
)

_NAMED = 3
"""Areas named in a sentence; the picture shows them all."""


def side_word(side: ScoreSide) -> str:
    """Who it is, in a word."""
    words = {
        ScoreSide.CITIZEN: QCoreApplication.translate("ProgressionTab", "Citizen"),
        ScoreSide.MENTOR: QCoreApplication.translate("ProgressionTab", "Mentor"),
        ScoreSide.FIRM: QCoreApplication.translate("ProgressionTab", "Firm"),
    }
    return words[side]


def passed_over() -> str:
    """An area that was passed over."""
    return QCoreApplication.translate("ProgressionTab", "passed over")


def line(row: ChartRow, language: Language) -> StepLine:
    """``row`` as it is painted and read aloud."""
    return StepLine(
        key=row.key,
        title=row.title,
        anchors=row.anchors,
        marks=tuple(_mark(point) for point in row.points),
        goal=row.goal.value if row.goal else None,
        said=spoken(row, language),
    )


def spoken(row: ChartRow, language: Language) -> str:
    """«Jeg kommer og holder aftaler: da vi begyndte 2, nu 3,5, næste mål 4»."""
    alone = len(row.points) == 1 and row.points[0].side is ScoreSide.CITIZEN
    parts = []
    for point in row.points:
        words = _point(point, language)
        parts.append(words if alone else f"{side_word(point.side)} {words}")
    if row.goal is not None:
        goal = QCoreApplication.translate("ProgressionTab", "next goal {goal}")
        step = row.goal.value
        told = numbers.number(step, language) if step is not None else row.goal.text
        parts.append(goal.format(goal=told))
    return f"{row.title}: {', '.join(parts)}"


def cells(row: ChartRow, sides: Sequence[ScoreSide], language: Language) -> tuple[Cell, ...]:
    """The area, the view of each side now with the one before beneath it, and the goal."""
    found = [Cell(row.title)]
    for side in sides:
        point = row.point(side)
        found.append(Cell() if point is None else _cell(point, language))
    step = row.goal.value if row.goal else None
    words = row.goal.text if row.goal and step is None else _figure(step, language)
    return (*found, Cell(words, sort=step))


def reach(chart: ProgressionChart, today: date, language: Language) -> str:
    """From when to when the picture reaches."""
    if chart.began is None or chart.latest is None:
        return ""
    began = days.short(chart.began, language, today)
    if chart.began == chart.latest:
        words = QCoreApplication.translate("ProgressionTab", "One talk, {day}")
        return words.format(day=began)
    words = QCoreApplication.translate("ProgressionTab", "From {began} to {latest}")
    return words.format(began=began, latest=days.short(chart.latest, language, today))


def differences(chart: ProgressionChart) -> str:
    """Where the sides see it differently now: kept as it is, and worth a talk."""
    areas = [row.title for row in chart.rows if row.differs]
    if not areas:
        return ""
    words = QCoreApplication.translate(
        "ProgressionTab", "You see it differently: {areas}. That is worth talking about."
    )
    more = len(areas) - _NAMED
    return words.format(areas=" · ".join(areas[:_NAMED]) + (f" · +{more}" if more > 0 else ""))


def changes(chart: ProgressionChart, today: date, language: Language) -> str:
    """When the set was changed: figures before and after were asked in other words."""
    if not chart.changes:
        return ""
    told = ", ".join(days.short(change.day, language, today) for change in chart.changes)
    words = QCoreApplication.translate(
        "ProgressionTab",
        "The questions were changed {days}. Areas are joined where they are the same; the words "
        "may be others.",
    )
    return words.format(days=told)


def _mark(point: Point) -> StepMark:
    note = ""
    if point.skipped:
        last = QCoreApplication.translate("ProgressionTab", "passed over last time")
        note = passed_over() if point.now is None else last
    return StepMark(SHAPES[point.side], point.then, point.now, note)


def _point(point: Point, language: Language) -> str:
    if point.now is None:
        return passed_over()
    now = numbers.number(point.now, language)
    if point.then is None:
        words = QCoreApplication.translate("ProgressionTab", "now {now}").format(now=now)
    else:
        then = numbers.number(point.then, language)
        words = QCoreApplication.translate("ProgressionTab", "when we began {then}, now {now}")
        words = words.format(then=then, now=now)
    if point.skipped:
        last = QCoreApplication.translate("ProgressionTab", "{words}, passed over last time")
        return last.format(words=words)
    return words


def _cell(point: Point, language: Language) -> Cell:
    if point.now is None:
        return Cell(passed_over())
    below = [passed_over()] if point.skipped else []
    if point.then is not None:
        first = QCoreApplication.translate("ProgressionTab", "first {then}")
        below.append(first.format(then=_figure(point.then, language)))
    words = _figure(point.now, language)
    return Cell(words, sort=point.now, second_line="; ".join(below))


def _figure(value: float | None, language: Language) -> str:
    return "" if value is None else numbers.number(value, language)
