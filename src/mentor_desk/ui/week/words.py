"""How a week is told: its title, its visits, promises and placements."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.services.week import DuePromise, Turn, WeekDay, WeekVisit
from mentor_desk.terms import PromiseSide, VisitKind, VisitStatus, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say

translate = QCoreApplication.translate


def first_upper(words: str) -> str:
    """The words with a capital letter first; the others stay as they are."""
    return words[:1].upper() + words[1:]


def week_title(monday: date, today: date, language: Language) -> str:
    """``Uge 48 · 23.–29. november``, with the year unless it is this one."""
    sunday = monday + timedelta(days=6)
    last = days.month_day(sunday, language, today)
    if monday.month == sunday.month:
        dot = "." if language == "da" else ""
        span = f"{monday.day}{dot}–{last}"
    else:
        span = f"{days.month_day(monday, language, sunday)} – {last}"
    return f"{first_upper(days.week(monday, language))} · {span}"


def month_title(first: date, language: Language) -> str:
    """``November 2026``."""
    return f"{NAMES[language].months[first.month - 1].capitalize()} {first.year}"


def span(visit: WeekVisit, language: Language) -> str:
    """``9.00–9.45``; empty without a clock time."""
    if visit.at is None:
        return ""
    return f"{days.clock(visit.at, language)}–{days.clock(ends(visit.at, visit.minutes), language)}"


def ends(at: time, minutes: int) -> time:
    """When something that begins at ``at`` is over; held within the day."""
    end = datetime.combine(date(2000, 1, 1), at) + timedelta(minutes=minutes)
    return end.time() if end.day == 1 else time(23, 59)


def where(visit: WeekVisit) -> str:
    """The firm; the town, or how they meet, where there is none."""
    return visit.firm or (say(label(visit.kind)) if visit.kind is not VisitKind.VISIT else visit.town)


def second_line(visit: WeekVisit, language: Language, *, unwritten: bool = False) -> str:
    """When and where; first of all what became of it, when that is not as planned.

    ``unwritten`` is a planned one whose day is over: nobody has written how it went.
    """
    clock = days.clock(visit.at, language) if visit.at else ""
    told = say(label(visit.status)) if is_odd(visit) else ""
    if unwritten:
        told = translate("Week", "Not written yet")
    return " · ".join(part for part in (told, clock, where(visit)) if part)


def is_odd(visit: WeekVisit) -> bool:
    """Whether it did not go as it was planned."""
    return visit.status in (VisitStatus.NO_ANSWER, VisitStatus.CANCELLED)


def spoken(visit: WeekVisit, today: date, language: Language, *, unwritten: bool = False) -> str:
    """The whole visit in a sentence."""
    when = f"{days.long(visit.day, language, today)} {clock_span(visit, language)}"
    status = translate("Week", "Not written yet") if unwritten else say(label(visit.status))
    parts = (say(label(visit.kind)), visit.citizen, visit.firm, when, status.lower())
    return ", ".join(part for part in parts if part)


def clock_span(visit: WeekVisit, language: Language) -> str:
    """``kl. 9.00 til 9.45``, or that there is no clock time."""
    if visit.at is None:
        return translate("Week", "without a clock time")
    first, last = visit.at, ends(visit.at, visit.minutes)
    words = translate("Week", "{first} to {last}")
    return words.format(first=days.clock(first, language), last=days.clock(last, language))


def tip(visit: WeekVisit, language: Language) -> str:
    """What the mouse is told over a block."""
    place = ", ".join(part for part in (visit.firm, visit.town) if part)
    kind = f"{say(label(visit.kind))} · {say(label(visit.status)).lower()}"
    when = span(visit, language) or first_upper(translate("Week", "without a clock time"))
    return "\n".join(part for part in (visit.citizen, place, when, kind, visit.agenda) if part)


def promise(found: DuePromise) -> str:
    """A due promise in a sentence."""
    about = found.citizen or found.firm
    words = {
        PromiseSide.MENTOR: translate("Week", "You promised: {text}"),
        PromiseSide.CITIZEN: translate("Week", "The citizen promised: {text}"),
        PromiseSide.FIRM: translate("Week", "The firm promised: {text}"),
    }[found.by_whom].format(text=found.text)
    return f"{words} ({about})" if about else words


def promise_line(found: DuePromise) -> str:
    """The same in a column: whose promise it is is told by the name before it."""
    if found.by_whom is PromiseSide.MENTOR:
        return found.text
    name = found.citizen if found.by_whom is PromiseSide.CITIZEN else found.firm
    return f"{name.split(' ')[0]}: {found.text}" if name else found.text


def turn(found: Turn) -> str:
    """A placement that begins or ends, in a sentence."""
    words = (
        translate("Week", "{name} begins at {firm} ({kind})")
        if found.starts
        else translate("Week", "Last day for {name} at {firm} ({kind})")
    )
    kind = say(label(found.kind)).lower()
    return words.format(name=found.citizen, firm=found.firm, kind=kind)


def turn_line(found: Turn) -> str:
    """The same in a column."""
    words = translate("Week", "{name} begins") if found.starts else translate("Week", "{name} ends")
    return words.format(name=found.citizen)


def day_spoken(day: WeekDay, visits: int, today: date, language: Language) -> str:
    """A day as it is read aloud."""
    parts = [days.long(day.day, language, today)]
    if day.holiday is not None:
        parts.append(day.holiday.written(language))
    if day.away is not None:
        parts.append(translate("Week", "you are away ({why})").format(why=say(label(day.away)).lower()))
    parts.append(translate("Week", "%n visit(s)", "", visits))
    return ", ".join(parts)


def summary(visits: int, promises: int, turns: int) -> str:
    """What the time in view holds."""
    parts = [translate("Week", "%n visit(s)", "", visits)]
    if promises:
        parts.append(translate("Week", "%n promise(s) due", "", promises))
    if turns:
        parts.append(translate("Week", "%n placement(s) begin or end", "", turns))
    return " · ".join(parts)
