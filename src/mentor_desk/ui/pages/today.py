"""The Today page: what is late, what is today, what ends soon, and who is quiet (feature A3)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import today
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.ui.commands.desk_commands import PRINT_SEVERAL
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages import today_acts, today_outreach, today_recruitment, today_week
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.pages.today_frame import TodayFrame
from mentor_desk.ui.pages.today_lines import line
from mentor_desk.ui.pages.today_owners import owner
from mentor_desk.ui.pages.today_round import TodayRound
from mentor_desk.ui.pages.today_watch import ON_SCREEN
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.turning_row import TurningRow

_NARROW = 840
_LEFT = (Group.OVERDUE, Group.TODAY)
_RIGHT = (Group.ENDING, Group.QUIET)
_ELSEWHERE = (Action.WRITE_JOURNAL, Action.RECORD_VISIT, Action.ERASE_RIPE, Action.PRINT_GONE)
"""What is done on a page of its own, opened or acted on alike."""


class TodayPage(DeskPage):
    """Each row opens, or is done where it stands."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: dict[str, TodayRow] = {}
        self._drawn: list[TodayRow] | None = None
        self._columns_drawn: dict[int, tuple[date, list[TodayRow]]] = {}
        self._columns = QWidget()
        self._columns.setObjectName("today-columns")
        self._layout_columns = TurningRow(scaled(self, _NARROW), 16, self._columns)
        self._layout_columns.setContentsMargins(20, 16, 20, 16)
        self.round = TodayRound(context)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.frame = TodayFrame(context, self.drawer, self.round.above(self._columns))
        area.setWidget(self.frame)
        self.set_content(area)
        self.set_primary(self.tr("New &note"), self.new)
        tip(self.add_action(self.tr("Papers for the da&y"), self.print_several), PRINT_SEVERAL)
        self._reading = self._outdated = False
        self.watch(
            self._read_again,
            *ON_SCREEN,
            *today_outreach.ON_SCREEN,
            *today_week.ON_SCREEN,
            *today_recruitment.ON_SCREEN,
        )
        self.drawer.closed.connect(self._take_keyboard)
        self.redraw()

    def new(self) -> None:
        """A note about anybody or anything."""
        today_acts.note(self.drawer, self.context)

    def redraw(self) -> None:
        """Read the day anew, and show it at once."""
        self.round.redraw()
        self.frame.redraw()
        self._outdated = self._reading
        self._show(self._read())

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._stale = False
            self.redraw()
        super().showEvent(event)

    def _read(self) -> list[TodayRow]:
        context = self.context
        return context.call(today.day, today=context.today(), rulebook=context.rules)

    def _read_again(self) -> None:
        """After a write while the page is in view: off the window's thread, one reading at a time."""
        self.round.redraw()
        self.frame.redraw()
        self._outdated = self._reading
        if not self._reading:
            self._reading = True
            self.context.background.run(lambda _: self._read(), self._done, self._failed, short=True)

    def _done(self, rows: list[TodayRow]) -> None:
        if not isValid(self):
            return
        self._reading = False
        if self._outdated:
            self._read_again()
        else:
            self._show(rows)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._reading = False
            self.context.warn(error)

    def _show(self, rows: list[TodayRow]) -> None:
        self.set_title(self._greeting(), self._summary(rows))
        self.frame.tell(empty=not rows)
        if rows == self._drawn:
            return
        self._drawn = rows
        self._rows = {f"{row.action}:{row.ref}": row for row in rows}
        focused = self._focused_key()
        if not rows or not self._columns_drawn:
            self._clear()
        if rows:
            for place, (groups, share) in enumerate(((_LEFT, 6), (_RIGHT, 5))):
                self._draw_column([row for row in rows if row.group in groups], groups, place, share)
            self._focus(focused)
        else:
            self._layout_columns.addWidget(self._nothing())

    def _draw_column(
        self, rows: list[TodayRow], groups: Sequence[Group], place: int, share: int
    ) -> None:
        """Make a column anew where its lines have changed: most writes change one of the two."""
        told = (self.context.today(), rows)
        if self._columns_drawn.get(place) == told:
            return
        if place in self._columns_drawn:
            self._take_away(place)
        self._columns_drawn[place] = told
        column = self._column(rows, groups)
        self._layout_columns.insert(place, column, share)
        # Qt would show it a turn later, and lay out and paint an empty page in between.
        column.show()

    def _greeting(self) -> str:
        hour = self.context.now().astimezone().hour
        if hour < 10:
            return self.tr("Good morning")
        return self.tr("Good day") if hour < 18 else self.tr("Good evening")

    def _summary(self, rows: Sequence[TodayRow]) -> str:
        day, language = self.context.today(), self.context.language
        written = days.long(day, language)
        due = [row for row in rows if row.group in _LEFT]
        visits = sum(row.action is Action.RECORD_VISIT and row.days == 0 for row in due)
        parts = (
            f"{written[:1].upper()}{written[1:]}, {days.week(day, language)}",
            self.tr("%n visit(s)", "", visits),
            self.tr("%n thing(s) to do", "", len(due) - visits),
        )
        return " · ".join(parts)

    def _column(self, rows: Sequence[TodayRow], groups: Sequence[Group]) -> QWidget:
        # Each part is made where it will stand: moving it would work its style out anew.
        column = QWidget(self._columns)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for group in groups:
            found = [row for row in rows if row.group is group]
            if found:
                layout.addWidget(self._card(group, found, column))
        if layout.isEmpty():
            layout.addWidget(self._calm(groups))
        layout.addStretch(1)
        return column

    def _card(self, group: Group, rows: Sequence[TodayRow], column: QWidget) -> Card:
        titles = {
            Group.OVERDUE: self.tr("Waiting for you"),
            Group.TODAY: self.tr("Today"),
            Group.ENDING: self.tr("Soon"),
            Group.QUIET: self.tr("You have not talked for a while"),
        }
        card = Card(titles[group], flush=True, parent=column)
        for row in rows:
            shown = line(row, self.context.today(), self.context.language)
            widget = ActionRow(
                shown.key,
                shown.title,
                shown.subtitle,
                badge=shown.badge,
                tone=shown.tone,
                action_text=shown.action,
                parent=card,
            )
            widget.opened.connect(self._open)
            widget.acted.connect(self._act)
            card.add(widget)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        return card

    def _calm(self, groups: Sequence[Group]) -> Card:
        if groups == _LEFT:
            title, words = (
                self.tr("Nothing waits for you"),
                self.tr("Nothing is late, and no visit is planned."),
            )
        else:
            title, words = (
                self.tr("All quiet ahead"),
                self.tr("No placement ends soon, and you have talked with everybody."),
            )
        card = Card()
        card.add(EmptyState("circle-check", title, words))
        return card

    def _nothing(self) -> QWidget:
        return EmptyState(
            "calendar-check",
            self.tr("Nothing waits for you today"),
            self.tr(
                "Visits, promises and placements that end turn up here by themselves. "
                "Begin with a citizen."
            ),
            self.tr("Go to the cases"),
            lambda: self.context.go("cases"),
        )

    def _clear(self) -> None:
        self._columns_drawn = {}
        while self._layout_columns.count():
            self._take_away(0)

    def _take_away(self, place: int) -> None:
        item = self._layout_columns.takeAt(place)
        if item is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()

    def _focused_key(self) -> str | None:
        focused = QApplication.focusWidget()
        row = focused.parent() if isinstance(focused, QPushButton) else focused
        return row.key if isinstance(row, ActionRow) and self._columns.isAncestorOf(row) else None

    def _focus(self, key: str | None) -> None:
        """Stay on the row, or on the first one where it is done."""
        if key is None:
            return
        rows = self._columns.findChildren(ActionRow)
        shown = [row for row in rows if row.isVisibleTo(self._columns)]
        target = next((row for row in shown if row.key == key), shown[0] if shown else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_keyboard(self) -> None:
        """The line that asked may be done and gone; the next one has the keyboard then."""
        if QApplication.focusWidget() is None:
            self._focus("")

    def _open(self, key: str) -> None:
        row = self._rows[key]
        if row.action is Action.FOLLOW_SIGNATURES:
            self.context.go("paper", str(row.ref))
        elif row.action is Action.MORE_OUTCOMES:
            today_acts.more_outcomes(self.drawer, self.context)
        elif (own := owner(row.action)) is not None:
            own.open_line(row, self.context)
        elif row.action in _ELSEWHERE:
            self._act(key)
        elif row.action in today_acts.OF_PLACEMENT:
            self.context.go("placement", str(row.placement_id or row.ref))
        elif row.case_id is not None:
            self.context.go("case", str(row.case_id))
        elif row.firm_id is not None:
            self.context.go("firm", str(row.firm_id))

    def _act(self, key: str) -> None:
        row = self._rows[key]
        try:
            if (own := owner(row.action)) is not None:
                own.act(row, self.drawer, self.context)
            elif row.action in today_week.OF_WEEK:
                today_week.act(row, self.drawer, self.context)
            elif row.action in today_acts.OF_MENTOR:
                today_acts.act(row, self.drawer, self.context)
            else:
                self._open(key)
        except UserError as error:
            self.context.warn(error)
