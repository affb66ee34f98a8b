"""How long people are kept: who is ripe, how long, and the receipts (feature L6)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QWidget

from mentor_desk.models import (
    Agreement,
    Case,
    Citizen,
    Colleague,
    Contact,
    Erasure,
    EventGuest,
    Firm,
    NetworkMember,
    Placement,
    Recruitment,
    RecruitmentCandidate,
    Setting,
)
from mentor_desk.rules.retention import CLOSED_CASE
from mentor_desk.services import citizen_refs, retention, retention_ripe
from mentor_desk.services.retention_ripe import RipePerson, Who
from mentor_desk.terms import ErasureReason
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.retention import words
from mentor_desk.ui.retention.after import Erased
from mentor_desk.ui.retention.erase_form import EraseForm
from mentor_desk.ui.retention.forget_form import ForgetForm
from mentor_desk.ui.retention.forget_outsiders import OUTSIDERS, ForgetOutsiders
from mentor_desk.ui.retention.keep_form import KeepForm
from mentor_desk.ui.retention.periods_view import PeriodsView
from mentor_desk.ui.retention.receipts_view import ReceiptsView
from mentor_desk.ui.retention.ripe_view import RipeView
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.tabs import Tabs

PAGE = "retention"
CITIZEN, CONTACT = "erase_citizen", "erase_contact"
"""The kinds of record this page shows: somebody to be erased, ripe or not."""


class RetentionPage(DeskPage):
    """Three tabs; erasing and keeping longer happen in the drawer, with the list in view."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("How long people are kept"))
        self._before: tuple[str, str | None] = ("cases", None)
        self.ripe = RipeView(context)
        self.periods = PeriodsView(context)
        self.receipts = ReceiptsView(context)
        scroll = QWidget()
        self._area = scrolled(scroll, self.periods)
        self.tabs = Tabs(self.tr("How long people are kept"), indent=14)
        self.tabs.add("ripe", self.tr("Ripe for erasing"), self._padded(self.ripe))
        self.tabs.add("periods", self.tr("How long"), scroll)
        self.tabs.add("receipts", self.tr("Receipts"), self._padded(self.receipts))
        panes = Panes(None, self.tabs)
        self.drawer = panes.drawer
        self.set_body(panes)
        self.set_back(self.tr("Back"), lambda: self.context.go(*self._before))
        self.ripe.erase_asked.connect(self._erase)
        self.ripe.keep_asked.connect(self._keep)
        self.ripe.table.chosen.connect(self._chosen)
        self.drawer.closed.connect(self.ripe.begin)
        self.ripe.open_asked.connect(self._open)
        self.receipts.opened.connect(self._receipt)
        self.watch(
            self.redraw,
            Agreement,
            Case,
            Citizen,
            Contact,
            Erasure,
            Firm,
            Placement,
            Setting,
            Recruitment,
            RecruitmentCandidate,
            NetworkMember,
            EventGuest,
            Colleague,
        )
        self.redraw()

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads."""
        self._before = (kind, ref)

    def show_record(self, kind: str, ref: str) -> None:
        """Somebody to be erased, by id: a citizen or one of their cases, or a contact person."""
        self.tabs.choose("ripe")
        if kind not in (CITIZEN, CONTACT):
            return
        listed = self.ripe.person(uuid.UUID(ref))
        if listed is not None:
            self._erase(listed)
            return
        if kind == CONTACT:
            self._form(uuid.UUID(ref), Who.CONTACT, None)
            return
        found = self.context.call(citizen_refs.find, typed=ref)
        if found:
            self._form(found[0].id, Who.CITIZEN, uuid.UUID(ref), found[0].name)

    def redraw(self) -> None:
        """Read who is ripe, and the rest, anew."""
        people = self.context.call(retention_ripe.ripe, today=self.context.today())
        found = self.context.call(retention.periods)
        closed = next(one.period for one in found if one.period.key == CLOSED_CASE)
        rule = self.tr("Closed cases are kept for {months}.").format(months=words.months(closed.months))
        self.ripe.show_people(people, rule)
        self.periods.redraw()
        self.receipts.redraw()
        waiting = sum(one.waits(self.context.today()) for one in people)
        title = self.tr("Ripe for erasing")
        self.tabs.set_title("ripe", f"{title} {waiting}" if waiting else title)

    def _chosen(self, key: str) -> None:
        """No form about one beside a list that marks another."""
        body = self.drawer.body()
        forms = EraseForm | ForgetForm | ForgetOutsiders | KeepForm
        if isinstance(body, forms) and not body.is_about(uuid.UUID(key)):
            self.drawer.dismiss()

    def _erase(self, person: RipePerson) -> None:
        self.ripe.mark(person.id)
        if person.who is Who.APPLICANTS:
            ForgetForm(self.drawer, self.context, person).open()
            return
        if person.who in OUTSIDERS:
            ForgetOutsiders(self.drawer, self.context, person).open()
            return
        form = EraseForm(self.drawer, self.context, person.id, person.who, person.case_id)
        form.open(person.name)

    def _form(self, person_id: uuid.UUID, who: Who, case_id: uuid.UUID | None, name: str = "") -> None:
        self.ripe.mark(None)
        form = EraseForm(self.drawer, self.context, person_id, who, case_id, why=ErasureReason.REQUEST)
        form.open(name)

    def _keep(self, person: RipePerson) -> None:
        KeepForm(self.drawer, self.context, person).open()

    def _open(self, person: RipePerson) -> None:
        if person.who is Who.APPLICANTS:
            self.context.go("recruitment", str(person.id))
        elif person.who in OUTSIDERS and person.firm_id is None:
            self.context.go("networks")
        elif person.case_id is not None:
            self.context.go("case", str(person.case_id))
        elif person.firm_id is not None:
            self.context.go("firm", str(person.firm_id))

    def _receipt(self, number: int) -> None:
        Erased(self.drawer, self.context, number).open()

    @staticmethod
    def _padded(widget: QWidget) -> QWidget:
        widget.setContentsMargins(18, 0, 18, 14)
        return widget
