"""A place the firm wants somebody in: entered, corrected, closed."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import openings, recruitments
from mentor_desk.services.openings import OpeningRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import opening_fields
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.opening_fields import AGAIN, OFTEN, USUAL_SLOT, OpeningFields
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


def present_new(drawer: Drawer, context: Context, *, firm_id: uuid.UUID, again: bool = False) -> None:
    """Enter an opening; with ``again`` one that is taken by one after the other."""
    NewOpening(drawer, context, firm_id, again).open()


def present(drawer: Drawer, context: Context, *, opening_id: uuid.UUID) -> None:
    """Correct an opening, close it or open it again.

    Raises:
        UserError: it is gone.
    """
    row = context.call(openings.one, opening_id=opening_id, today=context.today())
    KeptOpening(drawer, context, row)


class NewOpening(DrawerForm):
    """Only what it is has to be said."""

    def __init__(self, drawer: Drawer, context: Context, firm_id: uuid.UUID, again: bool) -> None:
        super().__init__(drawer, context)
        self._firm_id, self._again = firm_id, again
        self.fields = OpeningFields(self.form, context)
        self.form.set_values(opening_fields.empty())
        if again:
            self.form.set_values({OFTEN: [AGAIN], "slot_weeks": USUAL_SLOT})

    def open(self) -> None:
        """Show the opening that was begun, or an empty one."""
        self.keep_draft("opening.new", f"{self._firm_id}:{self._again}")
        self.fields.follow()
        self.add_button(self.tr("Enter the place"), self._make, primary=True)
        title = self.tr("Recurring place") if self._again else self.tr("A place that is free")
        self.show_in(about(title, firm_name(self.context, self._firm_id)))

    def again(self) -> None:
        present_new(self.drawer, self.context, firm_id=self._firm_id, again=self._again)

    def _make(self) -> None:
        self.done(
            lambda: self.context.call(
                openings.create,
                firm_id=self._firm_id,
                today=self.context.today(),
                **opening_fields.read(self.form.values()),
            )
        )


class KeptOpening(QWidget):
    """Saved as each field is left; closing asks what became of it."""

    def __init__(self, drawer: Drawer, context: Context, row: OpeningRow) -> None:
        super().__init__()
        self._drawer, self._context, self._row = drawer, context, row
        self.form = KeptForm(context)
        self.fields = OpeningFields(self.form, context)
        self.form.hold(row.id, opening_fields.shown(row), partial(self._save, row.id))
        self.fields.follow()
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addStretch(1)
        drawer.present(row.title, self, self._buttons(row))

    def save_draft(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _buttons(self, row: OpeningRow) -> list[QPushButton]:
        done = QPushButton(self.tr("Done"))
        done.clicked.connect(lambda _=False: self._done())
        closing = QPushButton(
            self.tr("Open it again") if row.closed_on else self.tr("No longer free …")
        )
        closing.clicked.connect(lambda _=False: self._reopen() if row.closed_on else self._close())
        remove = QPushButton(self.tr("Remove"))
        remove.setToolTip(self.tr("For a place that never was one. You can undo it."))
        set_role(remove, "danger")
        remove.clicked.connect(lambda _=False: self._end(openings.remove))
        if row.closed_on is not None:
            return [done, closing, remove]
        recruit = QPushButton(self.tr("Recruit for it"))
        recruit.setToolTip(self.tr("Eight steps in fourteen days, begun with what stands here."))
        recruit.clicked.connect(lambda _=False: self._recruit())
        return [done, recruit, closing, remove]

    def _recruit(self) -> None:
        """Begin the steps with this place, or go on where they were begun."""
        self.form.save_all()
        context = self._context
        try:
            made = context.call(
                recruitments.from_opening, opening_id=self._row.id, today=context.today()
            )
        except UserError as error:
            context.warn(error)
        else:
            self._drawer.dismiss()
            context.go("recruitment", str(made))

    def _save(self, opening_id: uuid.UUID, name: str, value: Any) -> None:
        if name == OFTEN:
            weeks = self.form.field("slot_weeks").value() or USUAL_SLOT
            values = {"slot_weeks": weeks if AGAIN in value else None}
        elif name == "kind":
            values = {"kind": value[0] if value else self._row.kind}
        else:
            values = {name: value}
        self._context.call(openings.update, opening_id=opening_id, **values)

    def _done(self) -> None:
        self.form.save_all()
        self._drawer.dismiss()

    def _reopen(self) -> None:
        self._end(openings.reopen)

    def _end(self, act: Any) -> None:
        try:
            self._context.call(act, opening_id=self._row.id)
        except UserError as error:
            self._context.warn(error)
        else:
            self._drawer.dismiss()

    def _close(self) -> None:
        self.form.save_all()
        CloseOpening(self._drawer, self._context, self._row).open()


class CloseOpening(DrawerForm):
    """When, and what became of it."""

    def __init__(self, drawer: Drawer, context: Context, row: OpeningRow) -> None:
        super().__init__(drawer, context)
        self._row = row
        hint = self.tr("Taken by somebody of ours, filled another way, not needed after all …")
        why = TextArea(lines=2)
        self.form.add("closed_why", self.tr("What became of it?"), why, optional=True, hint=hint)
        self.form.add("closed_on", self.tr("Day"), DateField(context.today))
        self.form.set_values({"closed_on": context.today()})

    def open(self) -> None:
        """Show the two fields."""
        self.add_button(self.tr("It is no longer free"), self._close, primary=True)
        self.show_in(about(self.tr("No longer free"), self._row.title))

    def _close(self) -> None:
        field = self.form.field
        self.done(
            lambda: self.context.call(
                openings.close,
                opening_id=self._row.id,
                day=field("closed_on").value() or self.context.today(),
                why=field("closed_why").value(),
            )
        )
