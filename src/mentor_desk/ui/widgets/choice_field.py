"""One of a few choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget


class ChoiceField(QComboBox):
    """A list to choose from; keys are what the program knows, labels what people read.

    The mouse wheel scrolls the form, it never changes the choice.
    """

    changed = Signal()
    left = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        *,
        empty: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(placeholder or self.tr("Choose …"))
        # A long choice may be shortened in a narrow field.
        self.currentTextChanged.connect(self.setToolTip)
        self.set_choices(choices, empty=empty)
        self.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[str, str]], *, empty: str = "") -> None:
        """Offer ``(key, label)`` pairs; ``empty`` words a first choice that means none of them.

        A value that is still offered stays chosen.
        """
        before = self.value()
        self.clear()
        if empty:
            self.addItem(empty, None)
        for key, label in choices:
            self.addItem(label, key)
        self.set_value(before)

    def value(self) -> str | None:
        """The key of the choice, ``None`` when nothing is chosen."""
        key = self.currentData()
        return str(key) if key is not None else None

    def set_value(self, value: str | None) -> None:
        """Choose the key ``value``; one that is not offered chooses nothing."""
        keys = [self.itemData(row) for row in range(self.count())]
        self.setCurrentIndex(keys.index(value) if value in keys else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _chosen(self) -> None:
        self.changed.emit()
