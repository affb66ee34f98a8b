"""A row behind a figure of what was given, and the term it is counted in (feature I5)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from mentor_desk.texts import Text


@dataclass(frozen=True, slots=True)
class Term:
    """From ``since`` (``None``: always) to ``until``, both days included."""

    since: date | None
    until: date

    def holds(self, day: date) -> bool:
        """Whether ``day`` lies in the term."""
        return (self.since is None or day >= self.since) and day <= self.until


@dataclass(frozen=True, slots=True)
class GivenRow:
    """One thing that was given; ``kind`` and ``ref`` lead to its page, an empty kind to none."""

    id: uuid.UUID
    day: date | None
    title: Text | str
    detail: Text | str = ""
    kind: str = ""
    ref: uuid.UUID | None = None
