"""From when to when on a day, typed as one piece of text."""

from __future__ import annotations

import re
from datetime import time

from mentor_desk.formats import days
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.parsed_field import ParsedField

_CLOCK = r"(?:kl\.?\s*)?(\d{1,2})(?:[.:,]?(\d{2}))?"
_TYPED = re.compile(rf"{_CLOCK}\s*(?:-|–|to|til)\s*{_CLOCK}")

Clocks = tuple[time, time]


class SpanField(ParsedField[Clocks]):
    """Understands «8-15.30», «8.00–15.30» and «8 til 16»; empty is no time at all."""

    def read(self, typed: str) -> Clocks | None:
        """The two times; ``None`` when the second does not come after the first."""
        found = _TYPED.fullmatch(typed.strip().casefold())
        if not found:
            return None
        hours = [int(part or 0) for part in found.groups()]
        if hours[0] > 23 or hours[2] > 23 or hours[1] > 59 or hours[3] > 59:
            return None
        start, end = time(hours[0], hours[1]), time(hours[2], hours[3])
        return (start, end) if start < end else None

    def written(self, value: Clocks) -> str:
        """``8.00–15.30``."""
        return "–".join(days.clock(each, shown_language()) for each in value)

    def complaint(self) -> str:
        """Examples of what is understood."""
        return self.tr("Write from when to when, for example 8–15.30. Empty is a day off.")
