"""What an empty place says: what it is for, and the first step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.ornament import Ornament
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_ICON = 40
_TEXT_WIDTH, _NARROWEST = 380, 180
_AIR = 22


class EmptyState(QWidget):
    """Icon, title, a sentence or two, and a button where there is a first step to take here."""

    _on_other: Callable[[], object] | None

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        button_text: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture, self._title, self._text = Ornament(), QLabel(), QLabel()
        self._button = QPushButton()
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        set_role(self._title, "heading")
        set_role(self._text, "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(self._title)
        layout.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._other = QPushButton()
        set_role(self._other, "link")
        layout.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._on_click = on_click
        self._button.clicked.connect(lambda _=False: self._on_click and self._on_click())
        self._other.clicked.connect(lambda _=False: self._on_other and self._on_other())
        self.say(title, text, button_text, on_click)

    @property
    def button(self) -> QPushButton:
        """The first step; out of sight where there is none."""
        return self._button

    @property
    def other(self) -> QPushButton:
        """Another way to begin; out of sight where there is none."""
        return self._other

    def say(
        self,
        title: str,
        text: str,
        button_text: str = "",
        on_click: Callable[[], object] | None = None,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Say something else, as when it is the filter that leaves nothing.

        ``other`` is a second way to begin: its words and what it does.
        """
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(button_text)
        self._button.setVisible(bool(button_text))
        self._on_click = on_click
        self._other.setText(other[0] if other else "")
        self._other.setVisible(other is not None)
        stop = Qt.FocusPolicy.StrongFocus if other else Qt.FocusPolicy.NoFocus
        self._other.setFocusPolicy(stop)
        self._on_other = other[1] if other else None
        self._fit()
        self.setAccessibleName(f"{title}. {text}")
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words take the lines they need."""
        return QSize(scaled(self, _NARROWEST), super().minimumSizeHint().height())

    def _fit(self) -> None:
        width = min(scaled(self, _TEXT_WIDTH), max(self.width(), scaled(self, _NARROWEST)) - _AIR)
        self._text.setFixedSize(width, max(0, self._text.heightForWidth(width)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        side = scaled(self, _ICON)
        picture = icon(self._icon_name, colors_of(self).muted)
        self._picture.set_picture(picture.pixmap(QSize(side, side)))
