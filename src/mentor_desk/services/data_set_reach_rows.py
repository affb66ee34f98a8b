"""What is told of the reach of a new text: who is touched, and what is said before and after."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from mentor_desk.texts import Text


@dataclass(frozen=True, slots=True)
class Said:
    """What is said before and after; ``None`` where nothing is."""

    before: Text | None
    after: Text | None


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody or something that is told of anew.

    ``kind`` and ``ref`` are what the window goes to; ``ref`` is ``None`` where only the page is shown.
    ``title`` is who it is, ``where`` the firm if there is one.
    """

    kind: str
    ref: uuid.UUID | None
    title: Text | str
    where: str
    said: tuple[Said, ...]
    case_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """Everything touched, and what was looked at to find it."""

    rows: tuple[Touched, ...]
    looked: Text
