"""A section of a form that is folded until somebody wants it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import icon_size


class Fold(QWidget):
    """A heading to press; what ``make`` makes is made when it is first unfolded."""

    def __init__(self, words: str, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._content: QWidget | None = None
        self._heading = QToolButton()
        self._heading.setText(words)
        self._heading.setAccessibleName(words)
        self._heading.setCheckable(True)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heading.toggled.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._heading)
        self._tint()

    @property
    def heading(self) -> QToolButton:
        """The button that folds and unfolds."""
        return self._heading

    def is_open(self) -> bool:
        """Whether the content is in sight."""
        return self._heading.isChecked()

    def unfold(self) -> None:
        """Show the content."""
        self._heading.setChecked(True)

    def renew(self, words: str) -> None:
        """Another heading, and the content made anew: at once when it is in sight."""
        self._heading.setText(words)
        self._heading.setAccessibleName(words)
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        if self.is_open():
            self._turn(opened=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _turn(self, opened: bool) -> None:
        if self._content is None:
            self._content = self._make()
            self._column.addWidget(self._content)
        self._content.setVisible(opened)
        self._tint()

    def _tint(self) -> None:
        name = "chevron-down" if self.is_open() else "chevron-right"
        self._heading.setIcon(icon(name, colors_of(self).muted))
        self._heading.setIconSize(icon_size(self._heading, 16))
