"""A line of the log of a firm (feature C4)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mentor_desk.texts import Text


class Source(StrEnum):
    """What a line of the log is."""

    ENTRY = "entry"
    VISIT = "visit"
    NOTE = "note"
    PROMISE = "promise"
    BEGUN = "begun"
    ENDED = "ended"
    MATCH = "match"
    INQUIRY = "inquiry"
    EVENT = "event"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line. ``ahead`` is true for what is still to come: a planned visit, an open promise.

    ``words`` say what it was, to be joined; ``next_step`` is open. The list is read with the firm
    looking on, so what was written in a citizen's case does not stand in ``body``.
    """

    source: Source
    id: uuid.UUID
    day: date
    words: tuple[Text | str, ...]
    body: Text | str
    ahead: bool = False
    next_step: str = ""
    next_on: date | None = None
