"""A talk with a firm: written down, or corrected (feature C4)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from mentor_desk.formats import days
from mentor_desk.services import contact_entries, firms
from mentor_desk.services.contact_entries import EntryRow
from mentor_desk.terms import ContactMethod, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.contact_fields import ContactFields, plain
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.friend_notice import FriendNotice
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


def present(
    drawer: Drawer,
    context: Context,
    *,
    firm_id: uuid.UUID,
    follows_id: uuid.UUID | None = None,
    care: bool = False,
) -> None:
    """Write down a talk; ``follows_id`` is the one whose next step this was, ``care`` a care visit."""
    NewContact(drawer, context, firm_id, follows_id, care=care).open()


def present_kept(drawer: Drawer, context: Context, *, entry_id: uuid.UUID) -> None:
    """Correct a talk, or take it away."""
    KeptContact(drawer, context, entry_id).open()


class NewContact(DrawerForm):
    """How, what came of it, the words, what is next. Ctrl+Enter keeps it."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        firm_id: uuid.UUID,
        follows_id: uuid.UUID | None,
        *,
        care: bool,
    ) -> None:
        super().__init__(drawer, context)
        self._firm_id, self._follows_id, self._care = firm_id, follows_id, care
        self.friend = FriendNotice(context)
        self.friend.look(firm_id)
        self.column.insertWidget(0, self.friend)
        self.fields = ContactFields(context, firm_id, self.form)
        fields = context.call(firms.open_firm, firm_id=firm_id).fields
        usual = fields["preferred_channel"] or ContactMethod.PHONE
        self.form.set_values(
            {
                "method": [ContactMethod.VISIT if care else usual],
                "care": care,
                "day": context.today(),
            }
        )
        self._tell_before(fields)

    def open(self) -> None:
        """Show the talk that was begun, or an empty one."""
        subject = ":".join(str(one) for one in (self._firm_id, self._follows_id) if one)
        self.keep_draft("contact.new", f"{subject}:care" if self._care else subject)
        self.add_button(self.tr("Keep the talk"), self._keep, primary=True)
        if self._follows_id is not None:
            self.add_button(self.tr("Only mark it as done"), self._only_done)
        title = self.tr("Care visit") if self._care else self.tr("Write contact")
        self.show_in(about(title, firm_name(self.context, self._firm_id), draft=True))
        self.form.focus("text")

    def again(self) -> None:
        present(
            self.drawer,
            self.context,
            firm_id=self._firm_id,
            follows_id=self._follows_id,
            care=self._care,
        )

    def _tell_before(self, fields: Mapping[str, Any]) -> None:
        """What was agreed, and how the firm likes to be reached."""
        if wish := preference(fields):
            notice = Notice("neutral", wish, lead=self.tr("They prefer:"))
            self.column.insertWidget(1, notice)
        if self._follows_id is None:
            return
        before = self.context.call(contact_entries.one, entry_id=self._follows_id)
        lead = self.tr("Agreed {day}:")
        lead = lead.format(day=days.short(before.day, self.context.language, self.context.today()))
        words = before.next_step or before.text
        if words:
            self.column.insertWidget(1, Notice("accent", words, lead=lead))

    def _keep(self) -> None:
        self.done(
            lambda: self.context.call(
                contact_entries.add,
                firm_id=self._firm_id,
                today=self.context.today(),
                follows_id=self._follows_id,
                **_with_day(plain(self.form.values()), self.context),
            )
        )

    def _only_done(self) -> None:
        entry_id = self._follows_id
        if entry_id is not None:
            self.done(
                lambda: self.context.call(
                    contact_entries.finish_next, entry_id=entry_id, today=self.context.today()
                )
            )


class KeptContact(DrawerForm):
    """A talk as it stands; what is corrected is saved as its field is left."""

    def __init__(self, drawer: Drawer, context: Context, entry_id: uuid.UUID) -> None:
        super().__init__(drawer, context)
        self._entry: EntryRow = context.call(contact_entries.one, entry_id=entry_id)
        self._saver: Saver | None = None
        self.fields = ContactFields(context, self._entry.firm_id, self.form)
        self.fields.show(self._entry)

    def open(self) -> None:
        """Show the talk."""
        self._saver = Saver(self.form, self._save, self._complain)
        if self._entry.next_on is not None and self._entry.next_done_on is None:
            self.add_button(self.tr("The next step is done"), self._next_done)
        delete = self.add_button(self.tr("Delete the talk"), self._delete)
        set_role(delete, "danger")
        title = about(self.tr("Talk"), firm_name(self.context, self._entry.firm_id))
        self.show_in(title, note=self.tr("Saved as you leave each field"))

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        if self._saver is not None:
            self._saver.save()

    def _save(self, values: Mapping[str, Any]) -> None:
        self.context.call(
            contact_entries.update,
            entry_id=self._entry.id,
            today=self.context.today(),
            **_with_day(plain(values), self.context),
        )

    def _complain(self, name: str | None, sentence: str) -> None:
        if name is None or not self.complain(name, sentence):
            self.context.warn(sentence)

    def _next_done(self) -> None:
        self.save_draft()
        self.done(
            lambda: self.context.call(
                contact_entries.finish_next, entry_id=self._entry.id, today=self.context.today()
            )
        )

    def _delete(self) -> None:
        self.save_draft()
        self.done(lambda: self.context.call(contact_entries.delete, entry_id=self._entry.id))


def preference(fields: Mapping[str, Any]) -> str:
    """``Telephone · after 13, ask for Karsten``: how a firm likes to be reached; ``""`` if unknown."""
    channel = fields["preferred_channel"]
    known = {one.value: one for one in ContactMethod}
    parts = (say(label(known[channel])) if channel in known else "", fields["preferred_when"])
    return " · ".join(part for part in parts if part)


def _with_day(values: dict[str, Any], context: Context) -> dict[str, Any]:
    return {**values, "day": values["day"] or context.today()}
