"""The way one has gone through the guide, to go back and forward on."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A page and the name of a heading on it."""

    page: str
    anchor: str = ""


class Trail:
    """Places in the order they were gone to; going elsewhere forgets what lay ahead."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """Where one is."""
        return self._places[self._at] if self._places else None

    def go(self, place: Place) -> None:
        """Go to ``place``; going where one is changes nothing."""
        if place == self.here:
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        self._at = len(self._places) - 1

    def can(self, step: int) -> bool:
        """Whether there is a place one step back (-1) or forward (1)."""
        return 0 <= self._at + step < len(self._places)

    def step(self, step: int) -> Place | None:
        """Go one step back or forward; ``None`` where there is nothing."""
        if not self.can(step):
            return None
        self._at += step
        return self._places[self._at]
