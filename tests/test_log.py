"""What the program writes down about itself."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentor_desk import log
from mentor_desk.errors import UserError
from mentor_desk.texts import text

CPR = "7012853344"


@pytest.fixture
def logger(tmp_path: Path) -> Iterator[logging.Logger]:
    log.set_up(tmp_path)
    found = logging.getLogger("mentor_desk")
    yield found
    for handler in tuple(found.handlers):
        found.removeHandler(handler)
        handler.close()


@pytest.mark.parametrize("cpr", ["7012853344", "701285-3344", "701285 3344"])
def test_a_cpr_number_is_covered_in_every_spelling(
    tmp_path: Path, logger: logging.Logger, cpr: str
) -> None:
    logger.warning("row %s is odd", cpr)
    written = (tmp_path / "mentor-desk.log").read_text(encoding="utf-8")
    assert "row ······-···· is odd" in written


def test_a_longer_number_is_no_cpr() -> None:
    assert log.masked("P-nummer 1003456789012") == "P-nummer 1003456789012"


def test_the_log_tells_where_an_exception_came_from_but_not_what_it_said(
    tmp_path: Path, logger: logging.Logger
) -> None:
    try:
        _refuse("Ali Hansen")
    except UserError:
        logger.exception("could not show a page")
    written = (tmp_path / "mentor-desk.log").read_text(encoding="utf-8")
    assert "could not show a page" in written
    assert "mentor_desk.errors.UserError" in written
    assert "is not there" not in written
    assert "Ali" not in written


def test_a_report_holds_frames_of_the_whole_chain_and_no_values() -> None:
    try:
        _fail_for("Ali Hansen")
    except RuntimeError as error:
        told = log.report(error)
    assert "builtins.KeyError" in told
    assert "builtins.RuntimeError" in told
    assert "_fail_for" in told
    assert "Ali" not in told
    assert str(Path.home()) not in told


def test_a_crash_is_told_at_the_next_start(tmp_path: Path) -> None:
    script = (
        "import faulthandler, sys; from pathlib import Path; from mentor_desk.log import CrashLog;"
        "log = CrashLog(Path(sys.argv[1])); faulthandler._sigabrt()"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)  # noqa: S603
    later = log.CrashLog(tmp_path)
    assert "Aborted" in later.last_words
    later.close()


def test_a_clean_end_leaves_nothing_to_tell(tmp_path: Path) -> None:
    log.CrashLog(tmp_path).close()
    later = log.CrashLog(tmp_path)
    assert later.last_words == ""
    later.close()
    assert list(tmp_path.iterdir()) == []


def _fail_for(name: str) -> None:
    try:
        {}[name]
    except KeyError as error:
        raise RuntimeError(name) from error


def _refuse(name: str) -> None:
    raise UserError(text("errors", "{name} is not there.").fill(name=name))
