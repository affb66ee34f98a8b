"""Everything from one line: type, walk down, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.spoken import announce

_WIDTH, _LIST_HEIGHT, _TOP = 620, 420, 64
_WALK = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
}


class CommandPalette(QWidget):
    """Lies over ``window``. ``opened`` tells the key of what was chosen.

    ``provider`` is asked at every key and must answer at once; ``idle`` says what stands there before
    anything is typed (recent things, commands). Rows are grouped by their ``group``.
    """

    opened = Signal(str)

    def __init__(
        self,
        window: QWidget,
        provider: Callable[[str], Sequence[ListRow]],
        idle: Callable[[], Sequence[ListRow]],
    ) -> None:
        super().__init__(window)
        self._provider, self._idle = provider, idle
        self._before: QWidget | None = None
        self._box = QFrame(self)
        set_role(self._box, "popup")
        self._line = _PaletteLine(self._walk, self._open_current, self.dismiss)
        self._line.textChanged.connect(self._search)
        self._results = RowList()
        self._results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._results.clicked.connect(lambda _index: self._open_current())
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        set_role(self._nothing, "muted")
        self._nothing.setContentsMargins(14, 12, 14, 12)
        layout = QVBoxLayout(self._box)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self._line, self._results, self._nothing):
            layout.addWidget(widget)
        window.installEventFilter(self)
        self._retranslate()
        self.setVisible(False)

    def ask(self, text: str = "") -> None:
        """Open, with ``text`` typed already."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._line.setText(text)
        self._search(text)
        self.setVisible(True)
        self.raise_()
        self._place()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close, and give the focus back."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        self.setVisible(False)
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def rows(self) -> Sequence[ListRow]:
        """What is offered now."""
        return self._results.rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.dismiss()

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(colors_of(self).text if colors_of(self).scheme == "light" else "#000000")
        veil.setAlpha(70 if colors_of(self).scheme == "light" else 120)
        QPainter(self).fillRect(self.rect(), veil)

    def _search(self, text: str) -> None:
        rows = self._provider(text.strip()) if text.strip() else self._idle()
        self._results.set_rows(rows)
        self._results.choose(rows[0].key if rows else None)
        self._results.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if text.strip():
            announce(self._line, rows[0].spoken() if rows else self._nothing.text())
        self._results.scrollToTop()
        self._place()

    def _walk(self, step: int) -> None:
        rows = self.rows()
        if not rows:
            return
        keys = [row.key for row in rows]
        here = self._results.chosen_key()
        at = keys.index(here) if here in keys else 0
        self._results.choose(keys[min(max(at + step, 0), len(keys) - 1)])
        words = rows[keys.index(self._results.chosen_key() or "")].spoken()
        self._line.setAccessibleDescription(words)
        announce(self._line, words)

    def _open_current(self) -> None:
        key = self._results.chosen_key()
        if key is not None:
            self.dismiss()
            self.opened.emit(key)

    def _place(self) -> None:
        """Near the top, centred, and only as high as what it holds."""
        window = cast("QWidget", self.parent())
        self.setGeometry(window.rect())
        wanted = sum(self._results.sizeHintForRow(n) for n in range(min(len(self.rows()), 12)))
        room = window.height() - 2 * _TOP - self._line.sizeHint().height()
        self._results.setFixedHeight(max(0, min(wanted, scaled(self, _LIST_HEIGHT), room)))
        width = min(scaled(self, _WIDTH), window.width() - 32)
        self._box.setFixedWidth(width)
        self._box.adjustSize()
        self._box.move((window.width() - width) // 2, min(_TOP, window.height() // 8))

    def _retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("A person, a firm, a paper or a command"))
        self._line.setAccessibleName(self.tr("Search everything"))
        self._results.setAccessibleName(self.tr("Found"))
        self._nothing.setText(self.tr("Nothing found. Try fewer letters, or another word."))


class _PaletteLine(QLineEdit):
    """Keeps the keyboard while the list beneath it is walked; leaving it closes the palette."""

    def __init__(
        self,
        walk: Callable[[int], None],
        take: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        self._walk, self._take, self._leave = walk, take, leave

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WALK:
            self._walk(_WALK[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        self._leave()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self._leave()
