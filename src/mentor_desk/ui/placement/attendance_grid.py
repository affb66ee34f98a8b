"""The grid of attendance: arrows walk it, a letter marks a day, space goes through the marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from mentor_desk.services.attendance import WEEK, Week
from mentor_desk.terms import AttendanceMark
from mentor_desk.texts import Language
from mentor_desk.ui.placement.attendance_cell import AttendanceCell
from mentor_desk.ui.placement.attendance_model import HOURS, AttendanceModel
from mentor_desk.ui.placement.attendance_words import by_letter
from mentor_desk.ui.widgets.painting import scaled

_ROW = 28
_NUMBERS = (54, 60)
_HEADERS = "QHeaderView::section { border: none; padding: 2px 4px 2px 0; }"
_ORDER = (None, *AttendanceMark)
_Index = QModelIndex | QPersistentModelIndex


class AttendanceGrid(QTableView):
    """``marked`` tells a day and its mark (``None`` takes it away), ``moved`` that another cell is
    current. Tab leaves the grid. As high as its weeks: the page scrolls, not the grid."""

    marked = Signal(object, object)
    hours_written = Signal(object, str)
    moved = Signal()

    def __init__(self, name: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weeks_model = AttendanceModel(language, self)
        self.weeks_model.hours_written.connect(self.hours_written)
        self.setModel(self.weeks_model)
        self.setItemDelegate(AttendanceCell(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers()

    def show_weeks(self, weeks: Sequence[Week], first_absence: date | None) -> None:
        """Show these weeks, the newest first; the current day stays current."""
        here = self.current_day()
        column = self.currentIndex().column()
        self.weeks_model.show(weeks, first_absence)
        if here is not None and not self.currentIndex().isValid():
            self.go_to(here, column)
        self.setFixedHeight(self.sizeHint().height())

    def current_day(self) -> date | None:
        """The day of the current cell; the Monday where that is no day."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        day = self.weeks_model.day(index)
        return day.day if day else self.weeks_model.weeks[index.row()].monday

    def go_to(self, day: date, column: int | None = None) -> None:
        """Make the cell of ``day`` current, if it is shown."""
        for row, week in enumerate(self.weeks_model.weeks):
            if 0 <= (day - week.monday).days < WEEK:
                at = (day - week.monday).days if column is None or column < WEEK else column
                index = self.weeks_model.index(row, at)
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.selectionModel().setCurrentIndex(index, flag)

    def mark_current(self, mark: AttendanceMark | None) -> None:
        """Mark the current day, where it takes a mark."""
        day = self.weeks_model.day(self.currentIndex())
        if day is not None and day.open:
            self.marked.emit(day.day, mark)

    def sizeHint(self) -> QSize:
        rows = self.weeks_model.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(scaled(self, 360), rows + self.horizontalHeader().sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self, 260), self.sizeHint().height())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.weeks_model.weeks:
            self.setCurrentIndex(self.weeks_model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        day = self.weeks_model.day(index)
        if day is None or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            at = (_ORDER.index(day.mark) + 1) % len(_ORDER)
            self.mark_current(_ORDER[at])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.mark_current(None)
        elif (mark := by_letter(event.text())) is not None and event.text():
            self.mark_current(mark)
            self._step_on(index)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() < WEEK:
            self.setCurrentIndex(index)
            day = self.weeks_model.day(index)
            if day is not None:
                self.mark_current(_ORDER[(_ORDER.index(day.mark) + 1) % len(_ORDER)])
        else:
            super().mouseDoubleClickEvent(event)

    def _step_on(self, index: QModelIndex) -> None:
        """The next day of the week, so that a week is written like a word."""
        if index.column() < WEEK - 1:
            self.setCurrentIndex(self.weeks_model.index(index.row(), index.column() + 1))

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(scaled(self, 24))
        for number, width in enumerate(_NUMBERS):
            across.setSectionResizeMode(HOURS + number, QHeaderView.ResizeMode.Fixed)
            across.resizeSection(HOURS + number, scaled(self, width))
        for header in (across, down):
            header.setStyleSheet(_HEADERS)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        down.setDefaultSectionSize(scaled(self, _ROW))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        down.setSectionsClickable(False)
        self.setCornerButtonEnabled(False)
