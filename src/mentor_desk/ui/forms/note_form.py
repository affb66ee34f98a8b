"""A quick note about anybody or anything, or the correction of one."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import notes
from mentor_desk.terms import JournalStatus, LeadSource, NoteKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.fold import Fold
from mentor_desk.ui.forms.picks import anybody_field, anybody_pick, whom
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.forms.titles import about, case_name, firm_name
from mentor_desk.ui.outreach import prospect_form
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


def present(
    drawer: Drawer,
    context: Context,
    *,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    note_id: uuid.UUID | None = None,
) -> None:
    """Write a note about a case or a firm (or choose about whom), or correct ``note_id``."""
    if note_id is None:
        NewNote(drawer, context, case_id, firm_id).open()
    else:
        KeptNote(drawer, context, note_id).open()


class NewNote(DrawerForm):
    """Who, what kind, the words. Ctrl+Enter keeps it."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        case_id: uuid.UUID | None,
        firm_id: uuid.UUID | None,
    ) -> None:
        super().__init__(drawer, context)
        self._about = (case_id, firm_id)
        who = anybody_field(context, placeholder=self.tr("A citizen or a firm"))
        self.form.add("who", self.tr("About"), who, optional=True)
        self.form.add("text", self.tr("Note"), TextArea(lines=5))
        self.form.add("kind", self.tr("Kind"), _kinds())
        self.form.add("day", self.tr("Day"), DateField(context.today))
        self.form.add("journal_status", self.tr("The journal"), _statuses())
        words = self.tr("Sensitive: not shown in lists and search")
        self.form.add("sensitive", "", CheckField(words))
        self.form.set_values(
            {
                "kind": [NoteKind.NOTE],
                "day": context.today(),
                "journal_status": JournalStatus.UNDECIDED,
            }
        )
        pick = anybody_pick(context, case_id=case_id, firm_id=firm_id)
        self.form.set_values({"who": pick})
        who.changed.connect(self._say_whom)
        who.changed.connect(lambda: QTimer.singleShot(0, self, self._go_on))

    def open(self) -> None:
        """Show the note that was begun, or an empty one."""
        self.keep_draft("note.new", ":".join(str(one) for one in self._about if one))
        self.add_button(self.tr("Keep the note"), self._keep, primary=True)
        words = QCoreApplication.translate("NoteForm", "Keep it, and into the inbox …")
        self._onward = self.add_button(words, self._keep_and_begin)
        self._offer_inbox()
        self.form.changed.connect(lambda _: self._offer_inbox())
        self.show_in(self._title())
        if self.form.field("who").value() is not None:
            self.form.focus("text")

    def again(self) -> None:
        case_id, firm_id = self._about
        present(self.drawer, self.context, case_id=case_id, firm_id=firm_id)

    def _title(self) -> str:
        picked = self.form.field("who").value()
        return about(self.tr("New note"), picked.title if picked else "")

    def _say_whom(self) -> None:
        if self.drawer.body() is self:
            self.drawer.set_title(self._title())

    def _go_on(self) -> None:
        """Somebody taken from the list with Enter leads on to the words."""
        who = self.form.field("who")
        if who.hasFocus() and who.value() is not None:
            self.form.focus("text")

    def _offer_inbox(self) -> None:
        """A tip about a firm that is new to us can become one to welcome at once."""
        tip = self.form.field("kind").value() == [NoteKind.TIP.value]
        self._onward.setVisible(tip and self.form.field("who").value() is None)

    def _keep_and_begin(self) -> None:
        said = self.form.field("text").value()
        if self._keep():
            _begin_prospect(self.drawer, self.context, said)

    def _keep(self) -> bool:
        values = self.form.values
        kept = self.attempt(
            lambda: self.context.call(
                notes.add,
                day=values()["day"] or self.context.today(),
                body=values()["text"],
                kind=NoteKind((values()["kind"] or [NoteKind.NOTE])[0]),
                sensitive=values()["sensitive"],
                journal_status=JournalStatus(values()["journal_status"]),
                **whom(values()["who"]),
            )
        )
        if kept:
            self.drawer.dismiss()
        return kept


class KeptNote(DrawerForm):
    """A note as it stands; what is corrected is saved, and the wording before stays in its history."""

    def __init__(self, drawer: Drawer, context: Context, note_id: uuid.UUID) -> None:
        super().__init__(drawer, context)
        self._note_id = note_id
        self._saver: Saver | None = None
        self.form.add("kind", self.tr("Kind"), _kinds())
        self.form.add("day", self.tr("Day"), DateField(context.today))
        self.form.add("text", self.tr("Note"), TextArea(lines=5))
        self.form.add("journal_status", self.tr("The journal"), _statuses())
        self.form.add_pair(
            FormCell("journaled_on", self.tr("Written there on"), DateField(context.today)),
            FormCell("journal_number", self.tr("Journal number"), TextField()),
        )
        words = self.tr("Sensitive: not shown in lists and search")
        self.form.add("sensitive", "", CheckField(words))
        self._wordings = context.call(notes.wordings, note_id=note_id)
        if self._wordings:
            title = QCoreApplication.translate(
                "KeptNote", "%n earlier wording(s)", "", len(self._wordings)
            )
            self.column.addWidget(Fold(title, self._earlier))

    def open(self) -> None:
        """Show the note."""
        note = self.context.call(notes.one, note_id=self._note_id)
        names = self.form.names()
        self.form.set_values({name: getattr(note, name) for name in names})
        self.form.set_values({"kind": [note.kind]})
        self._saver = Saver(self.form, self._save, self._complain)
        if note.kind is NoteKind.TIP and note.case_id is None and note.firm_id is None:
            words = QCoreApplication.translate("NoteForm", "Into the inbox …")
            self.add_button(words, lambda: _begin_prospect(self.drawer, self.context, note.text))
        delete = self.add_button(self.tr("Delete the note"), self._delete)
        set_role(delete, "danger")
        who = case_name(self.context, note.case_id) or firm_name(self.context, note.firm_id)
        title = about(self.tr("Note"), who)
        self.show_in(title, note=self.tr("Saved as you leave each field"))

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        if self._saver is not None:
            self._saver.save()

    def _earlier(self) -> QWidget:
        """What the note said before, the newest first: nothing is overwritten."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        language = self.context.language
        for one in self._wordings:
            until = self.tr("Until {day} at {time} ({who}):")
            local = one.at.astimezone()
            lead = until.format(
                day=days.short(local.date(), language, self.context.today()),
                time=days.clock(local.time(), language),
                who=one.who,
            )
            column.addWidget(Notice("neutral", one.text, lead=lead))
        return content

    def _save(self, values: Mapping[str, Any]) -> None:
        kind = NoteKind((values["kind"] or [NoteKind.NOTE])[0])
        day = values["day"] or self.context.today()
        said = {**values, "kind": kind.value, "day": day}
        self.context.call(notes.update, note_id=self._note_id, **said)

    def _complain(self, name: str | None, sentence: str) -> None:
        if name is None or not self.complain(name, sentence):
            self.context.warn(sentence)

    def _delete(self) -> None:
        self.save_draft()
        self.done(lambda: self.context.call(notes.delete, note_id=self._note_id))


def _begin_prospect(drawer: Drawer, context: Context, tip: str) -> None:
    """A new firm to welcome, with what was heard of it."""
    begin = {"source": LeadSource.TIP.value, "source_note": " ".join(tip.split())}
    prospect_form.present(drawer, context, lambda made: context.go("prospect", str(made)), begin)


def _kinds() -> Chips:
    return Chips([(kind.value, say(label(kind))) for kind in NoteKind], single=True)


def _statuses() -> ChoiceField:
    return ChoiceField([(status.value, say(label(status))) for status in JournalStatus])
