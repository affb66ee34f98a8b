"""The citizen's own page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens, progression_goals, visits
from mentor_desk.services.gathering.borgerark import MAKER
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.gathering.making import gathered
from tests.services.making import pair, praktik, register


def test_it_tells_where_when_and_whom_to_ring(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    register(database, two, praktik(two, today), rulebook, danish, today)
    day = today + timedelta(days=8)
    database.write(visits.plan, case_id=two.case_id, day=day, at=time(9, 0), firm_id=two.firm_id)
    agree = progression_goals.agree
    for area, value, words, by in (
        ("direction", 4.0, "", None),
        ("attendance", 4.0, "Ringer selv\nfør otte", day),
    ):
        database.write(
            agree, case_id=two.case_id, area=area, value=value, words=words, by_on=by, today=today
        )
    content = gathered(database, MAKER, two.case_id, today)
    assert (content.goal, content.goal_by) == ("Ringer selv før otte", day)
    assert (content.first_name, content.firm.name) == ("Ahmed", "Lunde VVS")
    assert (content.ring.name, content.ring.phone) == ("Mette Sø", "86123456")
    assert content.times == "Mandag til torsdag 8–12"
    assert content.trains == ("Modtage varer: overblik", "Sætte på plads: tempo")
    assert (content.visit_on, content.visit_at) == (day, "9.00")


def test_the_hours_that_rise_stand_by_the_day_they_rise(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    rising = replace(praktik(two, today), hours=20.0, steps=((1, 12.0), (5, 15.0), (9, 20.0)))
    register(database, two, rising, rulebook, danish, today)
    content = gathered(database, MAKER, two.case_id, rising.starts_on + timedelta(weeks=4))
    assert (content.kind, content.hours) == ("praktik", 15.0)
    assert [(rise.from_day, rise.hours) for rise in content.rises] == [
        (rising.starts_on + timedelta(weeks=8), 20.0)
    ]


def test_nothing_internal_is_on_it(database: Database, today: date) -> None:
    two = pair(database, today)
    view = database.read(cases.open_case, case_id=two.case_id, today=today)
    database.write(citizens.update, citizen_id=view.citizen_id, considerations="Angst i forsamlinger")
    database.write(cases.update, case_id=two.case_id, next_step="Presse på for flere timer")
    said = str(gathered(database, MAKER, two.case_id, today))
    assert "Angst" not in said
    assert "Presse" not in said
    assert "670190" not in said
