"""What the mentor carries, in words: the number of cases and their weight against the agreed band."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import numbers
from mentor_desk.services.caseload import Load
from mentor_desk.texts import Language


def carried(load: Load, language: Language) -> str:
    """``22 sager · vægt 24,5 af 18–28``."""
    cases = QCoreApplication.translate("Load", "%n case(s)", "", load.cases)
    words = QCoreApplication.translate("Load", "{cases} · weight {weight} of {low}–{high}")
    weight = numbers.number(load.weight, language)
    return words.format(cases=cases, weight=weight, low=load.low, high=load.high)


def standing(load: Load) -> str:
    """How that lies to the band."""
    if load.weight > load.high:
        return QCoreApplication.translate("Load", "above the band")
    if load.weight < load.low:
        return QCoreApplication.translate("Load", "room for more")
    return QCoreApplication.translate("Load", "within the band")
