"""Recruiting: the steps to the last day, who is considered, the ad, and who waits for an answer."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.spans import add_months
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    firms,
    inquiries,
    openings,
    recruitment_ad,
    recruitment_bank,
    recruitment_candidates,
    recruitment_retention,
    recruitment_rows,
    recruitments,
    retention,
    retention_ripe,
    today,
)
from mentor_desk.services.recruitment_data import method
from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import CandidateSource, CandidateStage

OPENED = date(2026, 11, 24)


@pytest.fixture
def firm(database: Database) -> uuid.UUID:
    return database.write(firms.create, name="Frokosthuset Kløver", postcode="8722")


@pytest.fixture
def begun(database: Database, firm: uuid.UUID) -> uuid.UUID:
    return database.write(recruitments.create, firm_id=firm, today=OPENED, title="Opvasker")


def shown(database: Database, recruitment_id: uuid.UUID) -> recruitment_rows.RecruitmentRow:
    return database.read(recruitment_rows.one, recruitment_id=recruitment_id, today=OPENED)


def people(database: Database, recruitment_id: uuid.UUID) -> list[recruitment_candidates.CandidateRow]:
    return database.read(recruitment_candidates.listing, recruitment_id=recruitment_id, today=OPENED)


def applicant(database: Database, recruitment_id: uuid.UUID, name: str = "Bo Lindskov") -> uuid.UUID:
    return database.write(recruitment_candidates.add_other, recruitment_id=recruitment_id, name=name)


def lines(database: Database, rulebook: Rulebook, day: date, action: Action) -> list[TodayRow]:
    found = database.read(today.day, today=day, rulebook=rulebook)
    return [row for row in found if row.action is action]


def test_eight_steps_end_within_fourteen_days_and_on_working_days(
    database: Database, begun: uuid.UUID
) -> None:
    row = shown(database, begun)
    days = [step.due_on for step in row.steps if step.due_on is not None]
    assert len(days) == 8
    assert row.due_on == OPENED + timedelta(days=14)
    assert days == sorted(days)
    assert days[-1] <= row.due_on
    assert all(day.weekday() < 5 for day in days)
    assert [step.owner for step in row.steps][6] == "firm"


def test_moving_the_last_day_moves_what_is_not_done(database: Database, begun: uuid.UUID) -> None:
    first, last = shown(database, begun).steps[0], shown(database, begun).steps[-1]
    database.write(recruitments.change_step, step_id=first.id, done_on=OPENED)
    database.write(recruitments.update, recruitment_id=begun, due_on=OPENED + timedelta(days=7))
    after = shown(database, begun)
    assert after.steps[0].due_on == first.due_on
    assert after.steps[-1].due_on == OPENED + timedelta(days=7)
    assert last.due_on != after.steps[-1].due_on
    assert after.now is not None
    assert after.now.step.key == "needs"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": ""}, "title"),
        ({"due_on": OPENED - timedelta(days=1)}, "due_on"),
        ({"positions": 0}, "positions"),
        ({"apply_by": OPENED, "answer_on": OPENED - timedelta(days=1)}, "answer_on"),
    ],
    ids=["title", "due", "positions", "answer"],
)
def test_what_cannot_be_right_names_its_field(
    database: Database, begun: uuid.UUID, values: dict[str, object], field: str
) -> None:
    with pytest.raises(UserError) as told:
        database.write(recruitments.update, recruitment_id=begun, **values)
    assert told.value.field == field


def test_it_begins_from_an_inquiry_once(database: Database, firm: uuid.UUID) -> None:
    asked = database.write(
        inquiries.receive,
        about="Mangler en opvasker\nfredag og lørdag",
        asked_at=datetime(2026, 11, 23, 10, tzinfo=UTC),
        firm_id=firm,
    )
    made = database.write(recruitments.from_inquiry, inquiry_id=asked, today=OPENED)
    assert database.write(recruitments.from_inquiry, inquiry_id=asked, today=OPENED) == made
    row = shown(database, made)
    assert (row.title, row.done) == ("Mangler en opvasker", 1)


def test_a_free_place_gives_the_first_of_the_profile(database: Database, firm: uuid.UUID) -> None:
    place = database.write(
        openings.create,
        firm_id=firm,
        today=OPENED,
        title="Hjælp i køkkenet",
        tasks="Skære grønt",
        demands="Møde tidligt",
        hours_least=10.0,
        hours_most=12.5,
    )
    made = database.write(recruitments.from_opening, opening_id=place, today=OPENED)
    fields = shown(database, made).fields
    assert (fields["tasks"], fields["musts"]) == ("Skære grønt", "Møde tidligt")
    assert fields["hours"] == "10–12,5 timer om ugen"


def test_the_ad_is_made_of_the_profile_and_agreed_to_anew_when_it_changes(
    database: Database, begun: uuid.UUID
) -> None:
    with pytest.raises(UserError):
        database.write(recruitment_ad.compose, recruitment_id=begun)
    database.write(
        recruitments.update,
        recruitment_id=begun,
        tasks="- Vaske op\nTørre af",
        answer_on=date(2026, 12, 4),
    )
    database.write(recruitment_ad.compose, recruitment_id=begun)
    database.write(recruitment_ad.approve, recruitment_id=begun, by="Mona", day=OPENED)
    row = shown(database, begun)
    assert row.ad_stands
    assert "– Vaske op\n– Tørre af" in row.fields["ad_text"]
    assert "senest 4. december" in row.fields["ad_text"]
    database.write(recruitment_ad.write, recruitment_id=begun, ad_text="Kort og godt")
    assert not shown(database, begun).ad_stands
    with pytest.raises(UserError):
        database.write(recruitment_ad.approve, recruitment_id=begun, by=" ", day=OPENED)


def test_everybody_who_applied_or_was_asked_gets_an_answer(
    database: Database, begun: uuid.UUID, rulebook: Rulebook
) -> None:
    one, two = applicant(database, begun), applicant(database, begun, "Inge Frost")
    assert shown(database, begun).waiting == 0
    with pytest.raises(UserError):
        database.write(recruitment_candidates.update, candidate_id=one, stage=CandidateStage.NOT_NOW)
    database.write(
        recruitment_candidates.update,
        candidate_id=one,
        stage=CandidateStage.NOT_NOW,
        reason="Søgte fuld tid",
    )
    assert shown(database, begun).waiting == 1
    database.write(recruitments.close, recruitment_id=begun, day=OPENED, why="De klarer det selv")
    assert shown(database, begun).waiting == 2
    [owed] = lines(database, rulebook, OPENED, Action.GIVE_ANSWERS)
    assert owed.ref == begun
    database.write(recruitment_candidates.tell, candidate_ids=[one, two], day=OPENED, feedback="Ringet")
    assert shown(database, begun).waiting == 0
    assert not lines(database, rulebook, OPENED, Action.GIVE_ANSWERS)


def test_who_said_no_or_was_only_thought_of_waits_for_nothing(
    database: Database, begun: uuid.UUID
) -> None:
    thought = database.write(
        recruitment_candidates.add_other,
        recruitment_id=begun,
        name="Amina",
        source=CandidateSource.COLLEAGUE,
    )
    gone = applicant(database, begun)
    database.write(recruitment_candidates.update, candidate_id=gone, stage=CandidateStage.WITHDREW)
    database.write(recruitments.close, recruitment_id=begun, day=OPENED, filled=1)
    assert shown(database, begun).waiting == 0
    database.write(recruitment_candidates.remove, candidate_id=thought)
    assert [one.name for one in people(database, begun)] == ["Bo Lindskov"]


def test_the_shortlist_is_invited_together(database: Database, begun: uuid.UUID) -> None:
    one, two = applicant(database, begun), applicant(database, begun, "Inge Frost")
    database.write(recruitment_candidates.update, candidate_id=one, stage=CandidateStage.SHORTLIST)
    assert database.write(recruitment_candidates.invite, recruitment_id=begun, day=OPENED) == 1
    stages = {row.id: (row.stage, row.invited_on) for row in people(database, begun)}
    assert stages[one] == (CandidateStage.INVITED, OPENED)
    assert stages[two] == (CandidateStage.FOUND, None)


def test_today_shows_the_step_it_has_come_to(
    database: Database, begun: uuid.UUID, rulebook: Rulebook
) -> None:
    [first] = lines(database, rulebook, OPENED, Action.RECRUIT_STEP)
    assert first.ref == shown(database, begun).steps[0].id
    late = lines(database, rulebook, OPENED + timedelta(days=3), Action.RECRUIT_STEP)
    assert late[0].days < 0
    for step in shown(database, begun).steps:
        database.write(recruitments.change_step, step_id=step.id, done_on=OPENED)
    assert not lines(database, rulebook, OPENED, Action.RECRUIT_STEP)


def test_a_season_comes_again_with_its_profile_and_without_its_people(
    database: Database, firm: uuid.UUID, rulebook: Rulebook
) -> None:
    made = database.write(
        recruitments.create, firm_id=firm, today=OPENED, template="season", title="Forår", tasks="Potte"
    )
    applicant(database, made)
    with pytest.raises(UserError):
        database.write(recruitments.close, recruitment_id=made, day=OPENED)
    database.write(recruitments.close, recruitment_id=made, day=OPENED, filled=1)
    database.write(recruitments.update, recruitment_id=made, again_on=OPENED)
    [asked] = lines(database, rulebook, OPENED, Action.RECRUIT_AGAIN)
    again = database.write(recruitments.again, recruitment_id=asked.ref, today=OPENED)
    row = shown(database, again)
    assert (row.title, row.fields["tasks"], row.people, len(row.steps)) == ("Forår", "Potte", 0, 4)
    assert not lines(database, rulebook, OPENED, Action.RECRUIT_AGAIN)


@pytest.mark.usefixtures("filled")
def test_own_citizens_come_onto_the_shortlist_with_a_reason(database: Database) -> None:
    board = database.read(recruitment_rows.listing, today=OPENED)
    row = next(row for row in board if row.is_open and row.people)
    found = database.read(recruitment_bank.bank, recruitment_id=row.id, words="", today=OPENED)
    database.write(
        recruitment_candidates.add_cases,
        recruitment_id=row.id,
        case_ids=[found[0].case_id],
        reason="Kan begynde tidligt",
    )
    left = database.read(recruitment_bank.bank, recruitment_id=row.id, words="", today=OPENED)
    assert found[0].case_id not in {one.case_id for one in left}
    own = next(one for one in people(database, row.id) if one.case_id == found[0].case_id)
    assert (own.stage, own.reason) == (CandidateStage.SHORTLIST, "Kan begynde tidligt")
    with pytest.raises(UserError):
        database.write(recruitment_candidates.add_case, recruitment_id=row.id, case_id=found[0].case_id)
    running = [each.due_on for each in board if each.is_open]
    assert running == sorted(running)


def test_the_words_of_the_method_are_whole() -> None:
    table = method()
    assert [len(each.steps) for each in table.templates.values()] == [8, 4]
    assert len(table.services) == 6
    assert table.template("from a newer program").key == "eight"


def test_applicants_are_forgotten_for_good_and_still_counted(
    database: Database, begun: uuid.UUID
) -> None:
    one = applicant(database, begun)
    database.write(recruitment_candidates.update, candidate_id=one, phone="12345678")
    database.write(recruitments.close, recruitment_id=begun, day=OPENED, why="De klarer det selv")
    later = add_months(OPENED, 6)
    early = later - timedelta(days=1)
    assert not database.read(recruitment_retention.ripe, today=early)
    [found] = database.read(retention_ripe.ripe, today=later)
    assert (found.who, found.people, found.over_on) == (retention_ripe.Who.APPLICANTS, 1, later)
    database.write(
        retention.keep,
        person_id=begun,
        until=later + timedelta(days=30),
        why="En klage",
        today=later,
    )
    assert not database.read(retention_ripe.ripe, today=later)[0].waits(later)
    assert database.write(recruitment_retention.forget, recruitment_id=begun) == 1
    [left] = people(database, begun)
    assert (left.name, left.phone) == ("", "")
    assert not database.read(retention_ripe.ripe, today=later)

    def kept(session: Session) -> str:
        return " ".join(str(row) for row in session.execute(text("select * from journal_change")))

    assert "Lindskov" not in database.read(reads(kept))
