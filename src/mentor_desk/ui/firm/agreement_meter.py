"""How many new agreements there are, against the target where one is set, in the page's head."""

from __future__ import annotations

from datetime import date

from mentor_desk.formats import days
from mentor_desk.services.agreement_target import Meter
from mentor_desk.texts import Language
from mentor_desk.ui.widgets.load_bar import LoadBar
from mentor_desk.ui.widgets.painting import scaled

_WIDTH = 200


class AgreementMeter(LoadBar):
    """A click shows the agreements that are counted; the tooltip says where the target comes from."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(scaled(self, _WIDTH))

    def show_meter(self, meter: Meter, today: date, language: Language) -> None:
        """Show the meter of the period that holds ``today``; a target nobody set is no bar."""
        if (meter.starts_on.month, meter.starts_on.day) == (1, 1) and meter.ends_on.month == 12:
            when = self.tr("in {year}").format(year=meter.starts_on.year)
        else:
            when = self.tr("until {day}").format(day=days.short(meter.ends_on, language, today))
        unsigned = self.tr("%n not signed", "", meter.unsigned) if meter.unsigned else ""
        if meter.source is None:
            words = self.tr("{count} of {goal} new agreements")
            caption = words.format(count=meter.begun, goal=meter.goal)
            note = _joined(when, unsigned)
            self.set_load(meter.begun, 0, meter.goal, caption=caption, note=note)
        else:
            caption = self.tr("%n new agreement(s)", "", meter.begun)
            note = _joined(when, unsigned or self.tr("no target"))
            self.set_words(caption, note)
        self.setAccessibleDescription(self._why(meter, language))
        self.setToolTip("\n".join((caption, note, self._why(meter, language))))

    def _why(self, meter: Meter, language: Language) -> str:
        if meter.source is None:
            return self.tr("Your own target.")
        words = self.tr("Usual elsewhere: {source} You set your own target on the page of figures.")
        source = meter.source.written(language).rstrip(".") + "."
        return words.format(source=source)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
