"""The mentor's own week: when to go out, how long a visit lasts, how often, and from where."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from mentor_desk.errors import UserError
from mentor_desk.formats import days, postcodes
from mentor_desk.rules.visit_planning import Span
from mentor_desk.services import work_week
from mentor_desk.texts import text
from mentor_desk.ui.case.saved_fields import SavedFields
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.span_field import SpanField
from mentor_desk.ui.widgets.text_field import TextField

_FREE: Final = ("fri", "fridag", "off", "day off")
_MONDAY: Final = date(2026, 1, 5)
_HOURS: Final = "hours_"
_ROWS: Final = ((0, 1, 2, 3, 4), (5, 6))


class HoursField(SpanField):
    """The hours of a day; «fri» and «off» are a day off in any language, like an empty field."""

    def makes_sense(self) -> bool:
        """Whether it is empty, understood, or a word for a day off, which empties it."""
        if self.text().strip().casefold() in _FREE:
            self.set_value(None)
        return super().makes_sense()


class WeekSection(Section):
    """Each field is saved when it is left."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Your week"),
            self.tr("Visits are proposed within these hours. You can always go outside them."),
        )
        self._rhythms = work_week.rhythms().by_key
        self.form = Form()
        self._fill_form()
        self.column.addWidget(self.form)
        self.add_heading(self.tr("Days away"))
        self.add_words(self.tr("Holiday, course or sickness: who stands in, and what to settle."))
        away = QPushButton(self.tr("Days awa&y and stand-in …"))
        away.clicked.connect(lambda _=False: context.go("absence"))
        self.column.addWidget(away, 0, Qt.AlignmentFlag.AlignLeft)
        self._saved = SavedFields(self.form, self._save, context.warn)
        self._first = True

    def draw(self) -> None:
        week = self.context.call(work_week.mine)
        hours = {f"{_HOURS}{number}": _clocks(span) for number, span in enumerate(week.hours)}
        self._saved.show(
            {
                **hours,
                "minutes": float(week.minutes),
                "rhythm": [week.rhythm],
                "start_address": week.start_address,
                "start_postcode": week.start_postcode,
            },
            other_record=self._first,
        )
        self._first = False
        self._tell(week.start_postcode, week.rhythm)

    def focus_field(self, name: str) -> bool:
        if name not in self.form.names():
            return False
        self.form.focus(name)
        return True

    def flush(self) -> None:
        self._saved.flush()

    def _fill_form(self) -> None:
        form = self.form
        form.add_heading(self.tr("When you work"))
        form.add_widget(
            _hint(self.tr("Leave the field empty, or write «off», on a day you do not work."))
        )
        for numbers in _ROWS:
            form.add_pair(*map(self._day_cell, numbers))
        form.add_heading(self.tr("Visits"))
        minutes = NumberField(low=10, high=240, whole=True, step=5)
        form.add("minutes", self.tr("How &long a visit lasts, in minutes"), minutes)
        titles = [(key, one.title.written(self.context.language)) for key, one in self._rhythms.items()]
        form.add(
            "rhythm",
            self.tr("How often, unless a placement says otherwise"),
            Chips(titles, single=True),
        )
        form.add_heading(self.tr("Where your day begins"))
        form.add_widget(_hint(self.tr("The address may well be your home. It never goes on a paper.")))
        form.add_pair(
            FormCell("start_address", self.tr("&Address"), TextField(), optional=True),
            FormCell("start_postcode", self.tr("&Postcode"), TextField()),
            stretch=(3, 1),
        )
        form.changed.connect(self._changed)

    def _day_cell(self, number: int) -> FormCell:
        name = days.weekday(_MONDAY + timedelta(days=number), self.context.language)
        field = HoursField(self.tr("Day off"))
        return FormCell(f"{_HOURS}{number}", name.capitalize(), field)

    def _changed(self, name: str) -> None:
        """A rhythm holds at once; one of them is always chosen."""
        if name != "rhythm":
            return
        if not self.form.field(name).value():
            self.form.field(name).set_value([self.context.call(work_week.mine).rhythm])
        self.form.left.emit(name)

    def _save(self, name: str, value: Any) -> None:
        if name.startswith(_HOURS):
            self.context.call(work_week.save, hours=self._hours())
        elif name == "minutes":
            if value is None:
                raise UserError(text("services", "A visit lasts from 10 minutes to 4 hours."), name)
            self.context.call(work_week.save, minutes=int(value))
        elif name == "rhythm":
            self.context.call(work_week.save, rhythm=value[0])
        elif name == "start_postcode":
            if value and postcodes.find(value) is None:
                raise UserError(text("services", "There is no such postcode."), name)
            self.context.call(work_week.save, start_postcode=value)
        else:
            self.context.call(work_week.save, start_address=value)
        self.context.say(self.tr("Saved."))

    def _hours(self) -> list[Span | None]:
        """All seven at once: they are kept together."""
        found = [self.form.field(f"{_HOURS}{number}").value() for number in range(7)]
        return [Span(*each) if each is not None else None for each in found]

    def _tell(self, postcode: str, rhythm: str) -> None:
        known = postcodes.find(postcode) if postcode else None
        self.form.set_hint("start_postcode", known.town if known else "")
        about = self._rhythms[rhythm].about
        self.form.set_hint("rhythm", about.written(self.context.language))


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    set_role(label, "hint")
    return label


def _clocks(span: Span | None) -> tuple[time, time] | None:
    return (span.start, span.end) if span is not None else None
