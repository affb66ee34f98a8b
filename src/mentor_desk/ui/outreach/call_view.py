"""Ringing one firm at a time: the number, the guide, what came of it (feature C9)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days, phone
from mentor_desk.services import campaign_calls
from mentor_desk.services.campaign_calls import CallRow
from mentor_desk.services.campaigns import CampaignRow
from mentor_desk.terms import ContactOutcome, label
from mentor_desk.ui.commands.places import FINISH
from mentor_desk.ui.commands.shortcut import WITHIN, bind, bind_fixed, tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.outreach.call_step import CallStep
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_area import TextArea


class CallView(QWidget):
    """Enter walks the guide; Ctrl+Enter ends the call and shows the next firm; Esc leaves.

    ``finished`` when the mentor stops ringing, or nobody is left.
    """

    finished = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._campaign: CampaignRow | None = None
        self._calls: list[CallRow] = []
        self._now: uuid.UUID | None = None
        self._order: dict[uuid.UUID, int] = {}
        self._steps: list[CallStep] = []
        self._known: object = None
        self._place, self._firm, self._about = QLabel(), QLabel(), QLabel()
        self._phone = QLabel()
        self._phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.warning = Notice()
        self.guide = Card(self.tr("Call guide"))
        self.outcome = self._make_outcome()
        self._lay_out()
        bind(self, FINISH, self.finish, WITHIN)
        bind_fixed(self, "Esc", self._stop)
        bind_fixed(self, "PgDown", self.skip)

    def ring(self, campaign: CampaignRow, first: uuid.UUID | None = None) -> None:
        """Begin with the firm ``first``, else with the first that waits."""
        self._campaign, self._now, self._order = campaign, None, {}
        self._read()
        waiting = [call for call in self._calls if call.waits(self._context.today())]
        chosen = next((call for call in self._calls if call.id == first), None)
        self._show(chosen or (waiting[0] if waiting else None))

    def save(self) -> None:
        """Keep what is ticked and written, without ending the call."""
        call, state = self._call(), self._state()
        if call is None or state == self._known:
            return
        ticked, notes = state
        self._context.call(campaign_calls.note, call_id=call.id, ticked=ticked, notes=notes)
        self._known = state

    def finish(self) -> None:
        """The call is over: it goes into the firm's log, and the next one is shown."""
        call = self._call()
        if call is None or not self.outcome.makes_sense():
            return
        ticked, notes = self._state()
        values = self.outcome.values()
        chosen = values["outcome"]
        try:
            self._context.call(
                campaign_calls.finish,
                call_id=call.id,
                today=self._context.today(),
                outcome=ContactOutcome(chosen[0]) if chosen else None,
                ticked=ticked,
                notes=notes,
                summary=values["summary"],
                call_back_on=values["call_back_on"],
            )
        except UserError as error:
            if error.field in self.outcome.names():
                self.outcome.set_error(error.field or "", say(error.text))
                self.outcome.focus(error.field or "")
            else:
                self._context.warn(error)
            return
        self._known = self._state()
        self._next(call)

    def skip(self) -> None:
        """Leave this firm for later."""
        self.save()
        call = self._call()
        if call is not None:
            self._next(call)

    def _next(self, done: CallRow) -> None:
        self._read()
        today = self._context.today()
        after = [c for c in self._calls if c.id != done.id and c.waits(today)]
        place = next((i for i, c in enumerate(self._calls) if c.id == done.id), 0)
        later = [c for c in after if self._calls.index(c) > place]
        self._show(next(iter(later or after), None))

    def _read(self) -> None:
        if self._campaign is not None:
            today = self._context.today()
            found = self._context.call(campaign_calls.calls, campaign_id=self._campaign.id, today=today)
            turn = [call.id for call in campaign_calls.in_turn(found, today)]
            self._order = self._order or {each: place for place, each in enumerate(turn)}
            last = len(self._order)
            self._calls = sorted(found, key=lambda call: self._order.get(call.id, last))

    def _call(self) -> CallRow | None:
        return next((call for call in self._calls if call.id == self._now), None)

    def _show(self, call: CallRow | None) -> None:
        if call is None or self._campaign is None:
            self._now = None
            self._context.say(self.tr("Everybody on the list has been rung."))
            self.finished.emit()
            return
        self._now = call.id
        rung = sum(each.called_on is not None for each in self._calls)
        place = self.tr("{campaign} · {rung} of {all} rung")
        self._place.setText(place.format(campaign=self._campaign.name, rung=rung, all=len(self._calls)))
        self._firm.setText(call.firm)
        self._phone.setText(phone.pretty(call.phone) or self.tr("No phone number known"))
        asked = self.tr("ask for {name}").format(name=call.person) if call.person else ""
        self._about.setText(joined(asked, call.town, call.branch, self._last(call)))
        self._warn(call)
        self._show_guide(call, self._campaign.script)
        self.outcome.clear_errors()
        self.outcome.set_values({"outcome": [], "summary": "", "call_back_on": None})
        self._follow("outcome")
        self._known = self._state()
        (self._steps[0].note if self._steps else self.outcome.field("summary")).setFocus()

    def _last(self, call: CallRow) -> str:
        if call.last is None:
            return self.tr("never talked with us")
        day = days.short(call.last, self._context.language, self._context.today())
        return self.tr("last talk {day}").format(day=day)

    def _warn(self, call: CallRow) -> None:
        alone = call.leave_alone_until
        words = ""
        if alone is not None and alone > self._context.today():
            day = days.long(alone, self._context.language, self._context.today())
            words = self.tr("Wants to be left alone until {day}.").format(day=day)
        elif call.municipal_contact and call.municipal_contact != self._context.mentor.name:
            words = self.tr("{name} is the one who talks with this firm. Ask first.")
            words = words.format(name=call.municipal_contact)
        self.warning.setVisible(bool(words))
        if words:
            self.warning.say("warning", words)

    def _show_guide(self, call: CallRow, script: tuple[str, ...]) -> None:
        self.guide.clear()
        self._steps = []
        for number, words in enumerate(script):
            step = CallStep(number, f"{number + 1}. {words}", self.tr("What they said"))
            step.show_state(number in call.ticked, call.notes.get(number, ""))
            step.left.connect(self.save)
            step.done.connect(self._go_on)
            self.guide.add(step)
            self._steps.append(step)

    def _state(self) -> tuple[tuple[int, ...], dict[int, str]]:
        ticked = tuple(step.number for step in self._steps if step.box.isChecked())
        notes = {s.number: s.note.text().strip() for s in self._steps if s.note.text().strip()}
        return ticked, notes

    def _go_on(self, number: int) -> None:
        self._steps[number].box.setChecked(True)
        self.save()
        following = [step for step in self._steps if step.number > number]
        if following:
            following[0].note.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.outcome.focus("outcome")

    def _make_outcome(self) -> Form:
        form = Form()
        outcomes = [(each.value, say(label(each))) for each in ContactOutcome]
        form.add("outcome", self.tr("What came of it?"), Chips(outcomes, single=True))
        day = DateField(self._context.today, placeholder=self.tr("Friday, +1w …"))
        form.add("call_back_on", self.tr("Ring again on"), day, optional=True)
        form.add("summary", self.tr("In a sentence"), TextArea(lines=2), optional=True)
        form.changed.connect(self._follow)
        return form

    def _follow(self, name: str) -> None:
        if name == "outcome":
            back = {ContactOutcome.CALL_BACK.value, ContactOutcome.NO_ANSWER.value}
            later = back | {ContactOutcome.NOT_NOW.value}
            chosen = set(self.outcome.field("outcome").value())
            self.outcome.show_field("call_back_on", bool(chosen & later))

    def _stop(self) -> None:
        self.save()
        self.finished.emit()

    def _lay_out(self) -> None:
        set_role(self._place, "caption")
        set_role(self._firm, "title")
        set_role(self._phone, "display")
        set_role(self._about, "muted")
        for words in (self._firm, self._about):
            words.setWordWrap(True)
        area = Scrolled()
        for widget in (self._place, self._firm, self._phone, self._about, self.warning, self.guide):
            area.column.addWidget(widget)
        ending = Card(self.tr("The end of the call"))
        ending.add(self.outcome)
        area.column.addWidget(ending)
        over = QPushButton(self.tr("Done – next firm"))
        set_role(over, "primary")
        tip(over, FINISH)
        later, stop = QPushButton(self.tr("Later")), QPushButton(self.tr("Stop ringing"))
        later.setToolTip(self.tr("Page Down"))
        stop.setToolTip(self.tr("Esc"))
        buttons = QHBoxLayout()
        for button, act in ((over, self.finish), (later, self.skip), (stop, self._stop)):
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 12, 10, 12)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)
