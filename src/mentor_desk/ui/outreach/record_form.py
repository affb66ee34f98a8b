"""Forms of the outreach page: a new record as a draft, and a record that is corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.roles import set_role

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a form asks and what becomes of it.

    ``fill`` puts the fields into the form, ``begin`` are the values it starts with. ``done`` is told
    what ``finish`` returned, once the drawer is closed.
    """

    title: str
    fill: Callable[[Form], None]
    finish: Callable[[Values], Any]
    button: str = ""
    draft: str = ""
    subject: str = ""
    begin: Values = field(default_factory=dict)
    done: Callable[[Any], object] | None = None
    focus: str = ""


class NewRecord(DrawerForm):
    """A draft from the first key; one button makes it a record."""

    def __init__(self, drawer: Drawer, context: Context, sheet: Sheet) -> None:
        super().__init__(drawer, context)
        self._sheet = sheet
        sheet.fill(self.form)
        self.form.set_values(sheet.begin)

    def open(self) -> None:
        """Show the draft that was begun, or an empty form."""
        self.add_button(self._sheet.button, self._finish, primary=True)
        self.keep_draft(self._sheet.draft, self._sheet.subject)
        self.show_in(about(self._sheet.title, draft=True))
        if self._sheet.focus:
            self.form.focus(self._sheet.focus)

    def again(self) -> None:
        """The same form, as it was at first."""
        present_new(self.drawer, self.context, self._sheet)

    def _finish(self) -> None:
        made: list[Any] = []
        if self.attempt(lambda: made.append(self._sheet.finish(self.form.values()))):
            self.drawer.dismiss()
            if self._sheet.done is not None:
                self._sheet.done(made[0])


class KeptRecord(DrawerForm):
    """A record as it stands, saved as each field is left. ``remove`` takes it away."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        sheet: Sheet,
        remove: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(drawer, context)
        self._sheet, self._remove = sheet, remove
        self._saver: Saver | None = None
        sheet.fill(self.form)
        self.form.set_values(sheet.begin)

    def open(self) -> None:
        """Show the record."""
        self._saver = Saver(self.form, self._sheet.finish, self._complain)
        if self._remove is not None:
            button = self.add_button(self._sheet.button, self._take_away)
            set_role(button, "danger")
        self.show_in(self._sheet.title, note=self.tr("Saved as you leave each field"))
        if self._sheet.focus:
            self.form.focus(self._sheet.focus)

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        if self._saver is not None:
            self._saver.save()

    def _complain(self, name: str | None, sentence: str) -> None:
        if name is None or not self.complain(name, sentence):
            self.context.warn(sentence)

    def _take_away(self) -> None:
        if self._remove is not None:
            self.done(self._remove)


def present_new(drawer: Drawer, context: Context, sheet: Sheet) -> NewRecord:
    """Show the form of a new record."""
    form = NewRecord(drawer, context, sheet)
    form.open()
    return form


def present_kept(
    drawer: Drawer, context: Context, sheet: Sheet, remove: Callable[[], object] | None = None
) -> KeptRecord:
    """Show a record to be corrected."""
    form = KeptRecord(drawer, context, sheet, remove)
    form.open()
    return form
