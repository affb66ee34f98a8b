"""The papers of a recruitment: filled from it, and a name only where its owner has agreed."""

from __future__ import annotations

import uuid
from datetime import date, time

import pytest

from mentor_desk.services import (
    cases,
    citizens,
    paper_subjects,
    recruitment_candidates,
    recruitments,
)
from mentor_desk.services.gathering import (
    invitationsliste,
    jobopslag,
    rekrutteringsevaluering,
    rekrutteringsprofil,
)
from mentor_desk.services.gathering.owners import owners
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import CandidateSource, CandidateStage
from tests.services.gathering.making import gathered
from tests.services.making import Pair, pair


@pytest.fixture(name="two")
def _two(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture(name="begun")
def _begun(database: Database, two: Pair, today: date) -> uuid.UUID:
    return database.write(
        recruitments.create,
        firm_id=two.firm_id,
        today=today,
        title="Lagerhjælp",
        about="Ni mand og en hund",
        tasks="Pakke ud",
        group_on=today,
        group_at=time(13),
    )


def test_the_profile_and_the_ad_say_what_the_recruitment_says(
    database: Database, two: Pair, begun: uuid.UUID, today: date
) -> None:
    for maker in (rekrutteringsprofil.MAKER, jobopslag.MAKER):
        content = gathered(database, maker, begun, today)
        assert (content.vacancy.title, content.vacancy.tasks) == ("Lagerhjælp", "Pakke ud")
        assert (content.about, content.firm.name) == ("Ni mand og en hund", "Lunde VVS")
        assert content.contact.name == "Torben Lunde"
        assert gathered(database, maker, two.firm_id, today).vacancy.title == ""
        about = database.read(paper_subjects.about, key=maker.key, subject_id=begun)
        assert (about.title, about.firm_id) == ("Lagerhjælp · Lunde VVS", two.firm_id)
        whose = database.read(reads(owners), maker.about, begun)
        assert whose == (None, two.firm_id)


def test_a_name_goes_to_the_firm_only_where_its_owner_has_agreed(
    database: Database, two: Pair, begun: uuid.UUID, today: date
) -> None:
    own = database.write(
        recruitment_candidates.add_case,
        recruitment_id=begun,
        case_id=two.case_id,
        stage=CandidateStage.SHORTLIST,
        reason="Kender hylderne",
    )
    for name, source in (
        ("Bo Lindskov", CandidateSource.APPLICANT),
        ("Amina K.", CandidateSource.COLLEAGUE),
    ):
        made = database.write(
            recruitment_candidates.add_other, recruitment_id=begun, name=name, source=source
        )
        database.write(recruitment_candidates.update, candidate_id=made, stage="shortlist")
    before = gathered(database, invitationsliste.MAKER, begun, today)
    assert [guest.name for guest in before.guests] == ["Bo Lindskov", "", ""]
    assert (before.withheld, before.at) == (2, "13.00")
    assert "Kender hylderne" not in str(before)
    citizen_id = database.read(cases.open_case, case_id=two.case_id, today=today).citizen_id
    database.write(
        citizens.give_consent,
        citizen_id=citizen_id,
        what="Navn og erfaring",
        to_whom="Lunde VVS",
        given_on=today,
    )
    after = gathered(database, invitationsliste.MAKER, begun, today)
    assert [guest.name for guest in after.guests] == ["Ahmed Osman", "Bo Lindskov", ""]
    database.write(recruitment_candidates.update, candidate_id=own, stage="withdrew")
    assert len(gathered(database, invitationsliste.MAKER, begun, today).guests) == 2


def test_looking_back_counts_and_names_nobody(
    database: Database, two: Pair, begun: uuid.UUID, today: date
) -> None:
    one = database.write(recruitment_candidates.add_case, recruitment_id=begun, case_id=two.case_id)
    database.write(recruitment_candidates.tell, candidate_ids=[one], day=today)
    database.write(recruitments.close, recruitment_id=begun, day=today, filled=1)
    content = gathered(database, rekrutteringsevaluering.MAKER, begun, today)
    assert (content.considered, content.answered, content.filled, content.days) == (1, 1, 1, 0)
    assert [step.owner for step in content.steps[:2]] == ["Jobmentoren", "Begge"]
    assert "Osman" not in str(content)
