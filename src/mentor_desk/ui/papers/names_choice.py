"""With names or without: without, unless somebody writes why."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.exchange import package_words
from mentor_desk.exchange.locked_pdf import LEAST
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.tick import Choice

_PAUSE_MS = 500
_REASON, _WORDS = "reason", "passphrase"


class NamesChoice(QWidget):
    """``changed`` when the summary has to be set anew; while typing only after a pause."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.without = Choice(self.tr("&Without names"))
        self.named = Choice(self.tr("With &names"))
        self.without.setChecked(True)
        self.form = Form()
        self.suggest = QPushButton(self.tr("S&uggest six words"))
        self._add_fields()
        self._note = Notice(
            "warning",
            self.tr(
                "The paper then holds names of people and how they live. Your reason is printed on it "
                "and stands in the journal. Collect it after the meeting."
            ),
        )
        self._free = QLabel(
            self.tr(
                "Names that the program does not know stay in the free text. Health, a rare target "
                "group or a special job can also give somebody away. Read it through before you "
                "share it."
            )
        )
        self._free.setWordWrap(True)
        set_role(self._free, "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.without, self._free, self.named, self.form, self.suggest, self._note):
            layout.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._told = ""
        self.named.toggled.connect(self._toggled)
        self.form.changed.connect(self._pause.start)
        self.form.left.connect(self._tell)
        self._toggled(False)

    def _add_fields(self) -> None:
        self.form.add(_REASON, self.tr("Why the names are needed"), TextField())
        self.form.add(
            _WORDS,
            self.tr("Passphrase for the file"),
            TextArea(lines=2),
            hint=self.tr("At least 12 signs. Tell it by telephone, never in the same mail."),
        )
        self.suggest.clicked.connect(self._suggest)
        set_role(self.suggest, "link")

    def reason(self) -> str:
        """Why; empty while names are not asked for."""
        return str(self.form.field(_REASON).value()) if self.named.isChecked() else ""

    def demand_reason(self) -> bool:
        """False, and the field says so, when names are asked for without a reason."""
        if not self.named.isChecked() or self.reason():
            return True
        self.refuse(_REASON, self.tr("Write why, or choose «Without names»."))
        return False

    def passphrase(self) -> str:
        """What is to lock the file, in one line."""
        return " ".join(str(self.form.field(_WORDS).value()).split())

    def demand_passphrase(self) -> bool:
        """False, and the field says so, when a file with names has no passphrase that holds."""
        if not self.demand_reason():
            return False
        if len(self.passphrase()) >= LEAST:
            return True
        self.refuse(_WORDS, self.tr("At least 12 signs: four or five words are easy to tell."))
        return False

    def refuse(self, field: str, words: str) -> None:
        """Say at ``field`` why it does not do."""
        self.form.set_error(field, words)
        self.form.focus(field)

    def _suggest(self) -> None:
        self.form.set_values({_WORDS: package_words.new()})
        self.form.clear_errors()

    def _toggled(self, named: bool) -> None:
        self.form.setVisible(named)
        self.suggest.setVisible(named)
        self._note.setVisible(named)
        self._free.setVisible(not named)
        self.form.clear_errors()
        self._tell()
        if named:
            self.form.focus(_REASON)

    def _tell(self) -> None:
        self._pause.stop()
        if self.reason() != self._told:
            self._told = self.reason()
            self.changed.emit()
