"""What a notice has to add for those who ask."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import icon_size

_MARK = 14
_SIDE = 24


class NoticeDetails:
    """A button that asks, and the words that answer; the notice lays them out."""

    def __init__(self, parent: QWidget) -> None:
        self.button = QToolButton(parent)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setIconSize(icon_size(self.button, _MARK))
        self.button.toggled.connect(self._turn)
        self.button.setFixedSize(icon_size(self.button, _SIDE))
        self.words = QLabel(parent)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.hide()
        self._answer, self._ink = "", ""

    def say(self, question: str, answer: str, ink: str) -> None:
        """Other words, in the colour ``ink``."""
        self._answer = answer
        self.button.setAccessibleName(question)
        self.button.setAccessibleDescription(answer)
        self.button.setToolTip(f"{question}\n{answer}")
        self.tint(ink)

    def tint(self, ink: str) -> None:
        """Another colour."""
        self._ink = ink
        lines = escape(self._answer).replace("\n", "<br>").replace("§ ", "§&nbsp;")
        self.words.setText(f'<span style="color:{ink}">{lines}</span>')
        self._turn_icon()

    def _turn(self, opened: bool) -> None:
        self.words.setVisible(opened)
        self._turn_icon()

    def _turn_icon(self) -> None:
        name = "chevron-up" if self.button.isChecked() else "circle-question-mark"
        self.button.setIcon(icon(name, self._ink))
