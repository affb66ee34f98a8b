"""What a change would say anew of days that have gone."""

from __future__ import annotations

from datetime import date

from mentor_desk import shelf
from mentor_desk.services import data_set_edits
from mentor_desk.services.data_set_entries import blocks
from mentor_desk.services.data_set_past import Held, Rewritten, held, rewritten
from tests.conftest import TUESDAY

PRAKTIK = shelf.shipped("rules/praktik.toml")
HOURS = ("max_weekly_hours", "value")


def test_another_number_in_a_value_in_force_changes_the_past() -> None:
    after = data_set_edits.changed(PRAKTIK, (*HOURS, 0, "value"), 36)
    found = rewritten(PRAKTIK, after, TUESDAY, "da")
    assert found == (Rewritten("Højeste ugentlige arbejdstid", date(2022, 1, 1), HOURS),)


def test_a_source_or_a_value_from_today_changes_no_past() -> None:
    after = data_set_edits.changed(PRAKTIK, (*HOURS, 0, "source"), "Set i loven")
    after = data_set_edits.value_from(after, HOURS, TUESDAY)
    after = data_set_edits.changed(after, (*HOURS, 1, "value"), 36)
    assert rewritten(PRAKTIK, after, TUESDAY, "da") == ()
    earlier = data_set_edits.changed(after, (*HOURS, 1, "from"), date(2026, 7, 1))
    assert rewritten(PRAKTIK, earlier, TUESDAY, "en")[0].day == date(2026, 7, 1)


def test_an_end_in_the_past_changes_the_day_after_it() -> None:
    after = data_set_edits.changed(PRAKTIK, (*HOURS, 0, "until"), date(2025, 12, 31))
    assert rewritten(PRAKTIK, after, TUESDAY, "en")[0].day == date(2026, 1, 1)


def test_a_value_holds_until_the_next_one() -> None:
    assert held(PRAKTIK, (*HOURS, 0), TUESDAY) == Held(date(2022, 1, 1), over=False)
    after = data_set_edits.value_from(PRAKTIK, HOURS, date(2026, 7, 1))
    assert held(after, (*HOURS, 0), TUESDAY) == Held(date(2022, 1, 1), over=True)
    assert held(PRAKTIK, (*HOURS, 1), TUESDAY) is None
    assert held(PRAKTIK, (), TUESDAY) is None


def test_a_table_in_line_with_a_rule_can_wait_for_being_confirmed() -> None:
    groups = blocks(shelf.shipped("rules/target_groups.toml"), "en")
    named = next(each for each in groups if each.place == ("ressourceforloeb",))
    assert not named.confirmed
    assert named.unsure == ("ressourceforloeb", "closed")
