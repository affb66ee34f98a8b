"""A step after a placement in words: when, how it stands, what was found out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.services.checkpoints import CheckpointRow, Found, StepState
from mentor_desk.terms import CheckpointSeries, OutcomeResult, label
from mentor_desk.texts import Language
from mentor_desk.ui.placement.step_row import Mark, Step
from mentor_desk.ui.translate import say

_FAR = 31
"""From here on a day is told by its date alone."""


def step_of(row: CheckpointRow, today: date, language: Language) -> Step:
    """``row`` as it stands on the line."""
    translate = QCoreApplication.translate
    action = ""
    if row.state is StepState.DONE:
        action = translate("CheckpointWords", "Correct")
    elif row.state is not StepState.UPCOMING:
        action = translate("CheckpointWords", "Write …")
    return Step(
        row.step, say(row.label), state(row, today, language), _mark(row), told(row, language), action
    )


def state(row: CheckpointRow, today: date, language: Language) -> str:
    """``24. feb. 2027 · om 3 måneder``."""
    translate = QCoreApplication.translate
    if row.done is not None:
        words = translate("CheckpointWords", "Written {day}")
        return words.format(day=days.short(row.done.day, language, today))
    day = days.short(row.due_on, language, today)
    if row.state is StepState.LATE:
        late = translate("CheckpointWords", "%n day(s) late", "", (today - row.due_on).days)
        return f"{day} · {late}"
    if row.state is StepState.PASSED:
        passed = translate("CheckpointWords", "not written")
        return f"{day} · {passed}"
    if (row.due_on - today).days > _FAR:
        return day
    return f"{day} · {days.relative(row.due_on, today, language)}"


def told(row: CheckpointRow, language: Language) -> tuple[str, ...]:
    """What was found out, a line each."""
    return tuple(_told(row, row.done, language)) if row.done is not None else ()


def _told(row: CheckpointRow, done: Found, language: Language) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield from filter(None, [" · ".join(_facts(row, done, language))])
    for words, said in (
        (translate("CheckpointWords", "The citizen: {words}"), done.citizen_view),
        (translate("CheckpointWords", "The firm: {words}"), done.firm_view),
        ("{words}", done.text),
    ):
        if said:
            yield words.format(words=said)


def _facts(row: CheckpointRow, done: Found, language: Language) -> Iterator[str]:
    translate = QCoreApplication.translate
    hired = row.series is CheckpointSeries.AFTER_CARE
    result = say(label(done.result)) if done.result is not None else ""
    if hired and done.result is OutcomeResult.UNKNOWN:
        result = translate("CheckpointWords", "Not known whether the job goes on")
    words = {
        (True, True): translate("CheckpointWords", "The job goes on"),
        (True, False): translate("CheckpointWords", "The job has ended"),
        (False, True): translate("CheckpointWords", "still there"),
        (False, False): translate("CheckpointWords", "not there any more"),
    }
    there = "" if done.still_there is None else words[hired, done.still_there]
    yield from filter(None, (there, result) if hired else (result, there))
    if done.hours is not None:
        weekly = translate("CheckpointWords", "{hours} hours a week")
        yield weekly.format(hours=numbers.number(done.hours, language))


def _mark(row: CheckpointRow) -> Mark:
    if row.waits:
        return "now"
    return "done" if row.state is StepState.DONE else "ahead"
