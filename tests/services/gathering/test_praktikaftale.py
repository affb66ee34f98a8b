"""The praktik agreement: steps of hours, what the employer vouches for, paid hours beside."""

from __future__ import annotations

from datetime import date

from mentor_desk.services.paper_praktik import MAKER
from mentor_desk.storage.database import Database
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import placed


def test_the_steps_of_hours_stand_in_their_order(database: Database, today: date) -> None:
    _, placement_id = placed(database, today, steps=((1, 12.0), (5, 16.0)))
    words = reading.flat(gathered(database, MAKER, placement_id, today))
    assert "fra uge 1: 12 timer · fra uge 5: 16 timer" in words


def test_only_what_the_employer_said_yes_to_is_ticked(database: Database, today: date) -> None:
    _, placement_id = placed(database, today, fair_competition=True, replaces_nobody=False)
    words = reading.flat(gathered(database, MAKER, placement_id, today))
    assert "☑ Praktikken tager ikke" in words
    assert "☐ Borgeren træder ikke" in words
    assert "☐ Opgaverne er ikke" in words


def test_paid_hours_stand_beside_with_tasks_of_their_own(database: Database, today: date) -> None:
    _, placement_id = placed(
        database, today, paid_weekly_hours=4.0, paid_tasks="Køre varer ud", paid_hours="Overenskomst"
    )
    term = gathered(database, MAKER, placement_id, today).term
    assert (term.paid_weekly_hours, term.paid_tasks, term.paid_hours) == (
        4.0, "Køre varer ud", "Overenskomst",
    )  # fmt: skip


def test_who_decided_and_how_long_the_support_is_granted(database: Database, today: date) -> None:
    _, placement_id = placed(
        database,
        today,
        decided_by="Ida Bro",
        mentor_support="2 timer/uge",
        mentor_support_until=date(2027, 5, 30),
    )
    content = gathered(database, MAKER, placement_id, today)
    assert content.decision.decided_by == "Ida Bro"
    assert content.term.mentor_support == "2 timer/uge, til og med 30. maj 2027"
