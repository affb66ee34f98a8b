"""What a new and a kept placement have in common."""

from __future__ import annotations

import uuid
from abc import abstractmethod
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from importlib import import_module
from types import MappingProxyType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.services import (
    contacts,
    firm_tasks,
    match_decisions,
    openings,
    placement_defaults,
    placement_facts,
    stepping_stones,
)
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_kinds import only_own_fields
from mentor_desk.terms import ContactRole, PlacementKind
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.friend_notice import FriendNotice
from mentor_desk.ui.forms.picks import firm_pick
from mentor_desk.ui.forms.placement_fields import PlacementFields
from mentor_desk.ui.forms.placement_values import to_input
from mentor_desk.ui.forms.quiet_notice import QuietNotice
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form

_NEW_FIRM = "mentor_desk.ui.firm.new_firm"
_PAPER = "mentor_desk.ui.papers.prepare_dialog"
_PRAKTIK = "praktikaftale"
_JUDGE_MS = 40
_ROLES: Mapping[str, ContactRole] = MappingProxyType(
    {
        "employer_id": ContactRole.EMPLOYER,
        "daily_id": ContactRole.DAILY_RESPONSIBLE,
        "representative_id": ContactRole.EMPLOYEE_REPRESENTATIVE,
    }
)


def make_agreement(window: QWidget, context: Context, placement_id: uuid.UUID) -> None:
    """Prepare the praktik agreement over ``window``."""
    import_module(_PAPER).open_paper(window, context, key=_PRAKTIK, subject_id=placement_id)


class PlacementForm(DrawerForm):
    """What a new and a kept placement have in common: the firm's people, and the law at every key."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        case_id: uuid.UUID,
        reopen: Callable[[uuid.UUID | None], None],
    ) -> None:
        """``reopen`` shows the same form anew, with a firm if one is given."""
        super().__init__(drawer, context)
        self.case_id = case_id
        self.reopen = reopen
        self.base = PlacementInput()
        self.placement_id: uuid.UUID | None = None
        self.agreement_button: QPushButton | None = None
        self._people_of: uuid.UUID | None = None
        self._judge_soon = QTimer(self)
        self._judge_soon.setSingleShot(True)
        self._judge_soon.setInterval(_JUDGE_MS)
        self._judge_soon.timeout.connect(self.judge)
        context.closing.connect(self._judge_soon.stop)
        self.fields.changed.connect(self._changed)
        self.fields.firm.new_wanted.connect(self._new_firm)

    def make_form(self) -> Form:
        self.friend = FriendNotice(self.context)
        self.aside = QuietNotice("neutral")
        self.first = QuietNotice("neutral")
        for word in (self.friend, self.aside, self.first):
            self.column.addWidget(word)
        self.fields = PlacementFields(self.context, self)
        self.column.addWidget(self.fields)
        return self.fields.main

    @abstractmethod
    def open(self, firm_id: uuid.UUID | None, focus: str) -> None:
        """Show the form, with ``firm_id`` chosen."""

    def offer_purposes(self, day: date) -> None:
        """Offer the purposes that the law knows for this citizen on ``day``."""
        purposes = self.context.call(
            placement_defaults.purposes_for,
            case_id=self.case_id,
            rulebook=self.context.rules,
            day=day,
        )
        self.fields.set_purposes(purposes)

    @cached_property
    def danish(self) -> Catalogue:
        """The words that papers and reasons are kept in."""
        return resources.catalogue("da")

    def values(self) -> PlacementInput:
        """The placement as it is written now."""
        return to_input(self.base, self.fields.values())

    def judge(self) -> None:
        """Say what the law says of what is written."""
        self._judge_soon.stop()
        self.fields.follow_kind()
        values = only_own_fields(self.values())
        found = self.context.call(
            placement_facts.findings,
            case_id=self.case_id,
            values=values,
            rulebook=self.context.rules,
            today=self.context.today(),
            placement_id=self.placement_id,
        )
        self.fields.findings.show(found, firm_known=values.firm_id is not None)
        if self.agreement_button is not None:
            self.agreement_button.setVisible(values.kind is PlacementKind.PRAKTIK)

    def makes_sense(self) -> bool:
        return self.fields.makes_sense()

    def complain(self, name: str, sentence: str) -> bool:
        part = self.fields.part_of(name)
        if part is None:
            return False
        part.set_error(name, sentence)
        part.focus(name)
        return True

    def focus_on(self, name: str) -> None:
        """Put the keyboard into the field ``name`` and bring it into view."""
        part = self.fields.part_of(name)
        if part is not None:
            # The drawer gives the keyboard to the first field when it opens; this comes after.
            QTimer.singleShot(0, self, lambda: part.focus(name))

    def choose_firm(self, firm_id: uuid.UUID) -> None:
        """Choose the firm, with its people."""
        self.fields.set_values({"firm_id": firm_pick(self.context, firm_id)})
        self.know_people(prefill=True)

    def know_people(self, *, prefill: bool) -> None:
        """Offer the chosen firm's people; ``prefill`` names those who have the roles."""
        firm_id = self.fields.firm.picked_id()
        if not isinstance(firm_id, uuid.UUID) or firm_id == self._people_of:
            return
        self._people_of = firm_id
        if self.placement_id is None:
            self.friend.look(firm_id)
            self._say_aside(firm_id)
        people = self.context.call(contacts.at_firm, firm_id=firm_id)
        self.fields.set_people(people)
        bank = self.context.call(firm_tasks.at_firm, firm_id=firm_id)
        self.fields.set_bank(bank)
        chosen = self.base.opening_id
        today = self.context.today()
        places = self.context.call(openings.to_choose, firm_id=firm_id, today=today, chosen=chosen)
        self.fields.set_openings(places)
        if prefill:
            named = {one.role: str(one.id) for one in reversed(people)}
            self.fields.set_values({name: named.get(role) for name, role in _ROLES.items()})

    def _say_aside(self, firm_id: uuid.UUID) -> None:
        said = self.context.call(
            match_decisions.put_aside,
            case_id=self.case_id,
            firm_id=firm_id,
            today=self.context.today(),
        )
        self.aside.say(say(said) if said is not None else "")
        first = self.context.call(
            stepping_stones.first_here, firm_id=firm_id, today=self.context.today()
        )
        self.first.say(say(first) if first is not None else "")

    def _changed(self, name: str) -> None:
        if name == "firm_id":
            self.know_people(prefill=True)
        self._judge_soon.start()

    def _new_firm(self, name: str) -> None:
        """Enter the firm in the same drawer, and come back with it."""
        drawer, context, reopen = self.drawer, self.context, self.reopen
        try:
            self.save_draft()
        except UserError as error:
            context.warn(error)
            return
        import_module(_NEW_FIRM).present(drawer, context, name=name, then=reopen)
