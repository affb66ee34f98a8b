"""One firm of the panel: four numbers and a remark, typed along the keyboard (feature C12)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from mentor_desk.services.forecasts import Numbers, PanelRow
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_WIDE, _AIR = 44, 12


class ForecastRow(QObject):
    """The fields of a row; they stand in a grid shared with the other rows.

    Enter goes to the field below, as down a column of a sheet. ``left`` when something changed,
    ``entered`` when the keyboard comes to the row, ``below`` with the number of the column.
    """

    left = Signal()
    entered = Signal()
    below = Signal(int)
    removed = Signal()

    def __init__(self, row: PanelRow, headings: tuple[str, ...], remove: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.firm_id: uuid.UUID = row.firm_id
        self.name = QLabel(row.firm, parent)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        set_role(self.name, "strong")
        self.about = QLabel(parent)
        self.about.setWordWrap(True)
        self.about.setContentsMargins(0, 0, 0, _AIR)
        set_role(self.about, "caption")
        self.fields = [NumberField(high=100_000, whole=True, parent=parent) for _ in range(4)]
        self.note = TextField(parent=parent)
        self.cross = QToolButton(parent)
        self.cross.setAccessibleName(f"{remove}: {row.firm}")
        self.cross.setToolTip(remove)
        self.cross.setIcon(icon("close", colors_of(parent).muted))
        self.cross.clicked.connect(lambda _=False: self.removed.emit())
        self._known: object = None
        inputs: list[NumberField | TextField] = [*self.fields, self.note]
        for field, heading in zip(inputs, headings, strict=True):
            field.setAccessibleName(f"{row.firm}: {heading}")
            field.installEventFilter(self)
            field.left.connect(self._left)
        for number in self.fields:
            number.setFixedWidth(number.fontMetrics().averageCharWidth() * 5 + _WIDE // 2)
        self.show_row(row, "")

    def show_row(self, row: PanelRow, before: str) -> None:
        """The quarter's answer, in grey what the firm said last; ``before`` says so in words."""
        said = row.said or Numbers()
        last = row.before[0][1] if row.before else Numbers()
        for field, value, known in zip(self.fields, said.values, last.values, strict=True):
            field.set_value(value)
            field.setPlaceholderText("" if known is None else str(known))
        self.note.set_value(row.note)
        self.about.setText(before)
        self._known = self.state()

    def state(self) -> tuple[Numbers, str]:
        """What is typed."""
        return Numbers(*(field.whole_value() for field in self.fields)), self.note.value()

    def place(self, grid: QGridLayout, line: int) -> None:
        """Stand on two lines of ``grid``."""
        grid.addWidget(self.name, line, 0)
        grid.addWidget(self.about, line + 1, 0, 1, 5)
        for column, field in enumerate(self.fields, start=1):
            grid.addWidget(field, line, column)
        grid.addWidget(self.note, line, 5)
        grid.addWidget(self.cross, line, 6)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            fields: list[QObject] = [*self.fields, self.note]
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in fields:
                self._left()
                self.below.emit(fields.index(watched))
                return True
        return False

    def _left(self) -> None:
        if self.state() != self._known:
            self._known = self.state()
            self.left.emit()
