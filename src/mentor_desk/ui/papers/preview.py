"""The paper as it will be printed, page by page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.commands.places import PAPER_LARGER, PAPER_SMALLER, PAPER_WHOLE
from mentor_desk.ui.commands.shortcut import tip, with_keys
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import icon_size
from mentor_desk.ui.widgets.roles import ring_when_focused, set_role

if TYPE_CHECKING:
    from mentor_desk.ui.papers.pdf import Pdf

_SCREEN_DOTS = 96.0
_STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0)
_MARGIN = 24


class PaperPreview(QWidget):
    """Shows one page at a time. ``turned`` tells the page, counted from 1.

    PageDown goes down and on to the next page, Ctrl and plus, minus or 0 change the size.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf: Pdf | None = None
        self._page = 0
        self._zoom: float | None = None
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._picture.setMargin(_MARGIN // 2)
        self._area = _PageArea(self)
        self._area.setWidget(self._picture)
        self._where = QLabel()
        self._size = QLabel()
        self._tools: dict[str, QToolButton] = {}
        self._lay_out()
        self._tell()

    @property
    def page(self) -> int:
        """The page in view, counted from 1; 0 without a paper."""
        return self._page + 1 if self._pdf else 0

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1.0 is its size on paper."""
        return self._fitting() if self._zoom is None else self._zoom

    def picture(self) -> QPixmap:
        """What is shown."""
        return self._picture.pixmap()

    def show_pdf(self, data: bytes) -> None:
        """Show another paper, at the page and size of the one before."""
        from mentor_desk.ui.papers.pdf import Pdf

        if self._pdf is not None:
            self._pdf.close()
        self._pdf = Pdf(data)
        self._page = min(self._page, self._pdf.pages() - 1)
        self._draw()

    def go(self, page: int) -> None:
        """Turn to ``page``, counted from 1; beyond the last it stays."""
        if self._pdf is not None and 1 <= page <= self._pdf.pages() and page != self.page:
            self._page = page - 1
            self._draw()
            self._area.verticalScrollBar().setValue(0)
            self.turned.emit(page)

    def zoom_in(self) -> None:
        """A step larger."""
        larger = [step for step in _STEPS if step > self.zoom + 0.01]
        self._set_zoom(larger[0] if larger else _STEPS[-1])

    def zoom_out(self) -> None:
        """A step smaller."""
        smaller = [step for step in _STEPS if step < self.zoom - 0.01]
        self._set_zoom(smaller[-1] if smaller else _STEPS[0])

    def fit(self) -> None:
        """As wide as there is room for."""
        self._set_zoom(None)

    def on(self, step: int) -> None:
        """A screen down (``1``) or up (``-1``), and over to the next page at its end."""
        bar = self._area.verticalScrollBar()
        edge = bar.maximum() if step > 0 else bar.minimum()
        if bar.value() != edge:
            bar.setValue(bar.value() + step * bar.pageStep() * 9 // 10)
        elif self._pdf is not None and 0 <= self._page + step < self._pdf.pages():
            self.go(self.page + step)
            bar.setValue(bar.minimum() if step > 0 else bar.maximum())

    def focus_page(self) -> None:
        """Give the keyboard to the page."""
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None:
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._draw()

    def _fitting(self) -> float:
        if self._pdf is None:
            return 1.0
        room = self._area.width() - self._area.verticalScrollBar().sizeHint().width() - 2 * _MARGIN
        wide = self._pdf.size(self._page).width() * _SCREEN_DOTS / 72
        return float(min(_STEPS[-1], max(_STEPS[0], room / wide)))

    def _draw(self) -> None:
        if self._pdf is not None:
            ratio = self.devicePixelRatioF()
            picture = self._pdf.picture(self._page, _SCREEN_DOTS * self.zoom * ratio)
            picture.setDevicePixelRatio(ratio)
            self._picture.setPixmap(QPixmap.fromImage(picture))
            words = self._pdf.words(self._page)
            self._area.setAccessibleDescription(words)
            self._picture.setAccessibleName(words or self.tr("A page without words"))
        self._tell()

    def _tell(self) -> None:
        pages = self._pdf.pages() if self._pdf else 0
        words = self.tr("Page {page} of {pages}").format(page=self.page, pages=pages)
        self._where.setText(words if pages else "")
        if not pages:
            self._area.setAccessibleDescription(self.tr("It is being made."))
            self._picture.setAccessibleName(self.tr("It is being made."))
        self._area.setAccessibleName(words if pages else self.tr("The paper"))
        self._size.setText(f"{round(self.zoom * 100)} %" if pages else "")
        self._tools["chevron-left"].setEnabled(self.page > 1)
        self._tools["chevron-right"].setEnabled(0 < self.page < pages)
        for name in ("minus", "plus"):
            self._tools[name].setEnabled(pages > 0)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 10, 16, 10)
        bar.setSpacing(6)
        bar.addWidget(
            self._tool("chevron-left", self.tr("Previous page"), lambda: self.go(self.page - 1))
        )
        bar.addWidget(self._where)
        bar.addWidget(self._tool("chevron-right", self.tr("Next page"), lambda: self.go(self.page + 1)))
        bar.addStretch(1)
        bar.addWidget(self._tool("minus", with_keys(self.tr("Smaller"), PAPER_SMALLER), self.zoom_out))
        self._size.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %") + 4)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bar.addWidget(self._size)
        bar.addWidget(self._tool("plus", with_keys(self.tr("Larger"), PAPER_LARGER), self.zoom_in))
        wide = QPushButton(self.tr("&Whole width"))
        set_role(wide, "small")
        tip(wide, PAPER_WHOLE, self.tr("As wide as the window"))
        wide.clicked.connect(self.fit)
        bar.addWidget(wide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._area, 1)
        self._tint()

    def _tool(self, name: str, words: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setIconSize(icon_size(button, 16))
        button.clicked.connect(lambda _=False: act())
        self._tools[name] = button
        return button

    def _tint(self) -> None:
        for name, button in self._tools.items():
            button.setIcon(icon(name, colors_of(self).text))


class _PageArea(QScrollArea):
    """Scrolls the page; PageUp and PageDown turn it at its ends."""

    def __init__(self, preview: PaperPreview) -> None:
        super().__init__()
        self._preview = preview
        ring_when_focused(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            self._preview.on(1)
        elif key == Qt.Key.Key_PageUp:
            self._preview.on(-1)
        else:
            super().keyPressEvent(event)
