"""A praktik in a real encrypted file, and the turns it takes."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk import resources
from mentor_desk.models import Row
from mentor_desk.rules.rulebook_file import load
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from tests.services.making import Pair, pair, praktik, register


def placed(database: Database, today: date, **more: Any) -> tuple[Pair, uuid.UUID]:
    """A registered praktik of thirteen weeks that begins on Monday 30 November 2026."""
    two = pair(database, today)
    values = praktik(two, today, **more)
    rulebook, danish = load(resources.path("rules")), resources.catalogue("da")
    return two, register(database, two, values, rulebook, danish, today)


def keep(database: Database, *new: Row) -> None:
    """Put rows into the file as they are."""

    @writes("sample.added")
    def add(session: Session) -> None:
        session.add_all(new)

    database.write(add)
