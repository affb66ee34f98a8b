"""The team: its picture out of several files, and what it decided."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from mentor_desk.errors import UserError
from mentor_desk.exchange import team_file
from mentor_desk.exchange.sealed import Cost
from mentor_desk.exchange.team_file import TeamFile, TeamFirm
from mentor_desk.rules import small_groups
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    cases,
    history,
    team_decisions,
    team_out,
    team_own,
    team_picture,
    team_shares,
    timeline,
    undo,
)
from mentor_desk.services import today as days
from mentor_desk.services.today_rows import Action
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from tests.services.making import pair

WORDS = "rugbrød cykel mandag"
CHEAP = Cost(1, 8192, 1)
READ_OUT = reads(team_out.content)


def colleague(today: date, name: str = "Bo Åkjær", number: str = "9900000001") -> TeamFile:
    firms = (TeamFirm(number, "Silkeborg", "VVS", today, agreed=True, places=2),)
    return TeamFile(
        uuid.uuid4(), name, "Silkeborg Kommune", today, 20, 19.0, 18, 28,
        {"interview": 12, "started": 8}, {"praktik": 6, "fleksjob": 2}, 1, {"questions": 2}, firms,
    )  # fmt: skip


def read_in(database: Database, content: TeamFile) -> uuid.UUID:
    now = datetime.fromisoformat("2026-11-24T08:00:00+00:00")
    return database.write(team_shares.read_in, content=content, now=now, language="da")


def test_a_file_goes_out_comes_in_and_makes_one_picture(
    database: Database, today: date, tmp_path: Path
) -> None:
    there = pair(database, today)
    database.write(cases.update, case_id=there.case_id, team_question="Hvem kender Ahmeds gade?")
    mine = database.read(team_own.own, today=today)
    assert (mine.cases, mine.waiting["questions"]) == (1, 1)
    assert "Ahmed" not in str(team_file.to_json(mine)), "no name, no word of a case"

    file = tmp_path / team_shares.file_name(today)
    with pytest.raises(UserError, match="At least"):
        team_shares.write_file(mine, file, "kort", CHEAP)
    theirs = colleague(today - timedelta(days=3))
    team_shares.write_file(theirs, file, WORDS, CHEAP)
    assert team_shares.open_file(file, f"  {WORDS} ") == theirs
    read_in(database, theirs)
    found = database.read(team_picture.picture, today=today)
    assert [member.name for member in found.members] == ["Karen Aagaard", "Bo Åkjær"]
    assert (found.cases, found.oldest) == (21, theirs.as_of)
    assert found.stages()["interview"] == 13
    [free] = found.free
    assert (free.firm_id, free.name, free.places) == (there.firm_id, "Lunde VVS", 2)

    for wrong, sentence in (
        (theirs, "read in before"),
        (replace(colleague(today - timedelta(days=9))), "newer figures"),
        (replace(mine, share_id=uuid.uuid4()), "your own"),
    ):
        with pytest.raises(UserError, match=sentence) as error:
            read_in(database, wrong)
        assert error.value.field == "file"

    read_in(database, colleague(today))
    assert len(database.read(team_shares.listing)) == 1, "newer figures take the place of older ones"
    database.write(undo.undo_last)
    [kept] = database.read(team_shares.listing)
    assert kept.content == theirs
    database.write(team_shares.remove, row_id=kept.id)
    assert database.read(team_shares.listing) == []


def test_the_teams_words_are_remembered(database: Database) -> None:
    assert database.read(team_shares.words) == ""
    database.write(team_shares.keep_words, agreed=f" {WORDS} ")
    database.write(team_shares.keep_words, agreed=f"{WORDS} igen")
    assert database.read(team_shares.words) == f"{WORDS} igen"


def test_a_decision_answers_the_question_and_comes_up_on_its_day(
    database: Database, today: date, rulebook: Rulebook
) -> None:
    case_id = pair(database, today).case_id
    database.write(cases.update, case_id=case_id, team_question="Flere timer?")
    [asked] = database.read(team_decisions.questions)
    with pytest.raises(UserError) as error:
        database.write(team_decisions.decide, case_id=case_id, day=today, decided=" ")
    assert error.value.field == "decided"
    decision_id = database.write(
        team_decisions.decide, case_id=case_id, day=today, question=asked.question, answered=True,
        decided="Ja, tre dage", who="Bo", follow_up_on=today + timedelta(days=7),
    )  # fmt: skip
    assert database.read(team_decisions.questions) == []

    def on_today(day: date) -> list[uuid.UUID]:
        found = database.read(days.day, today=day, rulebook=rulebook)
        return [row.ref for row in found if row.action is Action.FOLLOW_DECISION]

    assert on_today(today) == []
    later = today + timedelta(days=8)
    assert on_today(later) == [decision_id]
    with pytest.raises(UserError, match="before the meeting"):
        database.write(
            team_decisions.update, decision_id=decision_id, follow_up_on=today - timedelta(days=1)
        )
    database.write(team_decisions.follow_up, decision_id=decision_id, day=later)
    assert on_today(later) == []
    [row] = database.read(team_decisions.of_case, case_id=case_id)
    assert (row.question, row.done_on, row.waits) == ("Flere timer?", later, False)
    told = database.read(timeline.of_case, case_id=case_id)
    assert [row.body for row in told if row.kind is timeline.Happening.DECISION] == ["Ja, tre dage"]
    about = database.read(history.entries, subject_id=decision_id)
    assert {entry.operation for entry in about} == {"team.decided", "team.followed_up"}
    database.write(team_decisions.remove, decision_id=decision_id)
    assert database.read(team_decisions.listing) == []


def test_what_leaves_the_program_tells_of_no_group_under_five(
    sampled: Vault, today: date, tmp_path: Path
) -> None:
    database = sampled.database
    found = database.read(team_picture.picture, today=today)
    assert len(found.members) == 3, "the sample has two colleagues"
    assert found.shared
    assert any(not firm.name for firm in found.free), "a firm only a colleague knows"
    made = database.read(READ_OUT, today=today)
    assert all(each.people >= small_groups.SMALLEST for each in (*made.stages, *made.placements))
    assert sum(each.people for each in made.stages) == found.cases
    assert sum(each.people for each in made.placements) == sum(found.placements().values())
    export = database.write(team_out.export, today=today, form="xlsx")
    file = tmp_path / export.file_name
    file.write_bytes(export.data)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames[0] == "Jobmentorer"
    assert book["Jobmentorer"]["B2"].is_date
