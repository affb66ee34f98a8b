"""The mentor's own filters of the caseload: as chips, and how they are kept, renamed and removed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import saved_filters
from mentor_desk.services.caseload import Overview
from mentor_desk.services.saved_filters import SavedFilter
from mentor_desk.ui.commands.places import SAVE_FILTER
from mentor_desk.ui.commands.shortcut import with_keys
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.caseload_lists import CaseList, CasePane, CaseTable
from mentor_desk.ui.pages.caseload_rows import Group, Look, Order, belongs, matching
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_MINE = "own:"
_WIDTH = 376


class SavedFilters(QObject):
    """List and table share them. ``changed`` when one came, went or was renamed.

    The chip of one is on as long as the list is narrowed and ordered as it says; whoever types on is
    back at the fixed filter that it stands on.
    """

    changed = Signal()

    def __init__(self, context: Context, cases: CaseList, table: CaseTable) -> None:
        super().__init__(cases)
        self._context, self._list, self._table = context, cases, table
        self._kept: dict[str, SavedFilter] = {}
        self.savers: dict[CasePane, Saver] = {pane: Saver(pane) for pane in (cases, table)}
        for pane, saver in self.savers.items():
            saver.asked.connect(lambda pane=pane: self.ask(pane))
            saver.other_name_asked.connect(lambda pane=pane: self._ask_other_name(pane))
            saver.removal_asked.connect(lambda pane=pane: self._remove(pane))
            saver.named.connect(lambda name, pane=pane: self._keep(pane, name))

    def read(self) -> None:
        """Read them anew; where one is gone, its fixed filter is on."""
        before = self._kept
        self._kept = {_MINE + each.key: each for each in self._context.call(saved_filters.listing)}
        for pane in self.savers:
            gone = before.get(pane.filter.chip() or "")
            if gone is not None and _MINE + gone.key not in self._kept:
                pane.filter.choose_chip(_group(gone))

    def group(self, pane: CasePane) -> Group:
        """The fixed filter, or the one that the own filter stands on."""
        own = self._chosen(pane)
        return _group(own) if own else Group(pane.filter.chip() or Group.MINE)

    def wants_closed(self, pane: CasePane) -> bool:
        """Whether a chip has to know the closed cases themselves, not only how many they are."""
        kept = self._kept.values()
        return self.group(pane) is Group.CLOSED or any(_group(own) is Group.CLOSED for own in kept)

    def take(self, pane: CasePane, key: str) -> None:
        """Narrow and order as the filter with this chip says; a fixed one changes nothing else."""
        own = self._kept.get(key)
        if own is not None:
            with QSignalBlocker(pane.filter):
                pane.filter.set_text(own.typed)
            if own.order in list(Order):
                self._list.take_order(own.order)
            self._table.take_order(own.column, descending=own.descending)
        self._tell(pane)

    def settle(self, pane: CasePane) -> None:
        """Other words or another order: the chip of an own filter that no longer fits goes off."""
        own = self._chosen(pane)
        if own is not None and (pane.filter.text.strip(), self._list.order) != (own.typed, own.order):
            pane.filter.choose_chip(_group(own))
        self._tell(pane)

    def show_chips(self, overview: Overview, look: Look) -> None:
        """Every chip with how many cases it shows."""
        inside = {
            group: [row for row in overview.rows if belongs(row, group, overview)] for group in Group
        }
        counts = {group: len(rows) for group, rows in inside.items()}
        counts[Group.CLOSED] = overview.closed
        own = [
            (key, f"{each.name} {len(matching(inside[_group(each)], each.typed, look))}")
            for key, each in self._kept.items()
        ]
        for pane in self.savers:
            pane.set_counts(counts, own)
            self._tell(pane)

    def ask(self, pane: CasePane) -> None:
        """Ask for a name for what the pane shows."""
        if pane.isVisible():
            own = self._chosen(pane)
            self.savers[pane].open(own.name if own else pane.filter.text.strip())

    def _ask_other_name(self, pane: CasePane) -> None:
        if (own := self._chosen(pane)) is not None:
            self.savers[pane].open(own.name, renaming=True)

    def _keep(self, pane: CasePane, name: str) -> None:
        saver = self.savers[pane]
        try:
            key = self._write(pane, name, self._chosen(pane) if saver.renaming else None)
        except UserError as error:
            saver.complain(say(error.text))
            return
        saver.close_line()
        self.changed.emit()
        for each in self.savers:
            each.filter.choose_chip(_MINE + key)
        self._tell(pane)

    def _write(self, pane: CasePane, name: str, renamed: SavedFilter | None) -> str:
        if renamed is not None:
            self._context.call(saved_filters.rename, key=renamed.key, name=name)
            return renamed.key
        column, descending = self._table.order() if pane is self._table else ("", False)
        return self._context.call(
            saved_filters.save,
            name=name,
            group=self.group(pane).value,
            typed=pane.filter.text,
            order=self._list.order,
            column=column,
            descending=descending,
        )

    def _remove(self, pane: CasePane) -> None:
        own = self._chosen(pane)
        if own is None:
            return
        try:
            self._context.call(saved_filters.remove, key=own.key)
        except UserError as error:
            self._context.warn(error)
        self.changed.emit()
        pane.filter.focus_line()

    def _chosen(self, pane: CasePane) -> SavedFilter | None:
        return self._kept.get(pane.filter.chip() or "")

    def _tell(self, pane: CasePane) -> None:
        self.savers[pane].offer(own=self._chosen(pane) is not None)


class Saver(QWidget):
    """The button after the chips of one pane, and the line for a name below them."""

    asked = Signal()
    other_name_asked = Signal()
    removal_asked = Signal()
    named = Signal(str)

    def __init__(self, pane: CasePane) -> None:
        super().__init__()
        self.renaming = False
        self._menu = QMenu(self)
        self._menu.addAction(self.tr("Give it another name …"), self.other_name_asked.emit)
        self._menu.addAction(self.tr("Remove the filter"), self.removal_asked.emit)
        self.button = QPushButton()
        set_role(self.button, "link")
        self.button.clicked.connect(self._press)
        self._own = False
        self.name = TextField(self.tr("Name of the filter"))
        self.name.setAccessibleName(self.tr("Name of the filter"))
        self.name.returnPressed.connect(self._done)
        keep = QPushButton(self.tr("Save"))
        keep.clicked.connect(self._done)
        self.error = QLabel()
        self.error.setWordWrap(True)
        set_role(self.error, "error")
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.error)
        self.setMaximumWidth(scaled(self, _WIDTH))
        self.hide()
        pane.filter.set_chip_tool(self.button)
        pane.filter.add_below(self)
        self.offer(own=False)

    def offer(self, *, own: bool) -> None:
        """Save what is shown, or see to the own filter that is on."""
        self._own = own
        if own:
            self.button.setText(self.tr("Change this filter"))
            self.button.setToolTip(self.tr("Give it another name, or remove it"))
        else:
            self.button.setText(self.tr("Save filter"))
            told = self.tr("Keep filter and order under a name")
            self.button.setToolTip(with_keys(told, SAVE_FILTER))

    def open(self, name: str, *, renaming: bool = False) -> None:
        """Ask for a name; ``name`` stands there."""
        self.renaming = renaming
        self.error.hide()
        self.name.set_value(name)
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def close_line(self) -> None:
        """Put the line away; the keyboard goes back to the button."""
        self.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the name."""
        self.error.setText(sentence)
        self.error.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        if self._own:
            self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        else:
            self.asked.emit()

    def _done(self) -> None:
        self.named.emit(self.name.value())


def _group(own: SavedFilter) -> Group:
    return Group(own.group) if own.group in list(Group) else Group.MINE
