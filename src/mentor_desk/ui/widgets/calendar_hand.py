"""What is in the hand while a block of a calendar is moved, by mouse or by keyboard."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from mentor_desk.ui.widgets.calendar_block import Block
from mentor_desk.ui.widgets.calendar_items import CalendarItem
from mentor_desk.ui.widgets.calendar_piece import DayHead, Host, Piece

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_QUICKER = 4
_WEEK = timedelta(days=7)
Spot = tuple[date, time | None]


@dataclass(frozen=True, slots=True)
class Hand:
    """An item that is being moved, and where it would come to lie. ``waits`` for the answer why."""

    item: CalendarItem
    day: date
    at: time | None
    waits: bool = False

    @property
    def moved(self) -> bool:
        """Whether it lies elsewhere than before."""
        return (self.day, self.at) != (self.item.day, self.item.at)


class CalendarHand(QWidget):
    """Takes a block up, holds it over a place, and tells where it is let go.

    ``lifted`` when a move begins, ``aimed`` at each place it would go, ``dropped`` where it is to go,
    ``let_go`` when the hand is empty again. ``refused`` tells an item that cannot be moved, ``wanted``
    a day that is not shown. A subclass is the :class:`Host` of its pieces.
    """

    lifted = Signal(str)
    aimed = Signal(str, object, object)
    dropped = Signal(str, object, object)
    let_go = Signal()
    refused = Signal(str)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand: Hand | None = None
        self._pressed: tuple[Piece, QPoint] | None = None
        self._grip = QPoint()
        self.ghost = Block(self.host(), self)
        self.ghost.hide()

    @abstractmethod
    def host(self) -> Host:
        """Itself, as what hears the pieces."""

    @abstractmethod
    def spot_at(self, point: QPoint) -> Spot | None:
        """The day and time at a point of the screen."""

    @abstractmethod
    def stepped(self, hand: Hand, days: int, steps: int) -> Spot:
        """Where an arrow leads what is in the hand."""

    @abstractmethod
    def ghost_place(self, hand: Hand) -> QRect:
        """Where what is in the hand is painted; empty when its day is not shown."""

    @abstractmethod
    def block(self, key: str) -> Block | None:
        """The block of an item."""

    @abstractmethod
    def focus_day(self, day: date) -> None:
        """Give the keyboard to the head of a day."""

    def in_mouse(self) -> bool:
        """Whether the mouse holds what is moved, and not the keyboard."""
        return self._pressed is not None

    def lift(self, key: str) -> Hand | None:
        """Take an item into the hand, as M does."""
        block = self.block(key)
        if block is None or block.item is None:
            return None
        if not block.item.movable:
            self.refused.emit(key)
            return None
        item = block.item
        block.set_away(True)
        if self.in_mouse():
            block.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.lifted.emit(key)
        hand = Hand(item, item.day, item.at)
        self.aim(hand)
        self.ghost.setFocus(Qt.FocusReason.OtherFocusReason)
        return hand

    def aim(self, hand: Hand) -> None:
        """Hold the item in the hand over a place."""
        self.hand = hand
        if self.ghost_place(hand).isEmpty():
            self.wanted.emit(hand.day)
        self.place_ghost()
        self.aimed.emit(hand.item.key, hand.day, hand.at)

    def put_back(self) -> None:
        """The item stays where it was, or has been moved: the hand is empty."""
        hand, self.hand = self.hand, None
        if hand is None:
            return
        # Whoever asked why has had the keyboard, and is gone.
        lost = hand.waits or QApplication.focusWidget() is None
        had_keyboard = lost or self.ghost.hasFocus()
        self.hand_emptied(hand)
        block = self.block(hand.item.key)
        if block is not None:
            block.set_away(False)
            block.setCursor(Qt.CursorShape.PointingHandCursor)
        if had_keyboard and block is not None:
            block.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_keyboard:
            self.focus_day(hand.item.day)
        self.ghost.hide()
        self.let_go.emit()

    def hand_emptied(self, hand: Hand) -> None:
        """A subclass may bring the place of ``hand`` back into view."""

    def place_ghost(self) -> None:
        """Paint what is in the hand where it would lie."""
        if self.hand is None:
            return
        place = self.ghost_place(self.hand)
        self.ghost.setGeometry(place)
        self.ghost.setVisible(not place.isEmpty())
        self.ghost.raise_()

    def say_ghost(self, title: str, line: str, spoken: str) -> None:
        """What stands on the ghost, and what a screen reader is told of where it is."""
        if self.hand is None:
            return
        item = replace(
            self.hand.item, day=self.hand.day, title=title, line=line, short=f"{line} {title}",
            spoken=spoken, tip=spoken, look="lifted",
        )  # fmt: skip
        self.ghost.show_item(item)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ghost, spoken))

    def steer(self, hand: Hand, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        """Move what is in the hand by a key; whether the key meant something."""
        if hand.waits:
            return False
        if key in ARROWS:
            days, steps = ARROWS[key]
            steps *= _QUICKER if held & Qt.KeyboardModifier.ShiftModifier else 1
            day, at = self.stepped(hand, days, steps)
            self.aim(replace(hand, day=day, at=at))
        elif key in PAGES:
            self.aim(replace(hand, day=hand.day + PAGES[key] * _WEEK))
        elif key in _CLEAR:
            self.aim(replace(hand, at=None))
        elif key in ENTER:
            self.drop(hand)
        elif key == Qt.Key.Key_Escape:
            self._pressed = None
            self.put_back()
        else:
            return False
        return True

    def drop(self, hand: Hand) -> None:
        """Let it go where it is; back where it was that means nothing."""
        if not hand.moved:
            self.put_back()
            return
        self.hand = replace(hand, waits=True)
        self.dropped.emit(hand.item.key, hand.day, hand.at)

    def piece_left(self, piece: Piece) -> None:
        if piece is self.ghost and self.hand is not None and not self.hand.waits:
            self.put_back()

    def piece_pressed(self, piece: Piece, point: QPoint) -> None:
        piece.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = (piece, point)
        self._grip = piece.mapFromGlobal(point)

    def piece_drawn(self, piece: Piece, point: QPoint) -> None:
        if self._pressed is None or not isinstance(piece, Block):
            return
        far = (point - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
        hand = self.hand or (self.lift(piece.key) if far else None)
        if hand is None:
            self._pressed = None if far else self._pressed
            return
        spot = self.spot_at(point - QPoint(0, self._grip.y()))
        if spot is not None and spot != (hand.day, hand.at):
            self.aim(replace(hand, day=spot[0], at=spot[1]))

    def piece_released(self, piece: Piece, point: QPoint) -> None:
        pressed, self._pressed = self._pressed, None
        if self.hand is not None:
            if not self.hand.waits:
                self.drop(self.hand)
            return
        still = pressed is not None and pressed[0] is piece
        if still and piece.rect().contains(piece.mapFromGlobal(point)):
            self.piece_clicked(piece)

    def piece_clicked(self, piece: Piece) -> None:
        """The mouse was pressed and let go on it; a head is only chosen by that."""
        if not isinstance(piece, DayHead):
            self.host().piece_opened(piece)
