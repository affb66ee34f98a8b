"""What a record for the journal is called, in the table and in the text that is copied."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.journal_duty import Record
from mentor_desk.terms import JournalStatus, label
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.data_table import Cell, TableRow

_WEEK = 7
Whole = tuple[Record, tuple[tuple[str, str], ...]]


def key(one: Record) -> str:
    """The key of its row."""
    return f"{one.source}:{one.id}"


def table_row(one: Record, today: date, language: Language) -> TableRow:
    """One line of the table."""
    body = one.body or (
        QCoreApplication.translate("JournalView", "Sensitive. Open the note to read it.")
        if one.sensitive
        else "–"
    )
    return TableRow(
        key(one),
        (
            Cell(days.short(one.day, language, today), sort=one.day),
            Cell(one.who, second_line=one.firm),
            Cell(" ".join(body.split()), second_line=say(label(one.kind))),
            _state(one),
            _waited(one),
            _number(one, today, language),
        ),
    )


def _state(one: Record) -> Cell:
    tone: Tone = "warning" if one.status is JournalStatus.TO_BE_JOURNALED else "neutral"
    return Cell(sort=f"{one.status}{one.day}", badge=say(label(one.status)), tone=tone)


def _waited(one: Record) -> Cell:
    if one.waited < 1:
        return Cell(QCoreApplication.translate("JournalView", "Today"), sort=one.day)
    return Cell(QCoreApplication.translate("JournalView", "%n day(s)", "", one.waited), sort=one.day)


def _number(one: Record, today: date, language: Language) -> Cell:
    """Its number in the journal, and when it was written there."""
    if one.status is not JournalStatus.TRANSFERRED or one.journaled_on is None:
        return Cell()
    day = days.short(one.journaled_on, language, today)
    return Cell(one.journal_number or "–", sort=one.journal_number, second_line=day)


def summary(must: int, old: int, undecided: int, limit: int | None) -> str:
    """What waits; ``old`` are those of ``must`` that have waited more than ``limit`` days."""
    translate = QCoreApplication.translate
    said = translate("JournalView", "%n to be written in the municipality’s journal", "", must)
    if old and limit == _WEEK:
        said += ", " + translate("JournalView", "%n of them over a week old", "", old)
    elif old:
        more = translate("JournalView", "%n of them over {days} days old", "", old)
        said += ", " + more.format(days=limit)
    if undecided:
        said += " · " + translate("JournalView", "%n for you to decide about", "", undecided)
    return said


def field_titles() -> dict[str, str]:
    """What the fields of a visit are called; a note has only its text."""
    translate = QCoreApplication.translate
    return {
        "citizen_view": translate("JournalView", "The citizen’s view"),
        "firm_view": translate("JournalView", "The firm’s view"),
        "went": translate("JournalView", "Went well"),
        "differently": translate("JournalView", "Do differently"),
        "agreed": translate("JournalView", "Agreed"),
        "spotted_tasks": translate("JournalView", "Tasks seen"),
    }


def as_text(found: Sequence[Whole], language: Language) -> str:
    """The records as plain text: a line with day, kind, citizen and firm, then the words."""
    titles = field_titles()
    parts = []
    for one, fields in found:
        about = (days.long(one.day, language), say(label(one.kind)), one.who, one.firm)
        lines = [" · ".join(each for each in about if each)]
        lines += [f"{titles[name]}: {words}" if name in titles else words for name, words in fields]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"
