"""Backups by themselves while the desk is open, and a word about the last one."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.safe import Safe
from mentor_desk.ui.safe_backups import SecondLine
from mentor_desk.ui.widgets.message_bar import MessageBar

TOO_LONG = timedelta(days=7)
"""After so long without a copy in the second place the bar says so."""
_FIRST_LOOK_MS = 20_000
_LOOK_EVERY_MS = 5 * 60_000
_LATE = timedelta(days=3)


class Safekeeping(QObject):
    """Looks now and then whether a backup is due, and makes it on a worker thread.

    It is due after a quarter of an hour in which something was changed. A second place that can be got
    at again gets the newest one.
    """

    def __init__(self, context: Context, safe: Safe, bar: MessageBar) -> None:
        super().__init__(bar)
        self._context = context
        self._safe = safe
        self._bar = bar
        self._busy = False
        self._second: SecondLine | None = None
        self._looked_once = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        safe.news.made.connect(self.tell)
        QTimer.singleShot(_FIRST_LOOK_MS, self, self.look)
        self.tell()
        if safe.arrival is not None:
            bar.warn(self.tr("The end of the log is not as it was. Read why under Settings › Log."))

    @Slot()
    def look(self) -> None:
        """Make a backup on a worker thread if one is due."""
        if not self._busy:
            self._busy = True
            self._context.background.run(self._look, self._looked, self._failed)

    @Slot()
    def tell(self) -> None:
        """Say when the last verified backup was made, and what is wrong with the second place."""
        last, second, looked = self._safe.last_backup(), self._second, self._looked_once
        if last is None:
            self._bar.set_right(self.tr("No backup yet"))
            return
        said = self.tr("Last backup {when}, verified").format(when=self._when(last))
        if self._context.now() - last > _LATE:
            said = self.tr("{backup} – too long ago").format(backup=said)
        elif looked and second is None and self._is_old():
            said = self.tr("{backup} · no second place yet, see Settings").format(backup=said)
        elif looked and second is not None and self._is_late(second):
            said = self.tr("{backup} · no copy in the second place for a week").format(backup=said)
        self._bar.set_right(said)

    def _look(self, _progress: Progress) -> SecondLine | None:
        keeping = self._safe.keeping
        if keeping.due():
            self._safe.back_up()
        second = keeping.second()
        if second is not None and second.is_there and second.newest != self._safe.last_backup():
            keeping.copy_missing()
            second = keeping.second()
        return second

    def _looked(self, second: SecondLine | None) -> None:
        self._busy = False
        self._second, self._looked_once = second, True
        self.tell()

    def _failed(self, error: UserError) -> None:
        self._busy = False
        self._context.warn(error)
        self.tell()

    def _is_old(self) -> bool:
        backups = self._safe.backups()
        return bool(backups) and self._context.now() - backups[-1].made_at > TOO_LONG

    def _is_late(self, second: SecondLine) -> bool:
        return self._context.now() - (second.newest or second.chosen_at) > TOO_LONG

    def _when(self, moment: datetime) -> str:
        local = moment.astimezone()
        today, language = self._context.today(), self._context.language
        if local.date() == today:
            return days.clock(local.time(), language)
        return days.relative(local.date(), today, language)
