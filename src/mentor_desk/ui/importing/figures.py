"""Large numbers with a word beneath each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.roles import set_role


class Figures(QWidget):
    """A row of numbers, read aloud as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(36)
        self._row.addStretch(1)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Show (number, word) pairs."""
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            if item is not None and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        for place, (number, word) in enumerate(figures):
            self._row.insertWidget(place, self._figure(number, word))
        self.setAccessibleName(", ".join(f"{number} {word}" for number, word in figures))

    def _figure(self, number: str, word: str) -> QWidget:
        box = QWidget(self)
        large, small = QLabel(number), QLabel(word)
        set_role(large, "display")
        set_role(small, "muted")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(large)
        column.addWidget(small)
        return box
