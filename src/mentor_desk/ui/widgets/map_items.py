"""What stands on a map: land, towns, circles and markers, all in metres east and north."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

Look = Literal["free", "full", "off", "new"]
"""Filled disc, ring, small cross in a square, or hollow triangle: told apart without colour."""


@dataclass(frozen=True, slots=True)
class MapTown:
    """A name for orientation. Towns come the largest first; small ones give way to large ones."""

    name: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class BaseMap:
    """The ground of a map: the land it is about, the land around it, and the towns."""

    land: Sequence[QPolygonF] = ()
    abroad: Sequence[QPolygonF] = ()
    towns: Sequence[MapTown] = ()


@dataclass(frozen=True, slots=True)
class MapCircle:
    """A circle around the centre. ``label`` stands on it; the outermost one is dashed and filled."""

    metres: float
    label: str


@dataclass(frozen=True, slots=True)
class MapMarker:
    """A place to choose. ``words`` is the second line; ``state`` says in words what ``look`` shows."""

    key: str
    x: float
    y: float
    title: str
    words: str = ""
    state: str = ""
    look: Look = "free"

    def spoken(self) -> str:
        """The marker as one sentence."""
        return ", ".join(part for part in (self.title, self.words, self.state) if part)


@dataclass(frozen=True, slots=True)
class MapScene:
    """Everything but the ground: where the middle is, how far around it, and what lies there."""

    centre: QPointF | None = None
    centre_name: str = ""
    circles: Sequence[MapCircle] = ()
    markers: Sequence[MapMarker] = field(default=())

    def number_of(self, key: str | None) -> int:
        """The place of a marker in the list, −1 if it is not there."""
        return next((i for i, marker in enumerate(self.markers) if marker.key == key), -1)
