"""What speaks for and against the place a visit is being moved to, in words and as shades."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.rules import firm_times, visit_planning
from mentor_desk.rules.firm_times import PARTS, Why
from mentor_desk.services.week import Room, WeekVisit
from mentor_desk.terms import DayPart, VisitKind, VisitTime, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.calendar_items import Shade, ShadeLook

_HOURS = {
    DayPart.EARLY: (time(0), time(9)),
    DayPart.FORENOON: (time(9), time(12)),
    DayPart.AFTERNOON: (time(12), time(15)),
    DayPart.LATE: (time(15), time(23, 59)),
}
_LOOKS: dict[VisitTime, ShadeLook] = {
    VisitTime.BEST: "good",
    VisitTime.FINE: "fine",
    VisitTime.NEVER: "never",
}
_WHOLE_DAY = (time(0), time(23, 59))


@dataclass(frozen=True, slots=True)
class Suits:
    """Judges places for one visit in the time that is shown."""

    visit: WeekVisit
    room: Room
    days: Sequence[date]
    today: date
    language: Language

    def place(self, day: date, at: time | None) -> str:
        """``torsdag 26. november kl. 10.15``."""
        words = days.long(day, self.language, self.today)
        if at is None:
            without = QCoreApplication.translate("Week", "without a clock time")
            return f"{words}, {without}"
        clock = QCoreApplication.translate("Week", "{day} at {clock}")
        return clock.format(day=words, clock=days.clock(at, self.language))

    def short(self, day: date, at: time | None) -> str:
        """The same on a block: ``tors. 10.15``."""
        name = NAMES[self.language].short_weekdays[day.weekday()]
        clock = days.clock(at, self.language) if at is not None else str(day.day)
        return f"{name} {clock}"

    def remarks(self, day: date, at: time | None) -> list[str]:
        """Sentences about a place; none where nothing is known."""
        against = visit_planning.objections(
            self.room.mentor, self.room.firm, self.room.busy, day, at, visit=self._is_visit()
        )
        found = [say(one) for one in against]
        if self.over(day):
            found.insert(0, QCoreApplication.translate("Week", "That day is over."))
        return found or self._praise(day, at)

    def over(self, day: date) -> bool:
        """Whether nothing can be moved there any more."""
        return day < self.today

    def shades(self) -> list[Shade]:
        """The firm's week laid over the days that are shown."""
        return [shade for day in self.days for shade in self._shades_of(day)]

    def _praise(self, day: date, at: time | None) -> list[str]:
        if at is None or not self._is_visit():
            return []
        fit = self.room.firm.fit(day.weekday(), firm_times.part_of(at))
        words = {
            VisitTime.BEST: QCoreApplication.translate("Week", "It suits {firm} best then."),
            VisitTime.FINE: QCoreApplication.translate("Week", "It suits {firm} then."),
        }
        return [words[fit].format(firm=self.visit.firm)] if fit in words else []

    def _shades_of(self, day: date) -> Sequence[Shade]:
        if not self._is_visit():
            return ()
        whole = [one for one in firm_times.objections(self.room.firm, day) if one.why is not Why.NEVER]
        if whole:
            return (Shade(day, *_WHOLE_DAY, "never", _why(whole[0].why)),)
        found: list[Shade] = []
        for part in PARTS:
            fit = self.room.firm.fit(day.weekday(), part)
            if fit is None:
                continue
            shade = Shade(day, *_HOURS[part], _LOOKS[fit], say(label(fit)))
            if found and (found[-1].look, found[-1].ends) == (shade.look, shade.begins):
                shade = replace(shade, begins=found.pop().begins)
            found.append(shade)
        return found

    def _is_visit(self) -> bool:
        return self.visit.kind is not VisitKind.CALL


def _why(why: Why) -> str:
    translate = QCoreApplication.translate
    return {
        Why.ALONE: translate("Week", "Wants peace"),
        Why.SEASON: translate("Week", "Busy time"),
        Why.AWAY: translate("Week", "On leave"),
    }.get(why, "")
