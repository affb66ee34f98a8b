"""The fields of a placement, with the law's answers beneath them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.rules import duration, hours
from mentor_desk.rules.lists import purposes
from mentor_desk.services.contacts import ContactRow
from mentor_desk.terms import PlacementKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.fold import Fold
from mentor_desk.ui.forms.hours_field import Hours, HoursField
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.forms.placement_findings import DATES, FIRM, HOURS, REST, PlacementFindings
from mentor_desk.ui.forms.placement_more import NAMES, PlacementMore
from mentor_desk.ui.forms.placement_values import REASONS, split_tasks
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.pick_field import PickField
from mentor_desk.ui.widgets.rows_editor import RowsEditor
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


class PlacementFields(QWidget):
    """One form to its user: the main part, and the part that is folded until it is wanted.

    The values of the folded part are those it was given until it is unfolded.
    """

    changed = Signal(str)
    left = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._folded: dict[str, Any] = {}
        self._people: tuple[ContactRow, ...] = ()
        self.main = Form(self)
        self.more: PlacementMore | None = None
        self.findings = PlacementFindings(
            self,
            context.language,
            {duration.RULE: self._set_end, hours.RULE: self._set_hours},
        )
        self._add_frame()
        self._add_content()
        self.fold = Fold(
            self.tr("More: people, practical, the employees, the decision"), self._make_more
        )
        self.main.changed.connect(self.changed)
        self.main.left.connect(self._left)
        self.findings.changed.connect(lambda: self.changed.emit(REASONS))
        self.findings.left.connect(lambda: self.left.emit(REASONS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.main, self.findings.slot(REST, self.main.field("follow_up")), self.fold):
            column.addWidget(widget)

    @property
    def firm(self) -> PickField:
        """The field that picks the firm."""
        field: PickField = self.main.field("firm_id")
        return field

    def values(self) -> dict[str, Any]:
        """The values of all fields, unfolded or not, and the reasons."""
        more = self.more.values() if self.more is not None else self._folded
        return {**self.main.values(), **more, REASONS: self.findings.reasons()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show these values."""
        known = dict(values)
        if isinstance(known.get("hours"), list | tuple):
            known["hours"] = Hours(*known["hours"])
        self.main.set_values(known)
        self.findings.set_reasons(known.get(REASONS) or {})
        folded = {name: known[name] for name in NAMES if name in known}
        if self.more is not None:
            self.more.set_values(folded)
        else:
            self._folded.update(folded)

    def set_people(self, people: Sequence[ContactRow]) -> None:
        """Offer the firm's people, and say who they are."""
        self._people = tuple(people)
        names = " · ".join(dict.fromkeys(one.name for one in people))
        self.main.set_hint("firm_id", names)
        if self.more is not None:
            self.more.offer(self._people)

    def part_of(self, name: str) -> Form | None:
        """The part that has the field ``name``; unfolds it when it must."""
        if name in self.main.names():
            return self.main
        if name in NAMES:
            self.fold.unfold()
            return self.more
        return None

    def makes_sense(self) -> bool:
        """Whether all typed texts are understood."""
        return self.main.makes_sense() and (self.more is None or self.more.makes_sense())

    def _add_frame(self) -> None:
        today = self._context.today
        firm = firm_field(self._context, placeholder=self.tr("Name, town, P-nummer …"), offer_new=True)
        kinds = [(kind.value, say(label(kind))) for kind in PlacementKind]
        self.main.add_pair(
            FormCell("firm_id", self.tr("Firm (P-nummer)"), firm),
            FormCell("kind", self.tr("Kind"), ChoiceField(kinds)),
            stretch=(2, 1),
        )
        self.main.field("kind").set_value(PlacementKind.PRAKTIK.value)
        self.main.add_widget(self.findings.slot(FIRM, self.main.field("kind")))
        monday = today() + timedelta(days=7 - today().weekday())
        start = DateField(today, placeholder=days.short(monday, self._context.language))
        end = DateField(today, relative_to=start.value, placeholder=self.tr("+13w"))
        self.main.add_pair(
            FormCell("starts_on", self.tr("Start"), start),
            FormCell("ends_on", self.tr("End"), end),
            FormCell("hours", self.tr("Hours a week"), HoursField(self.tr("12 → 20"))),
        )
        start.changed.connect(end.refresh)
        self.main.add_widget(self.findings.slot(DATES, self.main.field("hours")))
        self.main.add_widget(self.findings.slot(HOURS, self.main.field("hours")))

    def _add_content(self) -> None:
        language = self._context.language
        legal = purposes(self._context.rules, self._context.today())
        chips = Chips([(each.key, each.name.written(language)) for each in legal])
        add = self.main.add
        add("purposes", self.tr("Purpose"), chips)
        add("purpose", self.tr("What we want to reach, in your own words"), TextArea())
        add("success_sign", self.tr("How you can tell that it works"), TextArea(lines=1))
        add(
            "working_days",
            self.tr("Working days and times"),
            TextField(self.tr("Monday to Thursday 8–12")),
        )
        tasks = RowsEditor(
            (self.tr("Task"), self.tr("What it trains")), placeholder=self.tr("Task – what it trains")
        )
        add("tasks", self.tr("Tasks and what they train"), tasks)
        add("follow_up", self.tr("Follow-up"), TextField())

    def _make_more(self) -> QWidget:
        self.more = PlacementMore(self._context.today)
        self.more.offer(self._people)
        self.more.set_values(self._folded)
        self.more.changed.connect(self.changed)
        self.more.left.connect(self.left)
        return self.more

    def _left(self, name: str) -> None:
        if name == "tasks":
            tasks: RowsEditor = self.main.field("tasks")
            if split_tasks(tasks.value()) != tasks.value():
                tasks.set_value(split_tasks(tasks.value()))
        self.left.emit(name)

    def _set_end(self, latest: object) -> None:
        if isinstance(latest, date):
            self.main.field("ends_on").replace(latest)
            self.left.emit("ends_on")

    def _set_hours(self, most: object) -> None:
        if isinstance(most, float):
            field: HoursField = self.main.field("hours")
            now = field.value()
            start = now.start if now and now.start is not None and now.start < most else None
            field.replace(Hours(start, most))
            self.left.emit("hours")
