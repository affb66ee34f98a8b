"""What the firm may know is told whole, and agreed anew when it is changed."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import candidates, cases, citizens, shareable_words
from mentor_desk.services.candidates import Wish
from mentor_desk.services.shareable_words import ONE_SIDED, UNSAID
from mentor_desk.storage.database import Database
from tests.services.making import pair


def test_words_that_are_changed_after_the_consent_are_to_be_read_through_again(
    database: Database, today: date
) -> None:
    case_id = pair(database, today).case_id
    citizen_id = database.read(cases.open_case, case_id=case_id, today=today).citizen_id

    def said(**values: object) -> list[str]:
        database.write(citizens.update, citizen_id=citizen_id, **values)
        found = database.read(shareable_words.remarks, citizen_id=citizen_id, today=today)
        return [str(each) for each in found]

    assert said(considerations="Ryggen") == [str(UNSAID)]
    assert said(shareable="Løfter ti kilo.") == []
    assert said(competences="") == [str(ONE_SIDED)]
    before = today - timedelta(days=20)
    database.write(
        citizens.give_consent, citizen_id=citizen_id, what="Ryggen", to_whom="Firmaer", given_on=before
    )
    assert said(competences="Rolig") == []
    [told] = said(shareable="Løfter fem kilo.")
    assert "after the citizen agreed" in told


def test_the_bank_finds_those_for_fleksjob_and_those_who_can_come_tomorrow(
    database: Database, today: date, rulebook: Rulebook
) -> None:
    case_id = pair(database, today, target_group="fleksjobvisiteret").case_id
    citizen_id = database.read(cases.open_case, case_id=case_id, today=today).citizen_id

    def found(**asked: bool) -> list[str]:
        bank = database.read(candidates.bank, wish=Wish(**asked), today=today, rulebook=rulebook)
        return [one.phone for one in bank.candidates]

    assert found(fleksjob=True) == ["20123456"]
    assert found(short_notice=True) == []
    database.write(citizens.update, citizen_id=citizen_id, short_notice=True)
    assert found(short_notice=True, fleksjob=True) == ["20123456"]
