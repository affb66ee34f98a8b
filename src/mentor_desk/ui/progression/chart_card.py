"""The picture of a case's progression, and the same figures as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mentor_desk.rules.indicator_sets import IndicatorSet
from mentor_desk.rules.progression_chart import ProgressionChart
from mentor_desk.ui.context import Context
from mentor_desk.ui.progression import chart_words
from mentor_desk.ui.progression.chart_words import side_word
from mentor_desk.ui.progression.legend import Legend
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.data_table import DataTable
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.step_lines import StepLines
from mentor_desk.ui.widgets.table_model import Column, TableRow

_FIGURES = 100


class ChartCard(Card):
    """``talk_asked`` asks for a talk, ``goal_asked`` tells the area a goal is wanted in;
    ``print_asked`` asks for the sheet, ``together_asked`` for the picture alone."""

    talk_asked = Signal()
    print_asked = Signal()
    together_asked = Signal()
    goal_asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Then, now and next"))
        self.context = context
        self._chart: ProgressionChart | None = None
        self._table: DataTable | None = None
        self.as_table = self.add_action(self.tr("As a &table"), self._switch)
        self.as_table.setCheckable(True)
        self.print_button = self.add_action(self.tr("Print sheet …"), self.print_asked.emit)
        self.together_button = self.add_action(self.tr("Look together"), self.together_asked.emit)
        self.talk_button: QPushButton = self.add_action(
            self.tr("&Talk about progression …"), self.talk_asked.emit
        )
        self._empty = EmptyState(
            "handshake",
            self.tr("Begin with a talk"),
            self.tr(
                "A few questions with five steps each. The citizen and you answer side by side, and "
                "next time the picture shows what has moved."
            ),
            self.tr("Talk about progression …"),
            self.talk_asked.emit,
        )
        self._about = QLabel()
        self._about.setWordWrap(True)
        set_role(self._about, "hint")
        self._legend = Legend()
        self.lines = StepLines(self.tr("Progression, an area a row"))
        self.lines.list.activated.connect(self.goal_asked)
        self._changes = QLabel()
        self._changes.setWordWrap(True)
        set_role(self._changes, "hint")
        self._reservation = QLabel()
        self._reservation.setWordWrap(True)
        set_role(self._reservation, "hint")
        for part in (self._empty, self._about, self._legend, self.lines):
            self.add(part)
        self._place_of_table = self.body.count()
        self.add(self._changes)
        self.add(self._reservation)

    def show_chart(self, chart: ProgressionChart, asked: IndicatorSet) -> None:
        """Show these figures."""
        self._chart = chart
        today, language = self.context.today(), self.context.language
        some = bool(chart.rows)
        buttons = (self.as_table, self.print_button, self.together_button, self.talk_button)
        for part in (self._about, self._legend, *buttons, self._reservation):
            part.setVisible(some)
        self._empty.setVisible(not some)
        above = (chart_words.reach(chart, today, language), chart_words.differences(chart))
        self._about.setText("\n".join(filter(None, above)))
        told = chart_words.changes(chart, today, language)
        self._changes.setText(told)
        self._changes.setVisible(bool(told))
        self._reservation.setText(self._words_of(asked))
        self._legend.show_chart(chart)
        self.lines.set_rows([chart_words.line(row, language) for row in chart.rows])
        self._show()

    def _words_of(self, asked: IndicatorSet) -> str:
        if asked.shipped:
            return self.tr(
                "«{title}» is a tool to talk with, not a validated instrument. Figures are never "
                "added up or compared between people."
            ).format(title=asked.title)
        return self.tr(
            "«{title}», {owner}. Figures are never added up or compared between people."
        ).format(title=asked.title, owner=asked.owner)

    def _switch(self) -> None:
        self._show()
        shown: QWidget = self.lines.list
        if self._table is not None and self.as_table.isChecked():
            shown = self._table
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        chart = self._chart
        some = chart is not None and bool(chart.rows)
        table = self.as_table.isChecked() and some
        self.lines.setVisible(some and not table)
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        if table and chart is not None:
            self._table = self._make_table(chart)
            self.body.insertWidget(self._place_of_table, self._table)
            self._table.show()

    def _make_table(self, chart: ProgressionChart) -> DataTable:
        """The same figures, made anew each time: its columns are the sides that were asked."""
        columns = [Column("area", self.tr("Area"))]
        columns += [Column(side, side_word(side), _FIGURES) for side in chart.sides]
        columns.append(Column("goal", self.tr("Next goal"), _FIGURES))
        table = DataTable(columns, self.tr("Progression, an area a row"))
        rows = [
            TableRow(row.key, chart_words.cells(row, chart.sides, self.context.language))
            for row in chart.rows
        ]
        table.set_rows(rows)
        height = table.horizontalHeader().sizeHint().height() + 4
        height += sum(table.rowHeight(number) for number in range(len(rows)))
        table.setFixedHeight(height)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.activated.connect(self.goal_asked)
        return table
