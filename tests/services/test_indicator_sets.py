"""Sets of areas are read in, kept beside each other, and one of them is asked."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.indicator_sets import IndicatorSet, shipped
from mentor_desk.services import citizens, indicator_sets, progression
from mentor_desk.storage.database import Database
from mentor_desk.terms import MeasurementOccasion, ScoreSide

TOML = """
key = "byens-saet"
version = "1"
title = "Byens sæt"
owner = "Byen"
licence = "Aftale 7"
""" + "".join(
    f'[[areas]]\nkey = "{key}"\ntitle = "{title}"\nanchors = ["a", "b", "c", "d", "e"]\n'
    for key, title in (("attendance", "Møder frem"), ("mood", "Humør"), ("sleep", "Søvn"))
)


@pytest.fixture
def found(tmp_path: Path) -> IndicatorSet:
    file = tmp_path / "saet.toml"
    file.write_text(TOML, encoding="utf-8")
    content = indicator_sets.look_into(file).content
    assert content is not None
    return content


def test_a_set_is_kept_taken_in_use_and_let_go_while_talks_keep_their_words(
    database: Database, today: date, found: IndicatorSet
) -> None:
    assert database.read(indicator_sets.in_use) == shipped()
    case_id = database.write(
        citizens.create,
        today=today,
        name="Prøve Person",
        target_group="kontanthjaelp_aktivitetsparat",
        benefit="kontanthjaelp_grundsats",
    )
    set_id = database.write(indicator_sets.keep, found=found, today=today)
    assert database.read(indicator_sets.in_use) == shipped()
    database.write(indicator_sets.use, set_id=set_id)
    assert database.read(indicator_sets.in_use) == found
    talk_id = database.write(
        progression.record,
        case_id=case_id,
        day=today,
        occasion=MeasurementOccasion.QUARTER,
        scores={ScoreSide.CITIZEN: {"mood": 2.0}},
    )
    with pytest.raises(UserError, match="in use"):
        database.write(indicator_sets.remove, set_id=set_id)
    with pytest.raises(UserError, match="here already"):
        database.write(indicator_sets.keep, found=found, today=today, taken=True)
    database.write(indicator_sets.use, set_id=None)
    database.write(indicator_sets.remove, set_id=set_id)
    assert [each.used for each in database.read(indicator_sets.listing)] == [True]
    talk = database.read(progression.one, measurement_id=talk_id)
    assert talk.areas[:3] == found.areas
    assert talk.set_key == "byens-saet"


def test_a_file_in_json_is_read_as_one_in_toml_is(tmp_path: Path, found: IndicatorSet) -> None:
    data = {
        "key": found.key, "version": found.version, "title": found.title,
        "owner": found.owner, "licence": found.licence,
        "areas": [{"key": a.key, "title": a.title, "anchors": list(a.anchors)} for a in found.areas],
    }  # fmt: skip
    file = tmp_path / "saet.json"
    file.write_text("\ufeff" + json.dumps(data), encoding="utf-8")
    assert indicator_sets.look_into(file).content == found
    file.write_text(json.dumps({**data, "owner": ""}), encoding="utf-8")
    wrong = indicator_sets.look_into(file)
    assert wrong.content is None
    assert "who owns" in str(wrong.faults[0])


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.toml", b"key = ", "not written as TOML"),
        ("a.json", b"{", "not written as JSON"),
        ("a.json", b"[" * 100_000, "not written as JSON"),
        ("a.toml", "titel = 'æ'".encode("latin-1"), "UTF-8"),
        ("a.toml", b"#" * 1_000_001, "far too large"),
    ],
)
def test_a_file_that_is_no_set_says_why(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(UserError, match=sentence):
        indicator_sets.look_into(file)
    with pytest.raises(UserError, match="could not be read"):
        indicator_sets.look_into(tmp_path / "none.toml")
