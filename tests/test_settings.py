"""Choices that hold before unlocking."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentor_desk import settings
from mentor_desk.settings import Settings


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    chosen = Settings(language="en", theme="dark", text_scale=1.25, idle_minutes=10, last_page="cases")
    settings.save(chosen, tmp_path / "deep" / "settings.json")
    assert settings.load(tmp_path / "deep" / "settings.json") == settings.Loaded(chosen)


def test_the_first_start_has_defaults_and_no_complaint(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.json") == settings.Loaded(Settings())


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"null"])
def test_a_damaged_file_gives_defaults_and_says_so(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert settings.load(file) == settings.Loaded(Settings(), damaged=True)


@pytest.mark.parametrize(
    ("key", "value"),
    [("language", "sv"), ("theme", 3), ("idle_minutes", 0), ("idle_minutes", "5"), ("text_scale", True),
     ("text_scale", 9), ("last_page", None)],
)  # fmt: skip
def test_one_senseless_choice_costs_only_itself(tmp_path: Path, key: str, value: object) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"geometry": "AAA=", key: value}), encoding="utf-8")
    assert settings.load(file) == settings.Loaded(Settings(geometry="AAA="), damaged=True)


def test_one_damaged_shortcut_costs_only_itself(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"shortcuts": {"new": "Ctrl+J", "lock": 7, "note": "x" * 99}}), "utf-8")
    loaded = settings.load(file)
    assert loaded.settings.shortcuts == {"new": "Ctrl+J"}
    assert loaded.damaged
    settings.save(loaded.settings, file)
    assert settings.load(file) == settings.Loaded(loaded.settings)


def test_a_choice_from_a_later_version_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark", "hologram": true}', encoding="utf-8")
    assert settings.load(file) == settings.Loaded(Settings(theme="dark"))


def test_a_failed_save_leaves_no_litter(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(OSError, match="settings"):
        settings.save(Settings(), tmp_path / "settings.json")
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json"]
