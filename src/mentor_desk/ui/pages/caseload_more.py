"""What can be done with several cases at once: the … beside the search on the Cases page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from mentor_desk.ui.context import Context
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon


class CaseloadMore(QToolButton):
    """A menu of the pages that belong to the whole caseload. One more is a line in :meth:`_fill`."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setAccessibleName(self.tr("More for the cases"))
        self.setToolTip(self.tr("More for the cases"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        self._fill(menu)
        self.setMenu(menu)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _fill(self, menu: QMenu) -> None:
        for words, page in (
            (self.tr("Read in your own list …"), "caseload_import"),
            (self.tr("Hand cases over …"), "hand_over_give"),
            (self.tr("Take cases over …"), "hand_over_take"),
            (self.tr("Citizens and firms that look alike"), "duplicates"),
            (self.tr("Cases ripe for erasing"), "retention"),
        ):
            action = QAction(words, menu)
            action.triggered.connect(partial(self._go, page))
            menu.addAction(action)

    def _go(self, page: str, _checked: bool = False) -> None:
        self._context.go(page)

    def _tint(self) -> None:
        self.setIcon(icon("more", colors_of(self).muted))
