"""What the journal calls the operations around firms, the ways to find them, and the match."""

from __future__ import annotations

from typing import Final

from mentor_desk.texts import Text, text

OF_FIRMS: Final[dict[str, Text]] = {
    "directory.imported": text("operations", "Firm directory read in"),
    "guide.noted": text("operations", "Note in a talk guide written"),
}
