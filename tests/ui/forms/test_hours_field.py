"""Hours that grow, typed in one field."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.ui.forms.hours_field import Hours, HoursField


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20", Hours(None, 20)),
        ("12-20", Hours(12, 20)),
        ("12 - 20", Hours(12, 20)),
        ("12 → 20", Hours(12, 20)),
        ("12 til 20", Hours(12, 20)),
        ("12 20", Hours(12, 20)),
        ("7,5-15", Hours(7.5, 15)),
        ("0", None),
        ("200", None),
        ("12-20-30", None),
        ("mange", None),
        ("-", None),
    ],
)
def test_hours_are_read_as_people_write_them(qtbot: QtBot, typed: str, meant: Hours | None) -> None:
    field = HoursField()
    qtbot.addWidget(field)
    assert field.read(typed) == meant


def test_hours_are_written_so_that_they_can_be_read_again(qtbot: QtBot) -> None:
    field = HoursField()
    qtbot.addWidget(field)
    for hours in (Hours(None, 20), Hours(12, 20), Hours(7.5, 18.5)):
        assert field.read(field.written(hours)) == hours
