"""Every row that the source documents ask for is answered."""

from __future__ import annotations

import re

from tests.source import ROOT

ROWS = 156
LEFT_OUT = {153, 154}


def test_each_row_is_answered_once_and_only_two_are_left_out() -> None:
    lines = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if re.match(r"\| \d", line)]
    assert [int(number) for number, _, _ in rows] == list(range(1, ROWS + 1))
    assert all(what.strip() and where.strip() for _, what, where in rows)
    assert {int(number) for number, _, where in rows if where.startswith("left out")} == LEFT_OUT
