"""The way to a job as columns: where each open case is, as its placements say."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.services.caseload import CaseRow, PlacementGlimpse
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.board.cards import card
from mentor_desk.ui.pages.caseload_rows import Look
from mentor_desk.ui.widgets.board_card import Card


class Way(StrEnum):
    """Stops on the way; a person may skip any of them and go back without having failed."""

    NONE = "none"
    AGREED = "agreed"
    PRAKTIK = "praktik"
    WITH_PAID_HOURS = "with_paid_hours"
    WAGE_SUBSIDY = "wage_subsidy"
    FLEKSJOB = "fleksjob"
    JOB = "job"


_BY_KIND = {
    PlacementKind.PRAKTIK: Way.PRAKTIK,
    PlacementKind.WAGE_SUBSIDY: Way.WAGE_SUBSIDY,
    PlacementKind.PAID_HOURS: Way.JOB,
    PlacementKind.FLEKSJOB: Way.FLEKSJOB,
    PlacementKind.ORDINARY_JOB: Way.JOB,
}


def columns() -> list[tuple[str, str]]:
    """The columns with their titles, the longest way first."""
    translate = QCoreApplication.translate
    return [
        (Way.NONE, translate("Board", "No place yet")),
        (Way.AGREED, translate("Board", "Agreed, not begun")),
        (Way.PRAKTIK, translate("Board", "In praktik")),
        (Way.WITH_PAID_HOURS, translate("Board", "Praktik and paid hours")),
        (Way.WAGE_SUBSIDY, translate("Board", "In wage subsidy")),
        (Way.FLEKSJOB, translate("Board", "In fleksjob")),
        (Way.JOB, translate("Board", "In a job")),
    ]


def by_way(rows: Iterable[CaseRow], look: Look) -> dict[str, list[Card]]:
    """The cards by the key of their column, by name."""
    found: dict[str, list[Card]] = {way.value: [] for way in Way}
    for row in sorted(rows, key=lambda each: danish_sort_key(each.name)):
        found[way_of(row.placement)].append(card(row, look))
    return found


def way_of(placement: PlacementGlimpse | None) -> Way:
    """The stop that a placement stands for."""
    if placement is None or placement.state.ended:
        return Way.NONE
    if placement.state.upcoming:
        return Way.AGREED
    if placement.kind is PlacementKind.PRAKTIK and placement.paid_hours:
        return Way.WITH_PAID_HOURS
    return _BY_KIND[placement.kind]
