"""The Match page over a real caseload: one citizen and firms near, far and unplaced."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.services import citizens, firms
from mentor_desk.storage.database import Database
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.pages.match import MatchPage
from tests.ui.firm.showing import show_desk


def firm(
    database: Database, name: str, postcode: str, town: str, heads: float | None = None
) -> uuid.UUID:
    """A firm of the register; ``heads`` are its ordinary employees."""
    made = database.write(firms.create, name=name, postcode=postcode, town=town)
    if heads is not None:
        database.write(
            firms.count_heads,
            firm_id=made,
            full_time=heads,
            counted_on=date(2026, 11, 2),
            source="Firmaet",
        )
    return made


@pytest.fixture
def ahmed(database: Database, today: date) -> uuid.UUID:
    """Ahmed lives in Hedensted and comes far by bicycle."""
    return database.write(
        citizens.create,
        today=today,
        name="Ahmed Osman",
        postcode="8722",
        town="Hedensted",
        job_goal="Lager",
        transport="bicycle",
        travel_minutes=60,
    )


@pytest.fixture
def near(database: Database) -> uuid.UUID:
    """A firm in the next town, with a free place."""
    return firm(database, "Løsning Lager", "8723", "Løsning", 9.0)


@pytest.fixture
def same(database: Database) -> uuid.UUID:
    """A firm in the same postcode, that nobody has counted."""
    return firm(database, "Hedensted Bageri", "8722", "Hedensted")


@pytest.fixture
def far(database: Database) -> uuid.UUID:
    """A firm at the other end of the country."""
    return firm(database, "Skagen Fisk", "9990", "Skagen", 40.0)


@pytest.fixture
def desk(
    qtbot: QtBot, context: Context, ahmed: uuid.UUID, near: uuid.UUID, same: uuid.UUID, far: uuid.UUID
) -> Desk:
    """A desk on the Match page, begun from Ahmed."""
    made = show_desk(qtbot, context, "match")
    context.go("match", f"case:{ahmed}")
    return made


@pytest.fixture
def page(desk: Desk) -> MatchPage:
    """The page in view."""
    assert isinstance(desk.page, MatchPage)
    return desk.page
