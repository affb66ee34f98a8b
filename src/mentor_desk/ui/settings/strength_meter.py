"""How good a passphrase is: a short bar and a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from mentor_desk.services.passphrase import Strength
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import set_role


class StrengthMeter(QWidget):
    """The sentence carries the meaning, the bar only underlines it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setRange(0, 4)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(96)
        self._words = QLabel()
        self._words.setWordWrap(True)
        set_role(self._words, "hint")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def tell(self, judgement: Strength) -> None:
        """Show a judgement."""
        self._bar.setValue(judgement.level)
        self._words.setText(say(judgement.sentence))
        self._bar.setAccessibleName(self._words.text())
