"""Sets of areas for the talk about progression: what they hold, and what a file of them must hold.

The shipped set has words of its own: a tool to talk with, not a validated instrument. A municipality
with a licence for another set reads that in from a file; nothing of it is changed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from mentor_desk.errors import UserError
from mentor_desk.shelf import SHELF
from mentor_desk.terms import ScoreSide
from mentor_desk.texts import text

SHIPPED: Final = "grundsaet"
LOWEST, HIGHEST = 1, 5
FEWEST_AREAS, MOST_AREAS = 3, 15
ROOM: Final = 200
"""Letters in a title or an anchor of a set that is read in."""

_NAME: Final = "{name}"
_ONE_BELIEF: Final = text(
    "rules", "The set is called {key}, and asks one question of the mentor alone (mentor_only)."
)
_ANCHORS: Final = text("rules", "Each area has words for {steps} steps (anchors).")


@dataclass(frozen=True, slots=True)
class Area:
    """One area; ``anchors`` say in plain words what each step from 1 to 5 means.

    ``short`` areas are asked at visits as well, ``optional`` ones only where they have to do with the
    work. The one that is ``mentor_only`` asks for the mentor's belief and is never shown to others.
    ``firm`` areas are what a firm sees for itself; a ``citizen_only`` one nobody else can answer.
    ``title_other`` says the title about somebody, with ``{name}`` for who it is.
    """

    key: str
    title: str
    anchors: tuple[str, ...]
    optional: bool = False
    short: bool = False
    mentor_only: bool = False
    firm: bool = True
    citizen_only: bool = False
    title_other: str = ""

    def asks(self, side: ScoreSide) -> bool:
        """Whether ``side`` can know the answer."""
        if side is ScoreSide.CITIZEN:
            return True
        return not self.citizen_only and (self.firm or side is not ScoreSide.FIRM)

    def about(self, name: str) -> str:
        """The title as others are asked it about ``name``; the citizen's own where there is none."""
        return self.title_other.replace(_NAME, name) or self.title

    def anchor(self, value: float) -> str:
        """What ``value`` means: one step's words, or the two it lies between."""
        return anchor_of(self.anchors, value)

    def plain(self) -> dict[str, Any]:
        """As it is kept with a measurement."""
        return {
            "key": self.key,
            "title": self.title,
            "anchors": list(self.anchors),
            "optional": self.optional,
            "short": self.short,
            "mentor_only": self.mentor_only,
            "firm": self.firm,
            "citizen_only": self.citizen_only,
            "title_other": self.title_other,
        }


@dataclass(frozen=True, slots=True)
class IndicatorSet:
    """Areas in the order of the talk; ``areas`` without the question to the mentor, ``belief``."""

    key: str
    version: str
    title: str
    areas: tuple[Area, ...]
    belief: Area
    owner: str = ""
    licence: str = ""

    @property
    def shipped(self) -> bool:
        """Whether it is the program's own."""
        return self.key == SHIPPED

    @property
    def short(self) -> tuple[Area, ...]:
        """The areas asked at visits: those marked, the first four where none is."""
        return tuple(area for area in self.areas if area.short) or self.areas[:4]

    def plain_areas(self) -> list[dict[str, Any]]:
        """Every area as it is kept, the question to the mentor last."""
        return [area.plain() for area in (*self.areas, self.belief)]


def shipped() -> IndicatorSet:
    """The basic set, as it is in use."""
    return SHELF.load(f"indicators/{SHIPPED}.toml", parse)


def parse(content: str) -> IndicatorSet:
    """The basic set in ``content``. Raises :class:`UserError` where it asks too little."""
    data = tomllib.loads(content)
    areas, belief = data["areas"], [each for each in data["areas"] if each.get("mentor_only")]
    if data["key"] != SHIPPED or len(belief) != 1:
        raise UserError(_ONE_BELIEF.fill(key=SHIPPED))
    if any(len(each["anchors"]) != HIGHEST for each in areas):
        raise UserError(_ANCHORS.fill(steps=HIGHEST))
    return build(data)


def build(data: Mapping[str, Any]) -> IndicatorSet:
    """The set in ``data``, which must be without faults
    (:func:`mentor_desk.rules.indicator_faults.faults`)."""
    found = areas_of(data["areas"])
    asked = tuple(area for area in found if not area.mentor_only)
    belief = next((area for area in found if area.mentor_only), None)
    return IndicatorSet(
        key=data["key"],
        version=str(data["version"]),
        title=data["title"],
        areas=asked,
        belief=belief or shipped().belief,
        owner=data.get("owner", ""),
        licence=data.get("licence", ""),
    )


def areas_of(plain: Iterable[Mapping[str, Any]]) -> tuple[Area, ...]:
    """The areas in what was kept or read. Where no area says what a firm sees, it is asked them all."""
    found = tuple(plain)
    said = any("firm" in each for each in found)
    return tuple(
        Area(
            key=each["key"],
            title=each["title"],
            anchors=tuple(each["anchors"]),
            optional=bool(each.get("optional", False)),
            short=bool(each.get("short", False)),
            mentor_only=bool(each.get("mentor_only", False)),
            firm=bool(each.get("firm", not said)),
            citizen_only=bool(each.get("citizen_only", False)),
            title_other=each.get("title_other", ""),
        )
        for each in found
    )


def anchor_of(anchors: Sequence[str], value: float) -> str:
    """What ``value`` means in these words: one step's, or the two it lies between."""
    below = int(value)
    words = anchors[below - LOWEST]
    return words if below == value else f"{words} – {anchors[below]}"


def is_step(value: float) -> bool:
    """Whether ``value`` lies on the scale: 1 to 5, halves allowed."""
    return LOWEST <= value <= HIGHEST and value * 2 == int(value * 2)
