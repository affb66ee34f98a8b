"""Promises: making one, and keeping it."""

from __future__ import annotations

import uuid

from mentor_desk.services import promises
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.picks import anybody_pick
from mentor_desk.ui.forms.titles import about, case_name, firm_name
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


def present_new(
    drawer: Drawer,
    context: Context,
    *,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
) -> None:
    """Remember a promise to a citizen or a firm."""
    NewPromise(drawer, context, case_id, firm_id).open()


def present_keep(drawer: Drawer, context: Context, *, promise_id: uuid.UUID, text: str) -> None:
    """Close the promise by saying what was done; ``text`` is what was promised."""
    KeepPromise(drawer, context, promise_id, text).open()


class NewPromise(DrawerForm):
    """What, to whom, by when."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        case_id: uuid.UUID | None,
        firm_id: uuid.UUID | None,
    ) -> None:
        super().__init__(drawer, context)
        self._case_id, self._firm_id = case_id, firm_id
        self.form.add("text", self.tr("What did you promise?"), TextArea())
        self.form.add("to_whom", self.tr("To whom"), TextField())
        day = DateField(context.today, placeholder=self.tr("Friday, +1w …"))
        self.form.add("due_on", self.tr("By when"), day, optional=True)
        pick = anybody_pick(context, case_id=case_id, firm_id=firm_id)
        self.form.set_values({"to_whom": pick.title if pick else ""})

    def open(self) -> None:
        """Show the promise that was begun, or an empty one."""
        subject = str(self._case_id or self._firm_id or "")
        self.keep_draft("promise.new", subject)
        self.add_button(self.tr("Remember it"), self._make, primary=True)
        who = case_name(self.context, self._case_id)
        where = firm_name(self.context, self._firm_id)
        self.show_in(about(self.tr("New promise"), who, where))

    def again(self) -> None:
        present_new(self.drawer, self.context, case_id=self._case_id, firm_id=self._firm_id)

    def _make(self) -> None:
        field = self.form.field
        self.done(
            lambda: self.context.call(
                promises.make,
                today=self.context.today(),
                what=field("text").value(),
                to_whom=field("to_whom").value(),
                due_on=field("due_on").value(),
                case_id=self._case_id,
                firm_id=self._firm_id,
            )
        )


class KeepPromise(DrawerForm):
    """A promise is closed only by what was done."""

    def __init__(self, drawer: Drawer, context: Context, promise_id: uuid.UUID, text: str) -> None:
        super().__init__(drawer, context)
        self._promise_id, self._text = promise_id, text
        self.column.insertWidget(0, Notice("neutral", text, lead=self.tr("You promised:")))
        self.form.add("how", self.tr("What did you do?"), TextArea())

    def open(self) -> None:
        """Show the promise."""
        self.keep_draft("promise.keep", str(self._promise_id))
        self.add_button(self.tr("The promise is kept"), self._keep, primary=True)
        self.show_in(about(self.tr("Keep a promise"), self._whom()))

    def _whom(self) -> str:
        promise = self.context.call(promises.one, promise_id=self._promise_id)
        if promise.case_id is not None:
            return case_name(self.context, promise.case_id)
        return firm_name(self.context, promise.firm_id) or promise.to_whom

    def again(self) -> None:
        present_keep(self.drawer, self.context, promise_id=self._promise_id, text=self._text)

    def _keep(self) -> None:
        self.done(
            lambda: self.context.call(
                promises.keep,
                promise_id=self._promise_id,
                today=self.context.today(),
                how=self.form.field("how").value(),
            )
        )
