"""The firm's seven questions, answered from the visit that comes."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.models import Consent
from mentor_desk.services import cases, citizens, guides, visits
from mentor_desk.services.gathering import forberedelse
from mentor_desk.storage.database import Database
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import keep, placed

WHO, TERMS, WORK, WHY_US, MONEY, _, CALL = range(7)


def test_the_coming_visit_answers_what_nobody_has_written(database: Database, today: date) -> None:
    two, placement_id = placed(
        database, today, purpose="Ahmed vil prøve lagerarbejde", hours_start=10, hours=20
    )
    citizen_id = database.read(cases.open_case, case_id=two.case_id, today=today).citizen_id
    database.write(citizens.update, citizen_id=citizen_id, shareable="Ahmed er rolig og har overblik")
    asked = gathered(database, forberedelse.MAKER, two.firm_id, today).their_questions
    assert asked[WHO] == asked[TERMS] == ""
    day = today + timedelta(days=2)
    where = {"firm_id": two.firm_id, "placement_id": placement_id}
    database.write(visits.plan, case_id=two.case_id, day=day, **where)
    keep(
        database,
        Consent(citizen_id=citizen_id, what="Deles", to_whom="Lunde VVS", given_on=today),
    )
    database.write(
        guides.write, firm_id=two.firm_id, guide=guides.FIRM_ASKS, item="why_us", note="Tonen"
    )
    asked = gathered(database, forberedelse.MAKER, two.firm_id, today).their_questions
    assert asked[WHO] == "borgeren er rolig og har overblik"
    assert asked[TERMS] == "borgeren vil prøve lagerarbejde"
    assert "10" in asked[WORK]
    assert "20" in asked[WORK]
    assert asked[WHY_US] == "Tonen"
    assert asked[MONEY]
    assert "torsdag" in asked[CALL].lower()


def test_a_firm_that_nobody_is_meant_for_is_asked_with_blank_lines(
    database: Database, today: date
) -> None:
    two, _placement = placed(database, today - timedelta(days=200), ends_on=today - timedelta(days=90))
    asked = gathered(database, forberedelse.MAKER, two.firm_id, today).their_questions
    assert set(asked) == {""}
