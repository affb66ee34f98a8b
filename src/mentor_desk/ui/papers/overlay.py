"""What fills the window while a paper is looked at: a column to the left, the paper to the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.commands.command import Command
from mentor_desk.ui.commands.desk_commands import NEW
from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.context import Context
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import icon_size, scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.spoken import announce

_COLUMN = 360


class Overlay(QFrame):
    """Covers the window of ``parent``. Esc closes, and the keyboard returns where it came from.

    Tab stays inside. Going to another page, and locking, close it as well. Keys of its own come
    before those of the desk (:meth:`bind`).
    """

    closed = Signal()

    def __init__(self, parent: QWidget, context: Context, title: str) -> None:
        # Qt keeps Tab inside a sub-window.
        super().__init__(parent.window(), Qt.WindowType.SubWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._opener = parent
        self._before = QApplication.focusWidget()
        self._keys: dict[str, Callable[[], object]] = {}
        self.bind_command(NEW, lambda: None)
        self._title, self._subtitle = QLabel(title), QLabel()
        self._close_button = QToolButton()
        self.column = QVBoxLayout()
        self.foot = QVBoxLayout()
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.setAccessibleName(title)
        parent.window().installEventFilter(self)
        parent.installEventFilter(self)
        context.go_requested.connect(self.dismiss)
        context.about_to_lock.connect(self.dismiss)

    def set_subtitle(self, words: str) -> None:
        """One line about what the paper is about."""
        self._subtitle.setText(words)
        self._subtitle.setVisible(bool(words))

    def set_paper(self, widget: QWidget) -> None:
        """What stands to the right."""
        self._row.addWidget(widget, 1)

    def bind(self, keys: str, action: Callable[[], object]) -> None:
        """Let ``keys`` call ``action`` while the overlay is open."""
        self._keys[keys] = action

    def bind_command(self, command: Command, action: Callable[[], object]) -> None:
        """Let the keys of ``command`` call ``action`` while the overlay is open."""
        for keys in keymap().keys(command):
            self.bind(keys, action)

    def present(self) -> None:
        """Show it over the whole window."""
        self._fit()
        self.show()
        self.raise_()
        announce(self, self.accessibleName())

    def dismiss(self) -> None:
        """Close, and give the keyboard back."""
        if self.isHidden():
            return
        before = self._before
        self.hide()
        self.closed.emit()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._action(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action(event)
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif action is not None:
            action()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._fit()
        elif event.type() == QEvent.Type.Hide and watched is self._opener:
            self.dismiss()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        width = self._left.width()
        painter.fillRect(self.rect(), QColor(colors.window))
        painter.fillRect(0, 0, width, self.height(), QColor(colors.surface))
        painter.fillRect(width, 0, 1, self.height(), QColor(colors.line))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _action(self, event: QEvent) -> Callable[[], object] | None:
        if not isinstance(event, QKeyEvent):
            return None
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        return self._keys.get(keys)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _lay_out(self) -> None:
        set_role(self._title, "title")
        set_role(self._subtitle, "muted")
        for label in (self._title, self._subtitle):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._subtitle.hide()
        self._close_button.setAccessibleName(self.tr("Close"))
        self._close_button.setToolTip(self.tr("Close (Esc)"))
        self._close_button.clicked.connect(self.dismiss)
        self._tint()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._left = QWidget()
        self._left.setFixedWidth(scaled(self, _COLUMN))
        left = QVBoxLayout(self._left)
        left.setContentsMargins(20, 16, 16, 16)
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self._subtitle)
        left.addWidget(self._scrolling(), 1)
        left.addLayout(self.foot)
        self.foot.setSpacing(8)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._row.addWidget(self._left)

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        set_role(inner, "plain")
        self.column.setContentsMargins(0, 4, 8, 4)
        self.column.setSpacing(12)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self.column)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _tint(self) -> None:
        self._close_button.setIcon(icon("close", colors_of(self).muted))
        self._close_button.setIconSize(icon_size(self._close_button, 16))
