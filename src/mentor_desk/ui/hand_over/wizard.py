"""What the two sides of a hand-over have in common: steps, one work at a time, and a notice."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.ui.context import Context
from mentor_desk.ui.hand_over.foot import Foot
from mentor_desk.ui.importing.running import Running
from mentor_desk.ui.importing.steps import Steps
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice

FIRST, SECOND, LAST = range(3)


class HandOverPage(DeskPage):
    """Three steps. Nothing is done before the second button, and what goes wrong is told here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._before: tuple[str, str | None] = ("cases", None)
        self.notice = Notice()
        self.notice.hide()
        self.running = Running(context)
        self.foot = Foot()
        self._stack = QStackedWidget()
        self.set_back(self.tr("Back"), self.leave)

    def set_up(self, names: Sequence[str], steps: Sequence[QWidget]) -> None:
        """Lay the steps out and connect the buttons; once, when the subclass has made them."""
        self.steps = Steps(names)
        for step in steps:
            self._stack.addWidget(step)
        self.set_body(self._laid_out())
        self.foot.next.clicked.connect(lambda _=False: self.go_on())
        self.foot.back.clicked.connect(lambda _=False: self.go_back())
        self.foot.stop.clicked.connect(lambda _=False: self.leave())
        self.running.bar.cancelled.connect(self.running.cancel)
        self.running.failed.connect(self.failed)
        self.running.stopped.connect(
            lambda: self.tell("neutral", self.tr("Stopped. Nothing was changed."))
        )
        self.running.turned.connect(self.judge)

    @abstractmethod
    def begin(self) -> None:
        """Start afresh."""

    @abstractmethod
    def take_keyboard(self) -> None:
        """The keyboard stands where the first step begins."""

    @abstractmethod
    def go_on(self) -> None:
        """What the first button says."""

    @abstractmethod
    def judge(self) -> None:
        """Say what the first button does, and whether it can."""

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads. A step that tells what is told once stays until it is closed."""
        self._before = (kind, ref)
        if not self.busy() and self.step() != LAST:
            self.begin()
            self.take_keyboard()

    def busy(self) -> bool:
        """Whether something is under way."""
        return self.running.busy()

    def step(self) -> int:
        """The step shown."""
        return self._stack.currentIndex()

    def go_back(self) -> None:
        """One step back; what was chosen stays."""
        if not self.busy() and self.step() == SECOND:
            self.show_step(FIRST)

    def leave(self) -> None:
        """Stop what is under way; else go where one came from."""
        if self.busy():
            self.running.cancel()
            return
        self.begin()
        self.context.go(*self._before)

    def show_step(self, step: int) -> None:
        """Show a step, without what was told of the one before."""
        self.notice.hide()
        self._stack.setCurrentIndex(step)
        self.steps.show_step(step)
        self.judge()

    def work(self, what: str, work: Callable[[Any], Any], done: Callable[[Any], object]) -> None:
        """Do ``work`` off the window's thread."""
        self.notice.hide()
        self.running.start(what, work, done)

    def failed(self, error: UserError) -> None:
        """Tell what went wrong."""
        self.tell("danger", say(error.text))

    def tell(self, tone: Tone, words: str) -> None:
        """Say something above the step."""
        self.notice.say(tone, words)
        self.notice.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and self.step() != LAST:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(at, QPushButton):
                at.click()
            elif self.foot.next.isEnabled():
                self.go_on()
        else:
            super().keyPressEvent(event)

    def _laid_out(self) -> QWidget:
        inside = QVBoxLayout()
        inside.setContentsMargins(22, 16, 22, 12)
        inside.setSpacing(14)
        for widget in (self.steps, self.notice, self._stack):
            inside.addWidget(widget, 1 if widget is self._stack else 0)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(self.running.bar)
        column.addWidget(self.foot)
        return body
