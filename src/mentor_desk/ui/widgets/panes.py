"""List, workspace and drawer side by side, and which of them gives way when it gets narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_NARROWEST_WORKSPACE = 420
_NARROWEST_LIST = 220
_LIST_BESIDE_DRAWER = 260
_SHORT_OF_ROOM = 700
_UNLIMITED = 2000
_UNBOUND = 16_777_215


class Panes(QWidget):
    """The body of a page.

    Where the room is short, the list gets narrower. While the drawer is open, the list gives way to
    the workspace; where there is no room for that either, the list comes back in its place. Where
    there is too little room for two things (a small window, very large type), one is shown at a
    time: the list until a row is opened, then the workspace with a way back to the list above it; an
    open drawer covers both. Where there is nothing to choose at all, the list has the whole width.
    """

    def __init__(
        self,
        rows: QWidget | None,
        workspace: QWidget,
        parent: QWidget | None = None,
        *,
        width: int | None = None,
        drawer: Drawer | None = None,
    ) -> None:
        """``width`` of the list, where ``rows`` only holds it and says nothing of its width."""
        super().__init__(parent)
        self._rows = rows
        self._rows_width = width or (freed(rows) if rows is not None else 0)
        self._alone = False
        self._list_first = True
        self._nothing = self._first_came = False
        self.drawer = drawer or Drawer(self)
        self.drawer.opened.connect(self._arrange)
        self.drawer.closed.connect(self._closed)
        self.back = self._make_back()
        self._main = self._column(workspace)
        self._workspace = workspace
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if rows is not None:
            layout.addWidget(rows)
            self._watch(rows)
        if isinstance(rows, ListPane):
            rows.nothing_told.connect(self.leave_to_list)
        layout.addWidget(self._main, 1)
        layout.addWidget(self.drawer, 0, Qt.AlignmentFlag.AlignRight)

    def minimumSizeHint(self) -> QSize:
        """Nearly nothing: opening the drawer hides the list instead of widening the window."""
        return QSize(scaled(self, _NARROWEST_LIST), super().minimumSizeHint().height())

    def parts(self) -> list[QWidget]:
        """List, workspace and drawer, as far as there are any."""
        return [part for part in (self._rows, self._workspace, self.drawer) if part is not None]

    def show_workspace(self) -> None:
        """Where there is room for one of the two only, show what was opened."""
        held = self._holds_keyboard(self._rows)
        self._list_first = False
        self._arrange()
        if self._alone and held:
            # What opens a row may itself put the keyboard into what is opened.
            QTimer.singleShot(0, self, self._take_keyboard)

    def show_list(self) -> None:
        """Where there is room for one of the two only, show the list again."""
        self._list_first = True
        self._arrange()
        views = self._rows.findChildren(QAbstractItemView) if self._rows is not None else []
        shown = next((view for view in views if view.isVisible()), None)
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_to_list(self, nothing: bool) -> None:
        """Where there is nothing to choose, nothing stands beside the list either."""
        if nothing == self._nothing:
            return
        held = self._holds_keyboard(self._main)
        self._nothing = nothing
        self._first_came = not nothing and self.drawer.is_open()
        self._arrange()
        if nothing and held:
            self._take_to_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.show_list()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.back.setIcon(icon("chevron-left", colors_of(self).accent_ink))

    def _make_back(self) -> QPushButton:
        back = QPushButton(self.tr("To the list"), self)
        set_role(back, "link")
        back.setIcon(icon("chevron-left", colors_of(self).accent_ink))
        back.setToolTip(self.tr("Back to the list (Esc)"))
        back.clicked.connect(lambda _=False: self.show_list())
        back.setVisible(False)
        return back

    def _column(self, workspace: QWidget) -> QWidget:
        # A wide workspace must not push the window over the edge of the screen.
        workspace.setMinimumWidth(1)
        main = QWidget(self)
        main.setMinimumWidth(1)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(workspace, 1)
        return main

    def _watch(self, rows: QWidget) -> None:
        views = rows.findChildren(QAbstractItemView)
        views += [rows] if isinstance(rows, QAbstractItemView) else []
        for view in views:
            view.clicked.connect(lambda _index: self.show_workspace())
            view.activated.connect(lambda _row: self.show_workspace())

    def _arrange(self) -> None:
        listed = self._has_list()
        drawer = min(scaled(self, self.drawer.WIDTH), self.width()) if self.drawer.is_open() else 0
        left = self.width() - drawer
        short = self.width() < scaled(self, _SHORT_OF_ROOM)
        covered = bool(drawer) and (short or left < scaled(self, _LIST_BESIDE_DRAWER))
        self.drawer.setFixedWidth(self.width() if covered else scaled(self, self.drawer.WIDTH))
        workspace = scaled(self, _NARROWEST_WORKSPACE)
        beside = not drawer or left - self._whole() >= workspace
        instead = listed and bool(drawer) and left < workspace * 3 // 4
        self._alone = listed and not drawer and short
        only = listed and self._nothing
        rows = only or (self._list_first if self._alone else (beside or instead))
        if self._rows is not None:
            self._set_rows_width(left, alone=only or self._alone or instead)
            self._rows.setVisible(not covered and (rows or not listed))
        self._main.setVisible(not covered and not (only or instead or (self._alone and rows)))
        self.back.setMinimumHeight(self.back.sizeHint().height())
        self.back.setVisible(self._alone and not rows)

    def _has_list(self) -> bool:
        """Whether there is a list: one that only holds it may hold nothing now."""
        if self._rows is None:
            return False
        layout = self._rows.layout()
        return layout is None or layout.sizeHint().width() > 0

    def _set_rows_width(self, left: int, *, alone: bool) -> None:
        if self._rows is None or self._rows_width >= _UNLIMITED:
            return
        if not self._has_list():
            self._rows.setMinimumWidth(0)
            self._rows.setMaximumWidth(_UNBOUND)
        elif alone:
            self._rows.setFixedWidth(left)
        else:
            self._rows.setFixedWidth(self._rows_room(left, scaled(self, _NARROWEST_WORKSPACE)))

    def _whole(self) -> int:
        """The width of the list as it was made: beside the drawer it stands whole or not at all."""
        if self._rows is None or self._rows_width < _UNLIMITED:
            return self._rows_width
        return self._rows.minimumSizeHint().width()

    def _rows_room(self, left: int, workspace: int) -> int:
        """The width for the list when it stands beside the workspace."""
        least = scaled(self, _NARROWEST_LIST)
        return max(min(self._rows_width, left - workspace), min(least, self._rows_width))

    def _closed(self) -> None:
        self._arrange()
        if self._first_came:
            # The drawer was opened by what the first record took the place of.
            self._first_came = False
            QTimer.singleShot(0, self, self._take_to_list)

    def _take_to_list(self) -> None:
        panes = [self._rows] if isinstance(self._rows, ListPane) else self.findChildren(ListPane)
        shown = next((pane for pane in panes if pane is not None and pane.isVisible()), None)
        if shown is not None:
            shown.take_keyboard()

    def _take_keyboard(self) -> None:
        if self.back.isVisible() and not self._holds_keyboard(self._workspace):
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _holds_keyboard(self, part: QWidget | None) -> bool:
        focus = QApplication.focusWidget()
        return part is not None and focus is not None and (focus is part or part.isAncestorOf(focus))


def freed(rows: QWidget) -> int:
    """The width that ``rows`` was given, which from now on is settled by who holds it."""
    width = rows.maximumWidth()
    rows.setMinimumWidth(0)
    rows.setMaximumWidth(_UNBOUND)
    return width
