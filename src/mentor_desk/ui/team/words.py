"""Words several parts of the team page share."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.team_decisions import DecisionRow
from mentor_desk.services.team_picture import PictureFirm, Talk
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone


def translate(source: str, disambiguation: str = "", count: int = -1) -> str:
    """A word of the team page."""
    return QCoreApplication.translate("Team", source, disambiguation, count)


def joined(*parts: str) -> str:
    """What is there, with a dot between."""
    return " · ".join(part for part in parts if part)


def badge(row: DecisionRow, today: date, language: Language) -> tuple[str, Tone]:
    """When a decision is to be followed up, or that it was."""
    if row.done_on is not None:
        done = QCoreApplication.translate("Team", "followed up {day}")
        return done.format(day=days.short(row.done_on, language, today)), "ok"
    if row.follow_up_on is None:
        return "", "neutral"
    late = row.follow_up_on < today
    return days.relative(row.follow_up_on, today, language), "warning" if late else "accent"


def firm_title(firm: PictureFirm) -> str:
    """Its name where we have it, else what it does and where: the name is not sent round."""
    return firm.name or joined(firm.branch, firm.town) or number(firm)


def number(firm: PictureFirm) -> str:
    """«P-nr. 1003456789», or the CVR number."""
    if len(firm.number) == _CVR:
        return QCoreApplication.translate("Team", "CVR {number}").format(number=firm.number)
    return QCoreApplication.translate("Team", "P-number {number}").format(number=firm.number)


def talk(found: Talk, today: date, language: Language) -> str:
    """Who has to do with a firm: the day of the last talk, and what there is."""
    parts = []
    if found.talked_on is not None:
        parts.append(days.short(found.talked_on, language, today))
    if found.placed:
        parts.append(QCoreApplication.translate("Team", "placement"))
    if found.agreed:
        parts.append(QCoreApplication.translate("Team", "agreement"))
    return f"{found.mentor} ({', '.join(parts)})" if parts else found.mentor


_CVR = 8
