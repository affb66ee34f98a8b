"""What holds for every command: exit codes, languages, one JSON value."""

from __future__ import annotations

import json

import pytest

from mentor_desk import cli
from mentor_desk.cli.console import system_language

Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["dance"],
        ["papers"],
        ["export", "summary", "--format", "doc", "--out", "x"],
        ["demo", "x", "--today", "in the morning"],
        ["create", "--vault", "x"],
    ],
)
def test_wrong_usage_is_told_and_ends_with_two(words: list[str], capsys: Captured) -> None:
    assert cli.main(words) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("Usage: mentor-desk")
    assert "Traceback" not in told.err


def test_wrong_usage_is_one_json_value_too(capsys: Captured) -> None:
    assert cli.main(["check", "--json", "--loudly"]) == 2
    assert "error" in json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    "words", [["-h"], ["demo", "-h"], ["papers", "issue", "--help"], ["export", "summary", "-h"]]
)
def test_help_is_there_for_every_command(words: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("Usage: mentor-desk")


@pytest.mark.parametrize(
    ("system", "language"),
    [("da_DK.UTF-8", "da"), ("en_GB.UTF-8", "en"), ("C.UTF-8", "da"), ("de_DE", "da")],
)
def test_it_speaks_danish_unless_the_system_is_english(
    monkeypatch: pytest.MonkeyPatch, system: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    assert system_language() == language
