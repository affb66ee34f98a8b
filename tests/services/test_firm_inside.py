"""What is known of a firm's inside: load, relation, evaluations, experiences."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules import slot_length
from mentor_desk.rules.findings import Level
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import evaluations, experiences, firm_load
from mentor_desk.services import today as today_service
from mentor_desk.services.firm_load import Load
from mentor_desk.services.today_rows import Action
from mentor_desk.storage.database import Database
from mentor_desk.terms import EvaluationAnswer, EvaluationSide, ExperienceKind, Relation
from mentor_desk.texts import Catalogue
from tests.services.afterwards import Desk


@pytest.fixture
def desk(database: Database, rulebook: Rulebook, danish: Catalogue, today: date) -> Desk:
    return Desk(database, rulebook, danish, today)


def _load(desk: Desk) -> Load:
    return desk.database.read(firm_load.load, firm_id=desk.pair.firm_id, today=desk.today)


def _say(desk: Desk, placement_id: uuid.UUID, side: EvaluationSide, **more: Any) -> uuid.UUID:
    values: dict[str, Any] = {"answers": {"again": EvaluationAnswer.YES}, "day": desk.today, **more}
    return desk.database.write(evaluations.record, placement_id=placement_id, side=side, **values)


def _asked(desk: Desk, today: date) -> list[uuid.UUID]:
    rows = desk.database.read(today_service.day, today=today, rulebook=desk.rulebook)
    return [row.ref for row in rows if row.action is Action.EVALUATE]


def test_a_firm_nobody_was_at_carries_nothing_and_suggests_nothing(desk: Desk) -> None:
    load = _load(desk)
    assert (load.active, load.last_year, load.completed) == (0, 0, 0)
    assert load.suggested(Relation.NEW) is None


def test_two_carried_through_make_a_firm_tried_and_a_job_makes_it_strong(desk: Desk) -> None:
    for days in (200, 100):
        desk.ended(desk.today - timedelta(days=days))
    assert _load(desk).suggested(Relation.NEW) is Relation.TRIED
    assert _load(desk).suggested(Relation.TRIED) is None
    desk.hired(desk.today - timedelta(days=20))
    load = _load(desk)
    assert (load.active, load.completed, load.jobs) == (1, 2, 1)
    assert load.suggested(Relation.TRIED) is Relation.STRONG
    assert load.suggested(Relation.STRONG) is None


def test_an_evaluation_is_asked_for_some_days_after_the_end_and_only_once(desk: Desk) -> None:
    made = desk.ended(desk.today - timedelta(days=2))
    assert _asked(desk, desk.today) == []
    later = desk.today + timedelta(days=5)
    assert _asked(desk, later) == [made]
    _say(desk, made, EvaluationSide.FIRM)
    assert _asked(desk, later) == []


def test_an_old_placement_is_not_asked_about(desk: Desk) -> None:
    desk.ended(desk.today - timedelta(days=61))
    assert _asked(desk, desk.today) == []


def test_what_one_side_says_is_corrected_when_it_is_said_again(desk: Desk) -> None:
    made = desk.ended(desk.today - timedelta(days=10))
    first = _say(desk, made, EvaluationSide.CITIZEN, went_well="Alle hilste")
    assert _say(desk, made, EvaluationSide.CITIZEN, went_well=" Alle hilste hver dag ") == first
    _say(desk, made, EvaluationSide.FIRM, answers={}, differently="Kom før")
    firm, citizen = desk.database.read(evaluations.of_placement, placement_id=made)
    assert (firm.side, firm.answers, firm.differently) == (EvaluationSide.FIRM, {}, "Kom før")
    assert (citizen.went_well, citizen.count(EvaluationAnswer.YES)) == ("Alle hilste hver dag", 1)


def test_an_evaluation_that_says_nothing_is_not_kept(desk: Desk) -> None:
    made = desk.ended(desk.today - timedelta(days=10))
    with pytest.raises(UserError):
        _say(desk, made, EvaluationSide.FIRM, answers={})
    assert desk.database.read(evaluations.of_placement, placement_id=made) == ()


@pytest.mark.parametrize("side", EvaluationSide)
def test_both_sides_get_four_questions_in_both_languages(side: EvaluationSide) -> None:
    asked = evaluations.questions(side)
    assert len(asked.items) == 4
    assert all(item.title.da.endswith("?") and item.title.en.endswith("?") for item in asked.items)


def test_an_experience_is_written_corrected_and_removed(desk: Desk) -> None:
    firm_id = desk.pair.firm_id
    with pytest.raises(UserError) as told:
        desk.database.write(
            experiences.add, firm_id=firm_id, day=desk.today, kind=ExperienceKind.GOOD, words=" "
        )
    assert told.value.field == "text"
    made = desk.database.write(
        experiences.add, firm_id=firm_id, day=desk.today, kind=ExperienceKind.GOOD, words="Godt"
    )
    desk.database.write(experiences.update, experience_id=made, kind="to_learn", text="Mød syv")
    [row] = desk.database.read(experiences.at_firm, firm_id=firm_id)
    assert (row.kind, row.text) == (ExperienceKind.TO_LEARN, "Mød syv")
    desk.database.write(experiences.remove, experience_id=made)
    assert desk.database.read(experiences.at_firm, firm_id=firm_id) == ()


def test_a_slot_is_measured_on_what_a_praktik_may_last(rulebook: Rulebook, today: date) -> None:
    within, some, beyond = (slot_length.check(rulebook, today, weeks) for weeks in (4, 13, 20))
    assert within is not None
    assert some is not None
    assert beyond is not None
    assert [each.level for each in (within, some, beyond)] == [
        Level.OK, Level.WARNING, Level.WARNING,
    ]  # fmt: skip
    assert "§ 61" in some.law
    assert some.source
    assert (beyond.facts["most"], beyond.facts["least"]) == (13, 4)
