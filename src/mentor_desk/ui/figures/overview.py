"""The targets and the figures as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.rules.figures import Part
from mentor_desk.services.figures.gathering import Figures, Line
from mentor_desk.services.targets import Meter, measures
from mentor_desk.texts import Language
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.figures import words
from mentor_desk.ui.figures.bar_chart import BarChart
from mentor_desk.ui.figures.chart import Bar, Chart
from mentor_desk.ui.figures.column_chart import ColumnChart
from mentor_desk.ui.figures.meter import TargetMeter
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.in_turns import InTurns
from mentor_desk.ui.widgets.roles import set_role

_METERS_A_ROW = 4
_PLAIN = (
    "outcome_year", "retention", "small_firms", "under_agreement", "other_municipality",
    "answer_time", "small_jobs", "told_mentor_support",
)  # fmt: skip
"""Figures without parts that are shown large."""


class FigureCard(Card):
    """A chart under its name; ``opened`` tells the part, or nothing for the whole figure."""

    opened = Signal(str)

    def __init__(self, line: Line, language: Language) -> None:
        name = line.definition.name.written(language)
        super().__init__(name)
        self.key = line.key
        self._language = language
        columns = line.definition.chart == "columns"
        self.chart: Chart = ColumnChart(name) if columns else BarChart(name)
        self.chart.opened.connect(self.opened)
        self.add_action(self.tr("Behind it"), lambda: self.opened.emit("")).setAccessibleName(
            self.tr("Behind it: {name}").format(name=name)
        )
        self.head = QLabel()
        set_role(self.head, "strong")
        self.head.setWordWrap(True)
        self.none = QLabel(self.tr("Nothing to show for these days."))
        set_role(self.none, "muted")
        for widget in (self.head, self.chart, self.none):
            self.add(widget)
        self.body.addStretch(1)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        """Show the figure as it is now."""
        definition, language = line.definition, self._language
        parts = line.now.parts
        told = words.value(line.now, definition, language)
        of = words.of_many(line.now, definition)
        self.head.setText(f"{told} · {of}" if of else told)
        before = {part.key: part.value for part in line.before.parts}
        compared = definition.chart != "columns"
        self.chart.show_bars([self._bar(line, part, before if compared else {}) for part in parts])
        empty = not any(part.count or part.of for part in parts)
        self.chart.setVisible(not empty)
        self.none.setVisible(empty)

    def _bar(self, line: Line, part: Part, before: dict[str, float | None]) -> Bar:
        return Bar(
            part.key,
            words.named(part.name, self._language),
            part.value,
            words.part_words(part, line.definition, self._language),
            before.get(part.key),
        )


class PlainFigure(QWidget):
    """One number, large, with its name and what it is of."""

    opened = Signal(str)

    def __init__(self, line: Line, language: Language) -> None:
        super().__init__()
        self._language, self.key = language, line.key
        self.number = QPushButton()
        set_role(self.number, "link")
        self.number.clicked.connect(lambda _=False: self.opened.emit(self.key))
        self.name, self.beneath = QLabel(), QLabel()
        set_role(self.name, "muted")
        set_role(self.beneath, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        number = QHBoxLayout()
        number.addWidget(self.number)
        number.addStretch(1)
        self.name.setWordWrap(True)
        self.beneath.setWordWrap(True)
        column.addWidget(self.name)
        column.addLayout(number)
        column.addWidget(self.beneath)
        column.addStretch(1)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        """Show the figure as it is now."""
        definition, language = line.definition, self._language
        self.name.setText(definition.name.written(language))
        told = words.value(line.now, definition, language)
        self.number.setText(told)
        self.number.setAccessibleName(f"{self.name.text()}: {told}")
        mark = next((each for each in definition.benchmarks if each.value is not None), None)
        beneath = [words.of_many(line.now, definition)]
        if mark is not None:
            others = words.measured(mark.value, definition.unit, language)
            beneath.append(self.tr("others {value} ({year})").format(value=others, year=mark.year))
        self.beneath.setText(" · ".join(filter(None, beneath)))


class Overview(QWidget):
    """``opened`` tells a figure's key and the part asked for; ``target_asked`` a measure's key."""

    opened = Signal(str, str)
    target_asked = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.meters = {each.key: TargetMeter() for each in measures()}
        self.cards: dict[str, FigureCard] = {}
        self.plain: dict[str, PlainFigure] = {}
        self.turns = InTurns(self)
        self.goals = Card(self.tr("Targets"))
        self.goals.body.addLayout(self._meters_in_rows())
        self.numbers = Card(self.tr("In one number"))
        self._numbers = QGridLayout()
        self._numbers.setHorizontalSpacing(24)
        self._numbers.setVerticalSpacing(14)
        self._even(self._numbers, _METERS_A_ROW)
        self.numbers.body.addLayout(self._numbers)
        pictures = QWidget()
        set_role(pictures, "plain")
        self._pictures = QGridLayout(pictures)
        self._pictures.setContentsMargins(0, 0, 0, 0)
        self._pictures.setSpacing(12)
        self._even(self._pictures, 2)
        legend = QLabel(
            self.tr(
                "Full bar: the days chosen. Thin outline: the same time before. Click a bar, or press "
                "Enter on it, to see what is behind it."
            )
        )
        legend.setWordWrap(True)
        set_role(legend, "caption")
        scrolled(self, self.goals, self.numbers, legend, pictures)
        self._waiting = (self.goals, self.numbers, legend)
        for each in self._waiting:
            each.hide()

    def _meters_in_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        for number, meter in enumerate(self.meters.values()):
            meter.opened.connect(lambda key: self.opened.emit(key, ""))
            meter.asked.connect(self.target_asked)
            grid.addWidget(meter, number // _METERS_A_ROW, number % _METERS_A_ROW)
        self._even(grid, _METERS_A_ROW)
        return grid

    def show_meters(self, meters: Sequence[Meter]) -> None:
        """Show the targets."""
        for each in meters:
            self.meters[each.measure.key].show_meter(each, self._language)

    def show_figures(self, figures: Figures) -> None:
        """Show the figures."""
        for each in self._waiting:
            each.show()
        for line in figures.lines:
            if line.key in _PLAIN:
                self._number(line)
        drawn = [line for line in figures.lines if line.definition.chart]
        self.turns.run([partial(self._picture, line) for line in drawn])

    def _picture(self, line: Line) -> None:
        card = self.cards.get(line.key)
        if card is not None:
            card.show_line(line)
            return
        card = self.cards[line.key] = FigureCard(line, self._language)
        card.opened.connect(lambda part, key=line.key: self.opened.emit(key, part))
        place = len(self.cards) - 1
        self._pictures.addWidget(card, place // 2, place % 2)

    def _number(self, line: Line) -> None:
        shown = self.plain.get(line.key)
        if shown is not None:
            shown.show_line(line)
            return
        shown = self.plain[line.key] = PlainFigure(line, self._language)
        shown.opened.connect(lambda key: self.opened.emit(key, ""))
        place = len(self.plain) - 1
        self._numbers.addWidget(shown, place // _METERS_A_ROW, place % _METERS_A_ROW)

    @staticmethod
    def _even(grid: QGridLayout, columns: int) -> None:
        for column in range(columns):
            grid.setColumnStretch(column, 1)
