"""The Placements page: who is where until when, and where there is room (feature E4)."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.models import Agreement, Case, Citizen, Firm, HeadCount, Placement, PlacementEvent
from mentor_desk.services import placement_timeline
from mentor_desk.services.placement_timeline import Overview
from mentor_desk.terms import label
from mentor_desk.ui.commands.desk_commands import NEW
from mentor_desk.ui.commands.places import TO_NOW
from mentor_desk.ui.commands.shortcut import WITHIN, bind, tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.timeline.lines import LOOKS, Drawing, Line, matching
from mentor_desk.ui.timeline.table import PLACEMENT, TimelineTable
from mentor_desk.ui.timeline.tool_bar import MONTHS, WEEKS, TimelineBar
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets import gantt_scale
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.gantt import Gantt
from mentor_desk.ui.widgets.gantt_legend import GanttLegend
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.roles import set_role

_NEW = "mentor_desk.ui.timeline.new_placement"
_CHART, _TABLE, _EMPTY = 0, 1, 2


class PlacementsPage(DeskPage):
    """A time line by citizen or by firm; every bar leads to its placement."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._found: Overview | None = None
        self.bar = TimelineBar()
        self.gantt = Gantt(self.tr("Placements"), context.today(), context.language)
        self.empty = EmptyState("placements", self.tr("No placements yet"), self.tr("Nothing fits"))
        self._table: TimelineTable | None = None
        self._table_place = QStackedWidget()
        self.legend = GanttLegend()
        self._shown = ElidedLabel(role="caption")
        self._lay_out()
        self._listen()
        primary = self.set_primary(self.tr("New place&ment"), self.new)
        tip(primary, NEW, self.tr("New placement"))
        self.watch(self.redraw, Placement, Case, Citizen, Firm, HeadCount, PlacementEvent, Agreement)
        self.redraw()

    @property
    def table(self) -> TimelineTable:
        """The same content as a table; made when it is first wanted."""
        if self._table is None:
            self._table = TimelineTable(self.context.today(), self.context.language)
            self._table.activated.connect(self._open_cell)
            self._table_place.addWidget(self._table)
        return self._table

    def new(self) -> None:
        """A new placement; whose is asked first."""
        # The forms are loaded when one is wanted, so that the page is there at once.
        import_module(_NEW).present(self.drawer, self.context)

    def redraw(self) -> None:
        """Read the placements anew."""
        self._found = self.context.call(
            placement_timeline.overview,
            today=self.context.today(),
            rulebook=self.context.rules,
            closed=self.bar.closed.isChecked(),
            firms=self.bar.by_firm(),
        )
        self.set_title(self.tr("Placements"), self._summary(self._found))
        self._filter()

    def _summary(self, found: Overview) -> str:
        words = [
            self.tr("%n running now", "", found.running),
            self.tr("%n ahead", "", found.ahead),
        ]
        if self.bar.by_firm():
            room = sum(
                line.room is not None and line.room.places is not None and not line.room.full
                for line in found.firms
            )
            words.append(self.tr("%n firm(s) with room", "", room))
        return " · ".join(words)

    def _filter(self) -> None:
        found = self._found
        if found is None:
            return
        today, language = self.context.today(), self.context.language
        lines: list[Line] = [*(found.firms if self.bar.by_firm() else found.citizens)]
        shown = matching(lines, self.bar.line.text())
        drawing = Drawing(today, language, found.full_week)
        if self.bar.by_firm():
            self.gantt.set_columns(self.tr("Firm"), self.tr("Free now (guidance)"))
        else:
            self.gantt.set_columns(self.tr("Citizen"))
        if self.bar.as_table():
            self.table.set_lines(shown, drawing, found.full_week)
        self.gantt.set_rows([drawing.row(line) for line in shown], found.first, found.last, today)
        self._tell(found, len(lines), len(shown))

    def _tell(self, found: Overview, lines: int, shown: int) -> None:
        """What is shown and what is not; what to do when nothing is."""
        self.bar.show_tools(chart=not self.bar.as_table())
        self._views.setCurrentIndex(_TABLE if self.bar.as_table() else _CHART)
        if not shown:
            self._views.setCurrentIndex(_EMPTY)
            self._say_empty(lines)
        parts = [self._count(lines, shown)]
        if found.hidden:
            parts.append(self.tr("%n closed case(s) with placements are not shown", "", found.hidden))
        self._shown.setText(" · ".join(parts))

    def _count(self, lines: int, shown: int) -> str:
        if self.bar.by_firm():
            if shown == lines:
                return self.tr("%n firm(s)", "", shown)
            words = self.tr("{shown} of {all} firms")
        else:
            if shown == lines:
                return self.tr("%n citizen(s)", "", shown)
            words = self.tr("{shown} of {all} citizens")
        return words.format(shown=shown, all=lines)

    def _say_empty(self, lines: int) -> None:
        if lines:
            self.empty.say(
                self.tr("Nothing fits"),
                self.tr("Type less, or look by firm instead of by citizen."),
                self.tr("Show all"),
                self.bar.line.clear,
            )
        elif self.bar.by_firm():
            self.empty.say(
                self.tr("No firm to show yet"),
                self.tr(
                    "A firm stands here when somebody is there, when you have an agreement, or when "
                    "you have counted its employees. Then you see how many it has room for, week by "
                    "week."
                ),
                self.tr("Go to the firms"),
                lambda: self.context.go("firms"),
            )
        else:
            self.empty.say(
                self.tr("No placements yet"),
                self.tr(
                    "Here you see who is where until when: a line for each citizen, a bar for each "
                    "placement. Begin by taking in a citizen."
                ),
                self.tr("Go to the cases"),
                lambda: self.context.go("cases"),
            )

    def _listen(self) -> None:
        self.bar.changed.connect(self.redraw)
        self.bar.typed.connect(lambda _: self._filter())
        self.bar.today_asked.connect(self.gantt.show_today)
        self.bar.table_asked.connect(lambda _: self._filter())
        self.bar.left_downwards.connect(self._enter)
        self.bar.zoomed.connect(self._zoom)
        self.gantt.zoomed.connect(self._zoomed)
        self.gantt.opened.connect(lambda ref: self.context.go("placement", ref))
        self.gantt.row_opened.connect(self._open_line)
        bind(self.gantt, TO_NOW, self.gantt.show_today, WITHIN)

    def _zoom(self, key: str) -> None:
        self.gantt.set_week(gantt_scale.MONTHS if key == MONTHS else gantt_scale.WEEKS)

    def _zoomed(self, week: float) -> None:
        marks = {gantt_scale.MONTHS: MONTHS, gantt_scale.WEEKS: WEEKS}
        self.bar.show_zoom(marks.get(week, ""))

    def _enter(self) -> None:
        target = self.table if self.bar.as_table() else self.gantt.rows
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_line(self, ref: str) -> None:
        self.context.go("firm" if self.bar.by_firm() else "case", ref)

    def _open_cell(self, key: str) -> None:
        what, _, ref = key.partition(":")
        if what == PLACEMENT:
            self.context.go("placement", ref)
        else:
            self._open_line(ref)

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        for part in (self.gantt, self._table_place, self.empty):
            self._views.addWidget(part)
        entries = [(look, tone, say(label(kind))) for kind, (look, tone) in LOOKS.items()]
        self.legend.set_entries(entries, pause=self.tr("Pause"))
        foot = QFrame()
        set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(24)
        row.addWidget(self._shown)
        row.addWidget(self.legend, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(_line())
        column.addWidget(self._views, 1)
        column.addWidget(foot)
        panes = Panes(None, content)
        self.drawer = panes.drawer
        self.set_body(panes)


def _line() -> QFrame:
    line = QFrame()
    set_role(line, "line")
    return line
