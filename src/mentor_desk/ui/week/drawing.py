"""A week of the services as the calendar widgets know it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.services.week import Week, WeekDay, WeekVisit
from mentor_desk.terms import VisitKind, VisitStatus, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say
from mentor_desk.ui.week import words
from mentor_desk.ui.week.words import translate
from mentor_desk.ui.widgets.calendar_items import (
    CalendarDay,
    CalendarItem,
    CalendarLine,
    ItemLook,
)

PROMISE, PLACEMENT, ABSENCE, MORE = "promise", "placement", "absence", "more"
_LOOKS: dict[VisitStatus, ItemLook] = {
    VisitStatus.PLANNED: "plain",
    VisitStatus.DONE: "quiet",
    VisitStatus.CANCELLED: "struck",
    VisitStatus.NO_ANSWER: "marked",
}
_STATUS_ICONS = {VisitStatus.DONE: "check", VisitStatus.NO_ANSWER: "help", VisitStatus.CANCELLED: "x"}
_KIND_ICONS = {VisitKind.VISIT: "visit", VisitKind.CALL: "phone-call", VisitKind.MEETING: "meeting"}
_MOST_LINES = 4
_SATURDAY = 5


class Drawing:
    """Makes days and items of a week, as seen on ``today`` in a language."""

    def __init__(self, today: date, language: Language) -> None:
        self._today, self._language = today, language

    def item(self, visit: WeekVisit) -> CalendarItem:
        """A visit as a block."""
        clock = days.clock(visit.at, self._language) if visit.at else ""
        icon = _STATUS_ICONS.get(visit.status) or _KIND_ICONS[visit.kind]
        unwritten = visit.status is VisitStatus.PLANNED and visit.day < self._today
        return CalendarItem(
            key=str(visit.id),
            day=visit.day,
            at=visit.at,
            minutes=visit.minutes,
            title=visit.citizen,
            line=words.second_line(visit, self._language, unwritten=unwritten),
            short=f"{clock} {visit.citizen}".strip(),
            tip=words.tip(visit, self._language),
            spoken=words.spoken(visit, self._today, self._language, unwritten=unwritten),
            look="marked" if unwritten else _LOOKS[visit.status],
            icon="note" if unwritten else icon,
            movable=visit.status is VisitStatus.PLANNED,
        )

    def week_days(self, week: Week, visits: Sequence[WeekVisit]) -> list[CalendarDay]:
        """The columns of a week."""
        return [self._day(day, visits, self._lines(week, day)) for day in week.days]

    def month_days(self, week: Week, visits: Sequence[WeekVisit], month: int) -> list[CalendarDay]:
        """The cells of a month; only what the whole day is stands in them."""
        return [self._day(day, visits, self._whole(day), month=month) for day in week.days]

    def weeks(self, week: Week) -> list[str]:
        """The numbers of the weeks in a month."""
        mondays = [one.day for one in week.days[::7]]
        return [str(monday.isocalendar().week) for monday in mondays]

    def rest(self, count: int, day: date) -> CalendarLine:
        """What stands for the visits of a day that have no room."""
        spoken = translate("Week", "%n more visit(s) on {day}", "", count)
        spoken = spoken.format(day=days.long(day, self._language, self._today))
        return CalendarLine(f"{MORE}:{day.isoformat()}", "", f"+{count}", spoken)

    def _day(
        self,
        day: WeekDay,
        visits: Sequence[WeekVisit],
        lines: tuple[CalendarLine, ...],
        month: int = 0,
    ) -> CalendarDay:
        count = sum(visit.day == day.day for visit in visits)
        number = days.short(day.day, self._language)
        if month and day.day.day != 1:
            number = f"{day.day.day}"
        narrow = day.day.weekday() >= _SATURDAY and not count and not lines
        names, weekday = NAMES[self._language], day.day.weekday()
        return CalendarDay(
            day=day.day,
            name=words.first_upper(names.weekdays[weekday]),
            short=words.first_upper(names.short_weekdays[weekday]),
            number=number,
            spoken=words.day_spoken(day, count, self._today, self._language),
            lines=lines,
            hours=(day.hours.start, day.hours.end) if day.hours is not None else None,
            off=day.holiday is not None or day.away is not None,
            narrow=narrow,
            faded=bool(month) and day.day.month != month,
            today=day.day == self._today,
        )

    def _whole(self, day: WeekDay) -> tuple[CalendarLine, ...]:
        """The holiday, and why the mentor is away."""
        found = []
        if day.holiday is not None:
            name = day.holiday.written(self._language)
            found.append(CalendarLine("", "calendar", name, name))
        if day.away is not None:
            why = say(label(day.away))
            told = translate("Week", "You are away ({why})").format(why=why.lower())
            found.append(CalendarLine(f"{ABSENCE}:{day.absence_id}", "sun", why, told))
        return tuple(found)

    def _lines(self, week: Week, day: WeekDay) -> tuple[CalendarLine, ...]:
        found = list(self._whole(day))
        for turn in week.turns:
            if turn.day == day.day:
                key = f"{PLACEMENT}:{turn.placement_id}"
                line = words.turn_line(turn)
                found.append(CalendarLine(key, "placements", line, words.turn(turn)))
        for promise in week.promises:
            if promise.day == day.day:
                key = f"{PROMISE}:{promise.id}"
                line = words.promise_line(promise)
                found.append(CalendarLine(key, "bell", line, words.promise(promise)))
        if len(found) > _MOST_LINES:
            rest = len(found) - _MOST_LINES + 1
            told = translate("Week", "%n more", "", rest)
            found = found[: _MOST_LINES - 1]
            found.append(CalendarLine(f"{MORE}:{day.day.isoformat()}", "more", told, told))
        return tuple(found)


def monday_of(day: date) -> date:
    """The Monday of the week that ``day`` lies in."""
    return day - timedelta(days=day.weekday())
