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
from mentor_desk.ui.context import Context
from mentor_desk.ui.directory import reading
from mentor_desk.ui.directory.foot import Foot
from mentor_desk.ui.directory.leave_question import LeaveQuestion
from mentor_desk.ui.directory.reading import Look, Order
from mentor_desk.ui.directory.running import Running
from mentor_desk.ui.directory.step_columns import ColumnsStep
from mentor_desk.ui.directory.step_done import DoneStep
from mentor_desk.ui.directory.step_file import FileStep
from mentor_desk.ui.directory.step_preview import PreviewStep
from mentor_desk.ui.directory.steps import Steps
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.notice import Notice

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
        self._path: Path | None = None
        self._listing: Listing | None = None
        self._look: Look | None = None
        self.file = FileStep(context)
        self.columns = ColumnsStep(context)
        self.preview = PreviewStep(context)
        self.done = DoneStep(context)
        self.notice = Notice()
        self.notice.setVisible(False)
        self.question = LeaveQuestion()
        self.running = Running(context)
        self.foot = Foot()
        self.next, self.back, self.stop = self.foot.next, self.foot.back, self.foot.stop
        self._lay_out()
        self._connect()

    def begin(self, path: Path | None = None) -> None:
        """Start afresh, with a file that is known already.

        The message bar is emptied: its «undo» would take away the list that was read in before.
        """
        self._forget()
        self._context.say("")
        self._path, self._listing = None, None
        self.file.begin(self._context.call(directory.summary))
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
        return self.running.busy()

    def step(self) -> int:
        """The step shown."""
        return self._stack.currentIndex()

    def go_on(self) -> None:
        """What the first button says."""
        if self.busy() or not self.next.isEnabled():
            return
        if self.step() == FILE:
            if self.file.answered():
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
        if self.busy():
            self.running.cancel()
        elif self.question.isVisible():
            self.question.dismiss()
        elif self.step() == DONE or self._path is None:
            self.left.emit()
        else:
            self.question.ask()

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
        if isinstance(at, QPushButton) and not (isinstance(at, Chip) and at.isChecked()):
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
        for widget in (self.steps, self.notice, self.question, self._stack):
            inside.addWidget(widget, 1 if widget is self._stack else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(self.running.bar)
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
        self.question.left.connect(self.left)
        self.running.bar.cancelled.connect(self.running.cancel)
        self.running.failed.connect(self._failed)
        self.running.stopped.connect(
            lambda: self._tell("neutral", self.tr("Stopped. Nothing was changed."))
        )
        self.running.turned.connect(self._judge)

    def _show(self, step: int) -> None:
        self.notice.setVisible(False)
        self.question.setVisible(False)
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
        self.question.setVisible(False)
        self.running.start(what, work, done)

    def _failed(self, error: UserError) -> None:
        if self.step() == FILE:
            self._path = None
            self.file.show_file(None, None)
        self._tell("danger", say(error.text))
        if error.field in ("columns", "sheets") and self.step() != FILE:
            self._stack.setCurrentIndex(COLUMNS)
            self.steps.show_step(COLUMNS)

    def _opened(self, listing: Listing) -> None:
        self._listing = listing
        self.file.show_file(self._path, listing)
        self.columns.show_listing(listing)
        self.file.form.focus("source")

    def _look_at_it(self) -> None:
        if self._path is None:
            return
        self._forget()
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
            self.running.aside(reading.forget(seen))

    def _undo(self) -> None:
        try:
            self._context.undo()
        except UserError as error:
            self._tell("danger", say(error.text))
        else:
            self.done.show_undone()

    def _tell(self, tone: Tone, words: str) -> None:
        self.notice.say(tone, words)
        self.notice.setVisible(True)
