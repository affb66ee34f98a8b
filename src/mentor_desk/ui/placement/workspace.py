"""The page of one placement: where it stands, what can be done, and a card for each side of it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import placement_page, placement_turns
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.case.papers_tab import open_agreement
from mentor_desk.ui.commands.places import BACK, LARGE_TYPE
from mentor_desk.ui.commands.shortcut import WITHIN, bind
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import (
    decide_form,
    placement_form,
    turn_extend,
    turn_pause,
    turn_problem,
    turn_stop,
)
from mentor_desk.ui.kitchen.table import open_kitchen_table
from mentor_desk.ui.placement import words
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.placement.cards import LEFT, RIGHT, MakeCard
from mentor_desk.ui.placement.header import PlacementHeader
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.in_turns import InTurns
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_NARROW = 620
"""Below this width the columns stand below each other."""
_SHARES = (4, 3)


class PlacementWorkspace(QWidget):
    """Shows the placement it is given. ``back_asked`` leads to the case it belongs to."""

    back_asked = Signal()

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self.context, self.drawer = context, drawer
        self.page: PlacementPage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header = PlacementHeader(context)
        self.cards: list[PlacementCard] = []
        self._drawing = InTurns(self)
        context.closing.connect(self._drawing.drop)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    @property
    def placement_id(self) -> uuid.UUID | None:
        """The placement shown."""
        return self.page.row.id if self.page else None

    def show_placement(self, placement_id: uuid.UUID) -> None:
        """Read and show a placement.

        Raises:
            UserError: the placement is gone.
        """
        self._drawing.drop()
        another = placement_id != self.placement_id
        self.page = page = self.context.call(
            placement_page.page,
            placement_id=placement_id,
            today=self.context.today(),
            rulebook=self.context.rules,
        )
        self.header.show_page(page)
        self.setAccessibleName(words.title(page.row))
        if another:
            for card in self.cards:
                card.hide()
            self._drawing.run(self._pieces(page))
        else:
            for card in self.cards:
                if card.belongs(page):
                    card.draw(page)
            self._show_cards(page)

    def _pieces(self, page: PlacementPage) -> Iterator[Callable[[], object]]:
        """To draw the cards while they are out of sight: each as long as a key may wait."""
        for card in self.cards:
            if card.belongs(page):
                yield partial(card.draw, page)
        yield partial(self._show_cards, page)

    def _show_cards(self, page: PlacementPage) -> None:
        for card in self.cards:
            card.setVisible(card.belongs(page))

    def redraw(self) -> None:
        """Read the placement anew.

        Raises:
            UserError: the placement is gone.
        """
        if self.placement_id is not None:
            self.show_placement(self.placement_id)

    def flush(self) -> None:
        """Save what stands in a field that was not left yet."""
        for card in self.cards:
            card.flush()

    def card(self, kind: type[PlacementCard]) -> PlacementCard:
        """The card of this class, drawn."""
        self._drawing.finish()
        return next(card for card in self.cards if isinstance(card, kind))

    def edit(self, field: str = "") -> None:
        """The form of the placement in the drawer, with the keyboard in ``field``.

        ``extend`` is what an extension needs: it has a form of its own.
        """
        if field == "extend":
            self._present(turn_extend.present)
        elif self.page is not None:
            placement_form.present(
                self.drawer,
                self.context,
                case_id=self.page.row.case_id,
                placement_id=self.page.row.id,
                focus=field,
            )

    def kitchen_table(self) -> None:
        """The agreement as one large page, to fill in together with the citizen and the firm."""
        if self.placement_id is not None:
            self.flush()
            open_kitchen_table(self, self.context, self.placement_id)

    def print_here(self) -> None:
        """The agreement of a praktik."""
        if self.page is not None and self.page.row.kind is PlacementKind.PRAKTIK:
            open_agreement(self, self.context, self.page.row.id)

    def take_keyboard(self) -> None:
        """Begin at the top of the page: Tab comes to its first button, Escape leads back."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(self, _NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)

    def _lay_out(self) -> None:
        self._columns.setContentsMargins(0, 0, 6, 0)
        self._columns.setSpacing(12)
        for makers, share in zip((LEFT, RIGHT), _SHARES, strict=True):
            self._columns.addLayout(self._column(makers), share)
        inner = QWidget()
        set_role(inner, "plain")
        inner.setLayout(self._columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 14, 14)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addWidget(area, 1)

    def _column(self, makers: tuple[MakeCard, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        for make in makers:
            card = make(self.context, self.drawer)
            self.cards.append(card)
            column.addWidget(card)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        header = self.header
        header.back_asked.connect(self.back_asked)
        header.edit_asked.connect(self.edit)
        for asked, present in (
            (header.decide_asked, decide_form.present),
            (header.problem_asked, turn_problem.present),
            (header.extend_asked, turn_extend.present),
            (header.pause_asked, turn_pause.present),
            (header.stop_asked, turn_stop.present),
        ):
            asked.connect(partial(self._present, present))
        header.resume_asked.connect(self._resume)
        header.kitchen_asked.connect(self.kitchen_table)
        bind(self, LARGE_TYPE, self.kitchen_table)
        bind(self, BACK, self.back_asked.emit, WITHIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back as well, when nothing lies on top."""
        if event.key() == Qt.Key.Key_Escape and not self.drawer.is_open():
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _present(self, present: Callable[..., object]) -> None:
        """Open a form about this placement in the drawer."""
        if self.page is not None:
            try:
                present(self.drawer, self.context, placement_id=self.page.row.id)
            except UserError as error:
                self.context.warn(error)

    def _resume(self) -> None:
        if self.page is not None:
            try:
                self.context.call(
                    placement_turns.resume,
                    placement_id=self.page.row.id,
                    day=self.context.today(),
                )
            except UserError as error:
                self.context.warn(error)
