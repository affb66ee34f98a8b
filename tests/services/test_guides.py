"""Talk guides: own notes under each question, kept for each firm and printed on the sheet."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from mentor_desk import resources
from mentor_desk.documents.papers.forberedelse import Answers
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import checklists, firms, guides, papers, undo
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue


@pytest.fixture
def firm_id(database: Database) -> uuid.UUID:
    return database.write(firms.create, name="Lunde VVS", town="Hedensted")


def _note(database: Database, firm_id: uuid.UUID, guide: str, item: str) -> tuple[str, bool]:
    found = database.read(guides.for_firm, firm_id=firm_id)
    [line] = [x for g in found if g.list.key == guide for x in g.lines if x.item.key == item]
    return line.note, line.ticked


def test_six_questions_seven_answers_and_selling_points_wait_for_each_firm(
    database: Database, firm_id: uuid.UUID
) -> None:
    found = database.read(guides.for_firm, firm_id=firm_id)
    assert [guide.list.key for guide in found] == list(guides.GUIDES)
    assert [len(guide.lines) for guide in found][:2] == [6, 7]
    assert [guide.written for guide in found] == [0, 0, 0, 0]


def test_a_note_is_kept_for_its_firm_alone(database: Database, firm_id: uuid.UUID) -> None:
    other = database.write(firms.create, name="Holm Tømrer")
    where = {"guide": guides.PREPARATION, "item": "tone"}
    database.write(guides.write, firm_id=firm_id, note=" Kontant og venlig ", **where)
    assert _note(database, firm_id, guides.PREPARATION, "tone") == ("Kontant og venlig", False)
    assert _note(database, other, guides.PREPARATION, "tone") == ("", False)


def test_a_tick_leaves_the_note_and_can_be_undone(database: Database, firm_id: uuid.UUID) -> None:
    where = {"guide": guides.SELLING_POINTS, "item": "no_wage"}
    database.write(guides.write, firm_id=firm_id, note="De spurgte sidst", **where)
    database.write(guides.write, firm_id=firm_id, ticked=True, **where)
    assert _note(database, firm_id, guides.SELLING_POINTS, "no_wage") == ("De spurgte sidst", True)
    database.write(undo.undo_last)
    assert _note(database, firm_id, guides.SELLING_POINTS, "no_wage") == ("De spurgte sidst", False)


def test_a_line_that_does_not_exist_is_a_mistake_of_the_program(
    database: Database, firm_id: uuid.UUID
) -> None:
    with pytest.raises(ValueError, match="no such line"):
        database.write(guides.write, firm_id=firm_id, guide=guides.PREPARATION, item="moon", note="x")


def test_the_notes_stand_on_the_preparation_sheet(
    database: Database,
    firm_id: uuid.UUID,
    today: date,
    rulebook: Rulebook,
    danish: Catalogue,
) -> None:
    put = {"firm_id": firm_id}
    database.write(guides.write, guide=guides.PREPARATION, item="trade", note="Travlt", **put)
    database.write(guides.write, guide=guides.FIRM_ASKS, item="call", note="Mig, 20 12 34 56", **put)
    database.write(guides.write, guide=guides.SELLING_POINTS, item="paper", ticked=True, **put)
    made = database.read(
        papers.prepare,
        key="forberedelse",
        subject_id=firm_id,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    content = made.content
    assert content["answers"]["trade"] == "Travlt"
    assert content["their_questions"][-1] == "Mig, 20 12 34 56"
    assert content["selling_points"] == ["Kommunen klarer papirerne"]


def test_the_guide_asks_what_the_sheet_asks() -> None:
    """The words stand in two files, so that the municipality may word its paper anew."""
    shipped = checklists.read(guides.PREPARATION)
    assert {item.key for item in shipped.items} == set(Answers.__dataclass_fields__)
    form = resources.path("forms", "forberedelse.toml").read_text(encoding="utf-8")
    for item in checklists.read(guides.FIRM_ASKS).items:
        assert item.title.da in form
