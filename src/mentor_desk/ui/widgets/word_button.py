"""A button whose words go on in a further line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_AIR = 30
"""What the style sheet puts around the words of the roundest button, both sides together."""


class WordButton(QPushButton):
    """Keeps all its words in sight: as wide as they are where there is room, else over more lines."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(words)

    def setText(self, words: str) -> None:
        self._words = words
        super().setText(words)
        self._break()

    def text(self) -> str:
        """The words, as they were given."""
        return self._words

    def sizeHint(self) -> QSize:
        """Room for all words in one line, also while they are bold."""
        self.ensurePolished()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        size = self._metrics().size(Qt.TextFlag.TextShowMnemonic.value, self._words)
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(kind, option, size, self)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        hint, metrics = self.sizeHint(), self._metrics()
        longest = max((metrics.horizontalAdvance(word) for word in self._words.split()), default=0)
        return QSize(min(hint.width(), longest + _AIR), hint.height())

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width))
        return self.sizeHint().height() + (lines - 1) * self._metrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        broken = "\n".join(self._lines(self.width()))
        if broken != QPushButton.text(self):
            super().setText(broken)
            # Its policy holds it at one line else.
            self.setMinimumHeight(self.heightForWidth(self.width()) if "\n" in broken else 0)

    def _lines(self, width: int) -> list[str]:
        if width >= self.sizeHint().width() or " " not in self._words.strip():
            return [self._words]
        metrics, lines = self._metrics(), [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer.replace("&", "")) > width - _AIR:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _metrics(self) -> QFontMetrics:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold)
