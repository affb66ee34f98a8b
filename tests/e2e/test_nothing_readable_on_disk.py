"""Whoever takes the computer reads nothing about anybody: not while it runs, not afterwards."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

from mentor_desk.settings import Settings
from tests.e2e.day import Day, content

_SHORTEST = 6


def needles(day: Day) -> set[str]:
    """What may be in no file: whole names, family names, numbers, notes, what opens the vault."""
    kinds = ("names", "numbers", "firms", "contacts", "notes", "typed", "secrets")
    whole = [word for kind in kinds for word in day.said[kind]]
    parts = [name.rpartition(" ")[2] for name in (*day.said["names"], *day.said["contacts"])]
    bare = [number.replace("-", "") for number in day.said["numbers"]]
    return {word for word in (*whole, *parts, *bare, "Karen Aagaard") if len(word) >= _SHORTEST}


def readable(files: dict[str, bytes], words: set[str]) -> list[str]:
    """Which words stand in which file, in any of the ways in which text is written down."""
    marks = {mark: word for word in words for mark in _spellings(word)}
    return [
        f"{name}: {word}"
        for name, raw in files.items()
        for lowered in (raw.lower(),)
        for mark, word in marks.items()
        if mark in lowered
    ]


def _spellings(word: str) -> set[bytes]:
    """In large and small letters, in UTF-8, Latin-1 and both kinds of UTF-16."""
    cases = {word, word.lower(), word.upper()}
    # Without its last zero the one kind of UTF-16 is a part of the other.
    wide = {each.encode("utf-16-le").rstrip(b"\0") for each in cases}
    narrow = {each.encode("latin-1", "replace") for each in cases}
    return {mark.lower() for mark in (*wide, *narrow, *(each.encode() for each in cases))}


def test_the_day_went_as_it_should(day: Day) -> None:
    assert (day.code, day.errors) == (0, "")
    steps = [look.step for look in day.looks]
    assert steps == [
        "first run", "open", "written", "papers and backup", "faults", "locked", "after",
    ]  # fmt: skip
    assert all(len(day.said[kind]) >= 10 for kind in ("names", "numbers", "contacts", "notes"))


def test_no_file_can_be_read_at_any_hour_of_the_day(day: Day) -> None:
    words = needles(day)
    assert len(words) > 100
    seen = {raw: f"{look.step}: {name}" for look in day.looks for name, raw in look.files.items()}
    assert readable({where: raw for raw, where in seen.items()}, words) == []


def test_every_kind_of_file_was_looked_at(day: Day) -> None:
    seen = {Path(name).name for look in day.looks for name in look.files}
    assert {"vault.db", "vault.db-wal", "header.json", "mentor-desk.log", "settings.json"} <= seen
    written = next(look for look in day.looks if look.step == "written")
    assert written.files["data/vault/vault.db-wal"]
    assert any(name.startswith("data/vault/backups/") for name in day.looks[-1].files)


def test_the_log_tells_where_it_happened_and_not_to_whom(day: Day) -> None:
    log = day.looks[-1].files["data/logs/mentor-desk.log"].decode()
    assert "ValueError" in log
    assert "UserError" in log
    assert "whole_day.py" in log


def test_no_window_has_anybody_in_its_title(day: Day) -> None:
    assert day.said["windows"] == [["MainWindow", "Mentor Desk"]]


def test_the_settings_hold_choices_only(day: Day) -> None:
    kept = json.loads(day.looks[-1].files["data/settings.json"])
    assert kept.keys() == {each.name for each in fields(Settings)}
    assert kept["last_page"] == "cases"
    words = {key: value for key, value in kept.items() if isinstance(value, str)}
    del words["geometry"]
    assert all(len(value) <= 10 for value in words.values()), words


def test_nothing_is_left_in_the_temporary_folder(day: Day) -> None:
    assert [name for name in day.looks[-1].files if name.startswith(("tmp/", "run/"))] == []


def test_only_the_owner_may_read_what_was_written(day_folder: Path, day: Day) -> None:
    for path in (day_folder / "data").rglob("*"):
        if "backups" in path.parts or path.name.startswith(("vault", "header", ".lock")):
            assert path.stat().st_mode & 0o077 == 0, path


def test_the_search_for_readable_text_would_find_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\0" + "Zebrafinke Mærkelig".encode("utf-16-le"))
    (tmp_path / "b").write_bytes("xx zebrafinke mærkelig".encode())
    (tmp_path / "c").write_bytes("Zebrafinke Mærkelig".encode("latin-1"))
    found = readable(content(tmp_path), {"Zebrafinke Mærkelig"})
    assert {line[0] for line in found} == {"a", "b", "c"}
