"""A day, typed as people say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.formats import days, numbers
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.parsed_field import ParsedField

_STEPS: Mapping[int, int] = MappingProxyType(
    {
        Qt.Key.Key_Up: 1,
        Qt.Key.Key_Down: -1,
        Qt.Key.Key_PageUp: 7,
        Qt.Key.Key_PageDown: -7,
    }
)


class DateField(ParsedField[date]):
    """Understands «i morgen», «+3u», «24/11», «uge 48», «fredag».

    ``relative_to`` gives the day an end date counts from: «+13u» is then thirteen weeks with both
    days counted. Arrow up and down go a day on and back, Page Up and Page Down a week.
    """

    def __init__(
        self,
        today: Callable[[], date],
        *,
        relative_to: Callable[[], date | None] | None = None,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, parent)
        self._today = today
        self._relative_to = relative_to

    def read(self, typed: str) -> date | None:
        """The day ``typed`` means today, or counted from the start."""
        return days.understand(typed, self._today(), self._start())

    def written(self, value: date) -> str:
        """``24. nov. 2026``: always with its year."""
        return f"{days.short(value, shown_language())} {value.year}"

    def explained(self, value: date, /) -> str:
        """``tirsdag, uge 48``; for an end date ``fredag, 13 uger`` from its start."""
        language = shown_language()
        start = self._start()
        if start is not None and value >= start:
            length = numbers.weeks(days.weeks_in(start, value), language)
        else:
            length = days.week(value, language)
        return f"{days.weekday(value, language)}, {length}"

    def complaint(self) -> str:
        """Examples of what is understood."""
        if self._relative_to is not None:
            return self.tr("I do not understand the date. Write for example 24/11, week 48 or +13w.")
        return self.tr("I do not understand the date. Write for example 24/11, tomorrow or Friday.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None or event.modifiers() or self.isReadOnly():
            super().keyPressEvent(event)
            return
        value = self.value()
        self.replace(self._today() if value is None else value + timedelta(days=step))

    def _start(self) -> date | None:
        return self._relative_to() if self._relative_to is not None else None
