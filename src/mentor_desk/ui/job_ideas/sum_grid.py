"""The ways of an idea side by side: the same lines for each, and what every line means."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from mentor_desk.documents.job_sum import Rates
from mentor_desk.documents.papers.minifleks_content import MOST, Way
from mentor_desk.errors import UserError
from mentor_desk.services import job_idea_scenarios
from mentor_desk.services.job_idea_view import IdeaView
from mentor_desk.terms import JobSumKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.job_ideas import sum_words
from mentor_desk.ui.job_ideas.sum_column import SumColumn
from mentor_desk.ui.job_ideas.sum_rows import SumLine, lines
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_LABEL, _COLUMN, _WIDEST = 216, 116, 190
_STEP = 3
"""Rows of the grid for each line: what is above it, itself, its explanation."""


class SumGrid(QWidget):
    """Worked out anew with each key; saved as a figure is left. ``size`` is that of the text."""

    def __init__(self, context: Context, size: float = 1.0) -> None:
        super().__init__()
        self._context, self._size = context, size
        self._idea: IdeaView | None = None
        self._rates = Rates()
        self._lines = lines()
        self.columns: list[SumColumn] = []
        self._ids: tuple[uuid.UUID, ...] = ()
        self.marks: dict[str, QToolButton] = {}
        self._explained: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 4, 14, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        for number, line in enumerate(self._lines):
            self._add_label(number * _STEP + 1, line)

    def show_idea(self, idea: IdeaView) -> None:
        """Show its ways; the one that is being typed in keeps the keyboard."""
        self._idea, self._rates = idea, idea.rates
        ids = tuple(way.id for way in idea.ways)
        if ids != self._ids:
            # Shown one by one, each cell would lay all of them out anew.
            self.hide()
            self._begin()
            self._fit(len(ids))
            self._ids = ids
        for column, way in zip(self.columns, idea.ways, strict=True):
            column.hold(way, idea.hours)
            column.offer(self, room=len(ids) < MOST)
        self.work_out()
        self.setVisible(bool(ids))

    def work_out(self) -> None:
        """What comes of the figures as they stand in the fields."""
        ways = [column.way() for column in self.columns]
        scale = _scale(ways)
        for column, way in zip(self.columns, ways, strict=True):
            column.draw(way, self._rates)
            column.draw_bar(way, scale)
        for line in self._lines:
            if line.key in self._explained and not self._explained[line.key].isHidden():
                self._explained[line.key].setText(self._words(line, ways))
            self._show_line(line, ways)
        self.setAccessibleDescription(self.spoken())

    def spoken(self) -> str:
        """The result of each way in words."""
        words = self.tr("{name}: {weekly} in a usual week, {monthly} in a month")
        return ". ".join(
            words.format(
                name=column.title.value() or column.title.placeholderText(),
                weekly=sum_words.weekly(column.way(), self._rates),
                monthly=sum_words.monthly(column.way(), self._rates),
            )
            for column in self.columns
        )

    def explanation(self, key: str) -> str:
        """What is told of a line, where it was asked for."""
        told = self._explained[key]
        return "" if told.isHidden() else told.text()

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        for column in self.columns:
            column.save_all()

    def copy(self, column: SumColumn) -> None:
        """Put a way like it beside it."""
        values = {name: field.value() for name, field in column.fields.items()}
        kind = JobSumKind(column.kind.value() or JobSumKind.MINI_FLEKSJOB)
        self._try(lambda: self.add(kind, **values))

    def remove(self, column: SumColumn) -> None:
        """Take a way away."""
        way_id = self._ids[self.columns.index(column)]
        self._try(lambda: self._context.call(job_idea_scenarios.remove, scenario_id=way_id))

    def add(self, kind: JobSumKind, **values: float | None) -> None:
        """A further way. Raises :class:`UserError` when there is no room."""
        if self._idea is not None:
            self.save_all()
            self._context.call(
                job_idea_scenarios.add,
                idea_id=self._idea.id,
                kind=kind,
                today=self._context.today(),
                rulebook=self._context.rules,
                **values,
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for mark in self.marks.values():
                mark.setIcon(icon("help", colors_of(self).muted))
            for column in self.columns:
                column.tint()

    def _begin(self) -> None:
        """The lines are made when they are first needed."""
        if not self.marks:
            for number, line in enumerate(self._lines):
                self._add_label(number * _STEP + 1, line)

    def _fit(self, count: int) -> None:
        """As many columns as there are ways. What is shown in them is filled in later."""
        while len(self.columns) > count:
            column = self.columns.pop()
            for widget in column.widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            column.deleteLater()
        while len(self.columns) < count:
            self._add_column(len(self.columns))
        for place in range(1, MOST + 1):
            self._grid.setColumnStretch(place, 1 if place <= count else 0)
        for column in self.columns:
            column.forget()
        self._order_tabs()

    def _add_column(self, place: int) -> None:
        column = SumColumn(self, place + 1, self._lines, self._saver(place))
        column.changed.connect(self.work_out)
        self._grid.addWidget(column.head, 0, place + 1)
        for number, line in enumerate(self._lines):
            if not line.heading:
                self._grid.addWidget(column.cells[line.key], number * _STEP + 2, place + 1)
        for widget in column.widgets():
            widget.setMinimumWidth(self._wide(_COLUMN))
            widget.setMaximumWidth(self._wide(_WIDEST))
            widget.show()
        self.columns.append(column)

    def _order_tabs(self) -> None:
        """Down one way after the other."""
        before: QWidget | None = None
        for column in self.columns:
            for stop in (column.title, column.more, column.kind, *column.fields.values()):
                if before is not None:
                    QWidget.setTabOrder(before, stop)
                before = stop

    def _saver(self, place: int) -> Callable[[str, object], bool]:
        def save(name: str, value: object) -> bool:
            way_id = self._ids[place]
            return self._try(
                lambda: self._context.call(
                    job_idea_scenarios.change, scenario_id=way_id, **{name: value}
                )
            )

        return save

    def _add_label(self, row: int, line: SumLine) -> None:
        label = QLabel(line.label)
        label.setWordWrap(True)
        if line.heading:
            set_role(label, "heading")
            rule = QFrame()
            set_role(rule, "line")
            self._grid.addWidget(rule, row, 0, 1, MOST + 1)
            label.setContentsMargins(0, 4, 0, 0)
            self._grid.addWidget(label, row + 1, 0, 1, MOST + 1)
            return
        if line.total:
            set_role(label, "strong")
        side = QWidget()
        beside = QHBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(2)
        beside.addWidget(label, 1)
        mark = QToolButton()
        mark.setCheckable(True)
        mark.setIcon(icon("help", colors_of(self).muted))
        words = self.tr("What does this mean: {line}").format(line=line.label)
        mark.setAccessibleName(words)
        mark.setToolTip(line.explained)
        mark.toggled.connect(lambda on, line=line: self._explain(line, on=on))
        beside.addWidget(mark)
        side.setFixedWidth(self._wide(_LABEL))
        side.setToolTip(line.explained)
        self.marks[line.key] = mark
        told = QLabel()
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        set_role(told, "caption")
        told.hide()
        self._explained[line.key] = told
        self._grid.addWidget(side, row + 1, 0)
        self._grid.addWidget(told, row + 2, 0, 1, MOST + 1)

    def _explain(self, line: SumLine, *, on: bool) -> None:
        told = self._explained[line.key]
        told.setText(self._words(line, [column.way() for column in self.columns]))
        told.setVisible(on)

    def _words(self, line: SumLine, ways: list[Way]) -> str:
        parts = [line.explained]
        if line.worked is not None:
            for column, way in zip(self.columns, ways, strict=True):
                if JobSumKind(way.kind) in line.kinds:
                    name = way.name or column.title.placeholderText()
                    parts.append(f"{name}: {line.worked(way, self._rates)}")
        return "\n".join(parts)

    def _show_line(self, line: SumLine, ways: list[Way]) -> None:
        """A line that no way here has is not shown."""
        if line.heading or not ways:
            return
        shown = any(JobSumKind(way.kind) in line.kinds for way in ways)
        mark = self.marks[line.key]
        side = mark.parentWidget()
        if side is not None:
            side.setVisible(shown)
        for column in self.columns:
            column.cells[line.key].setVisible(shown)
        if not shown:
            mark.setChecked(False)

    def _wide(self, pixels: int) -> int:
        return round(scaled(self, pixels) * self._size)

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except UserError as error:
            self._context.warn(error)
            return False
        return True


def _scale(ways: list[Way]) -> tuple[float, float]:
    """From the worst week of any way to the best, nought among them."""
    found = [value for way in ways for value in sum_words.ends(way) or ()]
    return min([0.0, *found]), max([0.0, *found])
