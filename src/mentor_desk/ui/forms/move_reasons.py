"""Why a visit is moved: ready reasons to click, and own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from mentor_desk.ui.widgets.chips import Chips

OTHER: Final = "other"


def reason_chips() -> Chips:
    """The ready reasons, one at a time; the last one asks for own words."""
    return Chips([*_words().items()], single=True)


def written_reason(chosen: Sequence[str], own_words: str) -> str:
    """The reason as it is kept, ``""`` while nothing is said: the ready words and the own ones."""
    ready = [_words()[key] for key in chosen if key != OTHER]
    return ": ".join(part for part in (*ready, own_words.strip()) if part)


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "citizen_ill": translate("MoveReasons", "The citizen is ill"),
        "citizen": translate("MoveReasons", "The citizen cannot"),
        "firm": translate("MoveReasons", "The firm cannot"),
        "me": translate("MoveReasons", "I cannot"),
        "meeting": translate("MoveReasons", "Another meeting came between"),
        OTHER: translate("MoveReasons", "Something else"),
    }
