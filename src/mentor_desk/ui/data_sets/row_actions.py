"""What can be done with the rows of a list: one more, up, down, away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mentor_desk.services.data_set_entries import Block
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role


class RowActions(QWidget):
    """Small buttons under the list; ``moved`` tells how many rows further down."""

    added = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add = QPushButton(self.tr("A &new row"))
        self.up = QPushButton(self.tr("&Up"))
        self.down = QPushButton(self.tr("D&own"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.up.setToolTip(self.tr("Move the chosen row up"))
        self.down.setToolTip(self.tr("Move the chosen row down"))
        row = FlowLayout(self)
        for button in (self.add, self.up, self.down, self.remove):
            set_role(button, "small")
            row.addWidget(button)
        self.add.clicked.connect(lambda _=False: self.added.emit())
        self.up.clicked.connect(lambda _=False: self.moved.emit(-1))
        self.down.clicked.connect(lambda _=False: self.moved.emit(1))
        self.remove.clicked.connect(lambda _=False: self.removed.emit())

    def suit(self, block: Block | None, *, editable: bool, open_list: bool, lists: bool) -> None:
        """Offer what can be done with ``block``; rows of a closed list only move.

        With ``lists`` there are rows in sight: what is meant for them is seen, if grey, at others too.
        """
        row = block is not None and block.row and not block.value
        value = block is not None and block.value
        seen = row or (lists and not value)
        self.setVisible(editable and (seen or value))
        self.add.setVisible(seen and open_list)
        self.remove.setVisible(value or (seen and open_list))
        for button in (self.up, self.down):
            button.setVisible(seen)
            button.setEnabled(row)
        self.remove.setEnabled(row or value)
        self.remove.setText(self.tr("&Remove the value") if value else self.tr("&Remove"))
