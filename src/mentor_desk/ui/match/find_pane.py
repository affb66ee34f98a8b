"""The left half of the match page: who it is for, what narrows it, the map, and the list beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.commands.places import FIND
from mentor_desk.ui.commands.shortcut import bind, tip
from mentor_desk.ui.match.base_map import base_map
from mentor_desk.ui.match.filter_chips import FilterChips
from mentor_desk.ui.match.view import Empty, View
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_rows import RowList
from mentor_desk.ui.widgets.map_legend import MapLegend
from mentor_desk.ui.widgets.map_view import MapView
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.pick_field import Pick, PickField
from mentor_desk.ui.widgets.roles import set_role

_WIDTH = 430
_MAP_HEIGHT = 170
_MARGIN = 14
_WAIT = 120
"""Milliseconds after the last key: the list is read once, not for every letter."""
_SHOWN, _EMPTY = 0, 1
_UNBOUND = 16_777_215


class FindPane(QFrame):
    """``subject_picked`` tells the id of whom it begins from, ``narrowed`` that a chip was switched,
    ``chosen`` and ``activated`` the key of a row or marker, ``nothing_told`` whether there is nobody to
    begin from."""

    subject_picked = Signal(object)
    opening_picked = Signal(str)
    narrowed = Signal()
    chosen = Signal(str)
    activated = Signal(str)
    nothing_told = Signal(bool)

    def __init__(
        self, provider: Callable[[str], Sequence[Pick]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.subject = PickField(provider)
        self.subject.changed.connect(self._picked)
        self.typed = self._make_line()
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(self._narrow_typed)
        self.chips = FilterChips()
        self.chips.changed.connect(self.narrowed)
        self.chips.opening_picked.connect(self.opening_picked)
        self.chips.map_switched.connect(lambda _wanted: self._settle_map())
        self.map = MapView(self.tr("Map"))
        self.map.set_base(base_map())
        # What a tall window has more goes to both; in a low one the list has its six rows first.
        self.map.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.map.chosen.connect(self._from_map)
        self.map.activated.connect(self.activated)
        self.legend = MapLegend()
        self.no_place = EmptyState("map-pin", self.tr("Map"), self.tr("Map"))
        self.caption = _caption()
        self.rows = RowList(self.tr("Matches"))
        self.rows.chosen.connect(self._from_list)
        self.rows.activated.connect(self.activated)
        self.empty = EmptyState("puzzle", self.tr("Matches"), self.tr("Matches"))
        self.hidden = _caption()
        self._nothing = False
        self._lay_out()

    def show_view(self, view: View, subject: Pick | None) -> None:
        """Show ``view``; the chosen row stays, if it is still there."""
        self.subject.set_value(subject)
        self.typed.setVisible(bool(view.reaches))
        if self.chips.filters().typed != self.typed.text().strip() and not self._wait.isActive():
            self.typed.setText(self.chips.filters().typed)
        self.chips.show_view(view)
        self._show_or_say(self._ground, self.no_place, view.no_place)
        self._leave_to_words(view.nothing)
        self._settle_map()
        self.map.set_scene(view.scene)
        self.legend.set_entries(view.legend)
        self.caption.setText(view.caption)
        self.caption.setVisible(bool(view.caption))
        chosen = self.rows.chosen_key()
        self.rows.set_rows(view.rows)
        self.map.choose(chosen if self.rows.choose(chosen, scroll=False) else None)
        self._show_or_say(self._stack, self.empty, view.empty)
        self.hidden.setText(view.hidden)
        self._foot.setVisible(bool(view.hidden))

    def choose(self, key: str | None) -> bool:
        """Mark ``key`` in the list and on the map; whether it is in the list."""
        found = self.rows.choose(key)
        self.map.choose(key if found else None)
        return found

    def put_away(self) -> None:
        """The vault closes: ask for nothing more."""
        self._wait.stop()

    def name_subject(self, words: str) -> None:
        """What is typed into the picker."""
        self.subject.setPlaceholderText(words)
        self.subject.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colors.line))

    def _lay_out(self) -> None:
        self._ground = QStackedWidget()
        self._ground.addWidget(self._with_legend())
        self._ground.addWidget(self.no_place)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.empty)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, 10, _MARGIN, 8)
        top.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.subject, 3)
        first.addWidget(self.typed, 2)
        first.addStretch()
        top.addLayout(first)
        top.addWidget(self.chips)
        top.addWidget(self._ground, 1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        foot.addWidget(self.hidden)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(top, 1)
        layout.addWidget(_line())
        layout.addWidget(self._stack, 2)
        layout.addWidget(_line())
        layout.addWidget(self._foot)
        self.setFixedWidth(scaled(self, _WIDTH))

    def _with_legend(self) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.map, 1)
        column.addWidget(self.legend)
        column.addWidget(self.caption)
        return both

    def _make_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setClearButtonEnabled(True)
        line.setPlaceholderText(self.tr("Name, town, branch"))
        line.setAccessibleName(self.tr("Narrow the list"))
        tip(line, FIND, self.tr("Type to narrow the list"))
        line.textChanged.connect(lambda _text: self._wait.start())
        bind(self, FIND, lambda: line.setFocus(Qt.FocusReason.ShortcutFocusReason))
        return line

    def _narrow_typed(self) -> None:
        typed = self.typed.text().strip()
        if typed != self.chips.filters().typed:
            self.chips.set_filters(replace(self.chips.filters(), typed=typed))

    def _leave_to_words(self, nothing: bool) -> None:
        """With nobody to begin from, one thing is said, over the whole width."""
        if nothing != self._nothing:
            self._nothing = nothing
            width = scaled(self, _WIDTH) - 2 * _MARGIN
            self.subject.setMaximumWidth(width if nothing else _UNBOUND)
            self.nothing_told.emit(nothing)

    def _settle_map(self) -> None:
        """Without the map the list has its room; what is said instead of a map is always shown,
        except where there is nobody to begin from."""
        mapped = self._ground.currentIndex() == _SHOWN
        self._ground.setMinimumHeight(scaled(self, _MAP_HEIGHT) if mapped else 0)
        away = self._nothing or (mapped and not self.chips.map.isChecked())
        self._ground.setVisible(not away)
        self._layout.setStretch(0, 0 if away else 1)

    def _show_or_say(self, stack: QStackedWidget, empty: EmptyState, words: Empty | None) -> None:
        if words is not None:
            empty.say(words.title, words.text, words.button, words.on_click)
        # What is not in view must not take room from the field above it, in large type in a low window.
        policy = QSizePolicy.Policy
        empty.setSizePolicy(policy.Preferred, policy.Ignored if words is None else policy.Preferred)
        stack.setCurrentIndex(_SHOWN if words is None else _EMPTY)

    def _picked(self) -> None:
        self.subject_picked.emit(self.subject.picked_id())

    def _from_list(self, key: str) -> None:
        self.map.choose(key)
        self.chosen.emit(key)

    def _from_map(self, key: str) -> None:
        self.rows.choose(key)
        self.chosen.emit(key)


def _caption() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, "caption")
    return label


def _line() -> QFrame:
    line = QFrame()
    set_role(line, "line")
    return line
