"""What a firm says of the time that is being planned, and times that suit, a click each (C6)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.rules.firm_slots import Slot
from mentor_desk.services import firm_calendar
from mentor_desk.services.firm_calendar import Answer
from mentor_desk.terms import VisitTime, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class TimesBox(QWidget):
    """Silent while a time suits; it warns and proposes, and never holds anybody back."""

    picked = Signal(object)
    """The :class:`Slot` that was clicked."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._answer = Answer((), ())
        self._notice: Notice | None = None
        self._warns = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._outside = QLabel(self)
        self._outside.setWordWrap(True)
        self._lead = QLabel(self)
        for words in (self._outside, self._lead):
            set_role(words, "caption")
        self._slots = QWidget(self)
        self._flow = FlowLayout(self._slots)
        self._column.addWidget(self._outside)
        self._column.addWidget(self._lead)
        self._column.addWidget(self._slots)
        self.hide()

    @property
    def text(self) -> str:
        """The warning; ``""`` while there is none."""
        shown = self._notice is not None and not self._notice.isHidden() and not self.isHidden()
        return self._notice.text if shown and self._notice is not None else ""

    def buttons(self) -> list[QPushButton]:
        """The times that are proposed, the best first."""
        found = (self._flow.itemAt(index) for index in range(self._flow.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def look(
        self,
        firm_id: uuid.UUID | None,
        day: date | None,
        at: time | None = None,
        *,
        visit: bool = True,
        propose: bool = True,
        case_id: uuid.UUID | None = None,
        near: date | None = None,
        warn: bool = True,
    ) -> None:
        """Ask the firm about ``day`` and ``at``; without ``propose`` only where it objects.

        With a case the times are those at which its citizen is there, where that is known; without
        a ``day`` they lie ``near`` another. Without ``warn`` somebody else tells the objections.
        """
        self._warns = warn
        about: dict[str, Any] = {"day": day, "at": at, "visit": visit, "case_id": case_id, "near": near}
        answer = self._ask(firm_id, about)
        if not propose and not answer.objections:
            answer = Answer((), ())
        if answer == self._answer:
            return
        self._answer = answer
        self._warn()
        self._propose()
        self._outside.setText(say(answer.outside) if answer.outside is not None else "")
        self._outside.setVisible(answer.outside is not None)
        self.setVisible(bool(answer.objections or answer.slots or answer.outside))

    def _ask(self, firm_id: uuid.UUID | None, about: Mapping[str, Any]) -> Answer:
        if firm_id is None:
            return Answer((), ())
        try:
            return self._context.call(
                firm_calendar.ask, firm_id=firm_id, today=self._context.today(), **about
            )
        except UserError:
            # A firm that is gone says nothing; the form says that it is gone.
            return Answer((), ())

    def _warn(self) -> None:
        objections = self._answer.objections if self._warns else ()
        said = "\n".join(say(one.sentence) for one in objections)
        if said and self._notice is None:
            self._notice = Notice()
            self._column.insertWidget(0, self._notice)
        if self._notice is not None:
            self._notice.say("warning", said)
            self._notice.setVisible(bool(said))

    def _propose(self) -> None:
        for button in self.buttons():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for slot in self._answer.slots:
            self._flow.addWidget(self._button(slot))
        self._lead.setText(self._leading())
        self._slots.setVisible(bool(self._answer.slots))
        self._lead.setVisible(bool(self._answer.slots))

    def _leading(self) -> str:
        """Whom the times suit, as far as anybody knows."""
        name = self._answer.suits
        if self._answer.objections:
            return self.tr("These times suit better:")
        if not name:
            return self.tr("These times suit the firm:")
        if self._answer.firm_known:
            return self.tr("These times suit both {name} and the firm:").format(name=name)
        return self.tr("{name} is at work at these times:").format(name=name)

    def _button(self, slot: Slot) -> QPushButton:
        language, today = self._context.language, self._context.today()
        when = f"{days.weekday(slot.day, language)} {days.short(slot.day, language, today)}"
        words = f"{when} {days.clock(slot.at, language)}"
        if slot.fit is VisitTime.BEST:
            words = f"{words} · {say(label(slot.fit)).lower()}"
        button = QPushButton(words, self._slots)
        set_role(button, "small")
        button.clicked.connect(lambda _=False, slot=slot: self.picked.emit(slot))
        button.show()
        return button
