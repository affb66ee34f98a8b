"""The backup lies beside: where, how to look into it, and that it has to go again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class BesidePane(QWidget):
    """``look`` opens the program once more on the folder ``home``."""

    def __init__(self, home: Path, look: Callable[[Path], None] | None) -> None:
        super().__init__()
        where = QLabel(str(home))
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.look_button = QPushButton(self.tr("&Open it in a window of its own"))
        set_role(self.look_button, "primary")
        self.look_button.setVisible(look is not None)
        if look is not None:
            self.look_button.clicked.connect(lambda: look(home))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            Notice(
                "warning",
                self.tr(
                    "It holds the same persons as your caseload. Look up what you need, and do your "
                    "work in your own caseload. Remove the copy afterwards, under Settings, Backups."
                ),
            )
        )
        column.addWidget(where)
        column.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
