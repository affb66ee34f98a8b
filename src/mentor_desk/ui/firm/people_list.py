"""The people at the firm, role by role."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import phone
from mentor_desk.services.contacts import ContactRow
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import ContactRole, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import new_person, person_form, roles
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class PeopleList(Scrolled):
    """A section for each role: what it means, and who stands in it."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self._people: tuple[ContactRow, ...] | None = None
        self._edited: str | None = None
        drawer.closed.connect(self._come_back)
        self._card = Card(flush=True)
        self._card.body.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(self.tr("Add a person"))
        set_role(self.add_button, "small")
        self.add_button.clicked.connect(lambda _=False: self._add(None))
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._card)
        self.setFocusProxy(self.add_button)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's people."""
        if (page.view.id, page.people) == (self._firm_id, self._people):
            return
        focused = self._focused_key()
        self._firm_id, self._people = page.view.id, page.people
        self._card.clear()
        for role in ContactRole:
            people = [person for person in page.people if person.role is role]
            self._card.add(self._section(role, people))
        self._focus(focused)

    def go_to_role(self, role: ContactRole) -> None:
        """The person in the role, or the form for a new one."""
        person = next((one for one in self._people or () if one.role is role), None)
        if person is None:
            self._add(role)
        else:
            self.go_to_person(person.id)

    def go_to_person(self, contact_id: uuid.UUID) -> None:
        """Put the keyboard on a person's line and open it."""
        self._focus(str(contact_id))
        self._edit(str(contact_id))

    def _section(self, role: ContactRole, people: Sequence[ContactRow]) -> QWidget:
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if role is not ContactRole.EMPLOYER:
            line = QFrame()
            set_role(line, "line")
            column.addWidget(line)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 14, 4 if people else 10)
        head.addLayout(self._about(role), 1)
        if not people:
            head.addWidget(self._empty_role(role), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if not people and (question := self._lacking(role)):
            inset = QHBoxLayout()
            inset.setContentsMargins(14, 0, 14, 10)
            inset.addWidget(Notice("warning", question))
            column.addLayout(inset)
        for person in people:
            column.addWidget(self._person(person))
        return section

    def _about(self, role: ContactRole) -> QVBoxLayout:
        about = QVBoxLayout()
        about.setSpacing(1)
        name, meaning = QLabel(say(label(role))), QLabel(roles.meaning(role))
        set_role(name, "strong")
        set_role(meaning, "caption")
        for words in (name, meaning):
            words.setWordWrap(True)
            about.addWidget(words)
        return about

    def _person(self, person: ContactRow) -> ActionRow:
        details = (person.title, phone.pretty(person.phone), person.email)
        subtitle = " · ".join(part for part in details if part) or self.tr("No phone number yet")
        subtitle = " · ".join((subtitle, *self._also(person)))
        row = ActionRow(str(person.id), person.name, subtitle, action_text=self.tr("Edit"))
        row.opened.connect(self._edit)
        row.acted.connect(self._edit)
        return row

    def _also(self, person: ContactRow) -> list[str]:
        """The course of a firm mentor and the weeks of leave."""
        also = []
        if person.training:
            also.append(self.tr("trained: {course}").format(course=person.training))
        if person.away:
            also.append(self.tr("on leave week {weeks}").format(weeks=person.away))
        return also

    def _lacking(self, role: ContactRole) -> str:
        """What to ask when nobody stands in the role though somebody should."""
        if role is not ContactRole.STAND_IN:
            return ""
        daily = next(
            (one for one in self._people or () if one.role is ContactRole.DAILY_RESPONSIBLE), None
        )
        if daily is None:
            return self.tr("Who takes over when somebody is ill?")
        return self.tr("Who takes over when {name} is ill or on leave?").format(name=daily.name)

    def _empty_role(self, role: ContactRole) -> QPushButton:
        words = self.tr("Nobody yet – add")
        button = QPushButton(words)
        set_role(button, "link")
        button.setAccessibleName(f"{words}: {say(label(role))}")
        button.setProperty("contact_role", role.value)
        button.clicked.connect(lambda _=False: self._add(role))
        return button

    def _edit(self, key: str) -> None:
        person = next((one for one in self._people or () if str(one.id) == key), None)
        if person is not None:
            person_form.present(self._drawer, self._context, person=person)
            self._edited = key

    def _come_back(self) -> None:
        """Saving redraws the rows, so the drawer cannot give the keyboard back to the old one."""
        edited, self._edited = self._edited, None
        if edited is not None and self.isVisible():
            self._focus(edited)

    def _add(self, role: ContactRole | None) -> None:
        if self._firm_id is not None:
            new_person.present(self._drawer, self._context, firm_id=self._firm_id, role=role)

    def _rows(self) -> list[ActionRow]:
        return [row for row in self._card.findChildren(ActionRow) if not row.isHidden()]

    def _focused_key(self) -> str | None:
        return next((row.key for row in self._rows() if row.hasFocus()), None)

    def _focus(self, key: str | None) -> None:
        for row in self._rows():
            if row.key == key:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(row)
