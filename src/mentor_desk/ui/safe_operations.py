"""What the journal's operations about safekeeping are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_SAFE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "backup.made": text("operations", "Backup made"),
    }
)
