"""Reading a list of firms in, step by step, in the place of the page (feature C2)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.exchange.tables import Listing
from mentor_desk.services import directory
from mentor_desk.services.directory_import import Counts
from mentor_desk.ui.background import Task
from mentor_desk.ui.context import Context
from mentor_desk.ui.directory import reading
from mentor_desk.ui.directory.foot import Foot
from mentor_desk.ui.directory.reading import Look, Order
from mentor_desk.ui.directory.step_columns import ColumnsStep
from mentor_desk.ui.directory.step_done import DoneStep
from mentor_desk.ui.directory.step_file import FileStep
from mentor_desk.ui.directory.step_preview import PreviewStep
from mentor_desk.ui.directory.steps import Steps
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.progress_bar import TaskBar

FILE, COLUMNS, PREVIEW, DONE = range(4)


class Wizard(QWidget):
    """``left`` when the mentor is through or stops; ``list_wanted`` to see what was read in.

    Nothing changes before the last button, and what goes wrong is told here and loses nothing.
    """

    left = Signal()
    list_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._path: Path | None = None
        self._listing: Listing | None = None
        self._look: Look | None = None
        self.file = FileStep(context)
        self.columns = ColumnsStep(context)
        self.preview = PreviewStep(context)
        self.done = DoneStep(context)
        self.notice = Notice()
        self.notice.setVisible(False)
        self.bar = TaskBar()
        self.foot = Foot()
        self.next, self.back, self.stop = self.foot.next, self.foot.back, self.foot.stop
        self._lay_out()
        self._connect()

    def begin(self, path: Path | None = None) -> None:
        """Start afresh, with a file that is known already."""
        self._forget()
        self._path, self._listing = None, None
        self.file.form.set_values({"source": ""})
        self.file.show_summary(self._context.call(directory.summary))
        self.file.show_file(None, None)
        self._show(FILE)
        self.file.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Look at another file."""
        self._forget()
        self._path, self._listing = path, None
        self._show(FILE)
        self.file.show_file(path, None)
        self._run(self.tr("Looking at the file …"), reading.inspect(path), self._opened)

    def busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def step(self) -> int:
        """The step shown."""
        return self._stack.currentIndex()

    def go_on(self) -> None:
        """What the first button says."""
        if self.busy() or not self.next.isEnabled():
            return
        if self.step() == FILE:
            self._show(COLUMNS)
            self.columns.mappings.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.step() == COLUMNS:
            self._look_at_it()
        elif self.step() == PREVIEW and self._look is not None:
            work = reading.bring_in(self._context, self._look, self.preview.ticked())
            self._run(self.tr("Reading the list in …"), work, self._brought_in)
        elif self.step() == DONE:
            self.left.emit()

    def go_back(self) -> None:
        """One step back; what was chosen stays."""
        if not self.busy() and FILE < self.step() < DONE:
            self._show(self.step() - 1)

    def leave(self) -> None:
        """Stop what is under way; else ask before a choice is lost; else leave."""
        if self._task is not None:
            self._task.cancel()
        elif self.step() == DONE or self._path is None:
            self.left.emit()
        else:
            words = self.tr("Nothing is read in yet. Stop here?")
            self._tell("warning", words, self.tr("Yes, stop"), self.left.emit)
            self.notice.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
        else:
            super().keyPressEvent(event)

    def _entered(self) -> None:
        """Enter presses the button it stands on, goes on from a step, and stays inside a filter."""
        at = self.focusWidget()
        if isinstance(at, QPushButton):
            at.click()
        elif at not in (self.columns.mappings.name, self.preview.left_out.typed):
            self.go_on()

    def _lay_out(self) -> None:
        self.steps = Steps(
            (self.tr("The file"), self.tr("The columns"), self.tr("Look it over"), self.tr("Done"))
        )
        self._stack = QStackedWidget()
        for step in (self.file, self.columns, self.preview, self.done):
            self._stack.addWidget(step)
        inside = QVBoxLayout()
        inside.setContentsMargins(22, 16, 22, 12)
        inside.setSpacing(14)
        for widget in (self.steps, self.notice, self._stack):
            inside.addWidget(widget, 1 if widget is self._stack else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(self.bar)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.next.clicked.connect(lambda _=False: self.go_on())
        self.back.clicked.connect(lambda _=False: self.go_back())
        self.stop.clicked.connect(lambda _=False: self.leave())
        self.file.file_chosen.connect(self.open)
        self.file.changed.connect(self._judge)
        self.columns.changed.connect(self._judge)
        self.preview.told.connect(self._context.say)
        self.done.list_wanted.connect(self.list_wanted)
        self.done.again_wanted.connect(self.begin)
        self.done.undo_wanted.connect(self._undo)
        self.bar.cancelled.connect(self.leave)
        self._context.closing.connect(self._cancel)

    def _show(self, step: int) -> None:
        self.notice.setVisible(False)
        self._stack.setCurrentIndex(step)
        self.steps.show_step(step)
        self._judge()

    def _judge(self) -> None:
        """Say what the first button does, and whether it can."""
        ready = {
            FILE: self._listing is not None and bool(self.file.source()),
            COLUMNS: self.columns.ready(),
            PREVIEW: self._look is not None,
            DONE: True,
        }
        step = self.step()
        self.foot.show_step(step, ready=ready[step], busy=self.busy())

    def _run(self, what: str, work: Any, done: Any) -> None:
        self.notice.setVisible(False)
        self.bar.start(what)
        self._task = self._context.background.run(
            work, self._ended(done), self._failed, self._told, cancelled=self._stopped
        )
        self._judge()

    def _ended(self, done: Any) -> Any:
        def deliver(result: Any) -> None:
            self._rest()
            done(result)
            self._judge()

        return deliver

    def _told(self, part: int, whole: int, rows: str) -> None:
        if part:
            self.bar.set_total(whole)
        self.bar.progress(part, self.tr("{rows} rows").format(rows=rows))

    def _failed(self, error: UserError) -> None:
        self._rest()
        if self.step() == FILE:
            self._path = None
            self.file.show_file(None, None)
        self._tell("danger", say(error.text))
        if error.field in ("columns", "sheets") and self.step() != FILE:
            self._stack.setCurrentIndex(COLUMNS)
            self.steps.show_step(COLUMNS)
        self._judge()

    def _stopped(self) -> None:
        self._rest()
        self._tell("neutral", self.tr("Stopped. Nothing was changed."))
        self._judge()

    def _rest(self) -> None:
        self._task = None
        self.bar.finish()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _opened(self, listing: Listing) -> None:
        self._listing = listing
        self.file.show_file(self._path, listing)
        self.columns.show_listing(listing)
        self.file.form.focus("source")

    def _look_at_it(self) -> None:
        if self._path is None:
            return
        order = Order(
            path=self._path,
            source=self.file.source(),
            whole=self.file.whole(),
            sheets=self.columns.chosen_sheets(),
            columns=self.columns.own_columns(),
        )
        self._run(self.tr("Reading the list …"), reading.look(self._context, order), self._looked)

    def _looked(self, seen: Look) -> None:
        self._look = seen
        self.preview.show_look(seen)
        self._show(PREVIEW)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _brought_in(self, counts: Counts) -> None:
        source = self._look.order.source if self._look else ""
        self._forget()
        self.done.show_counts(counts, source)
        self._show(DONE)
        self._context.say(self.done.told)
        self.done.see.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        """The rows of a list are many, and not looked at any more."""
        if self._look is not None:
            seen, self._look = self._look, None
            self._context.background.run(reading.forget(seen))

    def _undo(self) -> None:
        try:
            self._context.undo()
        except UserError as error:
            self._tell("danger", say(error.text))
        else:
            self.done.show_undone()

    def _tell(self, tone: Any, words: str, action: str = "", on_action: Any = None) -> None:
        self.notice.say(tone, words, action, on_action)
        self.notice.setVisible(True)
