"""Pieces that are used again: a widget costs more to make than to paint."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


class Pool(Generic[W]):
    """Hands out widgets one after another, and hides those that are not taken."""

    def __init__(self, make: Callable[[], W]) -> None:
        self._make = make
        self._all: list[W] = []
        self._used = 0

    def begin(self) -> None:
        """From now on hand out from the first one on."""
        self._used = 0

    def take(self) -> W:
        """The next widget, a new one where they do not suffice."""
        if self._used == len(self._all):
            self._all.append(self._make())
        self._used += 1
        return self._all[self._used - 1]

    def end(self) -> None:
        """Show those that were taken and hide the others."""
        for number, widget in enumerate(self._all):
            widget.setVisible(number < self._used)
