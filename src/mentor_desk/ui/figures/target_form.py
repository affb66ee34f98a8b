"""Setting a target of one's own for a period."""

from __future__ import annotations

from typing import Any

from mentor_desk.services import targets
from mentor_desk.services.targets import Meter
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


class TargetForm(DrawerForm):
    """How many, from when to when. ``meter`` is what it is for, with the target it has now."""

    def __init__(self, drawer: Drawer, context: Context, meter: Meter) -> None:
        super().__init__(drawer, context)
        self._meter = meter
        weekly = meter.measure.per == "week"
        self.form.add(
            "goal",
            self.tr("How many a week?") if weekly else self.tr("How many in the period?"),
            NumberField(),
            hint=self.tr("A number to steer by. It says nothing of how well anybody works."),
        )
        starts, ends = DateField(context.today), DateField(context.today)
        self.form.add_pair(
            FormCell("starts_on", self.tr("From"), starts), FormCell("ends_on", self.tr("To"), ends)
        )
        self.form.add("note", self.tr("Agreed with"), TextField(), optional=True)
        own = meter.target
        period = own.period if own else meter.period
        if weekly and own is None:
            today = context.today()
            period = type(period)(today, today.replace(month=12, day=31))
        begin: dict[str, Any] = {"starts_on": period.first, "ends_on": period.last}
        if meter.goal is not None:
            begin["goal"] = float(meter.goal)
        if own is not None:
            begin["note"] = own.note
        self.form.set_values(begin)

    def open(self) -> None:
        """Show it."""
        self.add_button(self.tr("Set the target"), self._save, primary=True)
        if self._meter.target is not None:
            button = self.add_button(self.tr("Take the target away"), self._remove)
            set_role(button, "danger")
        else:
            self.keep_draft("target", self._meter.measure.key)
        self.show_in(self._meter.definition.name.written(self.context.language))

    def again(self) -> None:
        TargetForm(self.drawer, self.context, self._meter).open()

    def _save(self) -> None:
        values = self.form.values()
        own = self._meter.target
        self.done(
            lambda: self.context.call(
                targets.put,
                measure=self._meter.measure.key,
                target_id=own.id if own else None,
                **values,
            )
        )

    def _remove(self) -> None:
        own = self._meter.target
        if own is not None:
            self.done(lambda: self.context.call(targets.remove, target_id=own.id))
