"""A number with a decimal comma, or a point, as the user likes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.formats import numbers
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.parsed_field import ParsedField


class NumberField(ParsedField[float]):
    """A number from ``low`` to ``high`` (both allowed); arrow up and down change it by ``step``."""

    def __init__(
        self,
        *,
        low: float = 0,
        high: float = 1_000_000,
        whole: bool = False,
        step: float = 1,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, parent)
        self._low = low
        self._high = high
        self._whole = whole
        self._step = step

    def read(self, typed: str) -> float | None:
        """The number, ``None`` when it is none or lies outside the limits."""
        found = numbers.parse(typed)
        if found is None or not self._low <= found <= self._high:
            return None
        return None if self._whole and found != int(found) else found

    def written(self, value: float) -> str:
        """``12,5``."""
        return numbers.number(value, shown_language())

    def complaint(self) -> str:
        """The limits of the number."""
        low = numbers.number(self._low, shown_language())
        high = numbers.number(self._high, shown_language())
        if self._whole:
            return self.tr("Write a whole number from {low} to {high}.").format(low=low, high=high)
        return self.tr("Write a number from {low} to {high}.").format(low=low, high=high)

    def whole_value(self) -> int | None:
        """The value as an ``int``, rounded."""
        value = self.value()
        return None if value is None else round(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if sign is None or event.modifiers() or self.isReadOnly():
            super().keyPressEvent(event)
            return
        value = self.value()
        wanted = self._low if value is None else value + sign * self._step
        self.replace(min(self._high, max(self._low, wanted)))
