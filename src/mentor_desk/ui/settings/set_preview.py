"""What a set of areas asks, with the words of every step."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.rules.indicator_sets import Area, IndicatorSet
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role


class SetPreview(Card):
    """Who owns it, then area by area. Read aloud as plain text."""

    def __init__(self) -> None:
        super().__init__(" ")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._about = QLabel()
        self._about.setWordWrap(True)
        set_role(self._about, "hint")
        self._areas = QLabel()
        self._areas.setWordWrap(True)
        self._areas.setTextFormat(Qt.TextFormat.RichText)
        self._actions = QWidget()
        self._row = QHBoxLayout(self._actions)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.buttons: list[QPushButton] = []
        for part in (self._about, self._actions, self._areas):
            self.add(part)

    def show_set(self, content: IndicatorSet, words: str) -> None:
        """Show ``content`` under ``words``."""
        self.set_title(f"{words}: {content.title}")
        self._about.setText(self._terms(content))
        blocks = [self._area(number, area) for number, area in enumerate(content.areas, 1)]
        blocks.append(self._belief(content.belief))
        self._areas.setText("".join(blocks))

    def set_actions(self, *actions: tuple[str, Callable[[], object]]) -> None:
        """Buttons beneath the terms; the first one is what is meant."""
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for number, (words, act) in enumerate(actions):
            button = QPushButton(words)
            if number == 0:
                set_role(button, "primary")
            button.clicked.connect(lambda _=False, act=act: act())
            self._row.addWidget(button)
            button.show()
            self.buttons.append(button)
        self._row.addStretch(1)
        self._actions.setVisible(bool(actions))

    def text(self) -> str:
        """Everything shown, as it is read."""
        return f"{self._about.text()}\n{self._areas.text()}"

    def _terms(self, content: IndicatorSet) -> str:
        if content.shipped:
            return self.tr("The program’s own words. A tool to talk with, not a validated instrument.")
        words = self.tr("Owner: {owner}. Terms: {licence}. What it measures, its owner answers for.")
        return words.format(owner=content.owner, licence=content.licence)

    def _area(self, number: int, area: Area) -> str:
        marks = []
        if area.short:
            marks.append(self.tr("asked at visits"))
        if area.optional:
            marks.append(self.tr("only where it matters"))
        return self._block(f"{number}. {area.title}", ", ".join(marks), area)

    def _belief(self, area: Area) -> str:
        return self._block(area.title, self.tr("only for the mentor"), area)

    def _block(self, title: str, mark: str, area: Area) -> str:
        steps = " &nbsp;·&nbsp; ".join(
            f"{step}&nbsp;{escape(words)}" for step, words in enumerate(area.anchors, 1)
        )
        marked = f" <i>({escape(mark)})</i>" if mark else ""
        return f"<p><b>{escape(title)}</b>{marked}<br>{steps}</p>"
