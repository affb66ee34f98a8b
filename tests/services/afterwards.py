"""Placements that are over and jobs that have begun, and what a morning asks about them."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any, Final

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import outcomes, placements
from mentor_desk.services import today as today_service
from mentor_desk.services.checkpoints import CheckpointRow
from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.storage.database import Database
from mentor_desk.terms import CheckpointSeries, PlacementKind
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register

ASKED: Final = frozenset({Action.RECORD_OUTCOME, Action.AFTER_CARE, Action.MORE_OUTCOMES})


class Desk:
    """A citizen, a firm and the placements of a test."""

    def __init__(self, database: Database, rulebook: Rulebook, danish: Catalogue, today: date) -> None:
        self.database, self.rulebook, self.danish, self.today = database, rulebook, danish, today
        self.pair: Pair = pair(database, today)

    def ended(self, end: date, **more: Any) -> uuid.UUID:
        """A praktik that ended on ``end`` and was carried through."""
        values = praktik(self.pair, self.today, starts_on=end - timedelta(days=60), ends_on=end, **more)
        made = register(self.database, self.pair, values, self.rulebook, self.danish, self.today)
        self.database.write(placements.complete, placement_id=made, outcome="Han blev")
        return made

    def hired(self, start: date, **more: Any) -> uuid.UUID:
        """Paid hours from ``start`` on."""
        kind = more.pop("kind", PlacementKind.PAID_HOURS)
        values = praktik(self.pair, self.today, kind=kind, starts_on=start, ends_on=None, **more)
        return register(self.database, self.pair, values, self.rulebook, self.danish, self.today)

    def line(self, placement_id: uuid.UUID, day: date | None = None) -> tuple[CheckpointRow, ...]:
        """The steps as they stand."""
        return self.database.read(
            outcomes.checkpoints,
            placement_id=placement_id,
            today=day or self.today,
            rulebook=self.rulebook,
        )

    def record(self, placement_id: uuid.UUID, series: CheckpointSeries, step: str, **more: Any) -> None:
        """Write a step today."""
        values = {"day": self.today, **more}
        self.database.write(
            outcomes.record, placement_id=placement_id, series=series, step=step, **values
        )

    def asked(self, day: date | None = None) -> list[TodayRow]:
        """The reminders of a morning."""
        rows = self.database.read(today_service.day, today=day or self.today, rulebook=self.rulebook)
        return [row for row in rows if row.action in ASKED]
