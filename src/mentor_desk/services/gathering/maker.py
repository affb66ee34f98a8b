"""What the papers have in common when they are gathered from the record."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue


class Subject(StrEnum):
    """What a paper is about. The subject of a ``DAY`` paper is :func:`day_id` of the day, of a
    ``CARD`` paper the id of a card of the bag."""

    PLACEMENT = "placement"
    CASE = "case"
    FIRM = "firm"
    AGREEMENT = "agreement"
    CAMPAIGN = "campaign"
    CLUSTER = "cluster"
    RECRUITMENT = "recruitment"
    MEETING = "meeting"
    CARD = "card"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Gathering:
    """What a paper is gathered with.

    ``today`` is for what is due or running now; a paper that shows the day it was made becomes a new
    version every day. ``danish`` says the sentences of the rules.
    """

    session: Session
    subject_id: uuid.UUID
    rulebook: Rulebook
    danish: Catalogue
    today: date
    cpr_reason: str = ""


@dataclass(frozen=True, slots=True)
class Maker:
    """How the paper ``key`` is made.

    ``kinds`` are the placements it is for, all where ``None``. ``with_cpr`` ones may carry the CPR
    number when a reason is given. ``archived_as`` gives the id that versions are counted by, where it
    is not the subject's own (a second extension is no new version of the first). ``from_match`` tells
    that a decision about a match may be its subject, before there is a placement.
    """

    key: str
    about: Subject
    gather: Callable[[Gathering], Any]
    kinds: frozenset[PlacementKind] | None = None
    with_cpr: bool = False
    archived_as: Callable[[Gathering], uuid.UUID] | None = None
    from_match: bool = False


def day_id(day: date) -> uuid.UUID:
    """The id that stands for a day, so that papers of a day lie in the archive like all others."""
    return uuid.UUID(int=day.toordinal())


def day_of(row_id: uuid.UUID) -> date:
    """The day that :func:`day_id` stands for."""
    return date.fromordinal(row_id.int)
