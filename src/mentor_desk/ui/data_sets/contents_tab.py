"""A data set row by row: a list with find-as-you-type, and the fields of the chosen row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.formats.folding import fold
from mentor_desk.services import data_set_edits as edits
from mentor_desk.services.data_set_edits import Value
from mentor_desk.services.data_set_entries import Block, blocks
from mentor_desk.services.data_set_parts import Place
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.block_form import BlockForm
from mentor_desk.ui.data_sets.candidate import Candidate
from mentor_desk.ui.data_sets.law_actions import LawActions
from mentor_desk.ui.data_sets.past_notice import PastNotice
from mentor_desk.ui.data_sets.row_actions import RowActions
from mentor_desk.ui.data_sets.side_by_side import SideBySide
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField


class ContentsTab(QWidget):
    """Changes the candidate as each field is left."""

    def __init__(self, context: Context, candidate: Candidate) -> None:
        super().__init__()
        self._context = context
        self._candidate = candidate
        self._blocks: Mapping[str, Block] = {}
        self._editable, self._open_list = True, True
        self._shown: Block | None = None
        self._last: Place = ()
        self.form = BlockForm((), context.today, fixed=True)
        self.search = TextField(self.tr("Find a row"))
        self.search.setAccessibleName(self.tr("Find a row"))
        self.search.setClearButtonEnabled(True)
        self.unsure = CheckField(self.tr("Only what is not confirmed"))
        self.list = RowList(self.tr("Rows"))
        self.rows = RowActions()
        self.law = LawActions(context.today)
        self.past = PastNotice(context, candidate)
        self.title, self.where = QLabel(), QLabel()
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.unsure.changed.connect(self._fill)
        self.list.chosen.connect(lambda _key: self._show())
        self.rows.added.connect(self._add)
        self.rows.moved.connect(self._move)
        self.rows.removed.connect(self._remove)
        self.law.value_wanted.connect(self._new_value)
        self.law.seen.connect(self._seen)
        candidate.changed.connect(self.draw)
        candidate.judged.connect(self._complain)

    def begin(self, *, editable: bool, keys: Literal["open", "kept", "fixed"]) -> None:
        """Another set: nothing found, nothing chosen. ``keys`` says what may become of its rows."""
        self._editable, self._open_list = editable, keys != "fixed"
        self._last = ()
        self.search.set_value("")
        self.unsure.set_value(False)
        self.list.choose(None)

    def draw(self) -> None:
        """Show the candidate's rows; a text that cannot be read leaves none."""
        try:
            found = blocks(self._candidate.text, self._context.language)
        except ValueError:
            found = ()
        self._blocks = {_key(each.place): each for each in found}
        self._fill()

    def flush(self) -> None:
        """Take what is typed and not left yet."""
        self.form.flush()

    def choose(self, place: Place) -> None:
        """Show the row at ``place``."""
        if self.list.choose(_key(place)):
            self._show()

    def chosen(self) -> Block | None:
        """The row shown."""
        return self._blocks.get(self.list.chosen_key() or "")

    def _fill(self) -> None:
        unsure = any(not each.confirmed for each in self._blocks.values())
        self.unsure.setVisible(unsure)
        wanted, only = fold(self.search.value()), unsure and self.unsure.value()
        found = {key: each for key, each in self._blocks.items() if wanted in _words(each)}
        self.list.set_rows(
            [self._row(key, each) for key, each in found.items() if not (only and each.confirmed)]
        )
        if self.list.chosen_key() is None and self.list.rows():
            # What stands above them all is seldom what somebody came to change.
            keys = [row.key for row in self.list.rows()]
            self.list.choose(next((key for key in keys if self._blocks[key].place), keys[0]))
        self._show()

    def _row(self, key: str, block: Block) -> ListRow:
        badge = "" if block.confirmed else self.tr("Not confirmed")
        group = " › ".join(block.group)
        return ListRow(key, block.title, block.detail, badge, "warning", group)

    def _show(self) -> None:
        block = self.chosen()
        other = block is None or self._shown is None or block.place != self._shown.place
        if other or block is None or not self.form.shows(block.entries):
            self._make_form(block)
        else:
            self.form.show_values(block.entries)
        self._shown = block
        self._head(block)
        lists = self._last_row() is not None
        self.rows.suit(block, editable=self._editable, open_list=self._open_list, lists=lists)
        self.past.suit(block, editable=self._editable)
        if other:
            self.law.suit(block, editable=self._editable)

    def _head(self, block: Block | None) -> None:
        """What the fields are about: a rule and its day, or a row and where it belongs."""
        if block is None:
            title, where = self.tr("Nothing is found"), ""
        elif not any(not each.hidden for each in block.entries):
            title, where = block.title, self.tr("Choose a row in the list to change it.")
        elif block.value and block.group:
            title, where = block.group[-1], block.detail
        else:
            title, where = block.title, " › ".join(each for each in block.group if each != block.title)
        self.title.setText(title)
        self.where.setText(where)
        self.where.setVisible(bool(where))

    def _make_form(self, block: Block | None) -> None:
        old = self.form
        entries = block.entries if block is not None else ()
        self.form = BlockForm(entries, self._context.today, fixed=not self._editable)
        self.form.edited.connect(self._edit)
        self._column.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        self.form.show()

    def _edit(self, place: Place, value: Value) -> None:
        self._last = place
        self._candidate.put(edits.changed(self._candidate.text, place, value))

    def _complain(self) -> None:
        """Tell the faults there are now at the field that was changed last."""
        self.form.clear_errors()
        if self._candidate.faults and self._last:
            self.form.complain(self._last, say(self._candidate.faults[0]))

    def _add(self) -> None:
        block = self.chosen()
        if block is None or not block.row:
            block = self._last_row()
        if block is None:
            return
        # What is new is seen, whatever was looked for.
        self.search.set_value("")
        self.unsure.set_value(False)
        place, number = block.place[:-1], int(block.place[-1])
        text = edits.added(self._candidate.text, place)
        alike = [each for each in self._blocks.values() if each.place[:-1] == place]
        self._go(edits.moved(text, (*place, len(alike)), number + 1 - len(alike)), (*place, number + 1))

    def _last_row(self) -> Block | None:
        """The last row of the list that the set is, ``None`` where it is none."""
        rows = [each for each in self._blocks.values() if each.row and not each.value]
        return next((each for each in reversed(rows) if len(each.place) == len(rows[0].place)), None)

    def _move(self, by: int) -> None:
        block = self.chosen()
        if block is None:
            return
        place = (*block.place[:-1], int(block.place[-1]) + by)
        text = edits.moved(self._candidate.text, block.place, by)
        self._go(text, place if text != self._candidate.text else block.place)

    def _remove(self) -> None:
        block = self.chosen()
        if block is not None:
            place = (*block.place[:-1], max(int(block.place[-1]) - 1, 0))
            words = self.tr("The value is removed.") if block.value else self.tr("The row is removed.")
            self._go(edits.removed(self._candidate.text, block.place), place, lost=words)

    def _new_value(self, day: date) -> None:
        block = self.chosen()
        if block is None:
            return
        rows = block.place[:-1]
        alike = [each for each in self._blocks.values() if each.value and each.place[:-1] == rows]
        self._go(edits.value_from(self._candidate.text, rows, day), (*rows, len(alike)))

    def _seen(self, source: str, day: date) -> None:
        block = self.chosen()
        if block is None:
            return
        language = self._context.language
        said = self.tr("{source}; checked {day}").format(
            source=source.rstrip("."), day=days.numeric(day, language)
        )
        text = edits.changed(self._candidate.text, (*block.unsure, "confirmed"), value=True)
        self._go(edits.changed(text, (*block.unsure, "source"), said), block.place)

    def _go(self, text: str, place: Place, lost: str = "") -> None:
        """Show another text with the row at ``place`` chosen; ``lost`` says what went away."""
        self._last = ()
        self.list.choose(None)
        if lost:
            self._candidate.lose(text, lost)
        else:
            self._candidate.put(text)
        self.choose(place)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.unsure)
        column.addWidget(self.list, 1)
        column.addWidget(self.rows)
        set_role(self.title, "heading")
        set_role(self.where, "muted")
        for label in (self.title, self.where):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        inner = QWidget()
        set_role(inner, "plain")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(4, 0, 10, 12)
        self._column.setSpacing(8)
        for part in (self.title, self.where, self.law, self.past, self.form):
            self._column.addWidget(part)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(SideBySide(left, area))


def _key(place: Place) -> str:
    return "/".join(map(str, place)) or "."


def _words(block: Block) -> str:
    values = (str(each.value) for each in block.entries)
    return fold(" ".join((block.title, block.detail, *block.group, *values)))
