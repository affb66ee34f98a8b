"""The fields of a placement's main part, each made when its kind first asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cached_property, partial

from PySide6.QtCore import QObject

from mentor_desk import resources
from mentor_desk.formats import days
from mentor_desk.terms import PlacementKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.bank_field import BankField
from mentor_desk.ui.forms.hour_steps_field import HourStepsField
from mentor_desk.ui.forms.hours_field import HoursField
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.forms.placement_values import NO, OPENING, REMEMBER, YES
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.rows_editor import RowsEditor
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_WEEK = 168
_LEARNING = (PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY)


class PlacementCells(QObject):
    """Makes a cell by the name of its field."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._start: DateField | None = None
        self._makers: Mapping[str, Callable[[], Field]] = {
            "firm_id": self._firm,
            "kind": self._kind,
            OPENING: ChoiceField,
            "starts_on": self._starts_on,
            "ends_on": self._ends_on,
            "hours": lambda: HoursField(self.tr("12 → 20")),
            "steps": lambda: HourStepsField(partial(resources.catalogue, "da")),
            "hours_least": lambda: NumberField(high=_WEEK),
            "hours_most": lambda: NumberField(high=_WEEK),
            "work_intensity": lambda: NumberField(high=100),
            "purposes": Chips,
            "purpose": TextArea,
            "success_sign": lambda: TextArea(lines=1),
            "working_days": lambda: TextField(self.tr("Monday to Thursday 8–12")),
            "job_title": TextField,
            "hourly_wage": lambda: NumberField(high=10_000),
            "monthly_cost": NumberField,
            "contract_given_on": self._day,
            "unemployed_since": self._day,
            "net_extension": self._answer,
            "vacated_post": self._answer,
            "tasks": self._tasks,
            REMEMBER: BankField,
            "practical": TextArea,
            "follow_up": TextField,
        }

    def make(self, name: str, kind: PlacementKind) -> FormCell:
        """The cell of the field ``name``, worded for ``kind``."""
        return FormCell(name, self.label(name, kind), self._makers[name]())

    def label(self, name: str, kind: PlacementKind) -> str:
        """What the field is called in a placement of ``kind``."""
        if kind not in _LEARNING and name in self._of_jobs:
            return self._of_jobs[name]
        return self._labels[name]

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {
            "firm_id": self.tr("Firm (P-nummer)"),
            "kind": self.tr("Kind"),
            OPENING: self.tr("The firm has open places"),
            "starts_on": self.tr("Start"),
            "ends_on": self.tr("End"),
            "hours": self.tr("Hours a week"),
            "steps": self.tr("Hours step by step"),
            "hours_least": self.tr("Hours at least"),
            "hours_most": self.tr("Hours at most"),
            "work_intensity": self.tr("Intensity, %"),
            "purposes": self.tr("Purpose"),
            "purpose": self.tr("What we want to reach, in your own words"),
            "success_sign": self.tr("How you can tell that it works"),
            "working_days": self.tr("Working days and times"),
            "job_title": self.tr("Job title"),
            "hourly_wage": self.tr("Wage an hour, kr."),
            "monthly_cost": self.tr("Wage cost a month, kr."),
            "contract_given_on": self.tr("Contract given on"),
            "unemployed_since": self.tr("Without work since"),
            "net_extension": self.tr("Will there be more employees than before?"),
            "vacated_post": self.tr("Did somebody leave the post within three months?"),
            "tasks": self.tr("Tasks and what they train"),
            REMEMBER: self.tr("From the firm's task bank"),
            "practical": self.tr("Considerations the workplace may know, and practical things"),
            "follow_up": self.tr("Follow-up"),
        }

    @cached_property
    def _of_jobs(self) -> dict[str, str]:
        return {
            "purpose": self.tr("What the job is about"),
            "tasks": self.tr("Tasks"),
            "follow_up": self.tr("Follow-up and after-care"),
        }

    def _firm(self) -> Field:
        return firm_field(self._context, placeholder=self.tr("Name, town, P-nummer …"), offer_new=True)

    def _kind(self) -> Field:
        field = ChoiceField([(kind.value, say(label(kind))) for kind in PlacementKind])
        field.set_value(PlacementKind.PRAKTIK.value)
        return field

    def _starts_on(self) -> Field:
        today = self._context.today()
        monday = today + timedelta(days=7 - today.weekday())
        placeholder = days.short(monday, self._context.language)
        self._start = DateField(self._context.today, placeholder=placeholder)
        return self._start

    def _ends_on(self) -> Field:
        start = self._start
        if start is None:
            return self._day()
        end = DateField(self._context.today, relative_to=start.value, placeholder=self.tr("+13w"))
        start.changed.connect(end.refresh)
        return end

    def _day(self) -> Field:
        return DateField(self._context.today)

    def _answer(self) -> Field:
        answers = [(YES, self.tr("Yes")), (NO, self.tr("No"))]
        return ChoiceField(answers, empty=self.tr("Not asked yet"))

    def _tasks(self) -> Field:
        headings = (self.tr("Task"), self.tr("What it trains"))
        return RowsEditor(headings, placeholder=self.tr("Task – what it trains"))
