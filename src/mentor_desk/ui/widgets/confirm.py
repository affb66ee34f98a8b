"""The question before something that stops everything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_TEXT_WIDTH = 400


class Confirm(QDialog):
    """``title`` asks, ``text`` says what will happen, ``action`` is the verb on the button.

    Only for unlocking, restoring and erasing; everything else is done at once and can be undone.
    Where it is ``danger``, Enter means «Cancel» until the user moves to the other button.
    """

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        heading, words = QLabel(title), QLabel(text)
        set_role(heading, "heading")
        for label in (heading, words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFixedWidth(scaled(self, _TEXT_WIDTH))
        self.yes, self.no = QPushButton(action), QPushButton(self.tr("Cancel"))
        set_role(self.yes, "danger" if danger else "primary")
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        first = self.no if danger else self.yes
        first.setDefault(True)
        first.setFocus()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addSpacing(8)
        layout.addLayout(buttons)

    @classmethod
    def ask(cls, parent: QWidget, title: str, text: str, action: str, *, danger: bool = False) -> bool:
        """Ask and wait; whether the user said yes."""
        return cls(title, text, action, danger=danger, parent=parent).exec() == int(
            QDialog.DialogCode.Accepted
        )
