"""A few fields that open where their result will stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.roles import set_role


class InlineForm(QWidget):
    """Closed until it is asked for; Esc closes it again."""

    def __init__(self, save: QPushButton, on_save: Callable[[dict[str, Any]], object]) -> None:
        """``on_save`` gets the values; it closes the form when they are kept."""
        super().__init__()
        self.form = Form()
        self.save = save
        set_role(save, "primary")
        self._on_save = on_save
        cancel = QPushButton(self.tr("Cancel"))
        set_role(cancel, "quiet")
        cancel.clicked.connect(lambda _=False: self.close_form())
        save.clicked.connect(lambda _=False: self._save())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(save)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 14)
        layout.setSpacing(12)
        layout.addWidget(self.form)
        layout.addLayout(buttons)
        self.setVisible(False)

    def open_form(self, values: Mapping[str, Any], field: str) -> None:
        """Show the form with these values, the keyboard in ``field``."""
        self.form.clear_errors()
        self.form.set_values(values)
        self.setVisible(True)
        self.form.focus(field)

    def close_form(self) -> None:
        """Put the form away; what was typed in it is not kept."""
        self.setVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        if self.form.makes_sense():
            self._on_save(self.form.values())
