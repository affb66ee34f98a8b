"""The caseload in a real desk, and a handful of cases to look at."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from mentor_desk.services import citizens, notes, visits
from mentor_desk.storage.database import Database
from mentor_desk.terms import NoteKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.pages.caseload import CaseloadPage


def show_desk(qtbot: QtBot, context: Context) -> Desk:
    """A desk on the page of the cases, as an active window."""
    desk = Desk(context)
    desk.resize(1366, 768)
    qtbot.addWidget(desk)
    desk.go("cases")
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    return desk


def cases_of(desk: Desk) -> CaseloadPage:
    """The page of the cases."""
    assert isinstance(desk.page, CaseloadPage)
    return desk.page


def citizen(database: Database, today: date, name: str, *, days_ago: int = 3) -> uuid.UUID:
    """A case in which they spoke some days ago."""
    case_id = database.write(citizens.create, today=today - timedelta(days=60), name=name)
    database.write(
        notes.add,
        day=today - timedelta(days=days_ago),
        body="Vi talte om busserne.",
        kind=NoteKind.CALL,
        case_id=case_id,
    )
    return case_id


def planned_visit(database: Database, case_id: uuid.UUID, day: date) -> uuid.UUID:
    """A visit in the calendar."""
    return database.write(visits.plan, case_id=case_id, day=day, agenda="Spørg om timetrappen")
