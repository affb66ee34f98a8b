"""Days away in the drawer: entered, or corrected field by field."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import phone
from mentor_desk.services import absence_cover, absences
from mentor_desk.services.absence_cover import Cover
from mentor_desk.terms import AbsenceKind
from mentor_desk.ui.absence import words
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

PAGE = "absence"
"""The page that shows all of it."""


def present(drawer: Drawer, context: Context, absence_id: uuid.UUID | None = None) -> None:
    """Enter days away, or see what is left to do before them.

    Raises:
        UserError: they are gone.
    """
    if absence_id is None:
        NewAbsence(drawer, context).open()
        return
    found = context.call(absence_cover.cover, absence_id=absence_id, today=context.today())
    AbsenceForm(drawer, context, found)


def add_fields(form: Form, context: Context) -> None:
    """The fields of an absence; their names are those of the record."""
    translate = QCoreApplication.translate
    form.add("kind", translate("AbsenceForm", "Why"), Chips(words.kinds(), single=True))
    first = DateField(context.today)
    last = DateField(context.today, relative_to=first.value)
    form.add_pair(
        FormCell("starts_on", translate("AbsenceForm", "First day away"), first),
        FormCell("ends_on", translate("AbsenceForm", "Last day away"), last),
    )
    form.add("stand_in_name", translate("AbsenceForm", "Who stands in"), TextField(), optional=True)
    form.add_pair(
        FormCell("stand_in_phone", translate("AbsenceForm", "Their phone"), TextField(), optional=True),
        FormCell(
            "stand_in_email", translate("AbsenceForm", "Their e-mail"), TextField(), optional=True
        ),
    )


def kept(values: dict[str, Any]) -> dict[str, Any]:
    """The form's values as the service takes them."""
    result = {name: "" if value is None else value for name, value in values.items()}
    for name in ("starts_on", "ends_on"):
        if name in result:
            result[name] = values[name]
    if "kind" in result:
        result["kind"] = next(iter(values["kind"] or ()), AbsenceKind.OTHER.value)
    return result


class NewAbsence(DrawerForm):
    """New days away; afterwards the page shows what they touch."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(drawer, context)
        add_fields(self.form, context)
        self.form.set_values({"kind": [AbsenceKind.HOLIDAY.value]})

    def open(self) -> None:
        """Show the days that were begun, or an empty form; what is entered already stands above."""
        self._offer_entered()
        self.keep_draft("absence.new")
        self.add_button(self.tr("Save the absence"), self._finish, primary=True)
        self.show_in(self.tr("You are away (draft)"))

    def again(self) -> None:
        """An empty form."""
        present(self.drawer, self.context)

    def _offer_entered(self) -> None:
        """The way to what comes: often that is what one looks for."""
        today = self.context.today()
        coming = self.context.call(absences.coming, today=today)
        for place, row in enumerate(coming):
            said = self.tr("{when}: {who}")
            said = said.format(when=words.title(row, self.context), who=words.stand_in(row))
            notice = Notice("neutral", said, self.tr("Open"), partial(self._open, row.id))
            self.column.insertWidget(place, notice)

    def _open(self, absence_id: uuid.UUID) -> None:
        self.drawer.dismiss()
        self.context.go(PAGE, str(absence_id))

    def _finish(self) -> None:
        made: list[uuid.UUID] = []
        self.done(lambda: made.append(self.context.call(absences.enter, **kept(self.form.values()))))
        if made:
            self.context.go(PAGE, str(made[0]))


class AbsenceForm(QWidget):
    """Saved as each field is left. What is left to do stands on top, the way there below."""

    def __init__(self, drawer: Drawer, context: Context, cover: Cover) -> None:
        super().__init__()
        self._drawer, self._context, self._id = drawer, context, cover.absence.id
        self.form = held_form(context, cover)
        self.left = QLabel(words.standing(cover))
        self.left.setWordWrap(True)
        set_role(self.left, "strong")
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.left)
        layout.addWidget(self.form)
        layout.addStretch(1)
        go, remove = QPushButton(self.tr("Visits, cases and firms")), QPushButton(self.tr("Remove"))
        set_role(go, "primary")
        go.clicked.connect(lambda _=False: self._go())
        set_role(remove, "danger")
        remove.setToolTip(self.tr("You are not away after all. You can undo it."))
        remove.clicked.connect(lambda _=False: self._remove())
        drawer.present(words.title(cover.absence, context), self, [go, remove])

    def save_draft(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _go(self) -> None:
        self.form.save_all()
        self._drawer.dismiss()
        self._context.go(PAGE, str(self._id))

    def _remove(self) -> None:
        try:
            self._context.call(absences.remove, absence_id=self._id)
        except UserError as error:
            self._context.warn(error)
            return
        self._drawer.dismiss()
        self._context.say(self.tr("The days away are removed"))


def held_form(context: Context, cover: Cover) -> KeptForm:
    """The fields of an absence, saved one by one as they are left."""
    form = KeptForm(context)
    add_fields(form, context)
    hold(form, context, cover)
    chips = form.field("kind")
    # A chip is the whole answer; nothing more is typed.
    chips.changed.connect(form.save_all)
    return form


def hold(form: KeptForm, context: Context, cover: Cover) -> None:
    """Show an absence in its form; what is being typed in the same one stays."""
    row = cover.absence
    values = {
        "kind": [row.kind.value],
        "starts_on": row.starts_on,
        "ends_on": row.ends_on,
        "stand_in_name": row.stand_in_name,
        "stand_in_phone": phone.pretty(row.stand_in_phone),
        "stand_in_email": row.stand_in_email,
    }

    def save(name: str, value: Any) -> None:
        context.call(absences.update, absence_id=row.id, **kept({name: value}))

    form.hold(row.id, values, save)
