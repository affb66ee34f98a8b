"""The visit sheet: what was agreed last time, how each of them sees it, what is agreed now (F2)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from mentor_desk.rules.firm_slots import Slot
from mentor_desk.services import visit_sheet, visits
from mentor_desk.services.visits import VisitView
from mentor_desk.terms import VisitKind, VisitStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import visit_cancel
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.friend_notice import FriendNotice
from mentor_desk.ui.forms.picks import firm_pick
from mentor_desk.ui.forms.running import running_placement
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.times_box import TimesBox
from mentor_desk.ui.forms.titles import about, case_name, firm_name
from mentor_desk.ui.forms.visit_fields import VisitFields, plain
from mentor_desk.ui.widgets.drawer import Drawer

_PLANNING = ("firm_id", "kind", "next_on", "next_at")


def present(
    drawer: Drawer,
    context: Context,
    *,
    case_id: uuid.UUID,
    visit_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    placement_id: uuid.UUID | None = None,
) -> None:
    """Show the sheet of a planned or held visit, or an empty one for today.

    Without a firm a new sheet is about the one where the citizen is now.
    """
    view = context.call(visits.sheet, case_id=case_id, visit_id=visit_id, firm_id=firm_id)
    if view.status is VisitStatus.PLANNED:
        if visit_id is None and firm_id is None:
            running = running_placement(context, case_id)
            if running is not None:
                firm_id, placement_id = running.firm_id, running.id
        VisitSheet(drawer, context, view, (firm_id, placement_id)).open()
    else:
        HeldVisit(drawer, context, view).open()


class VisitSheet(DrawerForm):
    """A draft until «The visit is held»."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        view: VisitView,
        where: tuple[uuid.UUID | None, uuid.UUID | None],
    ) -> None:
        super().__init__(drawer, context)
        self._view = view
        self._where = (
            (view.fields.get("firm_id"), view.fields.get("placement_id")) if view.id else where
        )
        self.fields = VisitFields(context, view, self.form)
        self.column.insertWidget(0, self.fields.before)
        firm_id = self._where[0]
        start: dict[str, Any] = {"day": context.today(), **view.fields}
        start["firm_id"] = firm_pick(context, firm_id) if firm_id else None
        self.fields.show(start)
        self.fields.add_promises()
        self.friend = FriendNotice(context)
        self.column.insertWidget(1, self.friend)
        self.fields.add_next()
        self.times = TimesBox(context)
        self.times.picked.connect(self._take)
        self.form.add_widget(self.times)

    def open(self) -> None:
        """Show the sheet that was begun, or the one to fill in."""
        subject = str(self._view.id or self._view.case_id)
        self.keep_draft("visit.sheet", subject)
        self.add_button(self.tr("The visit is held"), self._record, primary=True)
        if self._view.id is not None:
            self.add_button(self.tr("It did not take place"), self._cancel)
        self.show_in(self._title())
        self.form.changed.connect(self._look)
        self._look("firm_id")
        self.form.focus(self.fields.first_to_write())

    def _title(self) -> str:
        who = case_name(self.context, self._view.case_id)
        where = firm_name(self.context, self._where[0])
        return about(self.tr("Visit"), who, where, draft=True)

    def again(self) -> None:
        firm_id, placement_id = self._where
        present(
            self.drawer,
            self.context,
            case_id=self._view.case_id,
            visit_id=self._view.id,
            firm_id=firm_id,
            placement_id=placement_id,
        )

    def _look(self, name: str) -> None:
        """Say whom to ring first, and what the firm says of the next time."""
        if name not in _PLANNING:
            return
        values = plain(self.form.values())
        next_on, next_at = (self.form.field(one).value() for one in ("next_on", "next_at"))
        visit = values["kind"] != VisitKind.CALL
        self.friend.look(values["firm_id"])
        self.times.look(values["firm_id"], next_on, next_at, visit=visit, propose=next_on is not None)

    def _take(self, slot: Slot) -> None:
        self.form.field("next_on").replace(slot.day)
        self.form.field("next_at").replace(slot.at)
        self.form.focus("next_at")

    def _record(self) -> None:
        self.done(self._finish)

    def _finish(self) -> None:
        values = self.form.values()
        sheet = plain(values)
        sheet["day"] = sheet["day"] or self.context.today()
        firm_id, placement_id = self._where
        sheet["placement_id"] = placement_id if sheet["firm_id"] == firm_id else None
        self.context.call(
            visit_sheet.finish,
            case_id=self._view.case_id,
            visit_id=self._view.id,
            today=self.context.today(),
            next_on=values["next_on"],
            next_at=values["next_at"],
            kept=self.fields.kept(),
            how=self.tr("Done at the visit"),
            **sheet,
        )

    def _cancel(self) -> None:
        if self._view.id is not None:
            visit_cancel.present(
                self.drawer, self.context, case_id=self._view.case_id, visit_id=self._view.id
            )


class HeldVisit(DrawerForm):
    """A held visit: what is corrected is saved as its field is left."""

    def __init__(self, drawer: Drawer, context: Context, view: VisitView) -> None:
        super().__init__(drawer, context)
        self._view = view
        self._saver: Saver | None = None
        self.fields = VisitFields(context, view, self.form)
        firm_id = view.fields.get("firm_id")
        firm = firm_pick(context, firm_id) if firm_id else None
        self.fields.show({**view.fields, "firm_id": firm})

    def open(self) -> None:
        """Show the sheet."""
        self._saver = Saver(self.form, self._save, self._complain)
        who = case_name(self.context, self._view.case_id)
        where = firm_name(self.context, self._view.fields.get("firm_id"))
        title = about(self.tr("Visit"), who, where)
        self.show_in(title, note=self.tr("Saved as you leave each field"))

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        if self._saver is not None:
            self._saver.save()

    def _save(self, values: Mapping[str, Any]) -> None:
        sheet = plain(values)
        day: date = sheet["day"] or self._view.fields["day"]
        if self._view.id is not None:
            self.context.call(visits.update, visit_id=self._view.id, **{**sheet, "day": day})

    def _complain(self, name: str | None, sentence: str) -> None:
        if name is None or not self.complain(name, sentence):
            self.context.warn(sentence)
