"""What an issued paper is now, in a word or two."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.paper_states import Signed, Standing, standing
from mentor_desk.services.papers import IssuedRow
from mentor_desk.ui.theme import Tone


def state(row: IssuedRow, found: Mapping[uuid.UUID, Signed]) -> tuple[str, Tone]:
    """``Mangler 2 underskrifter``, ``Underskrevet``, ``Erstattet``; nothing for one nobody signs."""
    translate = QCoreApplication.translate
    now = standing(row, found)
    if now is Standing.REPLACED:
        return translate("PaperState", "Replaced"), "neutral"
    if now is Standing.SIGNED:
        return translate("PaperState", "Signed"), "ok"
    if now is Standing.WAITING:
        missing = found[row.id].missing
        return translate("PaperState", "%n signature(s) missing", "", missing), "warning"
    return "", "neutral"
