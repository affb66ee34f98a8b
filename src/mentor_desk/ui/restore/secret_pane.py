"""The passphrase or recovery key of a backup that was made under other keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.password_field import PasswordField
from mentor_desk.ui.widgets.roles import set_role


class SecretPane(QWidget):
    """Asks for it; Enter is ``go_on``."""

    def __init__(self, go_on: Callable[[], object]) -> None:
        super().__init__()
        label = QLabel(self.tr("&Passphrase or recovery key"))
        set_role(label, "field")
        self._secret = PasswordField()
        label.setBuddy(self._secret)
        self.field.setAccessibleName(label.text().replace("&", ""))
        self.field.returnPressed.connect(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addWidget(self._secret)
        column.addStretch(1)

    @property
    def field(self) -> QLineEdit:
        """Where it is typed."""
        return self._secret.input

    def value(self) -> str:
        """What is typed."""
        return self.field.text()
