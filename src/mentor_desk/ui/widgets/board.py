"""A board: cards in columns, moved by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QWidget

from mentor_desk.ui.widgets.board_card import Card
from mentor_desk.ui.widgets.board_column import BoardColumn, nearest
from mentor_desk.ui.widgets.roles import set_role

__all__ = ["Board", "Card"]

_EDGE = 48
"""So near the edge a carried card scrolls the board."""
_STEP = 24


class Board(QScrollArea):
    """Tab reaches the board once; arrows walk, Alt with an arrow moves the card, Enter opens it.

    ``moved`` tells the key of a card and of its new column; whoever listens shows the cards anew.
    """

    moved = Signal(str, str)
    opened = Signal(str)

    def __init__(
        self, columns: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns = [BoardColumn(key, title) for key, title in columns]
        self._carried: tuple[str, BoardColumn] | None = None
        self._ground = QWidget()
        set_role(self._ground, "plain")
        row = QHBoxLayout(self._ground)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(6)
        for column in self.columns:
            self._connect(column)
            row.addWidget(column, 1)
        row.addStretch(0)
        self.setWidget(self._ground)
        self._ghost = QLabel(self)
        self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ghost.hide()

    def set_cards(self, cards: Mapping[str, Sequence[Card]]) -> None:
        """Show the cards by the key of their column; the chosen card keeps choice and keyboard."""
        held = self._here()
        key = held.cards.chosen_key() if held else self.chosen_key()
        typed = held is not None and held.cards.hasFocus()
        for column in self.columns:
            shown = cards.get(column.key, ())
            spoken = self.tr("{name}, %n case(s)", "", len(shown)).format(name=column.title)
            column.set_cards(shown, spoken)
        self.choose(key, focus=typed)
        self._let_tab_reach(self._here())

    def choose(self, key: str | None, *, focus: bool = False) -> bool:
        """Mark the card ``key`` wherever it lies, and bring it into view; whether it is there."""
        found = False
        for column in self.columns:
            here = column.cards.choose(key)
            if here and key is not None:
                found = True
                self._let_tab_reach(column)
                if focus:
                    column.cards.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(column, 20, 0)
        return found

    def chosen_key(self) -> str | None:
        """The key of the chosen card."""
        keys = (column.cards.chosen_key() for column in self.columns)
        return next((key for key in keys if key is not None), None)

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen card, else on the first."""
        column = self._here() or next((each for each in self.columns if not each.folded), None)
        if column is not None:
            column.cards.setFocus(Qt.FocusReason.TabFocusReason)

    def column_of(self, key: str) -> BoardColumn | None:
        """Where a card lies."""
        for column in self.columns:
            if any(card.key == key for card in column.cards.rows()):
                return column
        return None

    def _connect(self, column: BoardColumn) -> None:
        cards = column.cards
        cards.chosen.connect(partial(self._chosen, column))
        cards.activated.connect(self.opened)
        cards.walked.connect(partial(self._walk, column))
        cards.moved.connect(partial(self._move, column))
        cards.menu_asked.connect(partial(self._offer, column))
        cards.taken.connect(partial(self._take, column))
        cards.carried.connect(self._carry)
        cards.let_go.connect(self._let_go)
        cards.dropped_it.connect(self._put_down)

    def _here(self) -> BoardColumn | None:
        """The column of the chosen card."""
        return next((each for each in self.columns if each.cards.chosen_key() is not None), None)

    def _chosen(self, column: BoardColumn, _key: str) -> None:
        for other in self.columns:
            if other is not column:
                other.cards.choose(None)
        self._let_tab_reach(column)
        self.ensureWidgetVisible(column, 20, 0)

    def _let_tab_reach(self, column: BoardColumn | None) -> None:
        column = column or next((each for each in self.columns if not each.folded), None)
        for each in self.columns:
            here = each is column
            each.cards.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _walk(self, column: BoardColumn, step: int) -> None:
        """To the card at the same height in the next column that has any."""
        row = column.cards.currentIndex().row()
        place = self.columns.index(column) + step
        while 0 <= place < len(self.columns):
            other = self.columns[place]
            if not other.folded:
                cards = other.cards.rows()
                self.choose(cards[min(max(row, 0), len(cards) - 1)].key, focus=True)
                return
            place += step

    def _move(self, column: BoardColumn, step: int) -> None:
        key, place = column.cards.chosen_key(), self.columns.index(column) + step
        if key is not None and 0 <= place < len(self.columns):
            self.moved.emit(key, self.columns[place].key)

    def _offer(self, column: BoardColumn, key: str, point: QPoint) -> None:
        """The way without drawing: a menu of the columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self.opened.emit(key))
        menu.addSeparator()
        for other in self.columns:
            words = self.tr("Move to «{name}»").format(name=other.title)
            action = menu.addAction(words.replace("&", "&&"))
            action.setEnabled(other is not column)
            action.triggered.connect(lambda _=False, to=other.key: self.moved.emit(key, to))
        menu.popup(point)

    def _take(self, column: BoardColumn, key: str, point: QPoint) -> None:
        self._carried = (key, column)
        self._ghost.setPixmap(column.cards.picture(key))
        self._ghost.adjustSize()
        self._ghost.show()
        self._ghost.raise_()
        self._carry(point)

    def _carry(self, point: QPoint) -> None:
        here = self.mapFromGlobal(point)
        self._ghost.move(here - QPoint(self._ghost.width() // 2, 16))
        bar = self.horizontalScrollBar()
        if here.x() > self.width() - _EDGE:
            bar.setValue(bar.value() + _STEP)
        elif here.x() < _EDGE:
            bar.setValue(bar.value() - _STEP)
        aimed = self._column_at(point)
        for column in self.columns:
            column.aim(column is aimed)

    def _let_go(self, point: QPoint) -> None:
        carried, target = self._carried, self._column_at(point)
        self._put_down()
        if carried is not None and target is not None and target is not carried[1]:
            self.moved.emit(carried[0], target.key)

    def _put_down(self) -> None:
        self._carried = None
        self._ghost.hide()
        for column in self.columns:
            column.aim(False)

    def _column_at(self, point: QPoint) -> BoardColumn | None:
        """Where a card would fall; nowhere outside the board."""
        inside = self.rect().contains(self.mapFromGlobal(point))
        return nearest(self.columns, self._ground.mapFromGlobal(point).x()) if inside else None
