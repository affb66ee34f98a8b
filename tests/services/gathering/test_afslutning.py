"""The evaluation: what the record knows, and what the firm is never told."""

from __future__ import annotations

from datetime import date

from mentor_desk.models import AttendanceWeek, Checkpoint
from mentor_desk.services.gathering.afslutning import MAKER, attendance
from mentor_desk.storage.database import Database
from mentor_desk.terms import AttendanceMark, CheckpointSeries, OutcomeResult
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import keep, placed

CAME, LATE, ILL, GONE, FREE = (
    AttendanceMark.PRESENT.value, AttendanceMark.LATE.value, AttendanceMark.ILL.value,
    AttendanceMark.ABSENT.value, AttendanceMark.FREE.value,
)  # fmt: skip


def week(monday: date, *marks: str, hours: float | None = None) -> AttendanceWeek:
    return AttendanceWeek(monday=monday, marks=[*marks, "", ""], hours=hours)


def test_attendance_counts_days_that_were_met_and_never_says_why_others_were_not() -> None:
    weeks = [
        week(date(2026, 11, 30), CAME, LATE, CAME, CAME, FREE, hours=12),
        week(date(2026, 12, 7), CAME, ILL, GONE, CAME, FREE, hours=6.5),
    ]
    assert attendance(weeks) == "Mødte 6 af 8 aftalte dage i 2 uger; i alt 18,5 timer."


def test_nothing_is_said_of_attendance_nobody_has_kept() -> None:
    assert attendance([]) == ""
    assert attendance([week(date(2026, 11, 30), FREE)]) == ""
    assert attendance([week(date(2026, 11, 30), CAME)]) == "Mødte 1 af 1 aftalte dage i 1 uge."


def test_what_was_found_out_at_the_end_stands_there(database: Database, today: date) -> None:
    _, placement_id = placed(database, today)
    keep(
        database,
        Checkpoint(
            placement_id=placement_id, series=CheckpointSeries.OUTCOME.value, step="end",
            day=date(2027, 2, 26), result=OutcomeResult.PAID_HOURS.value,
            citizen_view="Jeg kan godt", firm_view="Kom igen", text="Mentorens egen note",
        ),
        Checkpoint(
            placement_id=placement_id, series=CheckpointSeries.OUTCOME.value, step="m3",
            day=date(2027, 5, 26), result=OutcomeResult.ORDINARY_JOB.value,
        ),
    )  # fmt: skip
    content = gathered(database, MAKER, placement_id, today)
    assert content.result == "paid_hours"
    assert content.evaluation.citizen_view == "Jeg kan godt"
    words = reading.flat(content)
    assert "☑ lønnede timer" in words
    assert "Kom igen" in words
    assert "Mentorens egen note" not in words


def test_illness_is_never_a_result_the_firm_can_read(database: Database, today: date) -> None:
    _, placement_id = placed(database, today)
    keep(
        database,
        Checkpoint(
            placement_id=placement_id, series=CheckpointSeries.OUTCOME.value, step="end",
            day=date(2027, 2, 26), result=OutcomeResult.ILLNESS.value,
        ),
    )  # fmt: skip
    words = reading.flat(gathered(database, MAKER, placement_id, today))
    assert "ygdom" not in words
    assert "☑" not in words
