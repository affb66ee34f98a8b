"""Who has signed, who has not, and what is written for one paper alone."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import IssuedPaper
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import papers, signatures
from mentor_desk.services.papers import IssuedRow
from mentor_desk.services.signatures import SignatureRow, Stage
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import Catalogue

from .making import pair, praktik, register


@pytest.fixture
def placement_id(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> uuid.UUID:
    """A registered praktik."""
    two = pair(database, today)
    return register(database, two, praktik(two, today), rulebook, danish, today)


def issue(
    database: Database, placement_id: uuid.UUID, today: date, rulebook: Rulebook, danish: Catalogue,
    reason: str = "",
) -> IssuedRow:  # fmt: skip
    prepared = database.read(
        papers.prepare, key=papers.PRAKTIK, subject_id=placement_id, rulebook=rulebook,
        danish=danish, today=today, cpr_reason=reason,
    )  # fmt: skip
    return database.write(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")


@pytest.fixture
def paper(
    database: Database, placement_id: uuid.UUID, today: date, rulebook: Rulebook, danish: Catalogue
) -> IssuedRow:
    """The agreement on it, printed today."""
    return issue(database, placement_id, today, rulebook, danish)


def stages(rows: tuple[SignatureRow, ...]) -> dict[str, Stage]:
    return {row.role: row.stage for row in rows}


def test_an_agreement_is_followed_with_all_four_who_sign(database: Database, paper: IssuedRow) -> None:
    rows = database.read(signatures.tracking, paper_id=paper.id)
    assert [row.role for row in rows] == ["citizen", "employer", "representative", "mentor"]
    assert [row.name for row in rows][:3] == ["Ahmed Osman", "Torben Lunde", "Jens Ø. Bæk"]
    assert set(stages(rows).values()) == {Stage.PRINTED}


def test_a_skipped_stage_is_reached_the_same_day_and_an_earlier_day_stays(
    database: Database, paper: IssuedRow, today: date
) -> None:
    later = today + timedelta(days=3)
    for stage, day in ((Stage.GIVEN, today), (Stage.RETURNED, later)):
        database.write(
            signatures.mark, paper_id=paper.id, role="employer", stage=stage, day=day, today=later
        )
    row = database.read(signatures.tracking, paper_id=paper.id)[1]
    assert (row.given_on, row.signed_on, row.returned_on) == (today, later, later)


def test_a_mistake_is_taken_back_by_choosing_an_earlier_stage(
    database: Database, paper: IssuedRow, today: date
) -> None:
    for stage in (Stage.RETURNED, Stage.PRINTED):
        database.write(
            signatures.mark, paper_id=paper.id, role="citizen", stage=stage, day=today, today=today
        )
    row = database.read(signatures.tracking, paper_id=paper.id)[0]
    assert (row.given_on, row.signed_on, row.returned_on) == (None, None, None)


@pytest.mark.parametrize("days", [-1, 1])
def test_no_signature_before_the_paper_was_printed_or_after_today(
    database: Database, paper: IssuedRow, today: date, days: int
) -> None:
    with pytest.raises(UserError):
        database.write(
            signatures.mark, paper_id=paper.id, role="citizen", stage=Stage.SIGNED,
            day=today + timedelta(days=days), today=today,
        )  # fmt: skip


def test_a_paper_waits_until_everybody_has_given_it_back(
    database: Database, paper: IssuedRow, today: date
) -> None:
    [waiting] = database.read(signatures.waiting, case_id=paper.case_id)
    assert len(waiting.missing) == 4
    database.write(
        signatures.mark, paper_id=paper.id, role="citizen", stage=Stage.RETURNED, day=today, today=today
    )
    [waiting] = database.read(signatures.waiting)
    assert [row.role for row in waiting.missing] == ["employer", "representative", "mentor"]
    database.write(signatures.mark_all, paper_id=paper.id, day=today, today=today)
    assert database.read(signatures.waiting) == ()


def test_a_superseded_paper_waits_no_longer(
    database: Database, paper: IssuedRow, placement_id: uuid.UUID, today: date, rulebook: Rulebook,
    danish: Catalogue,
) -> None:  # fmt: skip
    second = issue(database, placement_id, today, rulebook, danish, "Kommunen skal bruge det")
    assert [each.paper_id for each in database.read(signatures.waiting)] == [second.id]
    assert paper.id != second.id


_EARLIER = {"marks": ["of an earlier edition"]}


def test_a_paper_of_an_earlier_shape_is_followed_with_those_it_was_issued_for(
    database: Database, paper: IssuedRow, today: date
) -> None:
    @writes("test.reshaped")
    def reshape(session: Session) -> None:
        row = session.get_one(IssuedPaper, paper.id)
        row.content = {**row.content, **_EARLIER}

    before = database.read(signatures.tracking, paper_id=paper.id)
    database.write(reshape)
    assert database.read(signatures.tracking, paper_id=paper.id) == before
    database.write(signatures.mark_all, paper_id=paper.id, day=today, today=today)
    assert database.read(signatures.waiting) == ()


@pytest.mark.parametrize("key", ["progression", "of_another_edition"])
def test_an_earlier_shape_that_nobody_was_to_sign_has_no_signers(
    database: Database, today: date, key: str
) -> None:
    @writes("test.archived")
    def archive(session: Session) -> uuid.UUID:
        row = IssuedPaper(
            key=key, title="Progression", issued_on=today, content=_EARLIER, pages=1, sha256="", pdf=b""
        )
        session.add(row)
        session.flush()
        return row.id

    old = database.write(archive)
    assert database.read(signatures.tracking, paper_id=old) == ()
    database.write(signatures.mark_all, paper_id=old, day=today, today=today)
    with pytest.raises(UserError):
        database.write(
            signatures.mark, paper_id=old, role="citizen", stage=Stage.SIGNED, day=today, today=today
        )
