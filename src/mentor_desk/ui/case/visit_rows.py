"""Visits, notes and promises as rows of one list."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.notes import NoteRow
from mentor_desk.services.promises import PromiseRow
from mentor_desk.services.timeline import SHOWN_AHEAD
from mentor_desk.services.visits import VisitRow
from mentor_desk.terms import JournalStatus, PromiseSide, VisitStatus, label
from mentor_desk.texts import Language
from mentor_desk.ui.case.row_card import CardRow
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit.words import capital, is_due


def contact_rows(page: CasePage, now: datetime, language: Language) -> list[CardRow]:
    """What is open first, then everything else, newest first.

    Open promises lead, grouped by who made them; planned visits follow by their day.
    """
    today = now.date()
    planned = sorted((row for row in page.visits if _ahead(row)), key=lambda row: row.day)
    folded = planned[SHOWN_AHEAD:] if len(planned) > SHOWN_AHEAD + 1 else []
    dated: list[tuple[bool, date, CardRow]] = [
        (_ahead(row), row.day, _visit(row, now, language)) for row in page.visits if row not in folded
    ]
    if folded:
        dated.append((True, folded[0].day, _more(folded, today, language)))
    dated += [(False, row.day, _note(row, today, language)) for row in page.notes]
    dated += [
        (False, promise.done_on, _promise(page, promise, promise.done_on, today, language))
        for promise in page.promises
        if promise.done_on is not None
    ]
    waiting = sorted((each for each in dated if each[0]), key=lambda each: each[1])
    done = sorted((each for each in dated if not each[0]), key=lambda each: each[1], reverse=True)
    kept = [row for _, _, row in (*waiting, *done)]
    return [*_open_promises(page, today, language), *kept]


def _open_promises(page: CasePage, today: date, language: Language) -> list[CardRow]:
    """Those of the mentor, then the citizen's, then the firm's; each by the day it is due."""
    sides = list(PromiseSide)
    still_open = [row for row in page.promises if row.done_on is None]
    ordered = sorted(
        still_open, key=lambda row: (sides.index(row.by_whom), row.due_on or date.max, row.made_on)
    )
    return [_promise(page, row, row.due_on or row.made_on, today, language) for row in ordered]


def _ahead(row: VisitRow) -> bool:
    return row.status is VisitStatus.PLANNED


def _more(folded: list[VisitRow], today: date, language: Language) -> CardRow:
    """One row for the visits further ahead; it opens the first of them."""
    words = QCoreApplication.translate("VisitsTab", "%n more visit(s) planned", "", len(folded))
    last = QCoreApplication.translate("VisitsTab", "The last one on {day}")
    until = last.format(day=days.short(folded[-1].day, language, today))
    return CardRow(
        f"visit:{folded[0].id}", words, until, _day(folded[0].day, today, language), "neutral"
    )


JOURNAL_SETTLED = (JournalStatus.TRANSFERRED, JournalStatus.NOT_RELEVANT)
"""Nothing is left to decide; a row says so without a button."""


def _journal(status: JournalStatus) -> tuple[str, str]:
    """The words of the row's button and of its plain badge; one of them is empty."""
    words = say(label(status))
    return ("", words) if status in JOURNAL_SETTLED else (words, "")


def _visit(row: VisitRow, now: datetime, language: Language) -> CardRow:
    today = now.date()
    title = say(label(row.kind))
    if row.firm:
        words = QCoreApplication.translate("VisitsTab", "{what} at {firm}")
        title = words.format(what=title, firm=row.firm)
    if row.status is VisitStatus.CANCELLED:
        words = QCoreApplication.translate("VisitsTab", "{what} – did not take place")
        title = words.format(what=title)
    elif row.status is VisitStatus.NO_ANSWER:
        words = QCoreApplication.translate("VisitsTab", "{what} – nobody answered")
        title = words.format(what=title)
    action, state = _journal(row.journal_status)
    tone: Tone = "neutral"
    if row.status is VisitStatus.PLANNED:
        due = is_due(row.day, row.at, now)
        tone = "warning" if row.day < today else "accent"
        prepare = QCoreApplication.translate("VisitsTab", "Prepare")
        action = QCoreApplication.translate("VisitsTab", "Write visit") if due else prepare
        state = ""
    day, choice = _day(row.day, today, language), row.status is not VisitStatus.PLANNED
    return CardRow(f"visit:{row.id}", title, row.text, day, tone, action, state, choice)


def _note(row: NoteRow, today: date, language: Language) -> CardRow:
    body = row.text
    if row.sensitive:
        body = QCoreApplication.translate("VisitsTab", "Sensitive. Open the note to read it.")
    day, (action, state) = _day(row.day, today, language), _journal(row.journal_status)
    return CardRow(f"note:{row.id}", say(label(row.kind)), body, day, "neutral", action, state, True)


def _promise(page: CasePage, row: PromiseRow, day: date, today: date, language: Language) -> CardRow:
    key = f"promise:{row.id}"
    if row.done_on is not None:
        kept = QCoreApplication.translate("VisitsTab", "Promise kept: {how}")
        return CardRow(
            key, capital(row.text), kept.format(how=row.done_how), _day(day, today, language)
        )
    badge, tone = _due(row.due_on, today, language)
    done = QCoreApplication.translate("VisitsTab", "Done …")
    return CardRow(key, capital(row.text), _between(page, row), badge, tone, done)


def _between(page: CasePage, row: PromiseRow) -> str:
    """Whom it was promised, or by whom where it was not the mentor."""
    if row.by_mentor:
        whom = QCoreApplication.translate("VisitsTab", "You promised {whom}")
        return whom.format(whom=row.to_whom or page.view.name.split()[0])
    if row.by_whom is PromiseSide.CITIZEN:
        name = QCoreApplication.translate("VisitsTab", "{name} promised")
        return name.format(name=page.view.name.split()[0])
    return say(label(row.by_whom))


def _due(due: date | None, today: date, language: Language) -> tuple[str, Tone]:
    if due is None:
        return QCoreApplication.translate("VisitsTab", "No day set"), "neutral"
    return _day(due, today, language), "warning" if due < today else "accent"


def _day(day: date, today: date, language: Language) -> str:
    if abs((day - today).days) < 2:
        words = days.relative(day, today, language)
        return words[:1].upper() + words[1:]
    return days.short(day, language, today)
