"""Keeping a placement as a course to begin others from."""

from __future__ import annotations

import uuid

from mentor_desk.services import placement_templates
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_field import TextField


class TemplateForm(DrawerForm):
    """A name; the rest is taken from the placement and can be corrected in the settings."""

    def __init__(self, drawer: Drawer, context: Context, placement_id: uuid.UUID) -> None:
        super().__init__(drawer, context)
        self._placement_id = placement_id
        self.form.add("name", self.tr("Name of the course"), TextField(self.tr("Workshop, 13 weeks")))
        self.column.addWidget(
            Notice(
                "neutral",
                self.tr(
                    "Length, hours, tasks, purpose and follow-up are kept. If a name stands in them, "
                    "take it out under Settings › Courses."
                ),
            )
        )
        self.add_button(self.tr("Keep as a course"), self._keep, primary=True)
        self.show_in(self.tr("Keep as a course"))
        self.form.focus("name")

    def _keep(self) -> None:
        name = self.form.values()["name"]
        call, kept = self.context.call, placement_templates.keep
        self.done(lambda: call(kept, placement_id=self._placement_id, name=name))


def present(drawer: Drawer, context: Context, *, placement_id: uuid.UUID) -> None:
    """Ask for the name of the course."""
    TemplateForm(drawer, context, placement_id)
