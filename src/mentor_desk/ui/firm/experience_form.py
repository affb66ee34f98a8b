"""What was learned with a firm: written down, corrected."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import experiences
from mentor_desk.services.experiences import ExperienceRow
from mentor_desk.terms import ExperienceKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


def present_new(drawer: Drawer, context: Context, *, firm_id: uuid.UUID) -> None:
    """Write down what was learned with the firm."""
    NewExperience(drawer, context, firm_id).open()


def present(drawer: Drawer, context: Context, row: ExperienceRow) -> None:
    """Correct an experience, or take it away."""
    KeptExperience(drawer, context, row)


def _fill(form: Form, context: Context) -> Notice:
    """The fields of an experience; the notice that goes above them comes back."""
    translate = QCoreApplication.translate
    kinds = [(kind.value, say(label(kind))) for kind in ExperienceKind]
    form.add("kind", translate("ExperienceForm", "What was it?"), Chips(kinds, single=True))
    hint = translate("ExperienceForm", "Write so that the firm may read it.")
    form.add("text", translate("ExperienceForm", "What did you learn?"), TextArea(lines=4), hint=hint)
    form.add("day", translate("ExperienceForm", "Day"), DateField(context.today))
    words = translate(
        "ExperienceForm",
        "What happened, and what you would do another time. The firm can ask to see what the "
        "municipality has written about it (aktindsigt), so keep to what you saw and agreed on, and "
        "leave citizens’ names out.",
    )
    return Notice("neutral", words)


class NewExperience(DrawerForm):
    """Good, or worth learning from."""

    def __init__(self, drawer: Drawer, context: Context, firm_id: uuid.UUID) -> None:
        super().__init__(drawer, context)
        self._firm_id = firm_id
        self.column.insertWidget(1, _fill(self.form, context))
        self.form.set_values({"kind": [ExperienceKind.GOOD.value], "day": context.today()})

    def open(self) -> None:
        """Show the experience that was begun, or an empty one."""
        self.keep_draft("experience.new", str(self._firm_id))
        self.add_button(self.tr("Keep the experience"), self._keep, primary=True)
        self.show_in(about(self.tr("An experience"), firm_name(self.context, self._firm_id)))
        self.form.focus("text")

    def again(self) -> None:
        present_new(self.drawer, self.context, firm_id=self._firm_id)

    def _keep(self) -> None:
        field = self.form.field
        self.done(
            lambda: self.context.call(
                experiences.add,
                firm_id=self._firm_id,
                day=field("day").value() or self.context.today(),
                kind=ExperienceKind((field("kind").value() or [ExperienceKind.GOOD])[0]),
                words=field("text").value(),
            )
        )


class KeptExperience(QWidget):
    """Saved as each field is left."""

    def __init__(self, drawer: Drawer, context: Context, row: ExperienceRow) -> None:
        super().__init__()
        self._drawer, self._context, self._row = drawer, context, row
        self.form = KeptForm(context)
        notice = _fill(self.form, context)
        values = {"kind": [row.kind.value], "text": row.text, "day": row.day}
        self.form.hold(row.id, values, partial(self._save, row.id))
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.form)
        layout.addWidget(notice)
        layout.addStretch(1)
        done, remove = QPushButton(self.tr("Done")), QPushButton(self.tr("Remove"))
        done.clicked.connect(lambda _=False: self._done())
        remove.setToolTip(self.tr("You can undo it."))
        set_role(remove, "danger")
        remove.clicked.connect(lambda _=False: self._remove())
        drawer.present(self.tr("An experience"), self, [done, remove])

    def save_draft(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _save(self, experience_id: uuid.UUID, name: str, value: Any) -> None:
        if name == "kind":
            value = value[0] if value else self._row.kind
        if name == "day":
            value = value or self._row.day
        self._context.call(experiences.update, experience_id=experience_id, **{name: value})

    def _done(self) -> None:
        self.form.save_all()
        self._drawer.dismiss()

    def _remove(self) -> None:
        try:
            self._context.call(experiences.remove, experience_id=self._row.id)
        except UserError as error:
            self._context.warn(error)
        else:
            self._drawer.dismiss()
