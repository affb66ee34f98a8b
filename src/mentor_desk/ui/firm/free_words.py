"""Whether the firm has a free place, as the notices and the list say it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import numbers
from mentor_desk.services.firm_free import FreePlace
from mentor_desk.services.firm_free_words import sentences
from mentor_desk.texts import Language
from mentor_desk.ui.firm import firm_rows
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say


def told(free: FreePlace) -> tuple[str, str]:
    """The answer itself, and what else is good to know; both empty while nobody knows."""
    said = [say(each) for each in sentences(free)]
    return (said[0], " ".join(said[1:])) if said else ("", "")


def tone(free: FreePlace) -> Tone:
    """Green only where there really is a free place."""
    if free.by is not None:
        return "warning"
    return "ok" if free.left else "neutral"


def reckoned(free: FreePlace, language: Language) -> str:
    """How the law's places are reckoned: guidance, with the place in the law."""
    room = free.room
    if room is None or room.places is None:
        return ""
    translate = QCoreApplication.translate
    words = translate("HeadsCard", "{used} of {places} used, guidance by {employees}: {law}.")
    if not room.confirmed:
        words = translate(
            "HeadsCard", "{used} of {places} used, guidance by {employees}: {law}, not yet confirmed."
        )
    return words.format(
        used=numbers.number(room.used, language),
        places=room.places,
        employees=firm_rows.employees(room.employees, language),
        law=room.law,
    )
