"""A promise that is still open: ticked when it was kept, with what was done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import mark_wrong, set_role
from mentor_desk.ui.widgets.text_field import TextField

_TICK = 24


class PromiseTick(QWidget):
    """A tick, what was promised and by when; ticking asks for one line."""

    changed = Signal()
    left = Signal()

    def __init__(self, key: str, words: str, due: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.tick = CheckField("", self)
        # Without words of its own it would still keep the room between itself and them.
        self.tick.setFixedWidth(scaled(self, _TICK))
        self.tick.setAccessibleName(words)
        self.tick.setAccessibleDescription(due)
        self.how = TextField(self.tr("What was done?"), parent=self)
        self.how.setAccessibleName(self.tr("What was done about it: {what}").format(what=words))
        self.how.hide()
        said, by = QLabel(words, self), QLabel(due, self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        by.setWordWrap(True)
        by.setVisible(bool(due))
        set_role(by, "caption")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.tick, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, 0, 1)
        grid.addWidget(by, 1, 1)
        grid.addWidget(self.how, 2, 1)
        grid.setColumnStretch(1, 1)
        self.tick.changed.connect(self._ticked)
        self.tick.left.connect(self.left)
        self.how.changed.connect(self._written)
        self.how.left.connect(self.left)

    def value(self) -> str | None:
        """What was done, empty while it is not written; ``None`` while it is not ticked."""
        return self.how.value() if self.tick.value() else None

    def set_value(self, value: str | None) -> None:
        """Tick it with what was done, or not."""
        self.tick.set_value(value is not None)
        self.how.set_value(value or "")
        self.how.setVisible(value is not None)

    def makes_sense(self) -> bool:
        """Whether a ticked promise says what was done; otherwise its line has the keyboard."""
        wrong = self.value() == ""
        mark_wrong(self.how, wrong)
        self.how.setAccessibleDescription(self.tr("Write what was done.") if wrong else "")
        if wrong:
            self.how.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words answer a click as the tick does."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.tick.click()

    def _ticked(self) -> None:
        ticked = self.tick.value()
        self.how.setVisible(ticked)
        if ticked:
            self.how.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _written(self) -> None:
        mark_wrong(self.how, wrong=False)
        self.changed.emit()
