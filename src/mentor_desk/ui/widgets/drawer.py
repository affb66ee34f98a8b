"""The side panel that carries a form, so that the page behind stays in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import icon_size, scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.spoken import announce


class Drawer(QFrame):
    """Title, a body that scrolls, buttons below. Esc closes; the focus returns where it came from.

    ``closed`` is told however it was closed. Nothing typed is lost by closing: keeping the draft is
    the body's own business, as each field is left.
    """

    WIDTH = 452
    """How wide it is in standard type, where the page has that room."""

    closed = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self._body: QWidget | None = None
        self._title = ElidedLabel(role="heading")
        self._close = QToolButton()
        self._close.clicked.connect(self.dismiss)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = ElidedLabel(role="caption")
        self._buttons: list[QPushButton] = []
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(scaled(self, self.WIDTH))
        self._retranslate()
        set_role(self, "panel")
        self.setVisible(False)

    def present(
        self, title: str, body: QWidget, buttons: Sequence[QPushButton] = (), *, note: str = ""
    ) -> None:
        """Show ``body``, which the drawer now owns, in place of what it showed before.

        The first field of ``body`` gets the focus; ``buttons`` stand below, the primary one first.
        """
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._clear()
        self._body = body
        set_role(body, "plain")
        # A wide field must not be pushed over the edge of the panel.
        body.setMinimumWidth(1)
        if layout := body.layout():
            layout.setContentsMargins(20, 4, 20, 16)
        self._scroll.setWidget(body)
        self._buttons = list(buttons)
        self._footer.removeWidget(self._note)
        for button in buttons:
            self._footer.addWidget(button)
            button.show()
        self._footer.addWidget(self._note)
        self._foot.setVisible(bool(buttons) or bool(note))
        self.set_title(title)
        self.set_note(note)
        self.setVisible(True)
        self.opened.emit()
        announce(self, title)
        self._focus_first()

    @property
    def ground(self) -> QWidget:
        """The parent for a body that is made here from the start.

        The style sheet is worked out anew for a whole body whenever it moves to another parent.
        """
        return self._scroll.viewport()

    def set_title(self, title: str) -> None:
        """Another title, as when a draft becomes a record."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """The remark beside the buttons: «Draft saved 10.42»."""
        self._note.setText(note)
        if note:
            self._foot.setVisible(True)

    def body(self) -> QWidget | None:
        """What is shown now."""
        return self._body

    def is_open(self) -> bool:
        """Whether the drawer shows something."""
        return self._body is not None

    def dismiss(self) -> None:
        """Close, and give the focus back."""
        if self._body is None:
            return
        before, self._before = self._before, None
        self.setVisible(False)
        self._clear()
        self.closed.emit()
        # What had the focus may be gone: saving in the drawer redraws the page behind it.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 12, 6)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._foot = QFrame()
        set_role(self._foot, "bar")
        # Else a short window would take height from the buttons, not from the body that scrolls.
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(20, 10, 20, 10)
        self._footer = FlowLayout(spacing=8)
        self._footer.addWidget(self._note)
        foot.addLayout(self._footer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)

    def _clear(self) -> None:
        body = self._scroll.takeWidget() if self._body is not None else None
        self._body = None
        for widget in (body, *self._buttons):
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._buttons = []

    def _focus_first(self) -> None:
        """Give the keyboard to the first field; QWidget.focusNextPrevChild would need a window."""
        tab = Qt.FocusPolicy.TabFocus
        body = self._body
        fields = body.findChildren(QWidget) if body is not None else []
        chain = [each for each in fields if each.focusPolicy() & tab and each.isEnabled()]
        visible = [each for each in chain if each.isVisible() and each.focusProxy() is None]
        target = visible[0] if visible else self._close
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tint(self) -> None:
        self._close.setIcon(icon("close", colors_of(self).muted))
        self._close.setIconSize(icon_size(self._close, 16))

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close the panel"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._tint()
