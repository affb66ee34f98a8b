"""What the firms of the panel expect: a sheet to type in, and where it is going (feature C12)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.models import Firm, Forecast
from mentor_desk.services import forecasts
from mentor_desk.services.forecasts import Panel, PanelRow
from mentor_desk.services.inquiries import quarter_of
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach import forecast_words as words
from mentor_desk.ui.outreach.forecast_chart import ForecastChart
from mentor_desk.ui.outreach.forecast_row import ForecastRow
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.roles import set_role

_CHART_WIDTH = 350


class ForecastTab(QWidget):
    """The panel as a sheet to the left, the trend of the panel and of the firm at hand to the right."""

    models = (Firm, Forecast)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._quarter = quarter_of(context.today())
        self._panel: Panel | None = None
        self._rows: list[ForecastRow] = []
        self._at: ForecastRow | None = None
        self._title = QLabel()
        set_role(self._title, "heading")
        self._state = QLabel()
        self._state.setWordWrap(True)
        set_role(self._state, "muted")
        self._sheet, self._grid = QWidget(), QGridLayout()
        self.chart = ForecastChart(words.headings())
        self.trend, self.firm_trend = QLabel(), QLabel()
        self._firm_card = Card(translate("Outreach", "The firm at hand"))
        self._missing = QLabel()
        panes = Panes(None, self._lay_out())
        self.drawer = panes.drawer
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panes)

    def new(self) -> None:
        """Put a firm into the panel."""

        def fill(form: Form) -> None:
            form.add(
                "firm_id",
                translate("Outreach", "Firm"),
                firm_field(self.context, placeholder=translate("Outreach", "Name or town")),
                hint=translate("Outreach", "It is asked every quarter what it expects of its staff."),
            )

        sheet = Sheet(
            title=translate("Outreach", "Firm into the panel"),
            fill=fill,
            finish=self._join,
            button=translate("Outreach", "Into the panel"),
            draft="forecast.panel",
        )
        present_new(self.drawer, self.context, sheet)

    def print_here(self) -> None:
        """There is no paper of the panel."""

    def go_to(self, ref: str) -> None:
        """The present quarter, whatever ``ref`` names."""
        del ref
        self._quarter = quarter_of(self.context.today())
        self.redraw()

    def save(self) -> None:
        """Keep what is typed in the field that has the keyboard."""
        for row in self._rows:
            self._save(row)

    def redraw(self) -> None:
        """Read the panel anew; the sheet is only made anew where its firms changed."""
        found = self.context.call(forecasts.panel, quarter=self._quarter)
        before, self._panel = self._panel, found
        self._stack.setCurrentIndex(0 if found.rows else 1)
        self._title.setText(words.quarter(found.quarter))
        same = before is not None and [r.firm_id for r in before.rows] == [
            r.firm_id for r in found.rows
        ]
        if not same or before is None or before.quarter != found.quarter:
            self._make_rows(found)
        elif before != found:
            for line, row in zip(self._rows, found.rows, strict=True):
                if not any(field.hasFocus() for field in (*line.fields, line.note)):
                    line.show_row(row, words.before(row))
        self._tell(found)

    def _make_rows(self, found: Panel) -> None:
        for line in self._rows:
            for widget in (line.name, line.about, *line.fields, line.note, line.cross):
                widget.hide()
                widget.deleteLater()
            line.deleteLater()
        self._rows, self._at = [], None
        remove = translate("Outreach", "Out of the panel")
        for index, row in enumerate(found.rows):
            line = ForecastRow(row, (*words.headings(), words.note_heading()), remove, self._sheet)
            line.show_row(row, words.before(row))
            line.left.connect(partial(self._save, line))
            line.entered.connect(partial(self._enter, line))
            line.below.connect(partial(self._go_below, index))
            line.removed.connect(partial(self._leave, row))
            line.place(self._grid, 1 + index * 2)
            self._rows.append(line)

    def _save(self, line: ForecastRow) -> None:
        numbers, note = line.state()
        row = self._row_of(line)
        known = (row.said or forecasts.Numbers(), row.note) if row else None
        if known == (numbers, note):
            return
        self.context.call(
            forecasts.put,
            firm_id=line.firm_id,
            quarter=self._quarter,
            today=self.context.today(),
            numbers=numbers,
            note=note,
        )

    def _row_of(self, line: ForecastRow) -> PanelRow | None:
        found = self._panel.rows if self._panel is not None else ()
        return next((row for row in found if row.firm_id == line.firm_id), None)

    def _enter(self, line: ForecastRow) -> None:
        self._at = line
        if self._panel is not None:
            self._tell_firm()

    def _go_below(self, index: int, column: int) -> None:
        last = index + 1 >= len(self._rows)
        line = self._rows[0 if last else index + 1]
        wide = len(line.fields)
        target = min(column + 1, wide) if last else column
        ([*line.fields, line.note])[target].setFocus()

    def _tell(self, found: Panel) -> None:
        self._state.setText(words.state(found))
        self.trend.setText(words.panel_trend(found))
        self.chart.show_lines(words.chart_lines(found), self.trend.text())
        self.chart.setVisible(bool(found.trend))
        missing = ", ".join(row.firm for row in found.missing)
        self._missing.setText(missing or translate("Outreach", "Everybody has answered."))
        self._tell_firm()

    def _tell_firm(self) -> None:
        row = self._row_of(self._at) if self._at is not None else None
        self._firm_card.setVisible(row is not None)
        if row is not None:
            self._firm_card.set_title(about(translate("Outreach", "Trend"), row.firm))
            self.firm_trend.setText(words.firm_trend(row))

    def _join(self, values: Values) -> None:
        pick = values["firm_id"]
        if pick is not None:
            self.context.call(forecasts.join, firm_id=pick.id)

    def _leave(self, row: PanelRow) -> None:
        self.context.call(forecasts.leave, firm_id=row.firm_id)
        said = translate("Outreach", "{firm} is not asked any more.")
        self.context.say(said.format(firm=row.firm))

    def _walk(self, by: int) -> None:
        self.save()
        self._quarter = forecasts.step(self._quarter, by)
        self.redraw()

    def _lay_out(self) -> QWidget:
        self._stack = QStackedWidget()
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(22, 14, 22, 12)
        row.setSpacing(16)
        row.addWidget(self._lay_out_sheet(), 1)
        row.addWidget(self._lay_out_trend())
        self._stack.addWidget(whole)
        self._stack.addWidget(
            EmptyState(
                "chart-column",
                translate("Outreach", "Nobody is in the panel"),
                translate(
                    "Outreach",
                    "Ask the same firms every quarter how many they are, and how many they expect "
                    "to be in 3, 6 and 12 months. You see where there will be work.",
                ),
                translate("Outreach", "Choose the first firm"),
                self.new,
            )
        )
        return self._stack

    def _lay_out_sheet(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        back, forth = QPushButton("‹"), QPushButton("›")
        back.setAccessibleName(translate("Outreach", "The quarter before"))
        forth.setAccessibleName(translate("Outreach", "The quarter after"))
        for button, by in ((back, -1), (forth, 1)):
            set_role(button, "quiet")
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, by=by: self._walk(by))
        for widget in (back, self._title, forth):
            head.addWidget(widget)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._state)
        self._grid = QGridLayout(self._sheet)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(5, 3)
        for place, heading in enumerate((*words.headings(), words.note_heading()), start=1):
            label = QLabel(heading)
            set_role(label, "caption")
            self._grid.addWidget(label, 0, place)
        area = Scrolled()
        card = Card()
        card.add(self._sheet)
        area.column.addWidget(card)
        column.addWidget(area, 1)
        return left

    def _lay_out_trend(self) -> QWidget:
        area = Scrolled()
        area.setFixedWidth(_CHART_WIDTH)
        panel = Card(translate("Outreach", "More or fewer than now"))
        waiting = Card(translate("Outreach", "Not answered yet"))
        pairs = ((panel, self.chart), (panel, self.trend), (self._firm_card, self.firm_trend))
        for card, widget in (*pairs, (waiting, self._missing)):
            if isinstance(widget, QLabel):
                widget.setWordWrap(True)
            card.add(widget)
        for card in (panel, self._firm_card, waiting):
            area.column.addWidget(card)
        return area
