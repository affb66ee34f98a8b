"""Reading a list in, step by step: the file, the columns, a look at it, done."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.exchange.tables import Listing
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.foot import Foot
from mentor_desk.ui.importing.leave_question import LeaveQuestion
from mentor_desk.ui.importing.running import Running
from mentor_desk.ui.importing.step_columns import ColumnsStep
from mentor_desk.ui.importing.steps import Steps
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.tall import Tall

FILE, COLUMNS, PREVIEW, DONE = range(4)
Work = Callable[[Progress], Any]


class ImportWizard(QWidget):
    """``left`` when the mentor is through or stops; ``list_wanted`` to see what was read in.

    Nothing changes before the last button, and what goes wrong is told here and loses nothing. A
    subclass makes the steps, calls :meth:`set_up`, and says what each of them does.
    """

    left = Signal()
    list_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._path: Path | None = None
        self._listing: Listing | None = None
        self._look: Any = None
        self.notice = Notice()
        self.notice.setVisible(False)
        self.question = LeaveQuestion()
        self.running = Running(context)
        self.foot = Foot()
        self.next, self.back, self.stop = self.foot.next, self.foot.back, self.foot.stop

    def set_up(self, file: Any, columns: ColumnsStep, preview: QWidget, done: Any) -> None:
        """Lay the steps out and connect them.

        ``file`` has a ``button`` and the signals ``file_chosen`` and ``changed``, ``done`` the signals
        ``list_wanted``, ``again_wanted`` and ``undo_wanted``.
        """
        self._file, self._columns, self._done = file, columns, done
        self._lay_out((file, columns, preview, done))
        self.next.clicked.connect(lambda _=False: self.go_on())
        self.back.clicked.connect(lambda _=False: self.go_back())
        self.stop.clicked.connect(lambda _=False: self.leave())
        file.file_chosen.connect(self.open)
        file.changed.connect(self._judge)
        columns.changed.connect(self._judge)
        done.list_wanted.connect(self.list_wanted)
        done.again_wanted.connect(self.begin)
        done.undo_wanted.connect(self._undo)
        self.question.left.connect(self.left)
        self.running.bar.cancelled.connect(self.running.cancel)
        self.running.failed.connect(self._failed)
        self.running.stopped.connect(
            lambda: self._tell("neutral", self.tr("Stopped. Nothing was changed."))
        )
        self.running.turned.connect(self._judge)

    @abstractmethod
    def inspecting(self, path: Path) -> Work:
        """Look at the file's sheets."""

    @abstractmethod
    def looking(self, path: Path) -> Work:
        """Read the list and hold it against what is there."""

    @abstractmethod
    def bringing(self, seen: Any) -> Work:
        """Do what the look has shown."""

    @abstractmethod
    def start_over(self) -> None:
        """Empty the first step."""

    def file_ready(self) -> bool:
        """Whether the first step is filled in as far as its button needs."""
        return self._listing is not None

    def file_answered(self) -> bool:
        """Whether the first step may be left; says itself what is missing."""
        return True

    def show_opened(self, path: Path | None, listing: Listing | None) -> None:
        """Say which file it is."""
        self._file.show_file(path, listing)

    @abstractmethod
    def show_look(self, seen: Any) -> None:
        """Fill the third step."""

    @abstractmethod
    def show_done(self, result: Any, seen: Any) -> None:
        """Fill the last step."""

    def let_go(self, seen: Any) -> None:
        """A look is not needed any more."""

    def typing(self) -> tuple[QWidget, ...]:
        """Fields in which Enter does not go on."""
        return (self._columns.mappings.name,)

    def begin(self, path: Path | None = None) -> None:
        """Start afresh, with a file that is known already.

        The message bar is emptied: its «undo» would take away the list that was read in before.
        """
        self._forget()
        self._context.say("")
        self._path, self._listing = None, None
        self.start_over()
        self._show(FILE)
        self._file.button.setFocus(Qt.FocusReason.OtherFocusReason)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Look at another file."""
        self._forget()
        self._path, self._listing = path, None
        self._show(FILE)
        self.show_opened(path, None)
        self._run(self.tr("Looking at the file …"), self.inspecting(path), self._opened)

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
        if self.step() == FILE and self.file_answered():
            self._show(COLUMNS)
            self._columns.mappings.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.step() == COLUMNS and self._path is not None:
            self._forget()
            self._run(self.tr("Reading the list …"), self.looking(self._path), self._looked)
        elif self.step() == PREVIEW and self._look is not None:
            self._run(self.tr("Reading the list in …"), self.bringing(self._look), self._brought_in)
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
        elif at not in self.typing():
            self.go_on()

    def _lay_out(self, made: tuple[QWidget, ...]) -> None:
        self.steps = Steps(
            (self.tr("The file"), self.tr("The columns"), self.tr("Look it over"), self.tr("Done"))
        )
        self._stack = QStackedWidget()
        for step in made:
            self._stack.addWidget(step)
        inside = QVBoxLayout()
        inside.setContentsMargins(22, 16, 22, 12)
        inside.setSpacing(14)
        for widget in (self.steps, self.notice, self.question):
            inside.addWidget(widget)
        inside.addWidget(Tall(self._stack), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(self.running.bar)
        column.addWidget(self.foot)

    def _show(self, step: int) -> None:
        self.notice.setVisible(False)
        self.question.setVisible(False)
        self._stack.setCurrentIndex(step)
        self.steps.show_step(step)
        self._judge()

    def _judge(self) -> None:
        """Say what the first button does, and whether it can."""
        ready = {
            FILE: self._listing is not None and self.file_ready(),
            COLUMNS: self._columns.ready(),
            PREVIEW: self._look is not None,
            DONE: True,
        }
        step = self.step()
        self.foot.show_step(step, ready=ready[step], busy=self.busy())

    def _run(self, what: str, work: Work, done: Callable[[Any], object]) -> None:
        self.notice.setVisible(False)
        self.question.setVisible(False)
        self.running.start(what, work, done)

    def _failed(self, error: UserError) -> None:
        if self.step() == FILE:
            self._path = None
            self.show_opened(None, None)
        self._tell("danger", say(error.text))
        if error.field in ("columns", "sheets") and self.step() != FILE:
            self._stack.setCurrentIndex(COLUMNS)
            self.steps.show_step(COLUMNS)

    def _opened(self, listing: Listing) -> None:
        self._listing = listing
        self.show_opened(self._path, listing)
        self._columns.show_listing(listing)

    def _looked(self, seen: Any) -> None:
        self._look = seen
        self.show_look(seen)
        self._show(PREVIEW)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _brought_in(self, result: Any) -> None:
        self.show_done(result, self._look)
        self._forget()
        self._show(DONE)
        self._context.say(self._done.told)
        self._done.see.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        """The rows of a list are many, and not looked at any more."""
        if self._look is not None:
            seen, self._look = self._look, None
            self.let_go(seen)

    def _undo(self) -> None:
        try:
            self._context.undo()
        except UserError as error:
            self._tell("danger", say(error.text))
        else:
            self._done.show_undone()

    def _tell(self, tone: Tone, words: str) -> None:
        self.notice.say(tone, words)
        self.notice.setVisible(True)
