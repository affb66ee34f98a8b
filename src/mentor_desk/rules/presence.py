"""When the citizen is at the firm: a visit is best while there is somebody to visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.formats.week_hours import Week
from mentor_desk.texts import Text, Words, text


@dataclass(frozen=True, slots=True)
class Presence:
    """The hours of somebody's week; ``name`` is the first name, as it is used in talk."""

    name: str
    week: Week

    def away(self, day: date, at: time | None) -> Text | None:
        """A sentence where ``name`` is not there; ``None`` where they are."""
        hours = self.week[day.weekday()]
        if hours is None:
            weekday = Words(NAMES["da"].weekdays[day.weekday()], NAMES["en"].weekdays[day.weekday()])
            return text("rules", "{name} does not work on a {weekday}.").fill(
                name=self.name, weekday=weekday
            )
        if at is None or hours.start <= at < hours.end:
            return None
        if at < hours.start:
            sentence = text("rules", "{name} begins at {clock} that day.")
            return sentence.fill(name=self.name, clock=_clock(hours.start))
        sentence = text("rules", "{name} goes home at {clock} that day.")
        return sentence.fill(name=self.name, clock=_clock(hours.end))


def _clock(moment: time) -> Words:
    return Words(days.clock(moment, "da"), days.clock(moment, "en"))
