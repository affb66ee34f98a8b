"""The lines of the time line: which are shown, and how they are drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import folding
from mentor_desk.services.firm_lines import FirmLine
from mentor_desk.services.placement_timeline import CitizenLine
from mentor_desk.services.stays import Stay
from mentor_desk.terms import PlacementKind, label
from mentor_desk.texts import Language
from mentor_desk.ui.timeline import words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.gantt_rows import BarTone, GanttBar, GanttRow, GanttSpan, Look

LOOKS: Mapping[PlacementKind, tuple[Look, BarTone]] = MappingProxyType(
    {
        PlacementKind.PRAKTIK: ("plain", "accent"),
        PlacementKind.WAGE_SUBSIDY: ("dotted", "accent"),
        PlacementKind.PAID_HOURS: ("band", "ok"),
        PlacementKind.FLEKSJOB: ("double", "ok"),
        PlacementKind.ORDINARY_JOB: ("solid", "accent"),
    }
)
"""The nearer to an ordinary job, the fuller the bar."""
Line = CitizenLine | FirmLine


def key(line: Line) -> str:
    """The id of the case or the firm."""
    return str(line.case_id if isinstance(line, CitizenLine) else line.id)


def matching(lines: Sequence[Line], typed: str) -> list[Line]:
    """The lines with every typed word in the name, or in a placement's firm, citizen and kind.

    Of a line that is found by its placements only, all are shown: who else is there belongs to it.
    """
    parts = folding.fold(typed).split()
    return [line for line in lines if all(part in _haystack(line) for part in parts)]


def _haystack(line: Line) -> str:
    town = line.town if isinstance(line, FirmLine) else ""
    stays = (f"{stay.citizen} {stay.firm} {say(label(stay.kind))}" for stay in line.stays)
    return folding.fold(" ".join((line.name, town, *stays)))


class Drawing:
    """Makes rows of lines, on a day and in a language. ``full_week`` is the hours of a full week."""

    def __init__(self, today: date, language: Language, full_week: float) -> None:
        self._today, self._language, self._full_week = today, language, full_week

    def row(self, line: Line) -> GanttRow:
        """The line as a row of the chart."""
        return self._citizen(line) if isinstance(line, CitizenLine) else self._firm(line)

    def _citizen(self, line: CitizenLine) -> GanttRow:
        bars = tuple(self._bar(stay, by_firm=False) for stay in line.stays)
        return GanttRow(key(line), line.name, self.citizen_note(line), bars)

    def citizen_note(self, line: CitizenLine) -> str:
        """Until when, from the placement that matters most today."""
        now = next((stay for stay in line.stays if stay.state.running), None)
        now = now or next((stay for stay in line.stays if stay.state.upcoming), None)
        if now is None and line.stays:
            now = max(line.stays, key=lambda stay: stay.ends_on or date.min)
        if now is None:
            return QCoreApplication.translate("PlacementTimeline", "no placement yet")
        return words.until(now, self._today, self._language)

    def _firm(self, line: FirmLine) -> GanttRow:
        return GanttRow(
            key(line),
            line.name,
            line.town,
            tuple(self._bar(stay, by_firm=True) for stay in line.stays),
            self._spans(line),
            words.free_now(line, self._full_week, self._language),
            words.agreed(line.agreed),
        )

    def _spans(self, line: FirmLine) -> tuple[GanttSpan, ...]:
        """The free places week by week from this week on; nothing while nobody has counted."""
        return tuple(
            GanttSpan(
                weeks.first,
                weeks.last,
                words.free(weeks.free, self._full_week, self._language),
                words.free_short(weeks.free, self._full_week, self._language),
                full=weeks.free * self._full_week < 1,
            )
            for weeks in line.weeks
            if weeks.free is not None
        )

    def _bar(self, stay: Stay, *, by_firm: bool) -> GanttBar:
        look, tone = LOOKS[stay.kind]
        who = stay.citizen if by_firm else stay.firm
        last = stay.ends_on
        if last is None and stay.state.ended:
            last = max(stay.starts_on, self._today - timedelta(days=1))
        return GanttBar(
            key=str(stay.id),
            first=stay.starts_on,
            last=last,
            words=f"{who} · {words.kind(stay).lower()}",
            tip=words.tip(stay, self._today, self._language),
            spoken=words.spoken(stay, self._today, self._language, by_firm=by_firm),
            look=look,
            tone=tone,
            faded=stay.state.ended,
            loose=words.not_agreed(stay),
            pauses=words.pauses(stay),
        )
