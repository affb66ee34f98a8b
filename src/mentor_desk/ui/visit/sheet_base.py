"""What a planned and a held visit share: the left pane, the right pane, the buttons beneath."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.services.visit_preparation import Preparation
from mentor_desk.ui.commands.places import OWN_NOTES
from mentor_desk.ui.commands.shortcut import WITHIN, bind, tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.friend_notice import FriendNotice
from mentor_desk.ui.forms.kept_form import KeptForm
from mentor_desk.ui.visit.before import BeforePane
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.in_turns import InTurns
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_BEFORE = 396
_NARROW = 800
"""Below this width, as beside an open drawer, the sheet has the room to itself."""


class SheetBase(KeptForm):
    """Left pane, right pane and the buttons beneath; planned and held visits fill them differently."""

    ticking = False
    notes_hidden = Signal(bool)
    """The mentor has hidden the notes, or shows them again."""

    def __init__(self, context: Context, prep: Preparation, parent: QWidget | None = None) -> None:
        self.prep = prep
        self.before = BeforePane(context, ticking=self.ticking)
        self._note = ElidedLabel(role="caption")
        super().__init__(context, parent)
        self._hidden = False
        self.before.hide_asked.connect(lambda: self.hide_notes(hidden=True))
        self.show_notes = QPushButton(self.tr("Show my notes"), self)
        tip(self.show_notes, OWN_NOTES)
        set_role(self.show_notes, "link")
        self.show_notes.clicked.connect(lambda _=False: self.hide_notes(hidden=False))
        self.show_notes.hide()
        self.column.insertWidget(0, self.show_notes, 0, Qt.AlignmentFlag.AlignLeft)
        bind(self, OWN_NOTES, lambda: self.hide_notes(hidden=not self._hidden), WITHIN)
        self.friend = FriendNotice(context)
        self.column.insertWidget(0, self.friend)
        # Read at a glance, it may come a moment after the fields that are written in.
        turns = InTurns(self)
        turns.run(self.filling())
        context.closing.connect(turns.drop)

    def hide_notes(self, *, hidden: bool) -> None:
        """Fold the left pane away while others see the screen, or show it again."""
        if hidden == self._hidden:
            return
        focused = self.before.focusWidget()
        inside = focused is not None and focused.hasFocus()
        self._hidden = hidden
        self._fold()
        if inside:
            self.show_notes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.notes_hidden.emit(hidden)

    def filling(self) -> Iterator[Callable[[], object]]:
        """What shows all that is known: done once, a piece in each turn, after the fields."""
        yield lambda: self.before.show_prep(self.prep)

    def lay_out(self) -> None:
        ground = QWidget()
        set_role(ground, "plain")
        ground.setLayout(self.column)
        self.column.setContentsMargins(20, 16, 20, 16)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(ground)
        self.area = area
        self._foot = QFrame()
        set_role(self._foot, "bar")
        self._note_row, self._buttons_row = QHBoxLayout(), FlowLayout(spacing=8)
        self._note_row.addWidget(self._note, 1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(20, 8, 20, 10)
        foot.setSpacing(6)
        foot.addLayout(self._note_row)
        foot.addLayout(self._buttons_row)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(area, 1)
        right.addWidget(self._foot)
        self.before.setFixedWidth(scaled(self, _BEFORE))
        panes = QHBoxLayout(self)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(self.before)
        panes.addLayout(right, 1)

    def remark(self, words: str) -> None:
        self._note.setText(words)

    def place_buttons(self) -> None:
        """Put the buttons that were added below the sheet, the first one first."""
        for button in self.buttons:
            self._buttons_row.addWidget(button)

    def place_above(self, widget: QWidget) -> None:
        """Put something right above the first button, before the remark."""
        self._note_row.insertWidget(0, widget)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        room = self.width() >= scaled(self, _NARROW)
        self.before.setVisible(room and not self._hidden)
        self.show_notes.setVisible(room and self._hidden)
