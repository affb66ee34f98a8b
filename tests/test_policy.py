"""What IT decides for a computer: defaults, what is locked, and what cannot be understood."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentor_desk import cli, policy, settings
from mentor_desk.policy import NO_POLICY
from mentor_desk.settings import Settings

_WHOLE = """
data_folder = "$SOME_PLACE/desk"
municipality = "Silkeborg Kommune"
setup_file = "kommunen.mdopsaetning"

[may]
use_key_store = false

[defaults]
text_scale = 1.25

[locked]
idle_minutes = 5
hide_from_capture = true
"""


def _written(folder: Path, source: str) -> Path:
    file = folder / "policy.toml"
    file.write_text(source, encoding="utf-8")
    return file


def test_no_file_decides_nothing(tmp_path: Path) -> None:
    assert policy.read(tmp_path / "none.toml") == NO_POLICY


def test_a_policy_is_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_PLACE", str(tmp_path))
    found = settings.policy_of(_written(tmp_path, _WHOLE))
    assert found.faults == ()
    assert policy.folder(found) == tmp_path / "desk"
    assert (found.municipality, found.setup_file) == ("Silkeborg Kommune", "kommunen.mdopsaetning")
    assert (found.use_key_store, found.edit_data_sets) == (False, True)
    assert found.locks("idle_minutes")
    assert not found.locks("text_scale")


def test_what_is_chosen_wins_over_a_default_but_not_over_what_is_locked(tmp_path: Path) -> None:
    found = settings.policy_of(_written(tmp_path, _WHOLE))
    file = tmp_path / "settings.json"
    assert settings.load(file, found).settings == Settings(text_scale=1.25, idle_minutes=5)
    file.write_text(json.dumps({"text_scale": 1.5, "idle_minutes": 30, "hide_from_capture": False}))
    assert settings.load(file, found).settings == Settings(text_scale=1.5, idle_minutes=5)


def test_a_shorter_time_to_lock_than_the_longest_may_be_chosen(tmp_path: Path) -> None:
    found = settings.policy_of(_written(tmp_path, _WHOLE))
    assert settings.governed(Settings(idle_minutes=2), found).idle_minutes == 2


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("= nonsense", "not TOML"),
        ("colour = 1", "«colour»"),
        ("municipality = 7", "must be text"),
        ("locked = 3", "must be a table"),
        ("[locked]\nlast_page = 'x'", "«last_page» in [locked]"),
        ("[locked]\nidle_minutes = 0", "«idle_minutes» in [locked] cannot be 0"),
        ("[may]\nfly = true", "«fly» in [may]"),
        ("[may]\nuse_key_store = 'no'", "must be true or false"),
    ],
)
def test_what_is_wrong_is_left_out_and_told(tmp_path: Path, source: str, fault: str) -> None:
    found = settings.policy_of(_written(tmp_path, source))
    assert fault in " ".join(found.faults)
    assert not found.defaults
    assert not found.locked


def test_a_senseless_permission_is_taken_as_a_no(tmp_path: Path) -> None:
    assert not policy.read(_written(tmp_path, "[may]\nuse_key_store = 'no'")).use_key_store


def test_the_command_line_tells_it_what_it_decided(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["policy", str(_written(tmp_path, _WHOLE)), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["locked"] == {"idle_minutes": 5, "hide_from_capture": True}
    assert cli.main(["policy", str(_written(tmp_path, "colour = 1"))]) == 1
    assert "colour" in capsys.readouterr().err
