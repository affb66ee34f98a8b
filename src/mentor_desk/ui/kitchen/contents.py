"""What stands in each block of the kitchen table, after the placement's kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.services.contacts import ContactRow
from mentor_desk.services.kitchen_table import KitchenTable
from mentor_desk.texts import Language
from mentor_desk.ui.kitchen import inputs
from mentor_desk.ui.kitchen.block import Contents, Line, lines_of
from mentor_desk.ui.kitchen.hours_contents import hours
from mentor_desk.ui.kitchen.inputs import Input
from mentor_desk.ui.kitchen.look import Look, own
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_field import TextField

translate = QCoreApplication.translate


def _who(table: KitchenTable, _look: Look) -> Contents:
    there = table.at_firm
    nobody = translate("KitchenTable", "Nobody yet")
    roles = (
        ("employer_id", translate("KitchenTable", "Contact person"), there.employer),
        ("daily_id", translate("KitchenTable", "Every day"), there.daily),
        ("representative_id", translate("KitchenTable", "For the employees"), there.representative),
    )
    own_roles = [role for role in roles if table.has(role[0])]
    both = translate("KitchenTable", "{citizen} and {firm}")
    both = both.format(citizen=table.first_name, firm=table.firm)
    stand_in = Line(_named(translate("KitchenTable", "Stand-in"), there.stand_in))
    lines = lines_of(
        Line(both, look="strong"),
        *(Line(_named(words, one), name) for name, words, one in own_roles),
        stand_in,
    )
    if not there.everybody:
        return Contents(lines)
    fields = (inputs.somebody(name, words, one, there.everybody, nobody) for name, words, one in roles)
    return Contents(lines, own(table, fields))


def _named(role: str, person: ContactRow | None) -> str:
    return f"{role}: {person.name}" if person is not None else ""


def _when(table: KitchenTable, look: Look) -> Contents:
    values = table.values
    period = _period(values.starts_on, values.ends_on, look)
    weeks = ""
    if values.starts_on and values.ends_on:
        weeks = numbers.weeks(days.weeks_in(values.starts_on, values.ends_on), look.language)
    fields = (
        Input(
            "starts_on",
            translate("KitchenTable", "First day"),
            lambda _: DateField(look.today),
            values.starts_on,
        ),
        Input(
            "ends_on",
            translate("KitchenTable", "Last day"),
            lambda beside: DateField(look.today, relative_to=lambda: beside("starts_on")),
            values.ends_on,
        ),
        inputs.words(
            "working_days",
            translate("KitchenTable", "Days and times"),
            values.working_days,
            hint=translate("KitchenTable", "For example Monday to Thursday 8–12"),
        ),
    )
    lines = lines_of(
        Line(period, "starts_on", "strong"),
        Line(weeks, "ends_on"),
        Line(values.working_days, "working_days"),
    )
    return Contents(lines, own(table, fields))


def _period(start: date | None, end: date | None, look: Look) -> str:
    if start is None:
        return ""
    if end is None:
        words = translate("KitchenTable", "From {day}")
        return words.format(day=days.long(start, look.language, look.today()))
    first = days.short(start, look.language, end)
    return f"{first} – {days.short(end, look.language, look.today())}"


def _what(table: KitchenTable, look: Look) -> Contents:
    values = table.values
    paid = _paid(table, look.language)
    wage = ""
    if values.hourly_wage is not None:
        kroner = numbers.money(values.hourly_wage, look.language)
        wage = translate("KitchenTable", "{kroner} an hour").format(kroner=kroner)
    fields = (
        Input("job_title", translate("KitchenTable", "Job"), lambda _: TextField(), values.job_title),
        inputs.tasks(
            translate("KitchenTable", "Tasks, one on each line"),
            values.tasks,
            translate("KitchenTable", "Write the task, a dash, and what it trains"),
        ),
        Input(
            "hourly_wage",
            translate("KitchenTable", "Kroner an hour"),
            lambda _: NumberField(),
            values.hourly_wage,
        ),
        Input(
            "paid_weekly_hours",
            translate("KitchenTable", "Paid hours a week beside it"),
            lambda _: NumberField(high=168, step=0.5),
            values.paid_weekly_hours,
        ),
        inputs.words(
            "paid_tasks", translate("KitchenTable", "Tasks in the paid hours"), values.paid_tasks
        ),
    )
    lines = lines_of(
        Line(values.job_title, "job_title", "strong"),
        *(Line("• " + inputs.task_line(*pair), "tasks") for pair in values.tasks),
        Line(wage, "hourly_wage"),
        Line(paid, "paid_weekly_hours"),
    )
    return Contents(lines, own(table, fields))


def _paid(table: KitchenTable, language: Language) -> str:
    values = table.values
    if not values.paid_weekly_hours:
        return values.paid_tasks
    many = numbers.hours(values.paid_weekly_hours, language)
    words = translate("KitchenTable", "Beside it {hours} paid work a week").format(hours=many)
    return ": ".join(filter(None, (words, values.paid_tasks)))


def _why(table: KitchenTable, _look: Look) -> Contents:
    values = table.values
    sign, then = "", ""
    if values.success_sign:
        sign = translate("KitchenTable", "It works when: {sign}").format(sign=values.success_sign)
    if values.afterwards:
        then = translate("KitchenTable", "Afterwards: {words}").format(words=values.afterwards)
    fields = (
        inputs.words(
            "purpose", translate("KitchenTable", "What we want to reach"), values.purpose, lines=3
        ),
        inputs.words(
            "success_sign",
            translate("KitchenTable", "How we can tell that it works"),
            values.success_sign,
        ),
        inputs.words("afterwards", translate("KitchenTable", "Afterwards"), values.afterwards),
    )
    lines = lines_of(
        Line(values.purpose, "purpose"), Line(sign, "success_sign"), Line(then, "afterwards")
    )
    return Contents(lines, own(table, fields))


def _around(table: KitchenTable, _look: Look) -> Contents:
    values = table.values
    follow_up = ""
    if values.follow_up:
        follow_up = translate("KitchenTable", "Follow-up: {words}").format(words=values.follow_up)
    fields = (
        inputs.words(
            "practical",
            translate("KitchenTable", "Where to meet, clothes, lunch, the first day"),
            values.practical,
            lines=3,
        ),
        inputs.words("follow_up", translate("KitchenTable", "When and how we talk"), values.follow_up),
    )
    lines = lines_of(
        *(Line(words.strip(), "practical") for words in values.practical.splitlines()),
        Line(follow_up, "follow_up"),
        Line(_when_ill(table.at_firm.daily or table.at_firm.employer)),
        Line(_mentor(table)),
    )
    return Contents(lines, own(table, fields))


def _when_ill(person: ContactRow | None) -> str:
    if person is None:
        return ""
    return translate("KitchenTable", "Ill? Ring {person}").format(person=inputs.called(person))


def _mentor(table: KitchenTable) -> str:
    if not table.mentor:
        return ""
    told = ", ".join(filter(None, (table.mentor, inputs.number_of(table.mentor_phone))))
    return translate("KitchenTable", "Job mentor: {person}").format(person=told)


def _shared(table: KitchenTable, look: Look) -> Contents:
    """Read only: what may be told is agreed with the citizen alone, never in front of the firm."""
    if table.consent_on is None:
        return Contents((Line(translate("KitchenTable", "Nothing is agreed yet"), look="muted"),))
    day = days.month_day(table.consent_on, look.language, look.today()).replace(" ", inputs.TOGETHER)
    agreed = translate("KitchenTable", "Agreed with {citizen} on {day}").format(
        citizen=table.first_name, day=day
    )
    nothing = translate("KitchenTable", "There is nothing in particular to tell")
    words = (Line(line.strip()) for line in (table.shareable or nothing).splitlines())
    return Contents(lines_of(*words, Line(agreed, look="muted")))


WHO, WHEN, HOURS, WHAT, WHY, AROUND, SHARED = (
    "who", "when", "hours", "what", "why", "around", "shared",
)  # fmt: skip
CONTENTS: Final[Mapping[str, Callable[[KitchenTable, Look], Contents]]] = MappingProxyType(
    {
        WHO: _who,
        WHEN: _when,
        HOURS: hours,
        WHAT: _what,
        WHY: _why,
        AROUND: _around,
        SHARED: _shared,
    }
)
"""The blocks by key, in the order in which they are read."""


def titles() -> dict[str, str]:
    """The blocks' headings."""
    return {
        WHO: translate("KitchenTable", "Who"),
        WHEN: translate("KitchenTable", "When"),
        HOURS: translate("KitchenTable", "Hours a week"),
        WHAT: translate("KitchenTable", "What"),
        WHY: translate("KitchenTable", "Why"),
        AROUND: translate("KitchenTable", "Around it"),
        SHARED: translate("KitchenTable", "What the firm may know"),
    }


def contents(key: str, table: KitchenTable, look: Look) -> Contents:
    """What stands in the block ``key``; where nobody has written, that one may."""
    found = CONTENTS[key](table, look)
    if found.inputs and not _has_words(found.lines) and not found.stairs:
        first = found.inputs[0].name
        return Contents(
            (Line(translate("KitchenTable", "Nothing yet. Click here and write."), first, "muted"),),
            found.inputs,
        )
    return found


def _has_words(lines: Iterable[Line]) -> bool:
    return any(line.words for line in lines)
