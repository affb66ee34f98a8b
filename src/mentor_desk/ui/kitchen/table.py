"""The kitchen table: one large page for the citizen, the firm and the mentor (feature H36)."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import kitchen_table, placements
from mentor_desk.services.kitchen_table import KitchenTable
from mentor_desk.terms import label
from mentor_desk.texts import Catalogue
from mentor_desk.ui.commands.desk_commands import PRINT, UNDO
from mentor_desk.ui.commands.places import LARGE_TYPE
from mentor_desk.ui.context import Context
from mentor_desk.ui.kitchen.block import Block
from mentor_desk.ui.kitchen.block_area import BlockArea
from mentor_desk.ui.kitchen.contents import CONTENTS, contents, titles
from mentor_desk.ui.kitchen.cover import Cover
from mentor_desk.ui.kitchen.law_bar import LawBar, LawPanel
from mentor_desk.ui.kitchen.look import Look
from mentor_desk.ui.kitchen.own_changes import OwnChanges
from mentor_desk.ui.papers.prepare_dialog import open_paper
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.in_turns import InTurns
from mentor_desk.ui.widgets.roles import set_role

_BUTTONS, _TITLE = 1.35, 2.0
"""The sizes of head and foot against the program's own text."""


class KitchenPage(Cover):
    """Reads and saves one placement. Nothing internal, and nobody else, ever stands on it."""

    def __init__(self, parent: QWidget, context: Context, placement_id: uuid.UUID) -> None:
        super().__init__(parent, context)
        self._placement_id = placement_id
        self.table: KitchenTable = self._read()
        self._look = Look(context.language, context.today, lambda: self._danish)
        self.area = BlockArea()
        words = titles()
        self.blocks = {key: Block(key, words[key], self._save, self.area.floor) for key in CONTENTS}
        self.law, self.law_panel = LawBar(), LawPanel()
        self.done, self.undo = QPushButton(self.tr("&Close")), QPushButton(self.tr("&Undo"))
        self.paper = QPushButton(self.tr("&Make the agreement"))
        self.agreed = QPushButton(self.tr("We &agree: make the paper"))
        self.signed = QLabel()
        self._title, self._message = QLabel(), QLabel()
        self._changes = OwnChanges(context, self)
        self._turns = InTurns(self)
        self._lay_out()
        self._connect()

    def present(self) -> None:
        """Cover the window at once; then show the blocks and begin in the first."""
        super().present()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._turns.run((self.draw, self._begin))

    def _begin(self) -> None:
        next(iter(self.blocks.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self) -> None:
        """Show the placement as it is now; open fields stay as they are."""
        kind = say(label(self.table.values.kind))
        self._title.setText(self.tr("{kind}: this is what we agree").format(kind=kind))
        for key, block in self.blocks.items():
            found = contents(key, self.table, self._look)
            block.draw(found)
            block.setVisible(bool(found.lines or found.stairs))
        self.law.draw(self.table.law)
        if not self.law_panel.isHidden():
            self.law_panel.draw(self.table)
        self._draw_agreement()
        self.area.set_blocks(tuple(self.blocks.values()))

    def _draw_agreement(self) -> None:
        """One button: to agree, or, when all have signed, quietly to make it once more."""
        day = self.table.signed_on
        self.agreed.setVisible(bool(self.table.paper) and day is None)
        self.paper.setVisible(bool(self.table.paper) and day is not None)
        self.signed.setVisible(day is not None)
        if day is not None:
            words = days.month_day(day, self.context.language, self.context.today())
            self.signed.setText(self.tr("Signed {day}").format(day=words))

    def flush(self) -> None:
        """Save what stands in fields that were not left yet."""
        for block in self.blocks.values():
            if block.editor is not None:
                block.editor.settle()

    def say(self, words: str) -> None:
        """Put a short sentence into the head."""
        self._message.setText(words)

    @property
    def message(self) -> str:
        """The sentence in the head."""
        return self._message.text()

    @cached_property
    def _danish(self) -> Catalogue:
        return resources.catalogue("da")

    def _read(self) -> KitchenTable:
        return self.context.call(
            kitchen_table.table,
            placement_id=self._placement_id,
            today=self.context.today(),
            rulebook=self.context.rules,
        )

    def _save(self, changes: dict[str, Any]) -> None:
        self.context.call(
            placements.update,
            placement_id=self._placement_id,
            values=replace(self.table.values, **changes),
            rulebook=self.context.rules,
            danish=self._danish,
            today=self.context.today(),
        )
        clock = days.clock(self.context.now().astimezone().time(), self.context.language)
        self.say(self.tr("Saved {time}").format(time=clock))

    @Slot(object)
    def _refresh(self, _classes: object = None) -> None:
        if self.isHidden():
            return
        try:
            self.table = self._read()
        except UserError:
            self.dismiss()
        else:
            self.draw()

    def _undo(self) -> None:
        try:
            undone = self._changes.undo()
        except UserError as error:
            self.say(say(error.text))
        else:
            self.say(self.tr("Undone") if undone else self.tr("There is nothing to undo here."))

    def _open_paper(self) -> None:
        if not self.table.paper or not self._settle():
            return
        try:
            open_paper(self, self.context, key=self.table.paper, subject_id=self._placement_id)
        except UserError as error:
            self.say(say(error.text))

    def _agree(self) -> None:
        self._open_paper()
        self.say(self.tr("It holds when everybody has signed."))

    def _answer(self, name: str, value: bool) -> None:
        try:
            self._save({name: value})
        except UserError as error:
            self.say(say(error.text))

    def _settle(self) -> bool:
        """Close every open field; false where one makes no sense."""
        open_still = [block for block in self.blocks.values() if not block.finish()]
        return not open_still

    def _ask_law(self) -> None:
        shown = self.law_panel.isHidden()
        if shown:
            self.law_panel.draw(self.table)
        self.law_panel.setVisible(shown)
        self.law.set_open(shown)
        if shown:
            self.law_panel.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot("QWidget*", "QWidget*")
    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The block that is left reads again; a list that pops up leaves nothing."""
        if new is None or not isValid(self) or new.window() is not self.window():
            return
        for block in self.blocks.values():
            if block.editor is not None and not block.isAncestorOf(new):
                block.finish()
        found = next((b for b in self.blocks.values() if b is new or b.isAncestorOf(new)), None)
        if found is not None:
            self.area.reveal(found)

    def _connect(self) -> None:
        self.done.clicked.connect(lambda _=False: self.dismiss())
        self.undo.clicked.connect(lambda _=False: self._undo())
        self.paper.clicked.connect(lambda _=False: self._open_paper())
        self.agreed.clicked.connect(lambda _=False: self._agree())
        self.law.asked.connect(self._ask_law)
        self.law_panel.questions.answered.connect(self._answer)
        self._changes.moved.connect(self.undo.setVisible)
        for block in self.blocks.values():
            block.resized.connect(self.area.fit)
        self.bind_command(UNDO, self._undo)
        self.bind_command(LARGE_TYPE, self.dismiss)
        self.bind_command(PRINT, self._open_paper)
        self.context.changed.connect(self._refresh)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Kitchen table"))
        self._dress()
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 12, 20, 2)
        foot.setContentsMargins(20, 4, 20, 14)
        for row in (head, foot):
            row.setSpacing(12)
        head.addWidget(self._title)
        head.addStretch(1)
        for widget in (self._message, self.undo, self.done):
            head.addWidget(widget)
        foot.addWidget(self.law, 1)
        foot.addWidget(self.signed)
        foot.addWidget(self.paper)
        foot.addWidget(self.agreed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 3)
        column.addWidget(self.law_panel, 2)
        column.addLayout(foot)

    def _dress(self) -> None:
        # The program's own sizes are too small for somebody across the table.
        size = QApplication.font().pointSizeF()
        self.setStyleSheet(
            f"QLabel, QPushButton {{ font-size: {size * _BUTTONS:.1f}pt; }}"
            f'QLabel[role="display"] {{ font-size: {size * _TITLE:.1f}pt; }}'
        )
        set_role(self._title, "display")
        for quiet in (self._message, self.signed):
            set_role(quiet, "muted")
        set_role(self.undo, "link")
        set_role(self.agreed, "primary")
        self.undo.hide()
        self.law_panel.hide()
        self.done.setToolTip(self.tr("Back to the desk (Esc)"))


def open_kitchen_table(
    parent: QWidget, context: Context, placement_id: uuid.UUID
) -> KitchenPage | None:
    """Lay the placement on the table, over the window of ``parent``; one that is gone is told."""
    try:
        page = KitchenPage(parent, context, placement_id)
    except UserError as error:
        context.warn(error)
        return None
    page.present()
    return page
