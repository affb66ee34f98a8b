"""The top of a page: where one is, the way to everything, and what can be begun here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.search_button import SearchButton

_HEIGHT = 70
_SIDE = 20
_BETWEEN = 14


class PageHeader(QFrame):
    """Title and subtitle to the left; search, switches and actions to the right.

    Where they do not all fit in one line, the search shrinks to its picture, and then what can be
    done goes to a line below: the title stays readable.
    """

    def __init__(self, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "header")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(scaled(self, _HEIGHT))
        self.title = ElidedLabel(title, "title")
        self.subtitle = ElidedLabel(subtitle, "muted")
        self.search = SearchButton()
        self.back: QToolButton | None = None
        self._before: list[QWidget] = []
        self._after: list[QWidget] = []
        self._primary: QWidget | None = None
        self._lay_out()
        # Only now it has a parent: shown without one it would flash up as a window of its own.
        self.subtitle.setVisible(bool(subtitle))

    def add_before_search(self, widget: QWidget) -> None:
        """A way to look at the page's content."""
        self._before.append(widget)
        self._settle()

    def add_after_search(self, widget: QWidget) -> None:
        """Something to do; the newest stands nearest to the search."""
        self._after.insert(0, widget)
        self._settle()

    def set_primary(self, widget: QWidget | None) -> None:
        """The one primary action, at the end; ``None`` takes it away."""
        before, self._primary = self._primary, widget
        if before is not None:
            for row in (self._row, self._below):
                row.removeWidget(before)
        self._settle()

    def set_back(self, button: QToolButton) -> None:
        """An arrow before the title."""
        self.back = button
        self._row.insertWidget(0, button)
        self._tint()
        self._settle()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: what is beside the title can go below it."""
        primary = [self._primary] if self._primary is not None else []
        parts = [*self._before, *self._after, *primary, self.search]
        width = max(each.minimumSizeHint().width() for each in parts)
        return QSize(width + 2 * _SIDE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        # Words, visibility and fonts of what stands in the header come as a new wish for room.
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch()
        self._row = QHBoxLayout()
        self._row.setSpacing(_BETWEEN)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.search)
        self._below = FlowLayout(spacing=_BETWEEN // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 8, _SIDE, 8)
        column.setSpacing(6)
        column.addLayout(self._row, 1)
        column.addLayout(self._below)

    def _settle(self) -> None:
        """Choose the line for everything that can be done."""
        self.title.ensurePolished()
        room = self.width() - 2 * _SIDE
        title = min(self.title.sizeHint().width(), room // 2)
        primary = [self._primary] if self._primary is not None else []
        rest = [*self._before, *self._after]
        least = title + self.search.minimumSizeHint().width() + _BETWEEN
        if self.back is not None:
            least += self.back.sizeHint().width() + _BETWEEN
        in_row = [*rest, *primary]
        if self.isVisible() and least + _taken(in_row) > room:
            in_row = primary if least + _taken(primary) <= room else []
        self._place(in_row)
        left = room - least + title - _taken(in_row)
        self.title.setMinimumWidth(min(self.title.sizeHint().width(), max(0, left)))

    def _place(self, in_row: list[QWidget]) -> None:
        """Put these beside the search and all others into the line below."""
        primary = [self._primary] if self._primary is not None else []
        every = [*self._before, *self._after, *primary]
        below = [each for each in every if each not in in_row]
        if _widgets(self._below) != below:
            for each in every:
                self._below.removeWidget(each)
            for each in below:
                self._row.removeWidget(each)
                self._below.addWidget(each)
        before = [each for each in self._before if each in in_row]
        wanted = [*before, self.search, *(each for each in in_row if each not in self._before)]
        if _widgets(self._row)[-len(wanted) :] != wanted:
            for each in wanted:
                self._row.removeWidget(each)
            for each in wanted:
                self._row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)

    def _tint(self) -> None:
        if self.back is not None:
            side = scaled(self, 18)
            self.back.setIcon(icon("arrow-left", colors_of(self).muted))
            self.back.setIconSize(QSize(side, side))


def _taken(widgets: list[QWidget]) -> int:
    shown = [each for each in widgets if not each.isHidden()]
    return sum(each.sizeHint().width() + _BETWEEN for each in shown)


def _widgets(layout: QLayout) -> list[QWidget]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    found = (item.widget() for item in items if item is not None)
    return [widget for widget in found if widget is not None]
