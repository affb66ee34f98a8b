"""The line that says how far one has come in the wizard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mentor_desk.ui.widgets.roles import set_role


class Steps(QWidget):
    """The steps in words; the one in hand stands out by its weight and a mark."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._labels = [QLabel() for _ in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        for label in self._labels:
            row.addWidget(label)
        row.addStretch(1)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Mark the step in hand; those before it are ticked off."""
        for number, (label, name) in enumerate(zip(self._labels, self._names, strict=True)):
            mark = "✓" if number < step else f"{number + 1}"
            label.setText(f"{mark}  {name}")
            set_role(label, "strong" if number == step else "muted")
        words = self.tr("Step {number} of {all}: {name}")
        self.setAccessibleName(
            words.format(number=step + 1, all=len(self._names), name=self._names[step])
        )
