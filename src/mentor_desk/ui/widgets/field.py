"""What every input of a form can do, whatever it looks like."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mentor_desk.texts import Language


class Field(Protocol):
    """An input. It is a :class:`QWidget` as well; setting its value never emits ``changed``."""

    @property
    def changed(self) -> SignalInstance:
        """The user changed the value."""

    @property
    def left(self) -> SignalInstance:
        """The user is done with the field: time to save. Not emitted while its text makes no sense."""

    def value(self) -> Any:
        """What stands in the field; ``None`` or empty when nothing does."""

    def set_value(self, value: Any) -> None:
        """Show ``value``; ``None`` empties the field."""


class FocusWatch(QObject):
    """Tells when the keyboard leaves a field that is made of several widgets."""

    left = Signal()

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        # Qt moves the focus while it destroys widgets; nobody is there to be told any more.
        if isValid(self._watched) and self._holds(old) and not self._holds(new):
            self.left.emit()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self._watched or self._watched.isAncestorOf(widget))


def shown_language() -> Language:
    """The language the window is shown in, told from its locale."""
    return "da" if QLocale().language() == QLocale.Language.Danish else "en"
