"""The weeks of a placement as a table: seven days, the hours worked and the hours planned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from mentor_desk.formats import days, numbers
from mentor_desk.services.attendance import WEEK, Day, Week
from mentor_desk.texts import Language
from mentor_desk.ui.placement.attendance_words import letter, spoken
from mentor_desk.ui.widgets.painting import RIGHT

HOURS, PLANNED = WEEK, WEEK + 1
DAY_ROLE = int(Qt.ItemDataRole.UserRole)
FIRST_ROLE = DAY_ROLE + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AttendanceModel(QAbstractTableModel):
    """The newest week on top. ``hours_written`` tells a week's Monday and what was typed as hours."""

    hours_written = Signal(object, str)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._weeks: tuple[Week, ...] = ()
        self._first: date | None = None
        self._heads = (self.tr("Hours"), self.tr("By plan"))

    @property
    def weeks(self) -> Sequence[Week]:
        """The weeks in the order shown."""
        return self._weeks

    def show(self, weeks: Sequence[Week], first_absence: date | None) -> None:
        """Show these weeks; where only their content changed, the view stays as it is."""
        same = [week.monday for week in weeks] == [week.monday for week in self._weeks]
        if not same:
            self.beginResetModel()
        self._weeks, self._first = tuple(weeks), first_absence
        if not same:
            self.endResetModel()
        elif weeks:
            self.dataChanged.emit(self.index(0, 0), self.index(len(weeks) - 1, PLANNED))

    def day(self, index: _Index) -> Day | None:
        """The day in a cell."""
        if not index.isValid() or index.column() >= WEEK:
            return None
        return self._weeks[index.row()].days[index.column()]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else PLANNED + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == HOURS else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day(index)
        if day is None:
            return self._hours(index, role)
        if role == DAY_ROLE:
            return day
        if role == FIRST_ROLE:
            return day.day == self._first
        if role == Qt.ItemDataRole.DisplayRole:
            return letter(day.mark) if day.mark else ""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(day, self._language, first_absence=day.day == self._first)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != HOURS:
            return False
        self.hours_written.emit(self._weeks[index.row()].monday, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and orientation is Qt.Orientation.Vertical:
            return self._whole_week(self._weeks[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignCenter if section < WEEK else RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return days.week(self._weeks[section].monday, self._language).capitalize()
        if section >= WEEK:
            return self._heads[section - WEEK]
        return days.weekday(date(2024, 1, 1 + section), self._language)[:2].capitalize()

    def _hours(self, index: _Index, role: int) -> Any:
        if not index.isValid():
            return None
        week, column = self._weeks[index.row()], index.column()
        value = week.hours if column == HOURS else week.planned
        written = "" if value is None else numbers.number(value, self._language)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return written
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self._heads[column - HOURS]
            return f"{self._whole_week(week)}, {head}: {written or '–'}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return week.remark or None
        return None

    def _whole_week(self, week: Week) -> str:
        first, last = week.days[0].day, week.days[-1].day
        return f"{days.short(first, self._language)} – {days.short(last, self._language)}"
