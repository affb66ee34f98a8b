"""What lies over the whole window: beneath it nothing is seen, and no key reaches it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QWidget
from shiboken6 import isValid

from mentor_desk.ui.commands.command import Command
from mentor_desk.ui.commands.desk_commands import LOCK
from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.theme import colors_of


class Cover(QFrame):
    """Fills the window of ``parent`` and hides everything else in it until it is dismissed.

    Hidden, not merely painted over: shortcuts, screen readers and the Tab key find nothing there.
    Every key that is not its own, its fields' or its buttons' does nothing; locking still locks.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, context: Context) -> None:
        # Qt keeps Tab inside a sub-window.
        super().__init__(parent.window(), Qt.WindowType.SubWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._opener = parent
        self._before = QApplication.focusWidget()
        self._beneath: list[QWidget] = []
        self._keys: dict[str, Callable[[], object]] = {"Esc": self.dismiss}
        self.bind_command(LOCK, self._lock)
        parent.window().installEventFilter(self)
        context.go_requested.connect(self.dismiss)
        context.about_to_lock.connect(self.flush)
        context.closing.connect(self._rest)

    def bind(self, keys: str, action: Callable[[], object]) -> None:
        """Let ``keys`` call ``action`` while the cover lies there."""
        self._keys[keys] = action

    def bind_command(self, command: Command, action: Callable[[], object]) -> None:
        """Let the keys of ``command`` call ``action`` while the cover lies there."""
        for keys in keymap().keys(command):
            self.bind(keys, action)

    def present(self) -> None:
        """Cover the window."""
        self._beneath = list(self._siblings())
        for widget in self._beneath:
            widget.hide()
        self._fit()
        self.show()
        self.raise_()

    def flush(self) -> None:
        """Save what is being typed."""

    def dismiss(self) -> None:
        """Save what is being typed, uncover the window, and give the keyboard back."""
        if self.isHidden():
            return
        self.flush()
        self.hide()
        for widget in self._beneath:
            if isValid(widget):
                widget.show()
        self.closed.emit()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _written(event) not in self._letters():
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._keys.get(_written(event))
        if action is not None:
            action()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._fit()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(colors_of(self).window))

    def _siblings(self) -> Iterator[QWidget]:
        for child in self.window().findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            if child is not self and not child.isWindow() and child.isVisible():
                yield child

    def _letters(self) -> set[str]:
        """The Alt letters of its own buttons."""
        buttons = (b for b in self.findChildren(QAbstractButton) if b.isVisible())
        return {_text(QKeySequence.mnemonic(button.text())) for button in buttons} - {""}

    def _lock(self) -> None:
        widget: QWidget | None = self._opener
        while widget is not None:
            if isinstance(widget, Desk):
                widget.lock_asked.emit()
                return
            widget = widget.parentWidget()

    def _rest(self) -> None:
        """The vault closes: take no more words, and stay in the way of what lies beneath."""
        self.setEnabled(False)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())


def _written(event: QKeyEvent) -> str:
    return _text(QKeySequence(event.keyCombination()))


def _text(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)
