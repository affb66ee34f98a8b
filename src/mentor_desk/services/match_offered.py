"""Gathers the firms' side of a match: all firms at once, in a handful of queries.

A firm is first known by the little that a filter needs; the rest is put together only for those that
are shown.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from mentor_desk.matching.facts import Offered, Place, Season
from mentor_desk.matching.words import told
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firm_free, match_columns
from mentor_desk.services.firm_free import By, Wishes
from mentor_desk.services.firm_room import Room, room_for
from mentor_desk.services.match_between import Past, Stays
from mentor_desk.services.match_columns import FirmRow, Kept, OpeningRow, TaskRow
from mentor_desk.services.match_kept import many, one
from mentor_desk.services.placement_facts import SUPPORTED
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.positions import Position, position
from mentor_desk.terms import (
    Adjustment,
    CustomerContact,
    OpeningKind,
    Relation,
    SeasonKind,
    ToneTag,
)

_NO_MONTHS = "[]"


class FirmSide(NamedTuple):
    """A firm as a list of matches knows it: ``key`` is its id as it is kept, ``row`` its columns."""

    key: str
    name: str
    town: str
    branch: str
    size_band: str
    place: Position | None
    row: FirmRow

    @property
    def firm_id(self) -> uuid.UUID:
        """The id."""
        return uuid.UUID(self.key)


class Firms:
    """The firms of a register on a day, or one of them held up with the opening that is meant."""

    def __init__(
        self,
        session: Session,
        today: date,
        rulebook: Rulebook,
        found: Past,
        *,
        firm_id: uuid.UUID | None = None,
        opening_id: uuid.UUID | None = None,
    ) -> None:
        self._today, self._rulebook, self._found = today, rulebook, found
        self._meant = opening_id.hex if opening_id else ""
        self._kept: Kept = match_columns.kept(session, firm_id)
        self._rooms: dict[Any, Room | None] = {}
        self.sides = [_side(row) for row in match_columns.firms(session, firm_id)]

    def room(self, firm: FirmSide) -> Room | None:
        """The ratio's answer; nobody needs it where nobody has counted, and many have the same."""
        counts = self._kept.counts.get(firm.key)
        if not counts:
            return None
        running = self._found.stays(firm.key).running
        taken = tuple(each.hours for each in running if each.kind in SUPPORTED)
        asked = (taken, *[each[1:] for each in counts])
        if asked not in self._rooms:
            self._rooms[asked] = room_for(self._rulebook, self._today, counts, taken)
        return self._rooms[asked]

    def in_the_way(self, firm: FirmSide, room: Room | None) -> By | None:
        """What stands in the way of one more there: the one answer of :mod:`.firm_free`."""
        wishes, stays = Wishes(firm.row.most_at_once, firm.row.rest_weeks), self._found.stays(firm.key)
        there = (*stays.running, *stays.coming, *stays.earlier)
        if not there and wishes.most != 0:
            return None
        return firm_free.blocked(wishes, there, self._today, lambda _hours: room)

    def openings(self, firm: FirmSide) -> list[OpeningRow]:
        """The firm's openings that may still be filled."""
        return [
            each
            for each in self._kept.openings.get(firm.key, ())
            if each.closed_on is None and (each.until is None or each.until >= self._today)
        ]

    def offered(self, firm: FirmSide, room: Room | None, openings: Sequence[OpeningRow]) -> Offered:
        """All that the pieces want to know of the firm."""
        row, kept, stays = firm.row, self._kept, self._found.stays(firm.key)
        meant = next((each for each in openings if each.key == self._meant), None)
        bank = kept.tasks.get(firm.key, ())
        seasons = kept.seasons.get(firm.key, ())
        words = kept.words.get(firm.key, "")
        least, most = _hours(row, openings, meant)
        return Offered(
            words=told(_words(row, words, bank, (meant,) if meant else openings)),
            tasks=_tasks(bank, meant),
            branch=row.branch,
            hours_least=least,
            hours_most=most,
            day_starts=row.day_starts,
            day_ends=row.day_ends,
            flexible_start=row.flexible_start,
            has_place=firm.place is not None,
            can_meet=frozenset(many(Adjustment, row.can_meet)),
            cannot_meet=frozenset(many(Adjustment, row.cannot_meet)),
            customer_contact=one(CustomerContact, row.customer_contact),
            tone_tags=many(ToneTag, row.tone_tags),
            seasons=tuple(
                _season(*each[1:])
                for each in seasons
                if each.months != _NO_MONTHS or each.kind == SeasonKind.NONE
            ),
            leave_alone_until=row.leave_alone_until,
            leave_alone_why=row.leave_alone_why,
            relation=one(Relation, row.relation) or Relation.NEW,
            places=room.places if room else None,
            used=room.used if room else 0.0,
            here_now=len(stays.running),
            coming=len(stays.coming),
            most_at_once=row.most_at_once,
            resting_until=_resting(row.rest_weeks, stays),
            earlier=self._found.told(stays.earlier),
            opening=_place(meant) if meant else None,
        )


def free(room: Room | None) -> float | None:
    """The places that are left, in full-time persons; ``None`` while nobody has counted."""
    return None if room is None or room.places is None else max(0.0, room.places - room.used)


def _side(row: FirmRow) -> FirmSide:
    place = position(row.latitude, row.longitude, row.postcode)
    return FirmSide(row.key, row.name, row.town, row.branch, row.size_band, place, row)


def _words(
    firm: FirmRow, bank_words: str, bank: Iterable[TaskRow], openings: Iterable[OpeningRow]
) -> list[str]:
    """The firm's own words about its work; what it writes of itself tells the least, so it is last."""
    found = [bank_words]
    for task in bank:
        found += task[1:]
    for opening in openings:
        found += (opening.title, opening.tasks)
    found += (firm.branch, firm.about)
    return found


def _tasks(bank: Sequence[TaskRow], meant: OpeningRow | None) -> tuple[tuple[str, str], ...]:
    if not bank and meant is None:
        return ()
    lines = meant.tasks.splitlines() if meant else []
    named = [(line.strip(), "") for line in lines if line.strip()]
    return (*named, *((task.task, task.trains) for task in bank))


def _hours(
    firm: FirmRow, openings: Sequence[OpeningRow], meant: OpeningRow | None
) -> tuple[float | None, float | None]:
    """The opening's hours, else the firm's, else the span of its openings."""
    for each in (meant, firm):
        if each is not None and (each.hours_least is not None or each.hours_most is not None):
            return each.hours_least, each.hours_most
    least = [each.hours_least for each in openings if each.hours_least is not None]
    most = [each.hours_most for each in openings if each.hours_most is not None]
    return min(least, default=None), max(most, default=None)


@lru_cache(maxsize=1024)
def _season(kept_kind: str, months: str, lead_weeks: int, note: str) -> Season:
    kind = one(SeasonKind, kept_kind) or SeasonKind.HANDS_WELCOME
    return Season(kind, tuple(json.loads(months)), lead_weeks, note)


def _place(opening: OpeningRow) -> Place:
    kind = one(OpeningKind, opening.kind) or OpeningKind.PRAKTIK
    return Place(opening.title, kind, opening.demands, opening.from_on, opening.until)


def _resting(weeks: int | None, stays: Stays) -> date | None:
    """The day after the firm's rest; it does not rest while somebody is there."""
    if not weeks or stays.running:
        return None
    ends = [end for end in map(last_day, stays.earlier) if end is not None]
    return max(ends) + timedelta(weeks=weeks) if ends else None
