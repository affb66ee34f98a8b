"""What the journal's operations about safekeeping are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_SAFE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "backup.made": text("operations", "Backup made"),
        "journal.end_missing": text("operations", "End of the log missing"),
    }
)

SAFE_SUBJECTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "AnonymousFigure": text("operations", "Figure without persons"),
        "Erasure": text("operations", "Erasure"),
        "HandOver": text("operations", "Hand-over"),
        "Merge": text("operations", "Merge"),
        "NotSame": text("operations", "Two that look alike"),
    }
)
