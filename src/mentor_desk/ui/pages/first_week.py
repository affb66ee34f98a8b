"""The card of the first week on Today: what to do first, each with the way to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.services import caseload, first_week
from mentor_desk.services.first_week import First, FirstWeek
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role

_PLACES: Final[Mapping[First, tuple[str, str | None]]] = MappingProxyType(
    {
        First.DETAILS: ("settings", "phone"),
        First.CITIZEN: ("cases", None),
        First.FIRM: ("firms", None),
        First.PLACEMENT: ("placements", None),
        First.VISIT: ("week", None),
        First.PAPER: ("papers", None),
    }
)
"""Where each of them is found."""


class FirstWeekCard(QWidget):
    """Done things stay in sight with a tick, so that it can be seen how far one has come."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._drawer = context, drawer
        self._shown: FirstWeek | None = None
        self.rows: dict[First, ActionRow] = {}
        self._card = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 0)
        self._layout.addWidget(self._card)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def redraw(self) -> None:
        """Read how far the first week has come."""
        found = self._context.call(first_week.state)
        if found == self._shown:
            return
        self._shown = found
        self.setVisible(found.is_shown)
        if found.is_shown:
            self._draw(found)

    def put_away(self) -> None:
        """Say nothing of it any more; undo brings it back."""
        self._context.call(first_week.hide)
        self._context.say(self.tr("The first week is put away. Undo brings it back."))

    def start(self, key: str) -> None:
        """Begin the thing ``key``, or go where it stands now."""
        first, context = First(key), self._context
        if self._shown is not None and first in self._shown.done:
            context.go(*_PLACES[first])
            return
        ways: dict[First, Callable[[], object]] = {
            First.CITIZEN: self._new_citizen,
            First.FIRM: self._new_firm,
            First.PLACEMENT: self._new_placement,
            First.VISIT: self._plan_visit,
        }
        way = ways.get(first)
        if way is None:
            context.go(*_PLACES[first])
        else:
            way()

    def _draw(self, found: FirstWeek) -> None:
        old, self._card = self._card, self._made(found)
        self._layout.replaceWidget(old, self._card)
        old.hide()
        old.deleteLater()
        self._card.show()

    def _made(self, found: FirstWeek) -> Card:
        card = Card(self.tr("Your first week"), flush=True, marked=True, parent=self)
        words = self.tr("{done} of {all} done. Take them in any order; each takes a few minutes.")
        intro = QLabel(words.format(done=len(found.done), all=len(First)))
        intro.setWordWrap(True)
        set_role(intro, "hint")
        above = QHBoxLayout()
        above.setContentsMargins(14, 0, 14, 6)
        above.addWidget(intro)
        card.body.addLayout(above)
        self.rows = {}
        for first in First:
            card.add(self._row(first, done=first in found.done, parent=card))
        card.add(self._foot())
        return card

    def _row(self, first: First, *, done: bool, parent: QWidget) -> ActionRow:
        title, why, act = _words(first)
        row = ActionRow(first.value, title, why, action_text="" if done else act, parent=parent)
        if done:
            row.tell_state(self.tr("Done"), "ok")
        row.opened.connect(self.start)
        row.acted.connect(self.start)
        self.rows[first] = row
        return row

    def _foot(self) -> QWidget:
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(14, 6, 14, 10)
        self.read_button = QPushButton(self.tr("Read about the first week"))
        self.away_button = QPushButton(self.tr("Put the first week away"))
        for button in (self.read_button, self.away_button):
            set_role(button, "link")
            line.addWidget(button)
        line.addStretch(1)
        self.read_button.clicked.connect(lambda: self._context.go("guide", "first-week"))
        self.away_button.clicked.connect(self.put_away)
        return foot

    def _new_citizen(self) -> None:
        from mentor_desk.ui.case import new_citizen

        new_citizen.present(self._drawer, self._context)

    def _new_firm(self) -> None:
        from mentor_desk.ui.firm import new_firm

        new_firm.present(self._drawer, self._context)

    def _new_placement(self) -> None:
        from mentor_desk.ui.forms import placement_form

        cases = self._cases()
        if len(cases) == 1:
            placement_form.present(self._drawer, self._context, case_id=cases[0].id)
        else:
            self._context.go("placements" if cases else "cases")

    def _plan_visit(self) -> None:
        from mentor_desk.ui.forms import visit_plan

        cases = self._cases()
        if len(cases) == 1:
            visit_plan.present(self._drawer, self._context, case_id=cases[0].id)
        else:
            self._context.go("cases")

    def _cases(self) -> list[caseload.CaseRow]:
        return self._context.call(caseload.caseload, today=self._context.today(), closed=False)


def _words(first: First) -> tuple[str, str, str]:
    """What it is called, why it comes early, and what its button says."""
    translate = QCoreApplication.translate
    words = {
        First.DETAILS: (
            translate("FirstWeek", "Your phone number"),
            translate("FirstWeek", "It stands on every paper, so that the firm can ring you"),
            translate("FirstWeek", "Write it"),
        ),
        First.CITIZEN: (
            translate("FirstWeek", "The first citizen"),
            translate("FirstWeek", "A name is enough; your own list can be read in as a file"),
            translate("FirstWeek", "New citizen"),
        ),
        First.FIRM: (
            translate("FirstWeek", "The first firm"),
            translate("FirstWeek", "Somebody you already know well"),
            translate("FirstWeek", "New firm"),
        ),
        First.PLACEMENT: (
            translate("FirstWeek", "The first placement"),
            translate("FirstWeek", "The law is checked while you write"),
            translate("FirstWeek", "New placement"),
        ),
        First.VISIT: (
            translate("FirstWeek", "The first visit"),
            translate("FirstWeek", "Plan it, and it turns up here on the day"),
            translate("FirstWeek", "Plan a visit"),
        ),
        First.PAPER: (
            translate("FirstWeek", "The first paper"),
            translate("FirstWeek", "What is missing is told before you print"),
            translate("FirstWeek", "See the papers"),
        ),
    }
    return words[first]
