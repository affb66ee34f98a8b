"""Backups by themselves: one a day while the desk is open, and a word about the last one."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.safe import Safe
from mentor_desk.ui.widgets.message_bar import MessageBar

_FIRST_LOOK_MS = 20_000
_LOOK_EVERY_MS = 15 * 60_000
_DAY = timedelta(hours=20)
_TOO_LONG = timedelta(days=3)


class Safekeeping(QObject):
    """Looks now and then whether the last verified backup is from today, and makes one if not."""

    def __init__(self, context: Context, safe: Safe, bar: MessageBar) -> None:
        super().__init__(bar)
        self._context = context
        self._safe = safe
        self._bar = bar
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(_FIRST_LOOK_MS, self, self.look)
        self.tell()
        if safe.arrival is not None:
            bar.warn(self.tr("The end of the log is not as it was. Read why under Settings › Log."))

    @Slot()
    def look(self) -> None:
        """Make a backup on a worker thread if the last one is of another day."""
        last = self._safe.last_backup()
        if self._busy or (last is not None and self._context.now() - last < _DAY):
            return
        self._busy = True
        self._context.background.run(self._make, lambda _made: self._done(), self._failed)

    def tell(self) -> None:
        """Say when the last verified backup was made."""
        last = self._safe.last_backup()
        if last is None:
            self._bar.set_right(self.tr("No backup yet"))
            return
        words = self.tr("Last backup {when}, verified").format(when=self._when(last))
        late = self._context.now() - last > _TOO_LONG
        self._bar.set_right(self.tr("{backup} – too long ago").format(backup=words) if late else words)

    def _make(self, _progress: Progress) -> datetime:
        return self._safe.back_up()

    def _done(self) -> None:
        self._busy = False
        self.tell()

    def _failed(self, error: UserError) -> None:
        self._busy = False
        self._context.warn(error)
        self.tell()

    def _when(self, moment: datetime) -> str:
        local = moment.astimezone()
        today, language = self._context.today(), self._context.language
        if local.date() == today:
            return days.clock(local.time(), language)
        return days.relative(local.date(), today, language)
