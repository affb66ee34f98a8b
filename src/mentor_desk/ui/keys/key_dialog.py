"""A dialog of a few steps that ends in a piece of work off the window's thread."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.errors import UserError, WrongPassphraseError
from mentor_desk.ui.background import Progress, Task
from mentor_desk.ui.commands.help_key import offer_guide_in
from mentor_desk.ui.context import Context
from mentor_desk.ui.dialogs.centred import wrapped
from mentor_desk.ui.first_run.recovery import ConfirmStep, RecoveryStep
from mentor_desk.ui.first_run.step import Answers, Step
from mentor_desk.ui.keys.secret_step import SecretStep
from mentor_desk.ui.safe_ways import Sheet, Ways
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.dialog_size import fitting
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tall import Tall

_WIDTH, _HEIGHT = 560, 470


class KeyDialog(QDialog):
    """Its steps are asked one after the other; nothing is changed before the last is answered."""

    def __init__(self, context: Context, ways: Ways, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.context = context
        self.ways = ways
        me = context.mentor
        self.answers = Answers(language=context.language, name=me.name, municipality=me.municipality)
        self._task: Task | None = None
        self._ended = False
        self.stack = QStackedWidget()
        self._problem = wrapped()
        set_role(self._problem, "error")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._doing = wrapped()
        set_role(self._doing, "muted")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.back_button = QPushButton(self.tr("&Back"))
        self.next_button = QPushButton()
        set_role(self.next_button, "primary")
        self._lay_out()
        self.cancel_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self.go_on)
        context.closing.connect(self.close)
        offer_guide_in(self, "security")

    def begin(self, steps: Sequence[Step]) -> None:
        """Show the first of ``steps``."""
        for step in steps:
            step.layout_.addStretch(1)
            self.stack.addWidget(step)
            step.wants_next.connect(self.go_on)
        self._enter(0)

    def recovery_steps(self) -> tuple[Step, Step]:
        """The new key on paper, and two of its groups typed back."""
        return (
            RecoveryStep(self.answers, self._save_sheet, self._print_sheet),
            ConfirmStep(self.answers),
        )

    @property
    def step(self) -> Step:
        """The step in view."""
        shown = self.stack.currentWidget()
        if not isinstance(shown, Step):
            raise TypeError(type(shown).__name__)
        return shown

    @property
    @abstractmethod
    def last_words(self) -> str:
        """What the button says that does it."""

    @abstractmethod
    def work(self, secret: str, progress: Progress) -> object:
        """Do it, on a worker thread. Raises :class:`UserError`; nothing is then changed."""

    @abstractmethod
    def finished_with(self, result: object) -> None:
        """It is done."""

    def go_on(self) -> None:
        """To the next step, or do it after the last."""
        if self._task is not None or self._ended:
            return
        problem = self.step.problem()
        beneath = self.step.tell_problem(problem)
        self._tell("" if beneath else problem)
        if problem:
            return
        if self.stack.currentIndex() + 1 < self.stack.count():
            if not self.answers.recovery_key:
                self.answers.recovery_key = self.ways.new_recovery_key()
            self._enter(self.stack.currentIndex() + 1)
        else:
            self._start()

    def reject(self) -> None:
        """Stop what is under way while that is possible, or close."""
        if self._task is not None:
            self._task.cancel()
            self.cancel_button.setEnabled(False)
            return
        super().reject()

    def show_end(self, page: QWidget) -> None:
        """Show what came of it; from here there is only «Close»."""
        self.stack.setCurrentIndex(self.stack.addWidget(page))
        self.back_button.hide()
        self.next_button.hide()
        self.cancel_button.setText(self.tr("&Close"))
        self.cancel_button.setFocus()

    def _secret_step(self) -> SecretStep:
        first = self.stack.widget(0)
        if not isinstance(first, SecretStep):
            raise TypeError(type(first).__name__)
        return first

    def _start(self) -> None:
        secret = self._secret_step().secret
        self._set_busy(True)
        self._task = self.context.background.run(
            lambda progress: self.work(secret, progress),
            self._done,
            self._failed,
            self._stepped,
            cancelled=self._cancelled,
        )

    def _stepped(self, done: int, total: int, words: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._doing.setText(words)

    def _done(self, result: object) -> None:
        self._set_busy(False)
        self._ended = True
        self.finished_with(result)

    def _failed(self, error: UserError) -> None:
        self._set_busy(False)
        if isinstance(error, WrongPassphraseError):
            self._enter(0)
            self._secret_step().refuse(say(error.text))
        else:
            self._tell(say(error.text))

    def _cancelled(self) -> None:
        self._set_busy(False)
        self._tell(self.tr("Stopped. Nothing was changed; the old passphrase and key still open it."))

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._task = None
        self._bar.setRange(0, 0)
        self._doing.setText("")
        for shown in (self._bar, self._doing):
            shown.setVisible(busy)
        self.stack.setEnabled(not busy)
        self.next_button.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self.cancel_button.setEnabled(True)
        self._tell("")

    def _tell(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _back(self) -> None:
        self._enter(self.stack.currentIndex() - 1)

    def _enter(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        last = number + 1 == self.stack.count()
        self.next_button.setText(self.last_words if last else self.tr("&Next"))
        self.back_button.setVisible(number > 0)
        self._tell("")
        self.step.enter()

    def _sheet(self, answers: Answers) -> Sheet:
        return Sheet(answers.recovery_key, answers.name, answers.municipality)

    def _save_sheet(self, file: Path, answers: Answers) -> None:
        self.ways.save_sheet(file, self._sheet(answers))

    def _print_sheet(self, answers: Answers, parent: QWidget) -> None:
        self.ways.print_sheet(self._sheet(answers), parent)

    def _lay_out(self) -> None:
        for button in (self.cancel_button, self.back_button, self.next_button):
            button.setAutoDefault(False)
        self._set_hidden()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(Tall(self.stack), 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._bar)
        layout.addWidget(self._doing)
        layout.addLayout(buttons)
        self.setMinimumSize(fitting(self, _WIDTH, _HEIGHT))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _set_hidden(self) -> None:
        for hidden in (self._problem, self._bar, self._doing):
            hidden.hide()
