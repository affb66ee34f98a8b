"""Nearer, farther, everything: for those who use the mouse. The keys for it are the map's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import icon_size
from mentor_desk.ui.widgets.roles import set_role

_MARGIN = 8
_ICONS = ("plus", "minus", "target")


class MapButtons(QFrame):
    """``zoomed`` tells 1 or −1, ``fitted`` that everything is wanted in view."""

    zoomed = Signal(int)
    fitted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._buttons = [QToolButton() for _ in _ICONS]
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for button in self._buttons:
            # The map itself has the keyboard: three more stops would only be in the way.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setIconSize(icon_size(button, 14))
            button.setCursor(Qt.CursorShape.ArrowCursor)
            column.addWidget(button)
        nearer, farther, whole = self._buttons
        nearer.clicked.connect(lambda _=False: self.zoomed.emit(1))
        farther.clicked.connect(lambda _=False: self.zoomed.emit(-1))
        whole.clicked.connect(lambda _=False: self.fitted.emit())
        self._retranslate()
        self._tint()

    def place_in(self, view: QRect) -> None:
        """Stand in the upper right corner of ``view``."""
        self.adjustSize()
        self.move(view.right() - self.width() - _MARGIN + 1, view.top() + _MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        words = (self.tr("Nearer (+)"), self.tr("Farther (−)"), self.tr("Show it all (Home)"))
        for button, name in zip(self._buttons, words, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _tint(self) -> None:
        for button, name in zip(self._buttons, _ICONS, strict=True):
            button.setIcon(icon(name, colors_of(self).muted))
