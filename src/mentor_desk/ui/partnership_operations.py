"""What the journal's operations about agreements, recruitment, networks and figures are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.texts import Text, text

OF_PARTNERSHIP: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "agreement.ended": text("operations", "Agreement ended"),
    }
)
