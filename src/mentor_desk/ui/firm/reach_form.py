"""How the firm likes to be reached, and its one contact in the municipality (features C5 and C6)."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import phone
from mentor_desk.services import firm_friend, firms
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import ContactMethod, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.owner_history import OwnerHistory
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_FRIEND = ("municipal_contact", "municipal_contact_phone")


class ReachForm(Scrolled):
    """Saved as each field is left."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.before = OwnerHistory(context, drawer)
        self._firm_id: uuid.UUID | None = None
        self.wishes, self.friend = KeptForm(context), KeptForm(context)
        self.me = QPushButton(self.tr("It is &me"))
        set_role(self.me, "small")
        self.me.clicked.connect(lambda _=False: self._name_me())
        self._fill_wishes()
        self._fill_friend()
        self.setFocusProxy(self.wishes.field("preferred_channel"))

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's wishes and its contact in the municipality."""
        self._firm_id = page.view.id
        fields = page.view.fields
        wishes = {
            "preferred_channel": fields["preferred_channel"] or None,
            "preferred_when": fields["preferred_when"],
        }
        self.wishes.hold(self._firm_id, wishes, partial(self._save_wish, self._firm_id))
        named = {
            "municipal_contact": fields["municipal_contact"],
            "municipal_contact_phone": phone.pretty(fields["municipal_contact_phone"]),
        }
        self.friend.hold(self._firm_id, named, partial(self._save_friend, self._firm_id))
        self.before.show_firm(self._firm_id, fields["name"], fields["town"])

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.wishes.save_all()
        self.friend.save_all()

    def _fill_wishes(self) -> None:
        methods = [(one.value, say(label(one))) for one in ContactMethod]
        channel = ChoiceField(methods, empty=self.tr("Not known"))
        when = TextField(self.tr("After 13, ask for Karsten"))
        self.wishes.add_pair(
            FormCell("preferred_channel", self.tr("How do they like to be reached?"), channel),
            FormCell("preferred_when", self.tr("When, and whom to ask for"), when),
            stretch=(2, 3),
        )
        card = Card(self.tr("How to reach them"))
        card.add(self.wishes)
        self.column.addWidget(card)

    def _fill_friend(self) -> None:
        self.friend.add_pair(
            FormCell("municipal_contact", self.tr("Name"), TextField()),
            FormCell("municipal_contact_phone", self.tr("Phone"), TextField()),
            stretch=(3, 2),
        )
        hint = self.tr(
            "One person for the firm to ring. Colleagues are told to ring that person first."
        )
        self.friend.set_hint("municipal_contact", hint)
        card = Card(self.tr("The firm's contact in the municipality"))
        card.add(self.friend)
        card.body.addWidget(self.me, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(self.before)
        self.column.addWidget(card)

    def _save_wish(self, firm_id: uuid.UUID, name: str, value: Any) -> None:
        self._context.call(firms.update, firm_id=firm_id, **{name: value or ""})

    def _save_friend(self, firm_id: uuid.UUID, name: str, value: Any) -> None:
        del name, value
        said = {each: self.friend.field(each).value() or "" for each in _FRIEND}
        try:
            self._context.call(
                firm_friend.name, firm_id=firm_id, name=said[_FRIEND[0]], phone=said[_FRIEND[1]]
            )
        except UserError as error:
            raise UserError(error.text, _FRIEND[1]) from error

    def _name_me(self) -> None:
        if self._firm_id is None:
            return
        self.friend.save_all()
        try:
            self._context.call(firm_friend.name_me, firm_id=self._firm_id)
        except UserError as error:
            self._context.warn(error)
