"""What the signs of the picture mean."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mentor_desk.rules.progression_chart import ProgressionChart
from mentor_desk.ui.progression.chart_words import SHAPES, side_word
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.step_signs import Sign, SignLabel


class Legend(QWidget):
    """The sides that were asked, then hollow, filled and the flag."""

    def __init__(self, chart: ProgressionChart | None = None) -> None:
        super().__init__()
        self._signs = FlowLayout(self)
        if chart is not None:
            self.show_chart(chart)

    def show_chart(self, chart: ProgressionChart) -> None:
        """Show what ``chart`` holds."""
        while (item := self._signs.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        signs: list[tuple[Sign, bool, str]] = [
            (SHAPES[side], False, side_word(side)) for side in chart.sides
        ]
        first: Sign = SHAPES[chart.sides[0]] if chart.sides else "circle"
        signs.append((first, True, self.tr("hollow: when we began")))
        signs.append((first, False, self.tr("filled: now")))
        signs.append(("flag", False, self.tr("next goal")))
        for sign, hollow, words in signs:
            entry = _entry(sign, words, hollow=hollow)
            self._signs.addWidget(entry)
            entry.show()


def _entry(sign: Sign, words: str, *, hollow: bool) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 10, 0)
    row.setSpacing(4)
    label = QLabel(words)
    set_role(label, "caption")
    row.addWidget(SignLabel(sign, hollow=hollow))
    row.addWidget(label)
    return entry
