"""A firm, a citizen or an unknown workplace as a row of the list and as a marker on the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.services.directory import Listed
from mentor_desk.services.match_types import CitizenRow, MatchRow
from mentor_desk.terms import Piece
from mentor_desk.texts import Language
from mentor_desk.ui.match.reach import kilometres
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.map_items import Look, MapMarker

FIRM, CASE, NEW = "firm:", "case:", "new:"
_SAME_PLACE = 0.05
"""Kilometres below which two towns are one and the same."""


def firm(row: MatchRow, language: Language, group: str) -> tuple[ListRow, MapMarker | None]:
    """A firm of the register; no marker while nobody knows where it lies."""
    shown = ListRow(
        key=f"{FIRM}{row.firm_id}",
        title=row.name,
        subtitle=_joined(
            distance(row.km, row.town, language, exact=row.exact),
            _employees(row, language),
            _room(row),
        ),
        badge=say(row.badge),
        tone=cast("Tone", row.tone),
        group=group,
    )
    look = firm_look(row)
    return shown, _marker(shown, row.point, look, state=dict(firm_legend())[look])


def citizen(row: CitizenRow, language: Language) -> tuple[ListRow, MapMarker | None]:
    """A citizen with an open case."""
    translate = QCoreApplication.translate
    ready = ""
    if row.ready_on is not None:
        day = days.short(row.ready_on, language)
        ready = translate("Match", "ready {day}").format(day=day)
    hours = numbers.hours(row.weekly_hours, language) if row.weekly_hours else ""
    away = distance(row.km, row.town, language, exact=row.exact)
    shown = ListRow(
        key=f"{CASE}{row.case_id}",
        title=row.name,
        subtitle=_joined(away, hours, ready, row.job_goal),
        badge=say(row.badge),
        tone=cast("Tone", row.tone),
    )
    look = citizen_look(row)
    return shown, _marker(shown, row.point, look, state=dict(citizen_legend())[look])


def listed(
    row: Listed, language: Language, group: str, *, exact: bool
) -> tuple[ListRow, MapMarker | None]:
    """A workplace of the directory that is not in the register; ``exact`` as in :func:`distance`."""
    size = row.size_band.replace("-", "–")
    staff = QCoreApplication.translate("Match", "{size} employees").format(size=size) if size else ""
    away = distance(row.km, row.town, language, exact=exact)
    shown = ListRow(
        key=f"{NEW}{row.id}",
        title=row.name,
        subtitle=_joined(away, staff, row.branch),
        group=group,
    )
    return shown, _marker(shown, row.point, "new", state=dict(firm_legend())["new"])


def citizen_look(row: CitizenRow) -> Look:
    """Ringed where the citizen is in a placement. That the firm is full says nothing of the citizen."""
    if _does_not_fit(row):
        return "off"
    return "full" if row.placed else "free"


def firm_look(row: MatchRow) -> Look:
    """Filled only where a free place is known of."""
    if _does_not_fit(row):
        return "off"
    if row.nots:
        return "full"
    return "free" if row.free is not None and not row.full else "full"


def _does_not_fit(row: MatchRow | CitizenRow) -> bool:
    """Whether more is in the way than that no place is free."""
    return row.rejected or any(piece is not Piece.CAPACITY for piece in row.nots)


def firm_legend() -> list[tuple[Look, str]]:
    """What the markers of firms mean."""
    translate = QCoreApplication.translate
    return [
        ("free", translate("Match", "Free place")),
        ("full", translate("Match", "Full or not known")),
        ("off", translate("Match", "Does not fit now")),
        ("new", translate("Match", "Not in the register")),
    ]


def citizen_legend() -> list[tuple[Look, str]]:
    """What the markers of citizens mean."""
    translate = QCoreApplication.translate
    return [
        ("free", translate("Match", "No placement now")),
        ("full", translate("Match", "In a placement")),
        ("off", translate("Match", "Does not fit now")),
    ]


def distance(km: float | None, town: str, language: Language, *, exact: bool) -> str:
    """How far away in a straight line; between two postcodes only «about»."""
    translate = QCoreApplication.translate
    if km is None:
        return town or translate("Match", "place not known")
    if exact:
        return kilometres(km, language)
    if km < _SAME_PLACE:
        return translate("Match", "same postcode")
    return translate("Match", "about {far}").format(far=kilometres(km, language))


def _employees(row: MatchRow, language: Language) -> str:
    translate = QCoreApplication.translate
    if row.employees is not None:
        count = row.employees
        if count == int(count):
            return translate("Match", "%n employee(s)", "", int(count))
        return translate("Match", "{size} employees").format(size=numbers.number(count, language))
    size = row.size_band.replace("-", "–")
    return translate("Match", "{size} employees").format(size=size) if size else ""


def _room(row: MatchRow) -> str:
    translate = QCoreApplication.translate
    if row.openings:
        return translate("Match", "%n opening(s)", "", row.openings)
    if row.full or Piece.CAPACITY in row.nots:
        return translate("Match", "no free place")
    if row.free is None:
        return ""
    whole = int(row.free)
    if not whole:
        return translate("Match", "room for some hours")
    return translate("Match", "%n free place(s)", "", whole)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _marker(row: ListRow, point: Sequence[float] | None, look: Look, *, state: str) -> MapMarker | None:
    if point is None:
        return None
    words = ", ".join(part for part in (row.subtitle.replace(" · ", ", "), row.badge) if part)
    return MapMarker(row.key, point[0], point[1], row.title, words, state, look)
