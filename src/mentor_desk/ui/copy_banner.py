"""A lasting mark over the pages of a caseload that is only a restored copy."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.notice import Notice


class CopyBanner(QWidget):
    """Cannot be put away: whoever writes here writes where nobody will look again."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        words = self.tr(
            "A copy from a backup – do not write here. Your own cases are in the other window; this "
            "copy goes when you remove it."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.addWidget(Notice("danger", words))
        self.setVisible(context.paths.is_copy)
