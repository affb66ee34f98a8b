"""What watches over the open desk beside the idle time. Loaded after the desk stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from mentor_desk.settings import Settings
from mentor_desk.ui.context import Context
from mentor_desk.ui.presence import Presence
from mentor_desk.ui.screen_capture import CaptureGuard


class Guards(QObject):
    """``gone`` when the system locks its screen or goes to sleep; windows kept out of captures."""

    gone = Signal()

    def __init__(self, app: QGuiApplication, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._capture = CaptureGuard(app, on=settings.hide_from_capture)
        self.presence = Presence(self)
        self.presence.gone.connect(self.gone)
        self.presence.start()

    def bring_backups_along(self, context: Context) -> None:
        """Go on with what a new data key has left to do; what is left then stands in the settings."""
        ways = context.safe.ways if context.safe is not None else None
        if ways is not None and ways.unfinished():
            context.background.run(lambda _: ways.follow(), failed=context.warn)

    def settings_changed(self, settings: Settings) -> None:
        """Follow a choice of the mentor's."""
        self._capture.switch(settings.hide_from_capture)

    def stop(self) -> None:
        """The desk is put away."""
        self.presence.stop()
