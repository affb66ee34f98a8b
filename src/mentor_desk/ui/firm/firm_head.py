"""The top of the firm's page: what it is, how we stand, and whether to leave it in peace."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import cvr, days, phone
from mentor_desk.rules.contact_rhythm import Light
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import FirmKind, Relation, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.head import Head
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice

_TONES: dict[Light, Tone] = {Light.FRESH: "ok", Light.SOON: "warning", Light.LATE: "danger"}


class FirmHead(QWidget):
    """Name, buttons and two lines; a notice while the firm is to be left alone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.head = Head()
        self.peace = Notice()
        self.peace.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.peace)
        self.add_action = self.head.add_action

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm."""
        rhythm = page.rhythm
        self.head.say(
            page.view.name,
            f"{self._about(page)}\n{self._standing(page)}",
            say(rhythm.sentence),
            _TONES[rhythm.light],
        )
        self.setAccessibleName(self.head.accessibleName())
        self._say_peace(page)

    def _about(self, page: FirmPage) -> str:
        fields = page.view.fields
        person = page.people[0] if page.people else None
        number = fields["phone"] or (person.phone if person else "")
        parts = (
            say(label(FirmKind(fields["kind"]))),
            fields["town"],
            self.tr("CVR {number}").format(number=cvr.pretty(fields["cvr"])) if fields["cvr"] else "",
            self.tr("P no. {number}").format(number=fields["p_number"]) if fields["p_number"] else "",
            phone.pretty(number),
            person.name if person else "",
        )
        return " · ".join(part for part in parts if part)

    def _standing(self, page: FirmPage) -> str:
        """How far we have come, and who in the municipality talks with the firm."""
        fields = page.view.fields
        who = fields["municipal_contact"]
        words = self.tr("Contact in the municipality: {name}").format(name=who or self.tr("nobody yet"))
        relation = self.tr("Relation: {level}").format(
            level=say(label(Relation(fields["relation"]))).lower()
        )
        return f"{relation} · {words}"

    def _say_peace(self, page: FirmPage) -> None:
        until: date | None = page.view.fields["leave_alone_until"]
        today = self._context.today()
        left_alone = until is not None and until > today
        self.peace.setVisible(left_alone)
        if until is None or not left_alone:
            return
        day = days.month_day(until, self._context.language, today)
        lead = self.tr("Left alone until {day}.").format(day=day)
        why = page.view.fields["leave_alone_why"]
        self.peace.say("warning", why or self.tr("The firm asked not to be visited."), lead=lead)
