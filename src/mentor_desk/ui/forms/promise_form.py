"""Promises: making one, and keeping it."""

from __future__ import annotations

import uuid

from mentor_desk.services import promises
from mentor_desk.services.promises import PromiseRow
from mentor_desk.terms import PromiseSide, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.picks import anybody_pick
from mentor_desk.ui.forms.running import running_placement
from mentor_desk.ui.forms.titles import about, case_name, firm_name
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
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
    visit_id: uuid.UUID | None = None,
) -> None:
    """Remember a promise between the mentor and a citizen or a firm, made at a visit or between."""
    NewPromise(drawer, context, case_id, firm_id, visit_id).open()


def present_keep(drawer: Drawer, context: Context, *, promise_id: uuid.UUID) -> None:
    """Close the promise by saying what was done.

    Raises:
        UserError: it is gone.
    """
    KeepPromise(drawer, context, context.call(promises.one, promise_id=promise_id)).open()


class NewPromise(DrawerForm):
    """Who promised what, to whom, by when."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        case_id: uuid.UUID | None,
        firm_id: uuid.UUID | None,
        visit_id: uuid.UUID | None = None,
    ) -> None:
        super().__init__(drawer, context)
        self._asked = (case_id, firm_id, visit_id)
        sides = [side for side in PromiseSide if case_id or side is not PromiseSide.CITIZEN]
        chips = Chips([(side.value, say(label(side))) for side in sides], single=True)
        self.form.add("by_whom", self.tr("Who promised?"), chips)
        self.form.add("text", self.tr("What was promised?"), TextArea())
        self.form.add("to_whom", self.tr("To whom"), TextField())
        day = DateField(context.today, placeholder=self.tr("Friday, +1w …"))
        self.form.add("due_on", self.tr("By when"), day, optional=True)
        pick = anybody_pick(context, case_id=case_id, firm_id=firm_id)
        self.form.set_values(
            {"to_whom": pick.title if pick else "", "by_whom": [PromiseSide.MENTOR.value]}
        )
        self.form.changed.connect(self._changed)

    def open(self) -> None:
        """Show the promise that was begun, or an empty one."""
        case_id, firm_id, visit_id = self._asked
        self.keep_draft("promise.new", str(visit_id or case_id or firm_id or ""))
        self._changed("by_whom")
        self.add_button(self.tr("Remember it"), self._make, primary=True)
        who, where = case_name(self.context, case_id), firm_name(self.context, firm_id)
        self.show_in(about(self.tr("New promise"), who, where))
        self.form.focus("text")

    def again(self) -> None:
        case_id, firm_id, visit_id = self._asked
        present_new(self.drawer, self.context, case_id=case_id, firm_id=firm_id, visit_id=visit_id)

    @property
    def side(self) -> PromiseSide:
        """Who promised."""
        chosen = self.form.field("by_whom").value()
        return PromiseSide(chosen[0]) if chosen else PromiseSide.MENTOR

    def _changed(self, name: str) -> None:
        if name == "by_whom":
            # What others promise, they promise the mentor.
            self.form.show_field("to_whom", self.side is PromiseSide.MENTOR)

    def _make(self) -> None:
        self.done(self._remember)

    def _remember(self) -> None:
        case_id, firm_id, visit_id = self._asked
        field, side = self.form.field, self.side
        self.context.call(
            promises.make,
            today=self.context.today(),
            what=field("text").value(),
            to_whom=field("to_whom").value() if side is PromiseSide.MENTOR else "",
            due_on=field("due_on").value(),
            case_id=case_id,
            firm_id=self._firm(case_id, firm_id, side),
            by_whom=side,
            visit_id=visit_id,
        )

    def _firm(
        self, case_id: uuid.UUID | None, firm_id: uuid.UUID | None, side: PromiseSide
    ) -> uuid.UUID | None:
        """Whose page the promise stands on: in a case only what the firm itself promised."""
        if case_id is None:
            return firm_id
        if side is not PromiseSide.FIRM:
            return None
        running = running_placement(self.context, case_id) if firm_id is None else None
        return firm_id or (running.firm_id if running is not None else None)


class KeepPromise(DrawerForm):
    """A promise is closed only by what was done."""

    def __init__(self, drawer: Drawer, context: Context, promise: PromiseRow) -> None:
        super().__init__(drawer, context)
        self._promise = promise
        self._who = case_name(context, promise.case_id)
        self._where = firm_name(context, promise.firm_id)
        lead = self.tr("You promised:")
        asked = self.tr("What did you do?")
        if not promise.by_mentor:
            name = self._who if promise.by_whom is PromiseSide.CITIZEN else self._where
            lead = self.tr("{name} promised:").format(name=name or say(label(promise.by_whom)))
            asked = self.tr("What was done?")
        self.column.insertWidget(0, Notice("neutral", promise.text, lead=lead))
        self.form.add("how", asked, TextArea())

    def open(self) -> None:
        """Show the promise."""
        self.keep_draft("promise.keep", str(self._promise.id))
        self.add_button(self.tr("The promise is kept"), self._keep, primary=True)
        whom = self._who or self._where or self._promise.to_whom
        self.show_in(about(self.tr("Keep a promise"), whom))

    def again(self) -> None:
        present_keep(self.drawer, self.context, promise_id=self._promise.id)

    def _keep(self) -> None:
        self.done(
            lambda: self.context.call(
                promises.keep,
                promise_id=self._promise.id,
                today=self.context.today(),
                how=self.form.field("how").value(),
            )
        )
