"""How a turn in a placement is told: what happened, when, and what was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.placement_turns import Turn
from mentor_desk.terms import PlacementEventKind as Kind
from mentor_desk.terms import label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say


def heading(turn: Turn, today: date, language: Language) -> str:
    """``24. november · forlænget til 29. januar 2027``."""
    when = days.month_day(turn.day, language, today)
    return f"{when} · {_what(turn, today, language)}"


def _what(turn: Turn, today: date, language: Language) -> str:
    until = "" if turn.until is None else days.month_day(turn.until, language, today)
    translate = QCoreApplication.translate
    if turn.kind is Kind.EXTENDED:
        return translate("TurnWords", "extended to {day}").format(day=until)
    if turn.kind is Kind.PAUSED and until:
        return translate("TurnWords", "on pause to {day}").format(day=until)
    if turn.kind is Kind.PAUSED:
        return translate("TurnWords", "on pause until further notice")
    word = say(label(turn.kind))
    return word[:1].lower() + word[1:]


def lines(turn: Turn, today: date, language: Language) -> Iterator[str]:
    """What was said, each line with whose ears it was for."""
    translate = QCoreApplication.translate
    if turn.reason:
        yield turn.reason
    if turn.told_citizen:
        yield translate("TurnWords", "To the citizen: {words}").format(words=turn.told_citizen)
    if turn.told_firm:
        yield translate("TurnWords", "To the firm: {words}").format(words=turn.told_firm)
    if turn.next_step:
        step = turn.next_step
        if turn.next_step_on is not None:
            step = f"{step} ({days.short(turn.next_step_on, language, today)})"
        yield translate("TurnWords", "Next: {words}").format(words=step)
    if turn.settled_on is not None:
        words = translate("TurnWords", "Settled {day}: {words}")
        day = days.short(turn.settled_on, language, today)
        yield words.format(day=day, words=turn.settled_how)
