"""What a week and a month share: pieces day by day, walked by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.widgets.calendar_block import Block
from mentor_desk.ui.widgets.calendar_hand import ARROWS, ENTER, PAGES, CalendarHand, Hand
from mentor_desk.ui.widgets.calendar_piece import DayHead, DayLine, Host, Piece

_OPEN = (*ENTER, Qt.Key.Key_Space)
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_ALT, _KEYPAD = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


class CalendarBoard(CalendarHand):
    """Tab comes here once; arrows walk, Enter opens, M or Alt with an arrow moves, N plans.

    ``opened`` and ``line_opened`` tell keys, ``day_opened`` and ``chosen`` a day, ``new_asked`` a day
    and a time or ``None``. ``turned`` asks for the time before (-1) or after (1).
    """

    opened = Signal(str)
    line_opened = Signal(str)
    day_opened = Signal(object)
    chosen = Signal(object)
    new_asked = Signal(object, object)
    turned = Signal(int)
    today_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._columns: list[list[Piece]] = []
        self._blocks_by_key: dict[str, Block] = {}

    def host(self) -> Host:
        return self

    def bring_into_view(self, piece: Piece) -> None:
        """Scroll so far that ``piece`` is seen."""

    def day(self) -> date | None:
        """The day that was last chosen, by a click, by the keyboard or by :meth:`choose_day`."""
        return self._day

    def pieces(self) -> list[Piece]:
        """All that can be reached, day by day from above."""
        return [piece for column in self._columns for piece in column]

    def block(self, key: str) -> Block | None:
        return self._blocks_by_key.get(key)

    def choose_day(self, day: date) -> None:
        """Mark a day; the keyboard comes to it when Tab does."""
        self._day = day
        for piece in self.pieces():
            if isinstance(piece, DayHead):
                piece.set_chosen(piece.day == day)

    def focus_day(self, day: date) -> None:
        heads = [piece for piece in self.pieces() if isinstance(piece, DayHead)]
        head = next((piece for piece in heads if piece.day == day), heads[0] if heads else None)
        if head is not None:
            head.setFocus(Qt.FocusReason.OtherFocusReason)

    def hand_emptied(self, hand: Hand) -> None:
        if all(piece.day != hand.item.day for piece in self.pieces()):
            self.wanted.emit(hand.item.day)

    def set_columns(self, columns: Sequence[Sequence[Piece]]) -> None:
        """The pieces of each day from above, the head first."""
        self._columns = [list(column) for column in columns]
        self._blocks_by_key = {p.key: p for p in self.pieces() if isinstance(p, Block)}
        days = {piece.day for piece in self.pieces()}
        if self._day not in days and self._columns:
            self._day = self._columns[0][0].day
        if self._day is not None:
            self.choose_day(self._day)
        here = next((piece for piece in self.pieces() if piece.hasFocus()), None)
        here = here or next((p for p in self.pieces() if p.day == self._day), None)
        self._let_tab_reach(here)
        if self.hand is not None and (block := self.block(self.hand.item.key)) is not None:
            block.set_away(True)

    def piece_keyed(self, piece: Piece, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~_KEYPAD
        if self.hand is not None:
            return self.steer(self.hand, key, held)
        if key in ARROWS and held == _ALT and isinstance(piece, Block):
            hand = self.lift(piece.key)
            return hand is None or self.steer(hand, key, held)
        return held == _PLAIN and self._walk(piece, key)

    def piece_focused(self, piece: Piece) -> None:
        if piece is self.ghost:
            return
        self._let_tab_reach(piece)
        if piece.day != self._day:
            self.choose_day(piece.day)
        self.chosen.emit(piece.day)
        self.bring_into_view(piece)

    def piece_opened(self, piece: Piece) -> None:
        if isinstance(piece, DayHead):
            self.day_opened.emit(piece.day)
        elif isinstance(piece, DayLine):
            if piece.key:
                self.line_opened.emit(piece.key)
        elif piece is not self.ghost:
            self.opened.emit(piece.key)

    def _walk(self, piece: Piece, key: Qt.Key) -> bool:
        if key in ARROWS:
            self._go(piece, *ARROWS[key])
        elif key in PAGES:
            self.turned.emit(PAGES[key])
        elif key in _ENDS:
            self._columns[_ENDS[key]][0].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in _OPEN:
            self.piece_opened(piece)
        elif key == Qt.Key.Key_M and isinstance(piece, Block):
            self.lift(piece.key)
        elif key == Qt.Key.Key_N:
            at = piece.item.at if isinstance(piece, Block) and piece.item else None
            self.new_asked.emit(piece.day, at)
        elif key == Qt.Key.Key_T:
            self.today_asked.emit()
        else:
            return False
        return True

    def _go(self, piece: Piece, days: int, steps: int) -> None:
        column = next((n for n, each in enumerate(self._columns) if piece in each), None)
        if column is None:
            return
        row = self._columns[column].index(piece)
        if steps:
            self.step_in_day(column, row + steps)
        elif 0 <= column + days < len(self._columns):
            there = self._columns[column + days]
            height = piece.mapTo(self, QPoint()).y()
            near = min(there, key=lambda other: abs(other.mapTo(self, QPoint()).y() - height))
            target = there[0] if row == 0 else near
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def step_in_day(self, column: int, row: int) -> None:
        """Go to a piece of a day, held at its ends."""
        pieces = self._columns[column]
        held = max(0, min(row, len(pieces) - 1))
        pieces[held].setFocus(Qt.FocusReason.TabFocusReason)

    def _let_tab_reach(self, piece: Piece | None) -> None:
        for other in self.pieces():
            here = other is piece
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
