"""The contact with a firm: how it stands, what happened, who is there, how to reach them (C3–C5)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import firm_contact_log, firm_friend
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import ContactRole
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.contact_log import ContactLogView
from mentor_desk.ui.firm.contact_strip import ContactStrip
from mentor_desk.ui.firm.people_list import PeopleList
from mentor_desk.ui.firm.reach_form import ReachForm
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role

LOG, PEOPLE, REACH = "log", "people", "reach"
_SIDES = (LOG, PEOPLE, REACH)


class PeopleTab(QWidget):
    """The strip stays in sight; below it one of three sides. It is read when it is looked at."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: FirmPage | None = None
        self._stale = False
        self.strip = ContactStrip(context)
        self.log = ContactLogView(context, drawer)
        self.people = PeopleList(context, drawer)
        self.reach = ReachForm(context, drawer)
        self.button = QPushButton(self.tr("&Write contact"))
        set_role(self.button, "small")
        self.button.clicked.connect(lambda _=False: self.log.write())
        self.sides = Chips([(LOG, ""), (PEOPLE, ""), (REACH, "")], single=True)
        self.sides.setAccessibleName(self.tr("What to show"))
        self.sides.changed.connect(self._turn)
        self._stack = QStackedWidget()
        for side in (self.log, self.people, self.reach):
            self._stack.addWidget(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self.sides, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
        self.choose(LOG)
        self.setFocusProxy(self.sides)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm; its log is read now or when the tab comes into sight."""
        self._page = page
        self.people.show_firm(page)
        self.reach.show_firm(page)
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def choose(self, side: str) -> None:
        """Show one of the sides."""
        self.sides.set_value([side])
        self._stack.setCurrentIndex(_SIDES.index(side))

    def go_to_role(self, role: ContactRole) -> None:
        """The person in the role, or the form for a new one."""
        self.choose(PEOPLE)
        self.people.go_to_role(role)

    def go_to_person(self, contact_id: uuid.UUID) -> None:
        """Put the keyboard on a person's line and open it."""
        self.choose(PEOPLE)
        self.people.go_to_person(contact_id)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.reach.save_all()

    def _turn(self) -> None:
        chosen = self.sides.value()
        # One side is always shown: a second click on its chip does not put it away.
        self.choose(chosen[0] if chosen else _SIDES[self._stack.currentIndex()])

    def _read(self) -> None:
        if not self._stale or self._page is None:
            return
        self._stale = False
        view = self._page.view
        try:
            log = self._context.call(
                firm_contact_log.log,
                firm_id=view.id,
                today=self._context.today(),
                rulebook=self._context.rules,
            )
            colleague = self._context.call(firm_friend.colleague, firm_id=view.id)
        except UserError as error:
            self._context.warn(error)
            return
        self.strip.show_contact(view.fields, log, colleague)
        self.log.show_log(view.id, log)
        self._count(len(log.lines), len({one.name for one in self._page.people}))

    def _count(self, lines: int, people: int) -> None:
        words = (
            self.tr("Log {count}").format(count=lines or "").strip(),
            self.tr("People {count}").format(count=people or "").strip(),
            self.tr("How to reach them"),
        )
        for chip, text in zip(self.sides.chips(), words, strict=True):
            chip.setText(text)
            chip.updateGeometry()
