"""Who is behind the numbers of a summary without names: on the screen only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.roles import set_role


class NameKey(QWidget):
    """``Sag 7`` and the name beside it. It is never printed and never stands in a file."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = QLabel(self.tr("Only on your screen"))
        set_role(self._heading, "strong")
        hint = QLabel(self.tr("Neither the print nor the file says whose number it is."))
        hint.setWordWrap(True)
        set_role(hint, "hint")
        self._rows = QGridLayout()
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(2)
        self._rows.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._alone = QLabel()
        self._alone.setWordWrap(True)
        set_role(self._alone, "hint")
        self._alone.hide()
        for widget in (self._heading, hint, self._alone):
            layout.addWidget(widget)
        layout.addLayout(self._rows)

    @property
    def warning(self) -> str:
        """Which cases can be known all the same; empty where none can."""
        return "" if self._alone.isHidden() else self._alone.text()

    def warn_of(self, alone: Sequence[str]) -> None:
        """Say which cases can be known by their target group or trade, because nobody shares it."""
        words = self.tr(
            "{cases}: the only one in its target group or trade. Those who know your citizens may know "
            "who it is. Is everybody at the meeting allowed to?"
        )
        self._alone.setText(words.format(cases=", ".join(alone)))
        self._alone.setVisible(bool(alone))

    def show_names(self, names: Sequence[tuple[str, str]]) -> None:
        """Show number and name of each case, in the order of the paper."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for row, pair in enumerate(names):
            for column, words in enumerate(pair):
                label = QLabel(words)
                label.setTextFormat(Qt.TextFormat.PlainText)
                set_role(label, "muted" if column == 0 else "strong")
                self._rows.addWidget(label, row, column)
        self.setAccessibleName(self._heading.text())
        spoken = ", ".join(f"{number} {name}" for number, name in names)
        self.setAccessibleDescription(spoken)
