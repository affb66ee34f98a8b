"""A handful of choices that are all in sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.widgets.field import FocusWatch
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.word_button import WordButton

_ARROWS: Mapping[int, int] = MappingProxyType(
    {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
)


class Chip(WordButton):
    """One choice. It keeps its width when its text turns bold."""

    arrow = Signal(int)

    def __init__(self, key: str, label: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self.key = key
        self.setCheckable(True)
        set_role(self, "chip")

    def sizeHint(self) -> QSize:
        """Room for the bold text and the focus ring."""
        size = super().sizeHint()
        return QSize(self._metrics().horizontalAdvance(self.text()) + 26, size.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.arrow.emit(step)


class Chips(QWidget):
    """Chips to switch on and off. Tab reaches the row once, arrows go along it, Space switches.

    With ``single`` at most one is on. The key ``alone`` is never on together with another.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        *,
        single: bool = False,
        alone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._single, self._alone = single, alone
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        FocusWatch(self).left.connect(self.left)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer ``(key, label)`` pairs; what is still offered stays on."""
        on = self.value()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(key, label, self) for key, label in choices]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
            chip.clicked.connect(self._clicked)
            chip.arrow.connect(self._go)
        self.set_value(on)
        self._let_tab_reach(0)

    def chips(self) -> tuple[Chip, ...]:
        """The chips, in order."""
        return tuple(self._chips)

    def value(self) -> list[str]:
        """The keys that are on, in the order they are offered."""
        return [chip.key for chip in self._chips if chip.isChecked()]

    def set_value(self, value: Sequence[str] | None) -> None:
        """Switch exactly these keys on."""
        for chip in self._chips:
            chip.setChecked(chip.key in (value or ()))

    def _clicked(self, on: bool) -> None:
        sender = cast("Chip", self.sender())
        for index, chip in enumerate(self._chips):
            if chip is sender:
                self._let_tab_reach(index)
            elif on and (self._single or self._alone in (chip.key, sender.key)):
                chip.setChecked(False)
        self.changed.emit()

    def _go(self, step: int) -> None:
        sender = self.sender()
        here = next((i for i, chip in enumerate(self._chips) if chip is sender), 0)
        there = (here + step) % len(self._chips)
        self._let_tab_reach(there)
        self._chips[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _let_tab_reach(self, index: int) -> None:
        for other, chip in enumerate(self._chips):
            here = other == index
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        if self._chips:
            self.setFocusProxy(self._chips[index])
