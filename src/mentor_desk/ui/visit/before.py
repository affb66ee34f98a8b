"""What the mentor should know before the visit: read at a glance, with nothing that is empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.formats import phone as phone_format
from mentor_desk.services.promises import PromiseRow
from mentor_desk.services.visit_preparation import AtFirm, MayKnow, Preparation
from mentor_desk.terms import label
from mentor_desk.ui.commands.places import OWN_NOTES
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit import words
from mentor_desk.ui.visit.promise_tick import PromiseTick
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.head_row import HeadRow
from mentor_desk.ui.widgets.roles import set_role

_NBSP = "\N{NO-BREAK SPACE}"
Lines = Iterator[tuple[str, str]]


class BeforePane(QWidget):
    """Cards from the preparation. With ``ticking`` an open promise is ticked here.

    Without it a promise has a button, and ``keep_asked`` tells which one was pressed.
    """

    changed = Signal()
    left = Signal()
    keep_asked = Signal(object)
    hide_asked = Signal()

    def __init__(self, context: Context, *, ticking: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ticking = context, ticking
        self._ticks: dict[str, PromiseTick] = {}
        self._ticked: dict[str, str] | None = {}
        self._ground = QWidget()
        set_role(self._ground, "plain")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(20, 10, 12, 16)
        self._column.setSpacing(12)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._ground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(area)
        self.setAccessibleName(self.tr("Before the visit"))

    def _head(self) -> HeadRow:
        """Whom it is for, and the way to fold it: owner and citizen see the screen too."""
        title = QLabel(self.tr("For you, before the visit"))
        set_role(title, "heading")
        self.hiding = QPushButton(self.tr("Hide my notes"))
        tip(self.hiding, OWN_NOTES)
        set_role(self.hiding, "link")
        self.hiding.clicked.connect(lambda _=False: self.hide_asked.emit())
        head = HeadRow()
        head.setContentsMargins(20, 14, 12, 0)
        head.addWidget(title)
        head.addWidget(self.hiding)
        return head

    def show_prep(self, prep: Preparation) -> None:
        """Show what is known now; what was ticked stays ticked."""
        ticked, self._ticked = self.kept(), None
        self._clear()
        self._words(self.tr("Last time"), self._last(prep))
        if prep.promises:
            self._column.addWidget(self._promises(prep))
        self._words(self.tr("At work"), self._work(prep))
        if prep.firm is not None:
            self._words(prep.firm.name, self._firm(prep.firm))
            self._words(self.tr("What the firm may know"), self._may_know(prep, prep.may_know))
        if self._column.count() == 0:
            nothing = self.tr("What was agreed and promised stands here before the next visit.")
            title = self.tr("Nothing to prepare")
            self._column.addWidget(EmptyState("clipboard-list", title, nothing))
        self._column.addStretch(1)
        self.set_kept(ticked)

    def kept(self) -> dict[str, str]:
        """The promises that are ticked, by their id as text, with what was done."""
        if self._ticked is not None:
            return dict(self._ticked)
        found = ((key, tick.value()) for key, tick in self._ticks.items())
        return {key: how for key, how in found if how is not None}

    def set_kept(self, kept: Mapping[str, Any]) -> None:
        """Tick these promises; one that is closed or gone is passed over."""
        if self._ticked is not None:
            self._ticked = dict(kept)
        for key, tick in self._ticks.items():
            tick.set_value(kept.get(key))

    def ticks(self) -> tuple[PromiseTick, ...]:
        """The promises that can be ticked."""
        return tuple(self._ticks.values())

    def makes_sense(self) -> bool:
        """Whether each ticked promise says what was done."""
        return all(tick.makes_sense() for tick in self._ticks.values())

    def text(self) -> str:
        """Everything it says, for a test and for reading aloud."""
        return "\n".join(label.text() for label in self._ground.findChildren(QLabel))

    def _last(self, prep: Preparation) -> Lines:
        if prep.fields.get("agenda"):
            yield self.tr("To talk about"), str(prep.fields["agenda"])
        if prep.last_agreed and prep.last_on is not None:
            language, today = self._context.language, self._context.today()
            agreed = self.tr("Agreed {day}")
            yield agreed.format(day=days.long(prep.last_on, language, today)), prep.last_agreed

    def _work(self, prep: Preparation) -> Lines:
        language, today = self._context.language, self._context.today()
        if prep.came is not None:
            yield self.tr("The last three weeks"), words.came(prep.came, language)
        if prep.hours is not None and (said := words.hours(prep.hours, language, today)):
            yield self.tr("Hours"), said
        if prep.tasks:
            tasks = "\n".join(" – ".join(filter(None, pair)) for pair in prep.tasks)
            yield self.tr("Tasks and what they train"), tasks

    def _firm(self, firm: AtFirm) -> Lines:
        if firm.ask is not None:
            phone = phone_format.pretty(firm.ask.phone).replace(" ", _NBSP) if firm.ask.phone else ""
            who = ", ".join(filter(None, (firm.ask.name, firm.ask.title)))
            yield self.tr("Ask for"), " · ".join(filter(None, (who, phone)))
        tags = ", ".join(say(label(tag)) for tag in firm.tone_tags)
        if tone := "\n".join(filter(None, (tags, firm.tone))):
            yield self.tr("The tone"), tone
        if firm.learned:
            yield self.tr("What we have learned there"), "\n".join(firm.learned)

    def _may_know(self, prep: Preparation, agreed: MayKnow | None) -> Lines:
        name = words.first_name(prep.citizen)
        if agreed is None:
            said = self.tr("No consent holds. Tell the firm nothing about {name}.")
            yield "", said.format(name=name)
            return
        until = ""
        if agreed.until is not None:
            day = days.long(agreed.until, self._context.language, self._context.today())
            until = self.tr("{name} has agreed, until {day}").format(name=name, day=day)
        lead = until or self.tr("{name} has agreed").format(name=name)
        yield lead, agreed.words or self.tr("Nothing is written yet of what may be shared.")

    def _words(self, title: str, lines: Lines) -> None:
        """A card of these lines, where there are any."""
        found = list(lines)
        if not found:
            return
        card = Card(title, parent=self._ground)
        for caption, said in found:
            part = QWidget(card)
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(1)
            if caption:
                column.addWidget(_label(caption, caption=True))
            column.addWidget(_label(said))
            card.add(part)
        self._column.addWidget(card)

    def _promises(self, prep: Preparation) -> Card:
        card = Card(self.tr("Promises that are open"), parent=self._ground)
        for side, title in words.sides(prep).items():
            rows = [row for row in prep.promises if row.by_whom is side]
            if rows:
                card.add(_label(title, caption=True))
            for row in rows:
                card.add(self._promise(row))
        return card

    def _promise(self, row: PromiseRow) -> QWidget:
        due = ""
        if row.due_on is not None:
            language, today = self._context.language, self._context.today()
            due = f"{days.long(row.due_on, language, today)} · "
            due += days.relative(row.due_on, today, language)
        if not self._ticking:
            return self._kept_by_button(row, due)
        tick = PromiseTick(str(row.id), words.capital(row.text), due)
        tick.changed.connect(self.changed)
        tick.left.connect(self.left)
        self._ticks[tick.key] = tick
        return tick

    def _kept_by_button(self, row: PromiseRow, due: str) -> QWidget:
        part, button = QWidget(), QPushButton(self.tr("Done …"))
        set_role(button, "link")
        button.setAccessibleName(self.tr("Done: {what}").format(what=words.capital(row.text)))
        button.clicked.connect(lambda _=False, ref=row.id: self.keep_asked.emit(ref))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(_label(words.capital(row.text)))
        if due:
            column.addWidget(_label(due, caption=True))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _clear(self) -> None:
        self._ticks = {}
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _label(said: str, *, caption: bool = False) -> QLabel:
    label = QLabel(said)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if caption:
        set_role(label, "caption")
    else:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
