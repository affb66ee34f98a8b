"""The Match page: from a citizen to firms, from a firm to citizens, and the two side by side
(features D1–D3)."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import DirectoryImport
from mentor_desk.services import directory
from mentor_desk.ui.context import Context
from mentor_desk.ui.match import rows
from mentor_desk.ui.match.candidates_tab import CandidatesTab
from mentor_desk.ui.match.find_pane import FindPane
from mentor_desk.ui.match.from_citizen import FromCitizen
from mentor_desk.ui.match.from_firm import FromFirm
from mentor_desk.ui.match.new_firm_panel import NewFirmPanel
from mentor_desk.ui.match.pair_panel import SHOWN, PairPanel
from mentor_desk.ui.match.side import Side
from mentor_desk.ui.match.view import Filters
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.pick_field import Pick
from mentor_desk.ui.widgets.tabs import Tabs

_FIND, _BANK = "find", "bank"
_OPENING = "opening:"
_AIR = 14
_PAUSE = 40
"""Milliseconds on a row before the two are laid side by side, so that arrows run down the list."""


class MatchPage(DeskPage):
    """Choosing a row or a marker lays the two side by side. Nobody is ranked."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.citizen_side = FromCitizen(context, self)
        self.firm_side = FromFirm(context, self)
        self.side: Side = self.citizen_side
        self.pane = FindPane(self._picks)
        self._right = QStackedWidget()
        panes = Panes(self.pane, self._right)
        self.pane.nothing_told.connect(panes.leave_to_list)
        self.drawer = panes.drawer
        self.pair = PairPanel(context, self.drawer)
        self.unknown = NewFirmPanel()
        self._right.addWidget(self.pair)
        self._right.addWidget(self.unknown)
        self.bank = CandidatesTab(context)
        self.tabs = Tabs(self.tr("Ways to a match"), gap=0, indent=14)
        self.tabs.add(_FIND, self.tr("Side by side"), panes)
        self.tabs.add(_BANK, self.tr("Candidate bank"), _with_air(self.bank))
        self.set_body(self.tabs)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._lay_chosen)
        self.pane.chips.map.setChecked(context.settings.match_map)
        self._listen()
        self._turn(self.citizen_side)

    def place(self) -> tuple[str, str] | None:
        """Whom the match begins from."""
        subject = self.side.subject
        if subject is None:
            return None
        if self.side is self.citizen_side:
            return "match", f"{rows.CASE}{subject}"
        opening = self.firm_side.opening
        return "match", f"{_OPENING}{opening}" if opening else f"{rows.FIRM}{subject}"

    def show_record(self, kind: str, ref: str) -> None:
        """Begin from ``case:<id>``, ``firm:<id>`` or ``opening:<id>``."""
        del kind
        what, _, record = ref.partition(":")
        try:
            wanted = uuid.UUID(record)
            if what == "case":
                self._begin(self.citizen_side, wanted)
            elif what == "firm":
                self._begin(self.firm_side, wanted)
            else:
                self.firm_side.choose_opening(wanted)
                self._turn(self.firm_side)
        except UserError as error:
            self.context.warn(error)

    def new(self) -> None:
        """Another citizen or firm to begin from."""
        self.tabs.choose(_FIND)
        self.pane.subject.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.pane.subject.open_list()

    def print_here(self) -> None:
        """The offer of the two in view."""
        self._lay_waiting()
        self.pair.print_offer()

    def save_drafts(self) -> None:
        """Keep what is typed in the drawer and beneath the pair."""
        super().save_drafts()
        self.pair.save_all()

    def turn(self) -> None:
        """Look from the other side; the two in view stay the two in view."""
        self._lay_waiting()
        pair = self.pair.pair if self._right.currentWidget() is self.pair else None
        other: Side = self.firm_side if self.side is self.citizen_side else self.citizen_side
        if pair is not None:
            other.choose(pair.firm_id if other is self.firm_side else pair.case_id)
        self._turn(other)
        if pair is not None:
            back = (
                f"{rows.CASE}{pair.case_id}"
                if other is self.firm_side
                else f"{rows.FIRM}{pair.firm_id}"
            )
            if self.pane.choose(back):
                self._choose(back)

    def redraw(self) -> None:
        """Read the list and the map anew; the choice stays, if it is still there."""
        try:
            view = self.side.view(self.pane.chips.filters())
            subject = self.side.chosen_pick()
        except UserError:
            # The case or firm was deleted or undone meanwhile.
            self.side.choose(None)
            self.redraw()
            return
        self.set_title(self.tr("Match"), view.subtitle)
        before = self.pane.rows.chosen_key()
        self.pane.show_view(view, subject)
        if self.side.subject is None:
            self._clear()
        elif self.pane.rows.chosen_key() is None:
            self._choose_first()
        elif before is not None and self._right.currentWidget() is self.unknown:
            self._choose(before)

    def _listen(self) -> None:
        self.pane.subject_picked.connect(self._picked)
        self.pane.opening_picked.connect(self._opening_picked)
        self.pane.narrowed.connect(self.redraw)
        self.pane.chips.map_switched.connect(
            lambda shown: self.context.change_settings(match_map=shown)
        )
        self.pane.chosen.connect(lambda _key: self._soon.start())
        self.pane.activated.connect(self._enter)
        self.unknown.adopt_asked.connect(self._adopt)
        self.bank.match_wanted.connect(lambda case_id: self._begin(self.citizen_side, case_id))
        self.pane.rows.clicked.connect(lambda _index: self._clicked())
        self.tabs.chosen.connect(self._tab_chosen)
        for side in (self.citizen_side, self.firm_side):
            side.widen_asked.connect(self._widen)
            side.all_asked.connect(self._show_all)
        self.context.closing.connect(self._soon.stop)
        self.context.closing.connect(self.pane.put_away)
        self.watch(self._redraw_all, *SHOWN, DirectoryImport)

    def _redraw_all(self) -> None:
        self.redraw()
        self._tab_chosen(self.tabs.current())

    def _tab_chosen(self, key: str | None) -> None:
        if key == _BANK:
            self.bank.redraw()

    def _picks(self, typed: str) -> list[Pick]:
        return self.side.picks(typed)

    def _clicked(self) -> None:
        """A click on one of the latest cases begins from it; the arrows only walk them."""
        key = self.pane.rows.chosen_key()
        if self.side.subject is None and key is not None:
            self._enter(key)

    def _begin(self, side: Side, subject: uuid.UUID) -> None:
        side.choice(subject)
        side.choose(subject)
        self._turn(side)

    def _turn(self, side: Side) -> None:
        self.side = side
        self.tabs.choose(_FIND)
        self.pane.rows.choose(None)
        if side is self.citizen_side:
            self.pane.name_subject(self.tr("Which citizen?"))
            words, about = self.tr("From a &firm"), self.tr("Begin from a firm or an opening")
        else:
            self.pane.name_subject(self.tr("Which firm?"))
            words, about = self.tr("From a ci&tizen"), self.tr("Begin from a citizen")
        self.set_primary(words, self.turn, description=about)
        self.pane.chips.set_filters(replace(self.pane.chips.filters(), reach="", typed=""), tell=False)
        self.redraw()

    def _picked(self, subject: uuid.UUID | None) -> None:
        self.side.choose(subject)
        self._turn(self.side)

    def _opening_picked(self, key: str) -> None:
        self.firm_side.opening = uuid.UUID(key) if key else None
        self.redraw()
        if (chosen := self.pane.rows.chosen_key()) is not None:
            self._choose(chosen)

    def _choose_first(self) -> None:
        shown: list[ListRow] = list(self.pane.rows.rows())
        if not shown:
            self._clear()
            return
        self.pane.choose(shown[0].key)
        self._choose(shown[0].key)

    def _lay_waiting(self) -> None:
        """Do at once what waits for a pause of the arrow keys."""
        if self._soon.isActive():
            self._soon.stop()
            self._lay_chosen()

    def _lay_chosen(self) -> None:
        if (key := self.pane.rows.chosen_key()) is not None:
            self._choose(key)

    def _choose(self, key: str) -> None:
        """Lay the two side by side, or begin from the row while nobody is chosen yet."""
        what, _, record = key.partition(":")
        if self.side.subject is None:
            return
        try:
            if f"{what}:" == rows.NEW:
                self._show_unknown(record)
            elif self.side is self.citizen_side:
                self._lay(self.side.subject, uuid.UUID(record), None)
            else:
                self._lay(uuid.UUID(record), self.side.subject, self.firm_side.opening)
        except UserError as error:
            self.context.warn(error)

    def _enter(self, key: str) -> None:
        if self.side.subject is None:
            self._picked(uuid.UUID(key.partition(":")[2]))
            self.pane.rows.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._soon.stop()
        self._choose(key)
        shown = self._right.currentWidget()
        target = self.pair.head.propose if shown is self.pair else self.unknown.button
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay(self, case_id: uuid.UUID, firm_id: uuid.UUID, opening_id: uuid.UUID | None) -> None:
        self.pair.show_pair(case_id, firm_id, opening_id)
        self._right.setCurrentWidget(self.pair)

    def _show_unknown(self, workplace_id: str) -> None:
        row = self.context.call(directory.workplace, p_or_id=workplace_id)
        self.unknown.show_listed(row, self.side.away(row.point), self.context.language)
        self._right.setCurrentWidget(self.unknown)

    def _adopt(self, workplace_id: str) -> None:
        try:
            firm_id = self.context.call(directory.adopt, workplace_id=workplace_id)
        except UserError as error:
            self.context.warn(error)
            return
        key = f"{rows.FIRM}{firm_id}"
        self.redraw()
        if self.pane.choose(key):
            self._choose(key)

    def _clear(self) -> None:
        self.pair.clear()
        self._right.setCurrentWidget(self.pair)

    def _widen(self, key: str) -> None:
        self.pane.chips.set_filters(replace(self.pane.chips.filters(), reach=key))

    def _show_all(self) -> None:
        self.pane.chips.set_filters(Filters(reach="all", rejected=True))


def _with_air(content: QWidget) -> QWidget:
    """The air that tabs have above them elsewhere; the map's tab has its own."""
    padded = QWidget()
    column = QVBoxLayout(padded)
    column.setContentsMargins(0, _AIR, 0, 0)
    column.addWidget(content)
    return padded
