"""Gathering a paper from a real encrypted file."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk import resources
from mentor_desk.rules.rulebook_file import load
from mentor_desk.services.gathering.maker import Gathering, Maker
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads


def gathered(database: Database, maker: Maker, subject_id: uuid.UUID, today: date) -> Any:
    """The content of the paper on this subject, as the program would print it on ``today``."""

    @reads
    def run(session: Session) -> Any:
        rulebook, danish = load(resources.path("rules")), resources.catalogue("da")
        return maker.gather(Gathering(session, subject_id, rulebook, danish, today))

    return database.read(run)


def archived(database: Database, maker: Maker, subject_id: uuid.UUID, today: date) -> uuid.UUID:
    """The id that versions of the paper are counted by."""

    @reads
    def run(session: Session) -> uuid.UUID:
        rulebook, danish = load(resources.path("rules")), resources.catalogue("da")
        return (maker.archived_as or (lambda g: g.subject_id))(
            Gathering(session, subject_id, rulebook, danish, today)
        )

    return database.read(run)
