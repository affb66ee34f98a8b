"""Qt's own application, which the system hands files to: macOS tells of a double click by an event."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from mentor_desk.app import again


class QtApplication(QApplication):
    """Only what is sent to the application itself comes by here, not every event of every widget."""

    package_asked = Signal(object)
    """The path of a colleague's package of cases that the system wants opened."""

    def event(self, event: QEvent) -> bool:
        """Take up a package of cases; whatever else there is goes its usual way."""
        if isinstance(event, QFileOpenEvent):
            package = again.package_in([event.file()])
            if package is not None:
                self.package_asked.emit(package)
                return True
        return super().event(event)
