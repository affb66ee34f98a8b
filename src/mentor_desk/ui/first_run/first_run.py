"""The first run: six quiet questions, and the desk opens.

Nothing lies in the vault's place until the last step: the vault made at the passphrase step lies
beside it and moves there when everything is done. Closing the window half-way leaves that folder
behind; the next start throws it away and begins anew.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.errors import UserError
from mentor_desk.ui.background import BackgroundRunner, Progress
from mentor_desk.ui.dialogs.centred import CentredPage, wrapped
from mentor_desk.ui.first_run.content import ContentStep
from mentor_desk.ui.first_run.language import LanguageStep
from mentor_desk.ui.first_run.passphrase import PassphraseStep
from mentor_desk.ui.first_run.recovery import ConfirmStep, RecoveryStep
from mentor_desk.ui.first_run.step import Answers, FirstRunWork, Step
from mentor_desk.ui.first_run.you import YouStep
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import set_role

_WIDTH = 520
_STEP_HEIGHT = 310
_TOLD_HEIGHT = 48


class FirstRun(CentredPage):
    """Walks through the steps with Back and Next (Alt+Left, Enter)."""

    finished = Signal(object)
    """The open vault."""
    restore_asked = Signal()
    """There is a backup already, of another computer or an earlier time."""

    def __init__(
        self,
        work: FirstRunWork,
        runner: BackgroundRunner,
        answers: Answers | None = None,
    ) -> None:
        super().__init__(_WIDTH)
        self.answers = answers or Answers()
        self._work = work
        self._runner = runner
        self._busy = False
        self.steps: tuple[Step, ...] = (
            LanguageStep(self.answers, work.speak),
            YouStep(self.answers, work.municipalities),
            PassphraseStep(self.answers, work.judge),
            RecoveryStep(self.answers, work.save_sheet, work.print_sheet),
            ConfirmStep(self.answers),
            ContentStep(self.answers),
        )
        self._where = QLabel()
        set_role(self._where, "caption")
        self._stack = QStackedWidget()
        self._error = wrapped()
        set_role(self._error, "error")
        self._doing = wrapped()
        set_role(self._doing, "hint")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._back = QPushButton()
        self.backup_button = QPushButton()
        set_role(self.backup_button, "link")
        self.backup_button.clicked.connect(self.restore_asked)
        self._next = QPushButton()
        set_role(self._next, "primary")
        self._lay_out()
        self._retranslate()
        self._show_step(0)

    @property
    def step(self) -> Step:
        """The question on the screen."""
        return self.steps[self._stack.currentIndex()]

    def guide_place(self) -> str:
        secret = isinstance(self.step, PassphraseStep | RecoveryStep | ConfirmStep)
        return "security" if secret else "start"

    def start(self) -> None:
        """Take the focus."""
        self.step.enter()

    def next(self) -> None:
        """Go on, if nothing is missing."""
        if self._busy:
            return
        problem = self.step.problem()
        at_field = self.step.tell_problem(problem)
        self._error.setText(problem)
        self._error.setVisible(bool(problem) and not at_field)
        if problem:
            return
        if isinstance(self.step, PassphraseStep) and not self.answers.recovery_key:
            self._create()
        elif self.step is self.steps[-1]:
            self._finish()
        else:
            self._show_step(self._stack.currentIndex() + 1)

    def back(self) -> None:
        """The question before."""
        if not self._busy and self._stack.currentIndex():
            self._error.hide()
            self._show_step(self._stack.currentIndex() - 1)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        for step in self.steps:
            step.layout_.addStretch()
            self._stack.addWidget(step)
            step.wants_next.connect(self.next)
        self._stack.setMinimumHeight(_STEP_HEIGHT)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self.backup_button)
        buttons.addStretch()
        buttons.addWidget(self._next)
        self.column.addWidget(self._where)
        self.column.addWidget(self._stack)
        told = QWidget()
        told.setMinimumHeight(_TOLD_HEIGHT)
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 8)
        words.addStretch()
        for widget in (self._error, self._doing, self._bar):
            words.addWidget(widget)
            widget.hide()
        self.column.addWidget(told)
        self.column.addLayout(buttons)
        self._back.clicked.connect(self.back)
        self._back.setShortcut(Qt.Modifier.ALT | Qt.Key.Key_Left)
        self._next.clicked.connect(self.next)
        self._next.setAutoDefault(True)

    def _retranslate(self) -> None:
        for step in self.steps:
            step.retranslate()
        self._words()

    def _words(self) -> None:
        index = self._stack.currentIndex()
        self._where.setText(
            self.tr("Step {step} of {count}").format(step=index + 1, count=len(self.steps))
        )
        self._back.setText(self.tr("&Back"))
        self.backup_button.setText(self.tr("I &have a backup …"))
        self._back.setShortcut(Qt.Modifier.ALT | Qt.Key.Key_Left)
        self._next.setText(self.step.next_words)

    def _show_step(self, index: int) -> None:
        self.steps[index].tell_problem("")
        self._stack.setCurrentIndex(index)
        self._back.setVisible(index > 0)
        self.backup_button.setVisible(index == 0)
        self._words()
        self.step.enter()

    def _create(self) -> None:
        passphrase, create = self.answers.passphrase, self._work.create
        self._set_busy(self.tr("Making the encrypted file. It takes a few seconds on purpose …"))

        def work(_: Progress) -> str:
            return create(passphrase)

        self._runner.run(work, self._created, self._failed)

    def _created(self, key: str) -> None:
        self.answers.recovery_key = key
        self._set_busy("")
        self._show_step(self._stack.currentIndex() + 1)

    def _finish(self) -> None:
        answers, finish = self.answers, self._work.finish
        self._set_busy(self.tr("Getting the desk ready …"))

        def work(progress: Progress) -> object:
            return finish(answers, progress)

        self._runner.run(work, self._done, self._failed, self._tell)

    def _done(self, vault: object) -> None:
        self._set_busy("")
        self.finished.emit(vault)

    def _failed(self, error: UserError) -> None:
        self._set_busy("")
        self._error.setText(say(error.text))
        self._error.show()

    def _tell(self, done: int, total: int, words: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if words:
            self._doing.setText(words)

    def _set_busy(self, words: str) -> None:
        self._busy = bool(words)
        self._bar.setRange(0, 0)
        self._bar.setVisible(self._busy)
        self._doing.setText(words)
        self._doing.setVisible(self._busy)
        for widget in (self._stack, self._back, self._next):
            widget.setEnabled(not self._busy)
