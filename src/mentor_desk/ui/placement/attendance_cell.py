"""How a day looks in the grid of attendance; the letter tells, the ground only underlines it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from mentor_desk.services.attendance import AWAY, Day, Free
from mentor_desk.terms import AttendanceMark
from mentor_desk.ui.placement.attendance_model import DAY_ROLE, FIRST_ROLE, PLANNED
from mentor_desk.ui.placement.attendance_words import letter
from mentor_desk.ui.theme import Colors, colors_of
from mentor_desk.ui.widgets.painting import (
    CENTER,
    RIGHT,
    draw_focus,
    draw_panel,
    draw_text,
    resized,
    small,
    strong,
)

_TINY = 0.8
_SATURDAY = 5


class AttendanceCell(QStyledItemDelegate):
    """A rounded field for each day; hatched where the placement does not run."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colors, font, rect = colors_of(self._view), self._view.font(), option.rect
        day: Day | None = index.data(DAY_ROLE)
        field = rect.adjusted(1, 1, -1, -1)
        painter.save()
        if day is None:
            planned = index.column() == PLANNED
            if not planned:
                draw_panel(painter, field, colors.field, line=colors.line, radius=4)
            color = colors.muted if planned else colors.text
            text = str(index.data() or "")
            draw_text(painter, rect.adjusted(2, 0, -8, 0), text, font, color, align=RIGHT)
        else:
            self._paint_day(painter, field, day, bool(index.data(FIRST_ROLE)), colors, font)
        current = index == self._view.currentIndex()
        if current and option.state & QStyle.StateFlag.State_Active and self._view.hasFocus():
            draw_focus(painter, rect, colors)
        elif current:
            draw_panel(painter, field, "transparent", line=colors.strong_line, radius=4)
        painter.restore()

    def _paint_day(
        self,
        painter: QPainter,
        field: QRect,
        day: Day,
        first_absence: bool,
        colors: Colors,
        font: QFont,
    ) -> None:
        if day.free is Free.OUTSIDE:
            painter.fillRect(field, QBrush(QColor(colors.line), Qt.BrushStyle.BDiagPattern))
            return
        fill, ink = _tone(day, colors)
        line = colors.warning_ink if first_absence else colors.line
        draw_panel(painter, field, fill, line=line, radius=4)
        if day.mark is not None:
            draw_text(painter, field, letter(day.mark), strong(font), ink, align=CENTER)
        elif day.free is not None:
            tiny = resized(small(font), _TINY)
            draw_text(painter, field, _free_word(day.free), tiny, colors.muted, align=CENTER)


def _tone(day: Day, colors: Colors) -> tuple[str, str]:
    if day.mark in AWAY:
        return colors.tone("warning")
    if day.mark is None or day.mark is AttendanceMark.FREE:
        ground = colors.neutral_soft if day.free or day.day.weekday() >= _SATURDAY else colors.field
        return ground, colors.neutral_ink
    return colors.tone("accent") if day.mark is AttendanceMark.PRESENT else colors.tone("neutral")


def _free_word(free: Free) -> str:
    if free is Free.PAUSED:
        return QCoreApplication.translate("Attendance", "pause")
    return QCoreApplication.translate("Attendance", "off")
