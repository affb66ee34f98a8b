"""What stays when people go: erasures, figures without persons, merges, hand-overs."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import ErasureReason, HandOverDirection


class Erasure(Row):
    """The receipt for one person who was erased (feature L6). It names nobody.

    ``citizen_id`` is the number of the emptied row, a random one: a backup that is restored still
    holds the person, and is emptied again by it. ``counts`` says how many rows of each model were
    emptied; ``backups_until`` is the first day on which no backup of the ladder holds the person.
    ``why`` is an :class:`mentor_desk.terms.ErasureReason`.
    """

    __tablename__ = "erasure"

    citizen_id: Mapped[uuid.UUID] = mapped_column(index=True)
    number: Mapped[int]
    erased_on: Mapped[date]
    why: Mapped[str] = mapped_column(default=ErasureReason.PERIOD.value)
    counts: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    backups_until: Mapped[date]


class AnonymousFigure(Row):
    """A count that outlives the persons it was counted from (feature L6).

    ``measure`` is a stable word such as ``placement`` or ``outcome``, ``kind`` what was counted (a
    kind of placement, a result), ``year`` the calendar year it happened in. Never a day, never an id.
    """

    __tablename__ = "anonymous_figure"

    year: Mapped[int] = mapped_column(index=True)
    measure: Mapped[str]
    kind: Mapped[str] = mapped_column(default="")
    count: Mapped[int] = mapped_column(default=0)


class NotSame(Row):
    """Two records that look alike and are two, as the mentor said (feature B7).

    ``model`` is ``Citizen``, ``Firm`` or ``Contact``; ``one_id`` is the smaller of the two ids.
    """

    __tablename__ = "not_same"

    model: Mapped[str]
    one_id: Mapped[uuid.UUID] = mapped_column(index=True)
    other_id: Mapped[uuid.UUID] = mapped_column(index=True)
    said_on: Mapped[date]


class Merge(Row):
    """One record that was taken up in another (feature B7); undone with the merge itself."""

    __tablename__ = "merge"

    model: Mapped[str]
    kept_id: Mapped[uuid.UUID] = mapped_column(index=True)
    lost_id: Mapped[uuid.UUID] = mapped_column(index=True)
    merged_on: Mapped[date]


class HandOver(Row):
    """A package of cases given to a colleague or taken from one (feature A10).

    ``package_id`` is the package's own number, so that the same one is known again; ``colleague`` is
    the other mentor's name; ``case_ids`` the cases in it; ``counts`` rows by model.
    ``direction`` is a :class:`mentor_desk.terms.HandOverDirection`.
    """

    __tablename__ = "hand_over"

    package_id: Mapped[uuid.UUID] = mapped_column(index=True)
    direction: Mapped[str] = mapped_column(default=HandOverDirection.GIVEN.value)
    day: Mapped[date]
    colleague: Mapped[str] = mapped_column(default="")
    case_ids: Mapped[list[str]] = mapped_column(JSON, default=list)
    counts: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
