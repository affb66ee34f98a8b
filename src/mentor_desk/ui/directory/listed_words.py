"""The workplaces of the firm directory in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import numbers
from mentor_desk.services.directory import Listed
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.list_rows import ListRow

_NEAR_KM = 0.95


def list_row(row: Listed, language: Language) -> ListRow:
    """Two lines: the name over town, how far it is, size and branch, the longest last."""
    parts = (row.town, distance(row.km, language), size(row.size_band), row.branch)
    badge, tone = _badge(row)
    return ListRow(row.id, row.name, " · ".join(part for part in parts if part), badge, tone)


def size(band: str) -> str:
    """``5–9 ansatte``; nothing while nobody knows."""
    if not band:
        return ""
    if band == "1":
        return QCoreApplication.translate("FirmsPage", "1 employee")
    words = QCoreApplication.translate("FirmsPage", "{number} employees")
    return words.format(number=band.replace("-", "–"))


def distance(km: float | None, language: Language) -> str:
    """``3,2 km`` in a straight line; a workplace may stand at its postcode only."""
    if km is None:
        return ""
    if km < _NEAR_KM:
        return QCoreApplication.translate("WholeList", "under 1 km")
    shown = numbers.number(round(km, 1) if km < 10 else round(km), language)
    return QCoreApplication.translate("WholeList", "{number} km").format(number=shown)


def _badge(row: Listed) -> tuple[str, Tone]:
    if row.firm_id is not None:
        return QCoreApplication.translate("WholeList", "In your register"), "accent"
    if row.gone:
        return QCoreApplication.translate("WholeList", "No longer on the list"), "neutral"
    return "", "neutral"
