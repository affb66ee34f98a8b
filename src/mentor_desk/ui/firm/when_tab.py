"""When to come and when not: the week, the seasons, the peace, how often to look in (feature C6)."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats.day_names import NAMES
from mentor_desk.services import firm_seasons, firms
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import DayPart, VisitTime, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.firm.seasons_card import SeasonsCard
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.time_field import TimeField
from mentor_desk.ui.widgets.week_grid import GridState, WeekGrid

_WORK_WEEK, _WHOLE_WEEK = 5, 7
_PARTS = len(DayPart)
_YES, _NO = "yes", "no"
_LONGEST_CARE = 730
_PLAIN = ("leave_alone_until", "leave_alone_why", "day_starts", "day_ends")
_TEXTS = ("leave_alone_why",)


class WhenTab(Scrolled):
    """Saved as each field is left; the seasons have a drawer."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: FirmPage | None = None
        self._grid_known: tuple[uuid.UUID | None, list[str]] = (None, [])
        self._stale = False
        self.grid = self._make_grid()
        self.weekend = CheckField(self.tr("Weekends too"))
        self.weekend.changed.connect(self._show_days)
        self.peace, self.rhythm = KeptForm(context), KeptForm(context)
        self.seasons = SeasonsCard(context, drawer)
        self._add_week()
        self._add_peace()
        self.column.addWidget(self.seasons)
        self._add_rhythm()
        self.setFocusProxy(self.grid)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm; its seasons are read now or when the tab comes into sight."""
        self._page = page
        firm_id, fields = page.view.id, page.view.fields
        self._show_grid(firm_id, list(fields["visit_grid"]))
        save = partial(self._save, firm_id)
        self.peace.hold(firm_id, {name: fields[name] for name in _PLAIN[:2]}, save)
        flexible = fields["flexible_start"]
        rhythm = {name: fields[name] for name in _PLAIN[2:]}
        rhythm["care_every_days"] = fields["care_every_days"]
        rhythm["flexible_start"] = None if flexible is None else _YES if flexible else _NO
        self.rhythm.hold(firm_id, rhythm, save)
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def go_to(self, field: str) -> bool:
        """Put the keyboard into a field, or to the seasons; false when it is none of these."""
        for form in (self.peace, self.rhythm):
            if field in form.names():
                form.focus(field)
                self.ensureWidgetVisible(form.field(field))
                return True
        if field == "seasons":
            self.seasons.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.seasons)
            return True
        return False

    def save_all(self) -> None:
        """Save what is set or typed and not yet left."""
        self._save_grid()
        self.peace.save_all()
        self.rhythm.save_all()

    def _make_grid(self) -> WeekGrid:
        names = NAMES[self._context.language].short_weekdays
        marks = {VisitTime.BEST: "circle-check", VisitTime.FINE: "check", VisitTime.NEVER: "x"}
        tones: dict[VisitTime, Tone] = {
            VisitTime.BEST: "ok",
            VisitTime.FINE: "neutral",
            VisitTime.NEVER: "danger",
        }
        states = [
            GridState(time.value, say(label(time)), marks[time], tones[time]) for time in VisitTime
        ]
        days = [name.rstrip(".").capitalize() for name in names]
        grid = WeekGrid(days, [say(label(part)) for part in DayPart], states)
        grid.setAccessibleName(self.tr("When visits suit"))
        grid.left.connect(self._save_grid)
        return grid

    def _add_week(self) -> None:
        about = QLabel(
            self.tr(
                "Click or draw over the week, or use arrows and the first letter. When you plan a "
                "visit, you are told if the time does not suit, and offered the best ones."
            )
        )
        about.setWordWrap(True)
        set_role(about, "caption")
        card = Card(self.tr("When visits suit"))
        for widget in (about, self.grid, self.weekend):
            card.add(widget)
        self.column.addWidget(card)

    def _add_peace(self) -> None:
        until = DateField(self._context.today, placeholder=self.tr("e.g. 1 February"))
        self.peace.add_pair(
            FormCell("leave_alone_until", self.tr("Wants to be left in peace until"), until),
            FormCell("leave_alone_why", self.tr("Why"), TextField()),
            stretch=(2, 3),
        )
        about = QLabel(self.tr("We remind you when you plan a visit or ring."))
        about.setWordWrap(True)
        set_role(about, "caption")
        card = Card(self.tr("Peace and quiet"))
        card.add(self.peace)
        card.add(about)
        self.column.addWidget(card)

    def _add_rhythm(self) -> None:
        care = NumberField(low=1, high=_LONGEST_CARE, whole=True, step=7)
        hint = self.tr("Also when nobody is there in a placement.")
        self.rhythm.add("care_every_days", self.tr("Look in every … days"), care, hint=hint)
        choices = [(_YES, self.tr("Yes")), (_NO, self.tr("No"))]
        self.rhythm.add_pair(
            FormCell("day_starts", self.tr("The day begins"), TimeField("7")),
            FormCell("day_ends", self.tr("The day ends"), TimeField("15.30")),
            FormCell(
                "flexible_start",
                self.tr("May somebody come later?"),
                ChoiceField(choices, empty=self.tr("Not known")),
            ),
        )
        card = Card(self.tr("Care and the working day"))
        card.add(self.rhythm)
        self.column.addWidget(card)

    def _show_grid(self, firm_id: uuid.UUID, value: list[str]) -> None:
        """Show what is kept; what is set here and not yet left is left alone."""
        known_id, known = self._grid_known
        if firm_id == known_id and self.grid.value() != known:
            return
        if firm_id == known_id and value == known:
            return
        self.weekend.set_value(any(value[_WORK_WEEK * _PARTS :]))
        self._show_days()
        self.grid.set_value(value)
        self._grid_known = (firm_id, self.grid.value())

    def _show_days(self) -> None:
        self.grid.show_days(_WHOLE_WEEK if self.weekend.value() else _WORK_WEEK)

    def _save_grid(self) -> None:
        firm_id, known = self._grid_known
        value = self.grid.value()
        if firm_id is None or value == known:
            return
        self._grid_known = (firm_id, value)
        try:
            self._context.call(firms.update, firm_id=firm_id, visit_grid=value)
        except UserError as error:
            self._grid_known = (firm_id, known)
            self._context.warn(error)

    def _save(self, firm_id: uuid.UUID, name: str, value: Any) -> None:
        if name in _TEXTS:
            value = value or ""
        elif name == "flexible_start":
            value = None if value is None else value == _YES
        elif name == "care_every_days":
            value = None if value is None else round(value)
        self._context.call(firms.update, firm_id=firm_id, **{name: value})

    def _read(self) -> None:
        if not self._stale or self._page is None:
            return
        self._stale = False
        firm_id = self._page.view.id
        try:
            seasons = self._context.call(firm_seasons.at_firm, firm_id=firm_id)
        except UserError as error:
            self._context.warn(error)
        else:
            self.seasons.show_seasons(firm_id, seasons)
