"""What is seen of the week: as what, of when, and of whom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.one_of import OneOf
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

WEEK, MONTH, TABLE = "week", "month", "table"
_LINE = 210
_ARROW_WIDTH = 34


class WeekBar(QFrame):
    """``view_chosen`` tells week, month or table; ``turned`` -1 or 1; ``typed`` what narrows."""

    view_chosen = Signal(str)
    turned = Signal(int)
    today_asked = Signal()
    typed = Signal(str)
    cancelled_asked = Signal()
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        views = ((WEEK, self.tr("Week")), (MONTH, self.tr("Month")), (TABLE, self.tr("List")))
        self.view = OneOf(self, views)
        self.view.chosen.connect(self.view_chosen)
        self.before = self._button("chevron-left", self.tr("Before (Page Up)"), lambda: self._turn(-1))
        self.after = self._button("chevron-right", self.tr("After (Page Down)"), lambda: self._turn(1))
        self.today = QPushButton(self.tr("This week"), self)
        set_role(self.today, "small")
        self.today.clicked.connect(lambda _=False: self.today_asked.emit())
        self.line = _Line(self)
        self.line.setPlaceholderText(self.tr("Name or firm"))
        self.line.setAccessibleName(self.tr("Show only the visits of a name or a firm"))
        self.line.setToolTip(self.tr("Show only the visits of a name or a firm (Ctrl+F)"))
        self.line.setMinimumWidth(scaled(self, _LINE // 2))
        self.line.setMaximumWidth(scaled(self, _LINE))
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.textChanged.connect(self.typed)
        self.line.left_downwards.connect(self.left_downwards)
        self.cancelled = Chip("cancelled", self.tr("What did not take place"), self)
        self.cancelled.clicked.connect(lambda _=False: self.cancelled_asked.emit())
        self.cancelled.hide()
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find)

    def show_today(self, words: str, description: str, *, here: bool) -> None:
        """Name the way back to today; it is of no use ``here``."""
        self.today.setText(words)
        self.today.setToolTip(description)
        self.today.setAccessibleDescription(description)
        self.today.setEnabled(not here)

    def show_cancelled(self, count: int) -> None:
        """Offer the visits that did not take place, where there are any."""
        words = self.tr("%n did not take place", "", count)
        self.cancelled.setText(words)
        self.cancelled.setVisible(bool(count))

    def _turn(self, step: int) -> None:
        self.turned.emit(step)

    def _find(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _button(self, name: str, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        set_role(button, "small")
        button.setIcon(icon(name, colors_of(self).text))
        button.setFixedWidth(scaled(self, _ARROW_WIDTH))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(6)
        row.addWidget(self.view)
        row.addSpacing(14)
        for button in (self.before, self.today, self.after):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.cancelled)
        row.addSpacing(8)
        row.addWidget(self.line, 4)


class _Line(QLineEdit):
    """Esc empties it first; Down leaves it for the calendar."""

    left_downwards = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", colors_of(self).muted), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
