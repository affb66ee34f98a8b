"""The closed sets of safekeeping: why a person was erased, which way a package went."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mentor_desk.texts import Text, text


class ErasureReason(StrEnum):
    """Why a person was erased (feature L6)."""

    PERIOD = "period"
    REQUEST = "request"
    MISTAKE = "mistake"
    MOVED = "moved"


class HandOverDirection(StrEnum):
    """Which way a package of cases went (feature A10)."""

    GIVEN = "given"
    TAKEN = "taken"


LABELS: Final[dict[type[StrEnum], dict[str, Text]]] = {
    ErasureReason: {
        ErasureReason.PERIOD: text("terms", "The time for keeping is over"),
        ErasureReason.REQUEST: text("terms", "The citizen asked for it"),
        ErasureReason.MISTAKE: text("terms", "Should never have been written here"),
        ErasureReason.MOVED: text("terms", "Another municipality has taken over"),
    },
    HandOverDirection: {
        HandOverDirection.GIVEN: text("terms", "Given to a colleague"),
        HandOverDirection.TAKEN: text("terms", "Taken from a colleague"),
    },
}
