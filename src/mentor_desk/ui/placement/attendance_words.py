"""The words and letters for how a day of a placement went."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.attendance import Day, Free
from mentor_desk.terms import AttendanceMark, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say


def words() -> Mapping[AttendanceMark, str]:
    """A short word for each mark. Its first letter is the key, so no two begin alike."""
    translate = QCoreApplication.translate
    return {
        AttendanceMark.PRESENT: translate("Attendance", "Present"),
        AttendanceMark.LATE: translate("Attendance", "Late"),
        AttendanceMark.ILL: translate("Attendance", "Ill"),
        AttendanceMark.EXCUSED: translate("Attendance", "Excused"),
        AttendanceMark.ABSENT: translate("Attendance", "Absent"),
        AttendanceMark.FREE: translate("Attendance", "No work"),
    }


def letter(mark: AttendanceMark) -> str:
    """The letter for the mark, in the grid and on the keyboard."""
    return words()[mark][:1].upper()


def by_letter(typed: str) -> AttendanceMark | None:
    """The mark whose letter is ``typed``."""
    wanted = typed.upper()
    return next((mark for mark, word in words().items() if word[:1].upper() == wanted), None)


def spoken(day: Day, language: Language, *, first_absence: bool = False) -> str:
    """The day in words, for a tooltip and a screen reader."""
    translate = QCoreApplication.translate
    said = [days.long(day.day, language)]
    if day.free is not None:
        free = {
            Free.OUTSIDE: translate("Attendance", "not in the placement"),
            Free.PAUSED: translate("Attendance", "on pause"),
            Free.HOLIDAY: translate("Attendance", "public holiday"),
        }
        said.append(free[day.free])
    if day.mark is not None:
        said.append(say(label(day.mark)))
    elif day.open:
        said.append(translate("Attendance", "nothing marked"))
    if first_absence:
        said.append(translate("Attendance", "first day of absence"))
    return ", ".join(said)
