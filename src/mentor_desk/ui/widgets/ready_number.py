"""A number that mostly is one of a few, and now and then another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import numbers
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.field import FocusWatch, shown_language
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_OWN = 84
_GAP = 6


class ReadyNumber(QWidget):
    """Chips with the ready values, a line for an own one, and what the value means."""

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        ready: Sequence[tuple[float, str]],
        *,
        low: float = 0,
        high: float = 9,
        own: str,
        parent: QWidget | None = None,
    ) -> None:
        """``ready`` are values with what they mean; ``own`` words the line for another one."""
        super().__init__(parent)
        self._means = dict(ready)
        words = [(str(value), numbers.number(value, shown_language())) for value, _ in ready]
        self._chips = Chips(words, single=True, parent=self)
        self.own = NumberField(low=low, high=high, step=0.5, placeholder=own)
        self.own.setAccessibleName(own)
        self.own.setFixedWidth(scaled(self, _OWN))
        self._meaning = QLabel()
        self._meaning.setWordWrap(True)
        set_role(self._meaning, "hint")
        across = sum(chip.sizeHint().width() + _GAP for chip in self._chips.chips())
        self._chips.setFixedWidth(across)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._chips)
        row.addWidget(self.own, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._meaning)
        self._chips.changed.connect(self._picked)
        self.own.changed.connect(self._typed)
        FocusWatch(self).left.connect(self._gone)
        self.setFocusProxy(self._chips)

    @property
    def meaning(self) -> str:
        """What stands below: the meaning of the value."""
        return self._meaning.text()

    def value(self) -> float | None:
        """The number; ``None`` when none is chosen or typed."""
        on = self._chips.value()
        return float(on[0]) if on else self.own.value()

    def set_value(self, value: float | None) -> None:
        """Show ``value`` as a chip, or in the line where it is none of the ready ones."""
        ready = value in self._means
        self._chips.set_value([str(value)] if ready else [])
        self.own.set_value(None if ready else value)
        self._explain()

    def _picked(self) -> None:
        self.own.set_value(None)
        self._explain()
        self.changed.emit()
        # A click on a chip is the whole choice; nothing more is typed.
        self.left.emit()

    def _typed(self) -> None:
        self._chips.set_value([])
        self._explain()
        self.changed.emit()

    def _gone(self) -> None:
        value = self.own.value()
        if value in self._means:
            self.set_value(value)
        self.left.emit()

    def _explain(self) -> None:
        value = self.value()
        self._meaning.setText(self._means.get(value, "") if value is not None else "")
        self._meaning.setVisible(bool(self._meaning.text()))
