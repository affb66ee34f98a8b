"""The Figures page: targets, pictures, one table, and what is behind each number (J1 to J3)."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.models import (
    Agreement,
    AnonymousFigure,
    Case,
    Checkpoint,
    ContactEntry,
    Evaluation,
    Firm,
    FirmPopulation,
    HeadCount,
    Inquiry,
    Mentor,
    Note,
    Placement,
    Prospect,
    Target,
    Visit,
)
from mentor_desk.rules.periods import Period
from mentor_desk.services import targets
from mentor_desk.services.figures.gathering import Figures
from mentor_desk.services.targets import Meter
from mentor_desk.ui.context import Context
from mentor_desk.ui.figures import words
from mentor_desk.ui.figures.behind import BehindView
from mentor_desk.ui.figures.overview import Overview
from mentor_desk.ui.figures.period_bar import PeriodBar
from mentor_desk.ui.figures.population_form import PopulationForm
from mentor_desk.ui.figures.saving import SaveView
from mentor_desk.ui.figures.table import FiguresTable
from mentor_desk.ui.figures.target_form import TargetForm
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.tabs import Tabs

OVERVIEW: Final = "overview"
TABLE: Final = "table"
_COUNTED: Final = (
    Agreement, AnonymousFigure, Case, Checkpoint, ContactEntry, Evaluation, Firm, FirmPopulation,
    HeadCount, Inquiry, Mentor, Note, Placement, Prospect, Target, Visit,
)  # fmt: skip

Found = tuple[Figures, tuple[Meter, ...]]


class FiguresPage(DeskPage):
    """Counted off the window's thread; what was asked for last is what is shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Figures"), self.tr("Counting …"))
        self.figures: Figures | None = None
        self._meters: tuple[Meter, ...] = ()
        self._asked = 0
        self._to_show: tuple[str, str] | None = None
        self.period = PeriodBar(context.today)
        self.period.changed.connect(self.redraw)
        self.overview = Overview(context.language)
        self.overview.opened.connect(self.open_figure)
        self.overview.target_asked.connect(self.open_target)
        self.table = FiguresTable(context.language)
        self.table.opened.connect(lambda key: self.open_figure(key, ""))
        self.tabs = Tabs(self.tr("Figures"))
        self.tabs.add(OVERVIEW, self.tr("Overview"), self.overview)
        self.tabs.add(TABLE, self.tr("All figures"), self.table)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(22, 12, 22, 16)
        column.setSpacing(8)
        column.addWidget(self.period)
        column.addWidget(self.tabs, 1)
        self.set_content(content)
        self.set_primary(
            self.tr("Take &out …"), self.open_export, description=self.tr("As PDF or a spreadsheet")
        )
        self.add_action(
            self.tr("&Workplaces …"),
            self.open_population,
            description=self.tr("How many workplaces there are in the municipality"),
        )
        self.watch(self.redraw, *_COUNTED)
        self.redraw()

    def redraw(self) -> None:
        """Count anew."""
        self._asked += 1
        number, period, context = self._asked, self.period.period(), self.context
        context.background.run(
            lambda _: _count(context, period), lambda found: self._show(number, found)
        )

    def open_figure(self, key: str, part: str) -> None:
        """Show what is behind a figure, or behind one part of it."""
        if self.figures is not None:
            view = BehindView(self.context, self.figures.line(key), part or None)
            view.open(self.drawer)

    def open_target(self, measure: str) -> None:
        """Set the target of a measure."""
        meter = next((each for each in self._meters if each.measure.key == measure), None)
        if meter is not None:
            TargetForm(self.drawer, self.context, meter).open()

    def open_export(self) -> None:
        """Save the figures of the days in view."""
        SaveView(self.context, self.period.period()).open(self.drawer)

    def open_population(self) -> None:
        """Write how many workplaces there are in one's own municipality."""
        if self.figures is not None:
            PopulationForm(self.drawer, self.context, self.figures.home).open()

    def print_here(self) -> None:
        """The figures of the days in view."""
        self.open_export()

    def new(self) -> None:
        """A target for the first of the measures that has none."""
        free = next((each for each in self._meters if each.target is None), None)
        if free is not None:
            self.open_target(free.measure.key)

    def show_record(self, kind: str, ref: str) -> None:
        """A figure by its key, or the target of a measure."""
        self._to_show = (kind, ref)
        if self.figures is not None:
            self._show_asked()

    def place(self) -> tuple[str, str] | None:
        return None

    def _show(self, number: int, found: Found) -> None:
        if number != self._asked or not isValid(self):
            return
        self.figures, self._meters = found
        language = self.context.language
        self.set_subtitle(
            self.tr("{period} · compared with {before}").format(
                period=words.period(self.figures.period, language),
                before=words.period(self.figures.before, language),
            )
        )
        self.overview.show_meters(self._meters)
        self.overview.show_figures(self.figures)
        self.table.show_figures(self.figures)
        self._show_asked()

    def _show_asked(self) -> None:
        if self._to_show is None:
            return
        (kind, ref), self._to_show = self._to_show, None
        if kind == "target":
            self.open_target(ref)
        elif self.figures is not None and any(ref == line.key for line in self.figures.lines):
            self.open_figure(ref, "")


def _count(context: Context, period: Period) -> Found:
    today, rules = context.today(), context.rules
    return context.call(targets.with_figures, period=period, today=today, rulebook=rules)
