"""Papers: filled from the record, archived to the byte, and silent about CPR unless asked."""

from __future__ import annotations

import hashlib
import io
import uuid
from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreements, cases, citizens, firms, history, papers
from mentor_desk.services.agreements import PointInput
from mentor_desk.services.papers import PARTNERSHIP, PRAKTIK, Prepared
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.conftest import TUESDAY
from tests.services.making import pair, praktik, register


@pytest.fixture
def placement_id(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> uuid.UUID:
    """A registered praktik."""
    two = pair(database, today)
    return register(database, two, praktik(two, today), rulebook, danish, today)


def prepare(
    database: Database, rulebook: Rulebook, danish: Catalogue, subject: uuid.UUID, **more: str
) -> Prepared:
    return database.read(
        papers.prepare,
        key=PRAKTIK,
        subject_id=subject,
        rulebook=rulebook,
        danish=danish,
        today=TUESDAY,
        **more,
    )


def words(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_agreement_is_filled_from_the_record(
    database: Database, rulebook: Rulebook, danish: Catalogue, placement_id: uuid.UUID
) -> None:
    said = words(prepare(database, rulebook, danish, placement_id).pdf)
    for expected in ("Ahmed Osman", "Lunde VVS", "Mette Sø", "Modtage varer", "Karen Aagaard"):
        assert expected in said


def test_no_cpr_number_without_a_reason_and_the_reason_beside_it_when_there_is_one(
    database: Database, rulebook: Rulebook, danish: Catalogue, placement_id: uuid.UUID
) -> None:
    plain = words(prepare(database, rulebook, danish, placement_id).pdf)
    assert "670190" not in plain
    asked = prepare(database, rulebook, danish, placement_id, cpr_reason="VITAS kræver det")
    assert "670190" in words(asked.pdf)
    assert "VITAS kræver det" in words(asked.pdf)


def test_issuing_unchanged_data_again_is_the_same_version_byte_for_byte(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue, placement_id: uuid.UUID
) -> None:
    first = prepare(database, rulebook, danish, placement_id)
    one = database.write(papers.issue, prepared=first, danish=danish, today=today, how="printed")
    again = prepare(database, rulebook, danish, placement_id)
    assert again.pdf == first.pdf
    later = today + timedelta(days=2)
    two = database.write(papers.issue, prepared=again, danish=danish, today=later, how="saved")
    assert (one.id, one.version) == (two.id, two.version)
    copy = database.write(papers.copy_of, paper_id=one.id)
    assert hashlib.sha256(copy).hexdigest() == one.sha256


def test_a_change_makes_a_new_version_and_the_old_copy_stays(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue, placement_id: uuid.UUID
) -> None:
    first = prepare(database, rulebook, danish, placement_id)
    database.write(papers.issue, prepared=first, danish=danish, today=today, how="printed")
    firm_id = first.firm_id
    assert firm_id is not None
    database.write(firms.update, firm_id=firm_id, name="Lunde VVS & Søn")
    second = prepare(database, rulebook, danish, placement_id)
    database.write(papers.issue, prepared=second, danish=danish, today=today, how="printed")
    rows = database.read(papers.archive)
    assert [(row.version, row.newest) for row in rows] == [(2, True), (1, False)]


def test_the_journal_tells_that_a_paper_was_printed_and_with_which_hash(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue, placement_id: uuid.UUID
) -> None:
    made = prepare(database, rulebook, danish, placement_id)
    database.write(papers.issue, prepared=made, danish=danish, today=today, how="printed")
    entry = database.read(history.entries, limit=1)[0]
    assert entry.operation == "paper.issued"
    assert entry.detail["sha256"] == made.sha256


def test_what_is_missing_is_listed_with_the_field_to_go_to(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    values = praktik(two, today, purposes=(), tasks=(), ends_on=None)
    bare = register(database, two, values, rulebook, danish, today)
    fields = {gap.field for gap in prepare(database, rulebook, danish, bare).missing}
    assert {"purposes", "tasks", "ends_on"} <= fields


def test_only_what_the_citizen_agreed_to_share_reaches_the_firm(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue, placement_id: uuid.UUID
) -> None:
    case_id = prepare(database, rulebook, danish, placement_id).case_id
    assert case_id is not None
    citizen_id = database.read(cases.open_case, case_id=case_id, today=today).citizen_id
    database.write(
        citizens.update,
        citizen_id=citizen_id,
        considerations="Angst i forsamlinger",
        shareable="Skal kunne sidde ned kl. 11",
    )
    before = words(prepare(database, rulebook, danish, placement_id).pdf)
    assert "Angst" not in before
    assert "sidde ned" not in before
    database.write(
        citizens.give_consent,
        citizen_id=citizen_id,
        what="Skånehensyn",
        to_whom="Lunde VVS",
        given_on=today,
    )
    after = words(prepare(database, rulebook, danish, placement_id).pdf)
    assert "Angst" not in after
    assert "sidde ned" in after


def test_a_consent_to_another_firm_lets_nothing_through(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue, placement_id: uuid.UUID
) -> None:
    case_id = prepare(database, rulebook, danish, placement_id).case_id
    assert case_id is not None
    citizen_id = database.read(cases.open_case, case_id=case_id, today=today).citizen_id
    database.write(citizens.update, citizen_id=citizen_id, shareable="Skal kunne sidde ned")
    database.write(firms.create, name="Skovby Genbrug")
    for to_whom, expected in (("Skovby Genbrug", False), ("Skovby Genbrug og Lunde VVS", True)):
        database.write(
            citizens.give_consent, citizen_id=citizen_id, what="Hensyn", to_whom=to_whom, given_on=today
        )
        said = words(prepare(database, rulebook, danish, placement_id).pdf)
        assert ("sidde ned" in said) is expected


def test_an_old_agreement_keeps_the_head_count_of_its_day(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue, placement_id: uuid.UUID
) -> None:
    before = prepare(database, rulebook, danish, placement_id)
    assert before.firm_id is not None
    database.write(
        firms.count_heads,
        firm_id=before.firm_id,
        full_time=31.0,
        counted_on=today + timedelta(days=200),
        source="Torben Lunde",
    )
    assert prepare(database, rulebook, danish, placement_id).sha256 == before.sha256


def test_the_partnership_agreement_holds_both_sides_promises(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    points = (PointInput(4, True, "To praktikpladser om året", "Et svar inden to dage"),)
    agreement_id = database.write(
        agreements.create, firm_id=two.firm_id, starts_on=today, points=points, places=2
    )
    made = database.read(
        papers.prepare,
        key=PARTNERSHIP,
        subject_id=agreement_id,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    said = words(made.pdf)
    assert "To praktikpladser om året" in said
    assert "Et svar inden to dage" in said
