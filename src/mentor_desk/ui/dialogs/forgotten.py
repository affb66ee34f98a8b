"""The passphrase is forgotten: the recovery key opens the vault and a new passphrase is chosen."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.ui.background import BackgroundRunner
from mentor_desk.ui.dialogs.centred import CentredPage, wrapped
from mentor_desk.ui.dialogs.unlock_ways import UnlockWays
from mentor_desk.ui.settings.strength_meter import StrengthMeter
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.password_field import PasswordField
from mentor_desk.ui.widgets.roles import mark_wrong, set_role

_WIDTH = 420
_PAUSE_MS = 150


class ForgottenPage(CentredPage):
    """Nothing is changed unless the key opens the vault and the new passphrase is good enough."""

    unlocked = Signal(object)
    """The open vault; its new passphrase counts."""
    back = Signal()

    def __init__(self, ways: UnlockWays, runner: BackgroundRunner) -> None:
        super().__init__(_WIDTH)
        self._ways = ways
        self._runner = runner
        self._busy = False
        self.key = QLineEdit()
        self.key.setPlaceholderText("XXXX-XXXX-XXXX-…")
        self.first = PasswordField()
        self.second = PasswordField()
        self._meter = StrengthMeter()
        self._error = wrapped()
        set_role(self._error, "error")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.button = QPushButton(self.tr("&Open with the new passphrase"))
        set_role(self.button, "primary")
        self._other = QPushButton(self.tr("&Back to the passphrase"))
        set_role(self._other, "link")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._meter.tell(ways.judge(self.first.value())))
        self._lay_out()
        self._bind()

    def guide_place(self) -> str:
        return "security#forgotten"

    def start(self) -> None:
        """Take the focus."""
        self._meter.tell(self._ways.judge(self.first.value()))
        self.key.setFocus()

    @property
    def trouble(self) -> str:
        """What is wrong, in words."""
        return "" if self._error.isHidden() else self._error.text()

    def submit(self) -> None:
        """Try the key, and change the passphrase if it opens."""
        if self._busy or not self._makes_sense():
            return
        key, new, anew = self.key.text(), self.first.value(), self._ways.anew
        self._set_busy(True)
        self._runner.run(lambda _: anew(key, new), self._opened, self._refused)

    def _makes_sense(self) -> bool:
        faults: tuple[tuple[QLineEdit, str], ...] = (
            (
                self.key,
                "" if self.key.text().strip() else self.tr("Type the key from the paper."),
            ),
            (
                self.first.input,
                ""
                if self._ways.judge(self.first.value()).enough
                else self.tr("It is too easy to guess. Add a word or two."),
            ),
            (
                self.second.input,
                ""
                if self.first.value() == self.second.value()
                else self.tr("The two are not alike. Write the second one again."),
            ),
        )
        wrong = [(field, words) for field, words in faults if words]
        for field, _ in faults:
            mark_wrong(field, bool(wrong) and field is wrong[0][0])
        if wrong:
            self._tell(*wrong[0])
        return not wrong

    def _tell(self, field: QLineEdit, words: str) -> None:
        self._error.setText(words)
        self._error.show()
        field.setAccessibleDescription(words)
        mark_wrong(field, True)
        field.selectAll()
        field.setFocus()

    def _opened(self, vault: object) -> None:
        for field in (self.key, self.first.input, self.second.input):
            field.clear()
        self._bar.hide()
        self.unlocked.emit(vault)

    def _refused(self, error: UserError) -> None:
        self._set_busy(False)
        self._tell(self.key, say(error.text))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._bar.setVisible(busy)
        self.button.setEnabled(not busy)
        self._other.setEnabled(not busy)
        for field in (self.key, self.first, self.second):
            field.setEnabled(not busy)
        if busy:
            self._error.hide()

    def _forget_error(self) -> None:
        self._error.hide()
        for field in (self.key, self.first.input, self.second.input):
            mark_wrong(field, False)
            field.setAccessibleDescription("")

    def _bind(self) -> None:
        for field in (self.key, self.first.input, self.second.input):
            field.textEdited.connect(self._forget_error)
        self.first.input.textChanged.connect(self._pause.start)
        self.key.returnPressed.connect(self.first.setFocus)
        self.first.submitted.connect(self.second.setFocus)
        self.second.submitted.connect(self.submit)
        self.button.clicked.connect(self.submit)
        self._other.clicked.connect(self.back)

    def _lay_out(self) -> None:
        title = wrapped(self.tr("Forgotten the passphrase?"))
        set_role(title, "title")
        body = wrapped(
            self.tr(
                "Find the paper with the recovery key. It opens your cases, and you choose a new "
                "passphrase now. Nothing you wrote is lost. Without the paper nobody can open them, "
                "not even we."
            )
        )
        set_role(body, "subtitle")
        self.column.addWidget(title)
        self.column.addWidget(body)
        self.column.addSpacing(12)
        self._add(self.tr("&Recovery key"), self.key, self.key)
        self._add(self.tr("The ne&w passphrase"), self.first, self.first.input)
        self.column.addWidget(self._meter)
        self._add(self.tr("The new one on&ce more"), self.second, self.second.input)
        for widget in (self._error, self._bar, self.button, self._other):
            self.column.addWidget(widget)
        self._error.hide()
        self._bar.hide()

    def _add(self, words: str, field: QWidget, named: QLineEdit) -> None:
        label = QLabel(words)
        set_role(label, "field")
        label.setBuddy(field)
        named.setAccessibleName(words.replace("&", ""))
        self.column.addWidget(label)
        self.column.addWidget(field)
