"""The people around a citizen, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, phone
from mentor_desk.services.people_around import AroundRow
from mentor_desk.terms import AroundRole, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say


def roles() -> list[tuple[str, str]]:
    """Who somebody can be, to choose from."""
    return [(role.value, say(label(role))) for role in AroundRole]


def who(row: AroundRow) -> str:
    """``Caseworker, Jobcenter Silkeborg``: what the person is, and where."""
    return ", ".join(part for part in (say(label(row.role)), row.organisation) if part)


def reach(row: AroundRow) -> str:
    """Phone and mail."""
    return " · ".join(part for part in (phone.pretty(row.phone), row.email) if part)


def span(row: AroundRow, language: Language, today: date) -> str:
    """From when to when, where that is known."""
    translate = QCoreApplication.translate
    if row.since is not None and row.until is not None:
        first, last = (days.short(day, language, today) for day in (row.since, row.until))
        return f"{first} – {last}"
    if row.since is not None:
        words = translate("Around", "since {day}")
        return words.format(day=days.short(row.since, language, today))
    if row.until is not None:
        return translate("Around", "until {day}").format(day=days.short(row.until, language, today))
    return ""


def owns(row: AroundRow) -> str:
    """What the person has taken over from the mentor; nothing mostly."""
    translate = QCoreApplication.translate
    if row.owns_firm_contact and row.owns_follow_up:
        return translate("Around", "Talks with the firm and follows up")
    if row.owns_firm_contact:
        return translate("Around", "Talks with the firm")
    return translate("Around", "Follows up") if row.owns_follow_up else ""


def owners_line(rows: Sequence[AroundRow]) -> str:
    """Who does what the mentor does not; nothing where the mentor does both."""
    translate = QCoreApplication.translate
    words = (
        (translate("Around", "Contact with the firm: {who}"), _owner(rows, firm=True)),
        (translate("Around", "Follow-up: {who}"), _owner(rows, firm=False)),
    )
    return " · ".join(line.format(who=named) for line, named in words if named)


def _owner(rows: Sequence[AroundRow], *, firm: bool) -> str:
    for row in rows:
        if row.owns_firm_contact if firm else row.owns_follow_up:
            return f"{row.name} ({say(label(row.role)).lower()})"
    return ""
