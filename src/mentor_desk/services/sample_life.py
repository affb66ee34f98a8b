"""What becomes of the sample's placements: their turns, and who came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy.orm import Session

from mentor_desk.models import AttendanceWeek
from mentor_desk.services import attendance, placement_turns
from mentor_desk.services.placement_extend import extend
from mentor_desk.services.placement_turns import Told
from mentor_desk.services.sample_days import Entry
from mentor_desk.services.sample_placements import Desk, SamplePlacement
from mentor_desk.terms import AttendanceMark

_MARKS = {
    "p": AttendanceMark.PRESENT,
    "l": AttendanceMark.LATE,
    "i": AttendanceMark.ILL,
    "e": AttendanceMark.EXCUSED,
    "a": AttendanceMark.ABSENT,
    "f": AttendanceMark.FREE,
}


def live(session: Session, placed: SamplePlacement, entry: Entry, desk: Desk) -> None:
    """Take the turns of a placement in the order written, then fill in the days behind today."""
    for turn in entry.get("turn", ()):
        _TURNS[turn["kind"]](session, placed, turn, desk)
    if "attendance" in entry:
        _attend(session, placed, entry, desk)


def told(turn: Entry) -> Told:
    """What both sides were told at a turn."""
    return Told(turn.get("told_citizen", ""), turn.get("told_firm", ""))


def _extend(session: Session, placed: SamplePlacement, turn: Entry, desk: Desk) -> None:
    extend(
        session,
        placement_id=placed.id,
        until=desk.days.friday(turn["last_week"]),
        hours=turn.get("hours"),
        reason=turn["reason"],
        reasons=turn.get("reasons", {}),
        told=told(turn),
        today=desk.days.day(turn["day"]),
        rulebook=desk.rulebook,
        danish=desk.danish,
    )


def _pause(session: Session, placed: SamplePlacement, turn: Entry, desk: Desk) -> None:
    day = desk.days.day(turn["day"])
    placement_turns.pause(
        session,
        placement_id=placed.id,
        day=day,
        until=desk.days.maybe(turn, "until"),
        reason=turn["reason"],
        told=told(turn),
        today=day,
    )


def _problem(session: Session, placed: SamplePlacement, turn: Entry, desk: Desk) -> None:
    day = desk.days.day(turn["day"])
    event_id = placement_turns.problem(
        session, placement_id=placed.id, day=day, reason=turn["reason"], told=told(turn), today=day
    )
    if "settled" in turn:
        settled = desk.days.day(turn["settled"])
        placement_turns.settle(session, event_id=event_id, how=turn["how"], day=settled)


_TURNS = {"extended": _extend, "paused": _pause, "problem": _problem}


def _attend(session: Session, placed: SamplePlacement, entry: Entry, desk: Desk) -> None:
    """Mark the working days behind today; ``absent`` is one more day, by its offset."""
    today, away = desk.days.today, desk.days.maybe(entry, "absent")
    worked = list(entry.get("worked", ()))
    monday = attendance.monday_of(placed.starts_on)
    for number, letters in enumerate(_weeks(entry["attendance"])):
        week = attendance.week(session, placement_id=placed.id, monday=monday)
        marks = [""] * attendance.WEEK
        for day, letter in zip(week.days, letters, strict=False):
            if letter in _MARKS and day.free is None and day.day < today:
                marks[day.day.weekday()] = _MARKS[letter].value
        over = monday + timedelta(days=attendance.WEEK) <= today
        hours = worked[number] if over and number < len(worked) else None
        _keep(session, placed, monday, marks, hours)
        monday += timedelta(days=attendance.WEEK)
    if away is not None:
        attendance.mark(session, placement_id=placed.id, day=away, mark=AttendanceMark.ILL)


def _keep(
    session: Session, placed: SamplePlacement, monday: date, marks: list[str], hours: float | None
) -> None:
    if any(marks) or hours is not None:
        row = AttendanceWeek(placement_id=placed.id, monday=monday, marks=marks, hours=hours)
        session.add(row)
        session.flush()


def _weeks(written: str) -> Iterator[str]:
    """``pppp*3 pp.i`` is three weeks alike and a fourth; letters stand for days from Monday on."""
    for word in written.split():
        letters, _, times = word.partition("*")
        yield from [letters] * int(times or 1)
