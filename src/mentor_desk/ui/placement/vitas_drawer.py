"""The order in VITAS beside the browser: copy a field, paste it, go on (feature H34)."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.formats import cpr
from mentor_desk.services import vitas
from mentor_desk.services.vitas import VitasField, VitasOrder
from mentor_desk.ui.clipboard import KEPT_SECONDS, Clipboard
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


def present(drawer: Drawer, context: Context, *, placement_id: uuid.UUID) -> None:
    """Show the order of a placement; what is wrong with it is told in the message bar."""
    try:
        order = context.call(
            vitas.order,
            placement_id=placement_id,
            rulebook=context.rules,
            danish=resources.catalogue("da"),
        )
    except UserError as error:
        context.warn(error)
        return
    VitasDrawer(drawer, context, order).open()


class VitasDrawer(DrawerForm):
    """A field that is copied is ticked, and the keyboard goes on to the next."""

    def __init__(self, drawer: Drawer, context: Context, order: VitasOrder) -> None:
        self._order = order
        self.lines: dict[str, FieldLine] = {}
        super().__init__(drawer, context)
        self.clipboard = Clipboard(self)
        drawer.closed.connect(self.clipboard.take_back)
        context.about_to_lock.connect(self.clipboard.take_back)

    def make_form(self) -> Form:
        words = self.tr(
            "Copy a field, paste it in VITAS, and go on with Enter. What is copied leaves the "
            "clipboard after %n second(s).",
            "",
            KEPT_SECONDS,
        )
        self.column.addWidget(Notice("neutral", words))
        for section in self._order.sections:
            heading = QLabel(say(section.title))
            set_role(heading, "heading")
            self.column.addWidget(heading)
            for field in section.fields:
                line = FieldLine(field, self._copy, self._tick)
                self.lines[field.key] = line
                self.column.addWidget(line)
        heading = QLabel(self.tr("Sent"))
        set_role(heading, "heading")
        self.column.addWidget(heading)
        form = Form(self)
        form.add_pair(
            FormCell("day", self.tr("Sent in VITAS on"), DateField(self.context.today)),
            FormCell("number", self.tr("VITAS no."), TextField()),
        )
        form.set_values({"day": self._order.sent_on, "number": self._order.number})
        self.column.addWidget(form)
        return form

    def open(self) -> None:
        """Show the order, with the keyboard on the first field that is not copied yet."""
        self.add_button(self.tr("Keep day and number"), self._sent, primary=True)
        title = about(self.tr("Order in VITAS"), self._order.citizen, self._order.firm)
        self.show_in(title, note=self._progress())
        waiting = [line for line in self.lines.values() if line.waits()]
        if waiting:
            waiting[0].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_draft(self) -> None:
        """Nothing is a draft here: every tick is saved at once."""

    def _copy(self, line: FieldLine) -> None:
        value = line.field.value
        if line.field.key == vitas.CPR:
            value = self._whole_cpr()
        self.clipboard.copy(value)
        line.tick.setChecked(True)
        self._tick(line, True)
        following = list(self.lines.values())
        rest = following[following.index(line) + 1 :]
        target = next((each.button for each in rest if each.waits()), None)
        (target or self.buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)
        self.context.say(self.tr("Copied: {field}").format(field=say(line.field.label)))

    def _whole_cpr(self) -> str:
        number = self.context.call(vitas.cpr_number, placement_id=self._order.placement_id)
        self.context.call(vitas.cpr_copied, placement_id=self._order.placement_id)
        return cpr.pretty(number)

    def _tick(self, line: FieldLine, ticked: bool) -> None:
        self.context.call(
            vitas.tick,
            placement_id=self._order.placement_id,
            field=line.field.key,
            ticked=ticked,
        )
        self.drawer.set_note(self._progress())

    def _progress(self) -> str:
        done = sum(line.tick.isChecked() for line in self.lines.values())
        return self.tr("{done} of {all} copied").format(done=done, all=len(self.lines))

    def _sent(self) -> None:
        field = self.form.field
        self.done(
            lambda: self.context.call(
                vitas.sent,
                placement_id=self._order.placement_id,
                day=field("day").value(),
                number=field("number").value(),
                today=self.context.today(),
            )
        )


class FieldLine(QFrame):
    """One field: what it is called, its value, the button that copies it, the tick."""

    def __init__(
        self,
        field: VitasField,
        copy: Callable[[FieldLine], object],
        tick: Callable[[FieldLine, bool], object],
    ) -> None:
        super().__init__()
        self.field = field
        label = say(field.label)
        name = QLabel(label)
        set_role(name, "caption")
        value = QLabel(field.value or self.tr("Not in the record"))
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        if not field.value:
            set_role(value, "muted")
        self.tick = QCheckBox()
        self.tick.setChecked(field.ticked)
        self.tick.setAccessibleName(self.tr("{field} is copied").format(field=label))
        self.tick.clicked.connect(lambda on: tick(self, on))
        self.button = QPushButton(self.tr("Copy"))
        self.button.setAccessibleName(self.tr("Copy {field}").format(field=label))
        self.button.setEnabled(bool(field.value))
        self.button.clicked.connect(lambda _=False: copy(self))
        self.button.setAutoDefault(True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(name)
        words.addWidget(value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.tick, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, top)

    def waits(self) -> bool:
        """Whether it has a value that is not copied yet."""
        return bool(self.field.value) and not self.tick.isChecked()
