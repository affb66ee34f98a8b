"""The top of the firm's page: what it is, how we stand, and whether to leave it in peace."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import days, phone
from mentor_desk.rules.contact_rhythm import Light
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import FirmKind, Relation, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.head import Head
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

_LONGEST = 90
_YEAR = 365
_TONES: dict[Light, Tone] = {Light.FRESH: "ok", Light.SOON: "warning", Light.LATE: "danger"}


class FirmHead(QWidget):
    """Name, buttons, two lines, a question that waits; a notice while it is to be left alone."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.head = Head()
        self._inquiry = ""
        self.waiting = QPushButton()
        set_role(self.waiting, "link")
        self.waiting.clicked.connect(lambda _=False: context.go("inquiry", self._inquiry))
        self.peace = Notice()
        self.peace.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.waiting, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.peace)
        self.add_action = self.head.add_action

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm."""
        rhythm = page.rhythm
        self.head.say(
            page.view.name,
            f"{self._about(page)}\n{self._standing(page)}{self._since(page)}",
            say(rhythm.sentence),
            _TONES[rhythm.light],
        )
        self.setAccessibleName(self.head.accessibleName())
        self._say_waiting(page)
        self._say_peace(page)

    def _about(self, page: FirmPage) -> str:
        fields = page.view.fields
        person = page.people[0] if page.people else None
        number = fields["phone"] or (person.phone if person else "")
        parts = (
            person.name if person else "",
            phone.pretty(number),
            say(label(FirmKind(fields["kind"]))),
            fields["town"],
        )
        return " · ".join(part for part in parts if part)

    def _standing(self, page: FirmPage) -> str:
        """How far we have come, and who in the municipality talks with the firm."""
        fields = page.view.fields
        who = fields["municipal_contact"]
        words = self.tr("Contact in the municipality: {name}").format(name=who or self.tr("nobody yet"))
        level = Relation(fields["relation"])
        if page.inside.load.suggested(level) is not None:
            # What has happened says something else; the load card asks about it.
            return words
        relation = self.tr("Relation: {level}").format(level=say(label(level)).lower())
        return f"{relation} · {words}"

    def _since(self, page: FirmPage) -> str:
        """Since when we know each other: the first that is written of the two of us."""
        found = [
            *(row.starts_on for row in page.placements),
            *(row.starts_on for row in page.agreements),
            *(row.day for row in page.visits),
            *(row.day for row in page.notes),
        ]
        first, today = min(found, default=None), self._context.today()
        if first is None or first > today:
            return ""
        if (today - first).days < _YEAR:
            day = days.month_day(first, self._context.language, today)
            return " · " + self.tr("Known since {day}").format(day=day)
        return " · " + self.tr("Known since {day}").format(day=first.year)

    def _say_waiting(self, page: FirmPage) -> None:
        """The question that has waited longest for its day, as a way to answer it."""
        self.waiting.setVisible(bool(page.waiting))
        self._inquiry = str(page.waiting[0].id) if page.waiting else ""
        if not page.waiting:
            return
        first = page.waiting[0]
        today, language = self._context.today(), self._context.language
        if first.answer_by is None:
            words = self.tr("Waits for an answer: {about}").format(about=first.about)
        elif first.answer_by < self._context.now():
            day = days.month_day(first.answer_by.astimezone().date(), language, today)
            words = self.tr("Should have had an answer {day}: {about}")
            words = words.format(day=day, about=first.about)
        else:
            day = days.relative(first.answer_by.astimezone().date(), today, language)
            words = self.tr("Waits for an answer by {day}: {about}")
            words = words.format(day=day, about=first.about)
        more = len(page.waiting) - 1
        also = self.tr("%n more waiting", "", more) if more else ""
        self.waiting.setText(" · ".join(part for part in (_short(words), also) if part))
        self.waiting.setToolTip(words)

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


def _short(words: str) -> str:
    """One line: a question may be long, and the whole of it stands where it is answered."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
