"""The hours of the kitchen table: a staircase where they grow, else one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import numbers
from mentor_desk.services.hour_plan import Step
from mentor_desk.services.hour_steps import weeks_between
from mentor_desk.services.kitchen_table import KitchenTable
from mentor_desk.texts import Language
from mentor_desk.ui.forms.hour_steps_field import HourStepsField
from mentor_desk.ui.kitchen.block import Contents, Line, lines_of
from mentor_desk.ui.kitchen.inputs import Beside, Input
from mentor_desk.ui.kitchen.look import Look, own
from mentor_desk.ui.kitchen.stairs import Stair
from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.number_field import NumberField

_WEEK = 168
translate = QCoreApplication.translate


def hours(table: KitchenTable, look: Look) -> Contents:
    """What stands in the block about the hours."""
    values, language = table.values, look.language
    stairs = _stairs(table, language)
    if stairs:
        lines: tuple[Line, ...] = ()
    elif values.hours_least is not None or values.hours_most is not None:
        lines = lines_of(Line(_between(values.hours_least, values.hours_most, language), "hours_least"))
    else:
        same = numbers.hours(values.hours, language) if values.hours is not None else ""
        lines = lines_of(Line(same, "hours", "strong"))
    told = " · ".join(f"{stair.begins}: {stair.number}" for stair in stairs)
    return Contents(lines, own(table, _fields(table, look)), stairs, told)


def _fields(table: KitchenTable, look: Look) -> tuple[Input, ...]:
    values = table.values
    weeks = weeks_between(values.starts_on, values.ends_on)

    def number(name: str, words: str) -> Input:
        value = getattr(values, name)
        return Input(name, words, lambda _: NumberField(high=_WEEK, step=0.5), value)

    def offer(field: Field, beside: Beside) -> None:
        if isinstance(field, HourStepsField):
            field.frame(beside("hours_start"), beside("hours"), weeks, vitas=False)

    return (
        number("hours_start", translate("KitchenTable", "In the beginning")),
        number("hours", _most(table)),
        Input(
            "steps",
            translate("KitchenTable", "Steps on the way"),
            lambda _: HourStepsField(look.danish),
            values.steps,
            shown=lambda kept: [list(step) for step in kept],
            read=lambda typed: tuple((int(week), float(many)) for week, many in typed),
            follow=offer,
        ),
        number("hours_least", translate("KitchenTable", "At least")),
        number("hours_most", translate("KitchenTable", "In a busy week")),
    )


def _most(table: KitchenTable) -> str:
    if table.has("hours_start"):
        return translate("KitchenTable", "At most")
    return translate("KitchenTable", "Hours a week")


def _stairs(table: KitchenTable, language: Language) -> tuple[Stair, ...]:
    values = table.values
    if values.steps:
        return tuple(_stair(step, language) for step in _from_the_start(table))
    if values.hours_start is None or values.hours is None or values.hours_start == values.hours:
        return ()
    return (
        Stair(
            values.hours_start,
            numbers.number(values.hours_start, language),
            translate("KitchenTable", "in the beginning"),
        ),
        Stair(
            values.hours, numbers.number(values.hours, language), translate("KitchenTable", "at most")
        ),
    )


def _from_the_start(table: KitchenTable) -> Sequence[Step]:
    """The steps, with the hours of the first weeks where the first step comes later."""
    plan = table.hour_plan
    steps = sorted(plan.steps)
    first = plan.in_week(1)
    if steps[0][0] > 1 and first is not None:
        steps = [(1, first), *steps]
    return steps


def _stair(step: Step, language: Language) -> Stair:
    week, many = step
    words = translate("KitchenTable", "week {week}").format(week=week)
    return Stair(many, numbers.number(many, language), words)


def _between(least: float | None, most: float | None, language: Language) -> str:
    told = [numbers.number(each, language) for each in (least, most) if each is not None]
    words = translate("KitchenTable", "{hours} hours, from week to week")
    return words.format(hours="–".join(dict.fromkeys(told)))
