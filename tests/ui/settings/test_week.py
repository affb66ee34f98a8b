"""The mentor's own week, saved field by field."""

from __future__ import annotations

from datetime import time

from pytestqt.qtbot import QtBot

from mentor_desk.rules.visit_planning import Span
from mentor_desk.services import work_week
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.week import WeekSection
from tests.ui.settings.test_you import fill


def test_the_week_is_kept_as_its_fields_are_left(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    page.choose("week")
    section = page.section
    assert isinstance(section, WeekSection)
    form = section.form
    fill(qtbot, form.field("hours_0"), "9-13")
    fill(qtbot, form.field("hours_5"), "10 til 12.30")
    fill(qtbot, form.field("minutes"), "60")
    fill(qtbot, form.field("start_address"), "Søvej 1")
    fill(qtbot, form.field("start_postcode"), "8600")
    form.field("rhythm").chips()[1].click()
    form.field("rhythm").chips()[1].click()
    fill(qtbot, form.field("hours_2"), "Fri")
    assert form.beneath("hours_2") == form.field("hours_2").text() == ""
    kept = context.call(work_week.mine)
    assert kept.hours[2] is None
    assert kept.hours[0] == Span(time(9), time(13))
    assert kept.hours[5] == Span(time(10), time(12, 30))
    assert kept.hours[6] is None
    assert (kept.minutes, kept.rhythm) == (60, "weekly")
    assert (kept.start_address, kept.start_postcode) == ("Søvej 1", "8600")
    assert form.beneath("start_postcode") == "Silkeborg"
    fill(qtbot, form.field("start_postcode"), "0001")
    assert form.beneath("start_postcode") not in ("", "Silkeborg")
    fill(qtbot, form.field("hours_1"), "16-8")
    assert form.beneath("hours_1")
    after = context.call(work_week.mine)
    assert (after.start_postcode, after.hours[1]) == ("8600", Span(time(8), time(15, 30)))
    assert page.section.focus_field("minutes")
