"""Tick boxes and choices whose words go on in a further line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_AROUND = 5
"""The style sheet's padding and ring above and below."""
_FLAGS = (
    Qt.TextFlag.TextWordWrap.value
    | Qt.TextFlag.TextShowMnemonic.value
    | Qt.AlignmentFlag.AlignVCenter.value
)
_NARROWEST = 12
_TICK, _ROOM = QStyle.ControlElement, QStyle.SubElement


class Tick(QCheckBox):
    """A tick box."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        _let_wrap(self)

    def minimumSizeHint(self) -> QSize:
        return _narrowest(self)

    def heightForWidth(self, width: int) -> int:
        return _height(self, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint(self, option, _TICK.CE_CheckBox, _ROOM.SE_CheckBoxContents)


class Choice(QRadioButton):
    """One of several that exclude each other."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        _let_wrap(self)

    def minimumSizeHint(self) -> QSize:
        return _narrowest(self)

    def heightForWidth(self, width: int) -> int:
        return _height(self, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint(self, option, _TICK.CE_RadioButton, _ROOM.SE_RadioButtonContents)


def _let_wrap(button: QAbstractButton) -> None:
    policy = button.sizePolicy()
    # Fixed would hold it at one line, Minimum at all words side by side.
    policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _narrowest(button: QAbstractButton) -> QSize:
    """As narrow as the longest word, but no wider than the button would be in one line."""
    hint = button.sizeHint()
    metrics = button.fontMetrics()
    words = max((metrics.horizontalAdvance(word) for word in button.text().split()), default=0)
    words = max(words, min(_NARROWEST * metrics.averageCharWidth(), hint.width()))
    return QSize(min(hint.width(), words + _beside(button)), hint.height())


def _height(button: QAbstractButton, width: int) -> int:
    """How tall the words make the button in ``width`` pixels."""
    one_line = button.sizeHint()
    if width >= one_line.width():
        return one_line.height()
    room = QRect(0, 0, max(1, width - _beside(button)), 10_000)
    words = button.fontMetrics().boundingRect(room, _FLAGS, button.text())
    return max(one_line.height(), words.height() + 2 * _AROUND)


def _beside(button: QAbstractButton) -> int:
    """The width that is not for words: the box, and the air around it."""
    flags = Qt.TextFlag.TextShowMnemonic.value
    words = button.fontMetrics().boundingRect(QRect(0, 0, 10_000, 100), flags, button.text())
    return max(0, button.sizeHint().width() - words.width())


def _paint(
    button: QAbstractButton,
    option: QStyleOptionButton,
    control: QStyle.ControlElement,
    contents: QStyle.SubElement,
) -> None:
    """The box as ever, and the words over as many lines as they need."""
    words, option.text = option.text, ""
    painter = QStylePainter(button)
    painter.drawControl(control, option)
    room = button.style().subElementRect(contents, option, button)
    room.setTop(0)
    room.setBottom(button.height() - 1)
    role = button.foregroundRole()
    painter.drawItemText(room, _FLAGS, button.palette(), button.isEnabled(), words, role)
