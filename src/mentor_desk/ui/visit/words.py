"""The words of the visit sheet that are put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.services.visit_preparation import Came, Hours, Preparation
from mentor_desk.terms import AttendanceMark, PromiseSide, VisitKind, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say

_MOST_DAYS = 3


def first_name(name: str) -> str:
    """The first name, as it is used in talk."""
    return (name.split() or [""])[0]


def capital(said: str) -> str:
    """The same with a capital first letter, as it stands in a list."""
    return said[:1].upper() + said[1:]


def is_due(day: date, at: time | None, now: datetime) -> bool:
    """Whether the hour has come: then a visit is written, before it is prepared."""
    if day != now.date():
        return day < now.date()
    return at is None or at <= now.time()


def sides(prep: Preparation) -> dict[PromiseSide, str]:
    """Who may promise something, by name where it is known."""
    translate = QCoreApplication.translate
    promised = translate("VisitWords", "{name} promised")
    firm = promised.format(name=prep.firm.name) if prep.firm else say(label(PromiseSide.FIRM))
    return {
        PromiseSide.MENTOR: say(label(PromiseSide.MENTOR)),
        PromiseSide.CITIZEN: promised.format(name=first_name(prep.citizen)),
        PromiseSide.FIRM: firm,
    }


def when(kind: VisitKind, moment: str, where: str) -> str:
    """«Visit · Tuesday 24 November 9:00 · Lunde VVS»."""
    parts = (say(label(kind)), moment, where)
    return " · ".join(part for part in parts if part)


def moment(day: date, at: time | None, language: Language, today: date) -> str:
    """«Tuesday 24 November 9:00»; the day alone where no time is agreed."""
    said = days.long(day, language, today)
    return f"{said} {days.clock(at, language)}" if at is not None else said


def came(found: Came, language: Language) -> str:
    """«Came 9 of 10 days · called in sick Tuesday 17 Nov.»."""
    translate = QCoreApplication.translate
    said = translate("VisitWords", "Came {came} of %n day(s)", "", found.of).format(came=found.came)
    return " · ".join([said, *_others(found.others, language)])


def _others(others: Sequence[tuple[date, AttendanceMark]], language: Language) -> Iterator[str]:
    translate = QCoreApplication.translate
    words = {
        AttendanceMark.LATE: translate("VisitWords", "later than agreed {days}"),
        AttendanceMark.ILL: translate("VisitWords", "called in sick {days}"),
        AttendanceMark.EXCUSED: translate("VisitWords", "off by agreement {days}"),
        AttendanceMark.ABSENT: translate("VisitWords", "did not come {days}"),
    }
    for mark, sentence in words.items():
        held = [day for day, each in reversed(others) if each is mark]
        if len(held) > _MOST_DAYS:
            counted = translate("VisitWords", "on %n day(s)", "", len(held))
            yield sentence.format(days=counted)
        elif held:
            told = [f"{days.weekday(day, language)} {days.short(day, language)}" for day in held]
            yield sentence.format(days=", ".join(told))


def hours(found: Hours, language: Language, today: date) -> str:
    """«12 hours a week now · from Monday 7 December 16 hours»."""
    translate = QCoreApplication.translate
    parts = []
    if found.now is not None:
        now = translate("VisitWords", "{hours} a week now")
        parts.append(now.format(hours=numbers.hours(found.now, language)))
    if found.next_on is not None and found.next_hours is not None:
        later = translate("VisitWords", "from {day} {hours}")
        day = days.long(found.next_on, language, today)
        parts.append(later.format(day=day, hours=numbers.hours(found.next_hours, language)))
    return " · ".join(parts)
