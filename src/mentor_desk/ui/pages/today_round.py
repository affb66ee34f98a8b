"""The strip on Today that tells the day's round: how many, how far, and where first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.formats import days, numbers
from mentor_desk.services import day_round
from mentor_desk.services.day_round import DayRound, Place, RoundStop
from mentor_desk.services.gathering.maker import day_id
from mentor_desk.terms import VisitKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.roles import set_role

_PAPER = "dagsark"
_SIDE, _ABOVE = 20, 16
_FEW = 6
"""So many visits leave room for the rest of the day beneath them."""


class TodayRound(QFrame):
    """One line while folded; unfolded, the stops in their order. Hidden on a day without any.

    It is unfolded by itself on a day of few visits, until the mentor has chosen.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._context = context
        self._shown: DayRound | None = None
        self._asked = 0
        self._passed: list[bool] = []
        self._words = ElidedLabel("", "strong")
        self.order = QPushButton(self.tr("O&rder"))
        self.order.setCheckable(True)
        self.order.toggled.connect(self._unfold)
        self.order.clicked.connect(self._remember)
        self.sheet = QPushButton(self.tr("Day s&heet"))
        self.sheet.clicked.connect(self.open_sheet)
        self._stops = QWidget()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._foot = ElidedLabel("", "caption")
        self._stops.hide()
        self._side = QHBoxLayout()
        self._lay_out()
        self.hide()

    @property
    def words(self) -> str:
        """The line as it stands there."""
        return self._words.text()

    def above(self, content: QWidget) -> QWidget:
        """A widget with the strip over ``content``, as wide as its cards."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._side.addWidget(self)
        column.addLayout(self._side)
        column.addWidget(content, 1)
        return whole

    def redraw(self) -> None:
        """Read the round of the day anew; one that has to be searched for comes a moment later."""
        self._asked += 1
        asked, context, day = self._asked, self._context, self._context.today()

        def done(found: DayRound) -> None:
            if isValid(self) and asked == self._asked:
                self._show(found)

        if context.call(day_round.takes_long, day=day):
            context.background.run(
                lambda _: context.call(day_round.of_day, day=day), done, context.warn
            )
        else:
            done(context.call(day_round.of_day, day=day))

    def _show(self, found: DayRound) -> None:
        passed = [self._is_due(stop) for stop in (*found.stops, *found.calls)]
        if (found, passed) == (self._shown, self._passed):
            return
        self._shown, self._passed = found, passed
        waiting = [stop for stop in found.stops if not stop.held]
        self.setVisible(bool(waiting))
        self._side.setContentsMargins(_SIDE, _ABOVE if waiting else 0, _SIDE, 0)
        self._words.setText(self._line(found, waiting[0]) if waiting else "")
        self.setAccessibleName(self._words.text())
        unfolded = self._is_unfolded(found)
        if unfolded is self.order.isChecked():
            self._unfold(unfolded)
        else:
            self.order.setChecked(unfolded)

    def open_sheet(self) -> None:
        """The day sheet of today, ready to print."""
        open_about(self, self._context, _PAPER, day_id(self._context.today()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = QSize(18, 18)
        mark = icon("route", colors_of(self).accent).pixmap(size, self.devicePixelRatioF())
        top = self._words.geometry().center().y() - size.height() // 2
        QPainter(self).drawPixmap(14, top + 1, mark)

    def _line(self, found: DayRound, waiting: RoundStop) -> str:
        parts = [self.tr("%n visit(s)", "", len(found.stops))]
        if found.calls:
            parts.append(self.tr("%n call(s)", "", len(found.calls)))
        if found.km >= 1:
            words = self.tr("about {km} km as the crow flies")
            parts.append(words.format(km=numbers.number(round(found.km), self._context.language)))
        first = (
            self.tr("next {clock} {where}") if waiting.number > 1 else self.tr("first {clock} {where}")
        )
        parts.append(first.format(clock=self._clock(waiting), where=self._where(waiting)))
        return " · ".join(parts)

    def _clock(self, stop: RoundStop) -> str:
        if stop.at is None:
            return ""
        clock = days.clock(stop.at, self._context.language)
        return self.tr("about {clock}").format(clock=clock) if stop.proposed else clock

    def _where(self, stop: RoundStop) -> str:
        if stop.firm:
            return self.tr("at {firm}").format(firm=stop.firm)
        words = {
            VisitKind.VISIT: self.tr("at home with {name}"),
            VisitKind.CALL: self.tr("call with {name}"),
            VisitKind.MEETING: self.tr("meeting with {name}"),
        }
        return words[stop.kind].format(name=stop.citizen)

    def _is_due(self, stop: RoundStop) -> bool:
        """Whether it has begun, so that there is something to write."""
        now = self._context.now().astimezone()
        return stop.at is None or now.time() >= stop.at

    def _is_unfolded(self, found: DayRound) -> bool:
        chosen = self._context.settings.today_round
        if chosen == "by_number":
            return 1 <= len(found.stops) + len(found.calls) <= _FEW
        return chosen == "unfolded"

    def _remember(self, opened: bool) -> None:
        self._context.change_settings(today_round="unfolded" if opened else "folded")

    def _unfold(self, opened: bool) -> None:
        if opened:
            self._fill()
        self._stops.setVisible(opened)
        self._tint()

    def _tint(self) -> None:
        name = "chevron-down" if self.order.isChecked() else "chevron-right"
        self.order.setIcon(icon(name, colors_of(self).muted))
        self.order.setIconSize(QSize(14, 14))

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self._shown is None:
            return
        for stop in (*self._shown.stops, *self._shown.calls):
            row = ActionRow(
                str(stop.visit_id),
                self._title(stop),
                self._beneath(stop),
                badge=self._clock(stop) or "–",
                tone="neutral" if stop.held or stop.proposed else "accent",
                action_text="" if stop.held else self._action(stop),
                parent=self._stops,
            )
            for asked in (row.opened, row.acted):
                asked.connect(lambda key: self._context.go("visit", key))
            if stop.held:
                row.tell_state(self.tr("Written"), "ok")
            self._rows.addWidget(row)
            row.show()  # else Qt does it a turn later
        self._foot.setText(self._note(self._shown))

    def _action(self, stop: RoundStop) -> str:
        return self.tr("Write visit") if self._is_due(stop) else self.tr("Prepare")

    def _title(self, stop: RoundStop) -> str:
        words = {
            VisitKind.VISIT: stop.citizen,
            VisitKind.CALL: self.tr("call with {name}"),
            VisitKind.MEETING: self.tr("meeting with {name}"),
        }
        who = words[stop.kind].format(name=stop.citizen)
        who = who[:1].upper() + who[1:]
        return (
            self.tr("{number}. {where}").format(number=stop.number, where=who) if stop.number else who
        )

    def _beneath(self, stop: RoundStop) -> str:
        home = self.tr("at home") if stop.kind is VisitKind.VISIT else ""
        parts = [stop.firm or home]
        if stop.km is not None:
            km = numbers.number(stop.km, self._context.language, 1)
            before = self.tr("{km} km from the stop before")
            first = self.tr("{km} km from the start")
            parts.append((first if stop.number == 1 else before).format(km=km))
        elif stop.number and stop.place is Place.UNKNOWN:
            parts.append(self.tr("place not known"))
        return " · ".join(part for part in parts if part)

    def _note(self, found: DayRound) -> str:
        parts = []
        if found.home_km is None:
            parts.append(
                self.tr("Say in Settings where your day begins, and the way from there counts too.")
            )
        else:
            km = numbers.number(found.home_km, self._context.language, 1)
            parts.append(self.tr("{km} km back to the start.").format(km=km))
        if any(stop.proposed for stop in found.stops):
            parts.append(
                self.tr("«About» is a proposal; the driving time is the program’s own estimate.")
            )
        return " ".join(parts)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(42, 8, 10, 8)
        line.setSpacing(8)
        line.addWidget(self._words, 1)
        for button in (self.order, self.sheet):
            set_role(button, "small")
            line.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 6, 14, 10)
        foot.addWidget(self._foot)
        stops = QVBoxLayout(self._stops)
        stops.setContentsMargins(0, 0, 0, 0)
        stops.setSpacing(0)
        stops.addLayout(self._rows)
        stops.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._stops)
        self._tint()
