"""A set of areas is weighed whole: every fault has its sentence, and the shipped set has none."""

from __future__ import annotations

import copy
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk import resources
from mentor_desk.rules.indicator_faults import faults
from mentor_desk.rules.indicator_sets import areas_of, build, shipped
from mentor_desk.terms import ScoreSide

AREAS = [
    {"key": key, "title": key.title(), "anchors": list("abcde")} for key in ("one", "two", "three")
]
GOOD: dict[str, Any] = {
    "key": "byens-saet", "version": "1", "title": "Byens sæt", "owner": "Byen", "licence": "Aftale 7",
    "areas": AREAS,
}  # fmt: skip


def _with(number: int, **changed: Any) -> dict[str, Any]:
    data = copy.deepcopy(GOOD)
    data["areas"][number].update(changed)
    return data


def test_the_shipped_set_has_short_optional_and_mentor_questions() -> None:
    found = shipped()
    assert [area.key for area in found.areas if area.optional] == ["danish"]
    assert len(found.areas) == 11
    assert [area.key for area in found.short] == ["attendance", "everyday", "cooperation", "belief"]
    assert found.belief.mentor_only
    assert found.areas[0].anchor(3.5) == "Nogle gange, ellers ringer jeg – Næsten altid"
    assert areas_of(found.plain_areas()) == (*found.areas, found.belief)
    with resources.path("indicators", "grundsaet.toml").open("rb") as file:
        data = tomllib.load(file)
    foreign = {**data, "key": "andet", "owner": "Vi", "licence": "Fri"}
    assert faults(foreign) == ()


def test_a_firm_is_asked_what_it_sees_and_nobody_but_the_citizen_what_only_the_citizen_knows() -> None:
    found = shipped()
    firm = [area.key for area in found.areas if area.asks(ScoreSide.FIRM)]
    assert firm == ["attendance", "cooperation", "skills", "danish"]
    assert [a.key for a in found.areas if not a.asks(ScoreSide.MENTOR)] == ["belief"]
    assert found.areas[0].about("Ahmed") == "Ahmed kommer og holder aftaler"
    assert all(area.title_other for area in found.areas if not area.citizen_only)
    older = build(GOOD)
    assert all(area.asks(side) for area in older.areas for side in ScoreSide)
    assert older.areas[0].about("Ahmed") == older.areas[0].title


def test_a_set_without_faults_is_read_with_the_shipped_question_to_the_mentor() -> None:
    assert faults(GOOD) == ()
    found = build(GOOD)
    assert (found.owner, found.licence) == ("Byen", "Aftale 7")
    assert found.belief == shipped().belief
    assert [area.key for area in found.short] == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ([], "holds no set"),
        ({**GOOD, "colour": "red"}, "«colour» is not known"),
        ({**GOOD, "owner": " "}, "who owns"),
        ({**GOOD, "licence": None}, "on what terms"),
        ({**GOOD, "version": 2}, "«version» must be words"),
        ({**GOOD, "title": "x" * 201}, "201 letters"),
        ({**GOOD, "key": "grundsaet"}, "belongs to the shipped set"),
        ({**GOOD, "key": "Byens sæt"}, "only have small letters"),
        ({**GOOD, "areas": "three"}, "no areas"),
        ({**GOOD, "areas": AREAS[:2]}, "3 to 15 areas; here are 2"),
        ({**GOOD, "areas": [*AREAS, AREAS[0]]}, "stands at two areas"),
        ({**GOOD, "areas": [*AREAS, 5]}, "Area 4 has no key"),
        (_with(0, anchors=list("abcd")), "five steps; here are 4"),
        (_with(0, anchors=None), "the five steps are missing"),
        (_with(0, anchors=["a", "b", " ", "d", "e"]), "step 3 has no words"),
        (_with(0, anchors=["a", "b", "x" * 250, "d", "e"]), "step 3: 250 letters"),
        (_with(1, title=""), "Area 2 has no title"),
        (_with(1, key=None), "«Two» has no key"),
        (_with(1, short="yes"), "«short» is true or false"),
        (_with(1, title_other=3), "«title_other» is words"),
        (_with(1, firm=True, citizen_only=True), "not asked of the firm"),
        (_with(1, weight=3), "«weight» is not known"),
    ],
)
def test_each_fault_has_a_sentence(wrong: object, sentence: str) -> None:
    told = [str(fault) for fault in faults(wrong)]
    assert any(sentence in each for each in told), told


def test_all_faults_are_told_at_once() -> None:
    wrong = {**_with(0, anchors=["a"]), "owner": "", "licence": ""}
    assert len(faults(wrong)) == 3


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["key", "version", "title", "owner", "licence", "areas", "anchors", "x"]),
            inner,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=120)
@given(_JSON)
def test_whatever_stands_in_a_file_is_either_a_set_or_told_to_be_none(data: Any) -> None:
    told = faults(data)
    assert told or build(data)
    assert all(str(fault) for fault in told)
