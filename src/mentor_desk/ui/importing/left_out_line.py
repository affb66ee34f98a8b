"""A row left out, as the window words it."""

from __future__ import annotations

from dataclasses import dataclass

from mentor_desk.exchange.firm_records import LeftOut
from mentor_desk.formats.folding import fold
from mentor_desk.ui.translate import say


@dataclass(frozen=True, slots=True)
class LeftOutLine:
    """A row left out, worded; ``kind`` is the same for rows left out for the same reason.

    ``searched`` is what a filter looks in: folded here, where nobody waits for it.
    """

    sheet: str
    row: int
    who: str
    reason: str
    kind: str
    searched: str = ""


def line_of(left: LeftOut) -> LeftOutLine:
    """The row in words."""
    reason = say(left.reason)
    who = ", ".join(part for part in (left.name, left.town) if part)
    searched = fold(f"{left.sheet} {left.row} {who} {reason}")
    return LeftOutLine(left.sheet, left.row, who, reason, left.reason.source, searched)
