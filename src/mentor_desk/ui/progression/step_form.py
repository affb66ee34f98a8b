"""A small step: something the citizen managed, in a line the citizen may read."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import indicator_sets, small_steps
from mentor_desk.services.small_steps import Step
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


def present(drawer: Drawer, context: Context, *, case_id: uuid.UUID) -> None:
    """Note a small step."""
    NewStep(drawer, context, case_id).open()


def present_kept(drawer: Drawer, context: Context, *, step_id: uuid.UUID) -> None:
    """Correct a small step, or take it away.

    Raises:
        UserError: it is gone.
    """
    KeptStep(drawer, context, context.call(small_steps.one, step_id=step_id)).open()


class StepForm(DrawerForm):
    """What both forms ask."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(drawer, context)
        self.form.add(
            "text",
            self.tr("What did the citizen manage?"),
            TextArea(lines=3),
            hint=self.tr("So that the citizen is glad to read it."),
        )
        self.form.add("day", self.tr("Day"), DateField(context.today))
        self.form.add("area", self.tr("It has to do with"), _areas(context), optional=True)

    def values(self) -> dict[str, Any]:
        """What stands in the form."""
        said = self.form.values()
        day = said["day"] or self.context.today()
        return {"text": said["text"], "day": day, "area": said["area"] or ""}


class NewStep(StepForm):
    """A step is noted. Ctrl+Enter keeps it."""

    def __init__(self, drawer: Drawer, context: Context, case_id: uuid.UUID) -> None:
        super().__init__(drawer, context)
        self._case_id = case_id
        self.form.set_values({"day": context.today(), "area": ""})

    def open(self) -> None:
        """Show the step that was begun, or an empty one."""
        self.keep_draft("step.new", str(self._case_id))
        self.add_button(self.tr("Keep the step"), self._keep, primary=True)
        self.show_in(about(self.tr("Small step"), case_name(self.context, self._case_id)))
        self.form.focus("text")

    def again(self) -> None:
        present(self.drawer, self.context, case_id=self._case_id)

    def _keep(self) -> None:
        self.done(self._add)

    def _add(self) -> None:
        said = self.values()
        self.context.call(
            small_steps.add,
            case_id=self._case_id,
            day=said["day"],
            words=said["text"],
            area=said["area"],
        )


class KeptStep(StepForm):
    """A step as it stands."""

    def __init__(self, drawer: Drawer, context: Context, step: Step) -> None:
        super().__init__(drawer, context)
        self._step = step
        self._saver: Saver | None = None
        self.form.set_values({"text": step.text, "day": step.day, "area": step.area})

    def open(self) -> None:
        """Show the step."""
        self._saver = Saver(self.form, self._save, self._tell)
        set_role(self.add_button(self.tr("Delete the step"), self._delete), "danger")
        title = about(self.tr("Small step"), case_name(self.context, self._step.case_id))
        self.show_in(title, note=self.tr("Saved as you leave each field"))

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        if self._saver is not None:
            self._saver.save()

    def _save(self, values: Mapping[str, Any]) -> None:
        del values
        self.context.call(small_steps.update, step_id=self._step.id, **self.values())

    def _tell(self, name: str | None, sentence: str) -> None:
        if name is None or not self.complain(name, sentence):
            self.context.warn(sentence)

    def _delete(self) -> None:
        self.done(lambda: self.context.call(small_steps.delete, step_id=self._step.id))


def _areas(context: Context) -> ChoiceField:
    asked = context.call(indicator_sets.in_use)
    none = QCoreApplication.translate("StepForm", "Nothing special")
    return ChoiceField([("", none), *((area.key, area.title) for area in asked.areas)])
