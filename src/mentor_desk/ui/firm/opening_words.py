"""What is said of an opening: for whom, from when, who is there, when it is free."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.services.opening_slots import Slot
from mentor_desk.services.openings import OpeningRow
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say


def subtitle(row: OpeningRow, context: Context) -> str:
    """Kind, hours and days in one line."""
    return " · ".join(
        part for part in (say(label(row.kind)), hours(row, context), term(row, context)) if part
    )


def hours(row: OpeningRow, context: Context) -> str:
    """``6–12 timer``."""
    least, most = row.hours_least, row.hours_most
    if least is not None and most is not None and least != most:
        return f"{numbers.number(least, context.language)}–{numbers.hours(most, context.language)}"
    only = most if most is not None else least
    return numbers.hours(only, context.language) if only is not None else ""


def term(row: OpeningRow, context: Context) -> str:
    """From when and until when, as far as the firm has said."""
    language, today = context.language, context.today()
    if row.closed_on is not None:
        day = days.short(row.closed_on, language, today)
        words = QCoreApplication.translate("OpeningWords", "closed {day}").format(day=day)
        return f"{words}: {row.closed_why}" if row.closed_why else words
    first = days.short(row.from_on, language, today) if row.from_on else ""
    last = days.short(row.until, language, today) if row.until else ""
    if first and last:
        return f"{first} – {last}"
    if first:
        return QCoreApplication.translate("OpeningWords", "from {day}").format(day=first)
    if last:
        return QCoreApplication.translate("OpeningWords", "until {day}").format(day=last)
    return ""


def badge(row: OpeningRow, context: Context) -> tuple[str, Tone]:
    """Whether somebody can come."""
    if row.closed_on is not None:
        return QCoreApplication.translate("OpeningWords", "Closed"), "neutral"
    if row.lapsed:
        return QCoreApplication.translate("OpeningWords", "Still open?"), "warning"
    if row.taken:
        return QCoreApplication.translate("OpeningWords", "Taken"), "neutral"
    if row.recurring and row.vacancy is None:
        return QCoreApplication.translate("OpeningWords", "Taken"), "neutral"
    if row.vacancy is not None and row.vacancy.free_on > context.today():
        day = days.short(row.vacancy.free_on, context.language, context.today())
        return QCoreApplication.translate("OpeningWords", "From {day}").format(day=day), "accent"
    return QCoreApplication.translate("OpeningWords", "Free"), "ok"


def here(row: OpeningRow, context: Context) -> str:
    """Who is there now, till when."""
    if row.here is None:
        return QCoreApplication.translate("OpeningWords", "Nobody is there now.")
    if row.here.ends_on is None:
        words = QCoreApplication.translate("OpeningWords", "Now: {who}, without a last day.")
        return words.format(who=who(row.here))
    words = QCoreApplication.translate("OpeningWords", "Now: {who} until {day} ({when}).")
    language, today = context.language, context.today()
    return words.format(
        who=who(row.here),
        day=days.long(row.here.ends_on, language, today),
        when=days.relative(row.here.ends_on, today, language),
    )


def coming(slot: Slot, context: Context) -> str:
    """Who comes next."""
    language, today = context.language, context.today()
    words = QCoreApplication.translate("OpeningWords", "Then: {who} from {day}.")
    return words.format(who=who(slot), day=days.long(slot.starts_on, language, today))


def next_free(row: OpeningRow, context: Context) -> str:
    """When the next one can come."""
    language, today = context.language, context.today()
    if row.vacancy is None:
        return QCoreApplication.translate("OpeningWords", "Nobody has said when it is free again.")
    until = row.vacancy.until
    if row.vacancy.free_on <= today and until is None:
        return QCoreApplication.translate("OpeningWords", "Free now.")
    first = days.long(row.vacancy.free_on, language, today)
    if until is None:
        return QCoreApplication.translate("OpeningWords", "Next free: {day}.").format(day=first)
    words = QCoreApplication.translate("OpeningWords", "Free from {first} until {last}.")
    return words.format(first=first, last=days.long(until, language, today))


def slot_length(row: OpeningRow, context: Context) -> str:
    """How long each one stays, and where the tasks come from."""
    weeks = numbers.weeks(row.slot_weeks or 0, context.language)
    words = QCoreApplication.translate("OpeningWords", "{weeks} each").format(weeks=weeks)
    parts = (words, say(label(row.kind)), hours(row, context), row.departments)
    return " · ".join(part for part in parts if part)


def who(slot: Slot) -> str:
    """The name, or somebody of a colleague's or of a closed case."""
    return slot.who or QCoreApplication.translate("OpeningWords", "somebody")
