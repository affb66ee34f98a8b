"""The next goal in one area, set with the citizen."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from mentor_desk.rules.indicator_sets import Area
from mentor_desk.rules.progression_chart import Goal
from mentor_desk.services import indicator_sets, progression, progression_goals
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.step_field import StepField
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, *, case_id: uuid.UUID, area: str = "") -> None:
    """Set the next goal; in ``area``, if one is given."""
    NewGoal(drawer, context, case_id, area).open()


def present_kept(drawer: Drawer, context: Context, *, goal_id: uuid.UUID) -> None:
    """Correct a goal, close it, or take it away.

    Raises:
        UserError: it is gone.
    """
    KeptGoal(drawer, context, context.call(progression_goals.one, goal_id=goal_id)).open()


class GoalForm(DrawerForm):
    """What both forms ask."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(drawer, context)
        self.areas = context.call(indicator_sets.in_use).areas
        self.area = ChoiceField(_choices(self.areas))
        self.step = StepField(self.tr("The step to reach"), (), skips=False)
        self.form.add("area", self.tr("What is it about?"), self.area)
        self.form.add("value", self.tr("The step to reach"), self.step, optional=True)
        self.form.add(
            "text",
            self.tr("What will be different?"),
            TextArea(lines=3),
            hint=self.tr("In words the citizen would use: «I call before half past seven»."),
        )
        self.form.add("by_on", self.tr("By when"), DateField(context.today), optional=True)
        self.area.changed.connect(self._say_step)
        self.step.changed.connect(self._say_step)
        self.step.pointed.connect(self._say_step)

    def _say_step(self, step: float | None = None) -> None:
        shown = step or self.step.step()
        area = next((each for each in self.areas if each.key == self.area.value()), None)
        told = area.anchor(shown) if area is not None and shown else ""
        self.form.set_hint("value", told)


class NewGoal(GoalForm):
    """A goal is set."""

    def __init__(self, drawer: Drawer, context: Context, case_id: uuid.UUID, area: str) -> None:
        super().__init__(drawer, context)
        self._case_id, self._area = case_id, area
        now = context.call(progression.latest, case_id=case_id)
        chosen = area or (min(now, key=lambda key: now[key]) if now else "")
        self.form.set_values({"area": chosen or self.areas[0].key})

    def open(self) -> None:
        """Show the goal that was begun, or an empty one."""
        self.keep_draft("goal.new", str(self._case_id))
        self._say_step()
        self.add_button(self.tr("Set the goal"), self._keep, primary=True)
        self.show_in(about(self.tr("Next goal"), case_name(self.context, self._case_id)))
        self.form.focus("area")

    def again(self) -> None:
        present(self.drawer, self.context, case_id=self._case_id, area=self._area)

    def _keep(self) -> None:
        values = self.form.values
        self.done(
            lambda: self.context.call(
                progression_goals.agree,
                case_id=self._case_id,
                area=values()["area"] or "",
                today=self.context.today(),
                value=values()["value"],
                words=values()["text"],
                by_on=values()["by_on"],
            )
        )


class KeptGoal(GoalForm):
    """A goal as it stands; its area stays."""

    def __init__(self, drawer: Drawer, context: Context, goal: Goal) -> None:
        super().__init__(drawer, context)
        self._goal = goal
        self._saver: Saver | None = None
        if goal.area not in {area.key for area in self.areas}:
            self.area.set_choices([*_choices(self.areas), (goal.area, goal.area)])
        self.area.setEnabled(False)
        values = {"area": goal.area, "value": goal.value, "text": goal.text, "by_on": goal.by_on}
        self.form.set_values(values)

    def open(self) -> None:
        """Show the goal."""
        self._say_step()
        self._saver = Saver(self.form, self._save, self._tell)
        if self._goal.closed_on is None:
            self.add_button(self.tr("Reached"), lambda: self._close(reached=True), primary=True)
            self.add_button(self.tr("Let it go"), lambda: self._close(reached=False))
        set_role(self.add_button(self.tr("Delete"), self._delete), "danger")
        title = about(self.tr("Next goal"), case_name(self.context, self._goal.case_id))
        self.show_in(title, note=self.tr("Saved as you leave each field"))

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        if self._saver is not None:
            self._saver.save()

    def _save(self, values: Mapping[str, Any]) -> None:
        said = {name: values[name] for name in ("value", "text", "by_on")}
        self.context.call(progression_goals.update, goal_id=self._goal.id, **said)

    def _tell(self, name: str | None, sentence: str) -> None:
        if name is None or not self.complain(name, sentence):
            self.context.warn(sentence)

    def _close(self, *, reached: bool) -> None:
        self.save_draft()
        goal_id, today = self._goal.id, self.context.today()
        close = progression_goals.close
        self.done(lambda: self.context.call(close, goal_id=goal_id, today=today, reached=reached))

    def _delete(self) -> None:
        self.done(lambda: self.context.call(progression_goals.delete, goal_id=self._goal.id))


def _choices(areas: Sequence[Area]) -> list[tuple[str, str]]:
    return [(area.key, area.title) for area in areas]
