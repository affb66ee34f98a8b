"""A time of day, typed with as few keys as possible."""

from __future__ import annotations

import re
from datetime import time

from mentor_desk.formats import days
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.parsed_field import ParsedField

_TYPED = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:,]?\s*(\d{2}))?")


class TimeField(ParsedField[time]):
    """Understands «9», «930», «9.30», «9:30» and «kl. 9»."""

    def read(self, typed: str) -> time | None:
        """The time of day ``typed`` means."""
        found = _TYPED.fullmatch(typed.strip().casefold())
        if not found:
            return None
        hour, minute = int(found[1]), int(found[2] or 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def written(self, value: time) -> str:
        """``9.30``."""
        return days.clock(value, shown_language())

    def complaint(self) -> str:
        """Examples of what is understood."""
        return self.tr("I do not understand the time. Write for example 9 or 9.30.")
