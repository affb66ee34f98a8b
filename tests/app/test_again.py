"""Starting once more, and with a colleague's package."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.app import again
from mentor_desk.exchange.package import SUFFIX


def test_a_package_alone_on_the_command_line_is_opened_in_the_window() -> None:
    assert again.PACKAGE == SUFFIX
    assert again.package_in(["/x/Fra Marie.MDPAKKE"]) == Path("/x/Fra Marie.MDPAKKE").absolute()
    assert again.package_in([]) is None
    assert again.package_in(["demo"]) is None
    assert again.package_in(["hand-over", "take", "fra.mdpakke"]) is None


def test_after_a_lock_the_package_is_not_opened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["mentor-desk", "fra.mdpakke"])
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "mentor_desk", "fra.mdpakke"])
    assert again.arguments() == ["-m", "mentor_desk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert again.arguments() == []


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("Mentor Desk 0.")
