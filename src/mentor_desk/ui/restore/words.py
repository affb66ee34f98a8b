"""Words about backups that several views use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.texts import Language, Text, text
from mentor_desk.ui.translate import say

_REASONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "": text("operations", "Daily work"),
        "lock": text("operations", "When the desk was locked"),
        "quit": text("operations", "When the program was closed"),
        "before-migration": text("operations", "Before an upgrade"),
        "before-restore": text("operations", "Before a backup was restored"),
        "before-import": text("operations", "Before an import"),
        "before-hand-over": text("operations", "Before a hand-over"),
        "before-erasure": text("operations", "Before an erasure"),
    }
)
KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "citizen": text("operations", "Citizens"),
        "case": text("operations", "Cases"),
        "visit": text("operations", "Visits"),
        "note": text("operations", "Notes"),
        "firm": text("operations", "Firms"),
        "contact": text("operations", "Contact persons"),
        "placement": text("operations", "Placements"),
        "agreement": text("operations", "Firm agreements"),
        "issued_paper": text("operations", "Papers"),
    }
)
"""The tables that are counted before the mentor's eyes, and what they hold."""


def reason(word: str) -> str:
    """Why a backup was made."""
    return say(_REASONS.get(word, _REASONS[""]))


def moment(at: datetime, language: Language, today: date) -> str:
    """A day and a time, as on this computer's clock."""
    local = at.astimezone()
    day = days.short(local.date(), language, today)
    return QCoreApplication.translate("Backups", "{day} at {time}").format(
        day=day, time=days.clock(local.time(), language)
    )


def size(count: int, language: Language) -> str:
    """So many bytes, in millions."""
    millions = max(0.1, round(count / 1e6, 1))
    return f"{numbers.number(millions, language)} MB"


def where(*, second: bool) -> str:
    """In which of the two places a backup lies."""
    here = QCoreApplication.translate("Backups", "This computer")
    there = QCoreApplication.translate("Backups", "Second place")
    return there if second else here
