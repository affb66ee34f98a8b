"""The left side of the guide: its contents, or what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtWidgets import QStyleOptionViewItem

from mentor_desk.ui.guide.book import Book
from mentor_desk.ui.guide.finding import Found
from mentor_desk.ui.guide.trail import Place
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE
from mentor_desk.ui.widgets.list_rows import ListRow, RowDelegate, RowList

_HERE = "#"
_LESS = 18


class _Delegate(RowDelegate):
    """Rows of one line take less room."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        row: ListRow = index.data(ITEM_ROLE)
        return size if row.subtitle else QSize(size.width(), size.height() - _LESS)


class ContentsList(RowList):
    """``wanted`` tells the place that was chosen. The page in view has its headings beneath it."""

    wanted = Signal(object)

    def __init__(self, book: Book, *, follows: bool) -> None:
        """``follows``: moving in the list is choosing; else it takes a click or Enter."""
        super().__init__()
        self._book = book
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Contents"))
        if follows:
            self.chosen.connect(self._tell)
        else:
            self.clicked.connect(lambda _: self.open_current())
        self.activated.connect(self._tell)

    def show_contents(self, here: Place | None) -> None:
        """The parts and pages of the guide, with ``here`` marked."""
        rows = []
        for part in self._book.parts:
            for key in part.pages:
                group = part.title.written(self._book.language)
                rows.append(ListRow(key, self._book.title(key), group=group))
                if here is not None and key == here.page:
                    rows += [
                        ListRow(f"{key}{_HERE}{each.anchor}", f"      {each.title}", group=group)
                        for each in self._book.page(key).sections[1:]
                        if each.level == 2 and each.anchor
                    ]
        self.setAccessibleName(self.tr("Contents"))
        self.set_rows(rows)
        if here is not None:
            self.choose(
                f"{here.page}{_HERE}{here.anchor}" if here.anchor else here.page
            ) or self.choose(here.page)

    def show_found(self, found: Sequence[Found]) -> None:
        """The sections that have what was looked for, the best first."""
        self.setAccessibleName(self.tr("%n place(s) found", "", len(found)))
        self.set_rows(
            [
                ListRow(
                    f"{each.section.page}{_HERE}{each.section.anchor}",
                    _titles(each),
                    each.excerpt,
                )
                for each in found
            ]
        )
        self.choose(None)
        self.scrollToTop()

    def _tell(self, key: str) -> None:
        page, _, anchor = key.partition(_HERE)
        self.wanted.emit(Place(page, anchor))


def _titles(found: Found) -> str:
    if found.section.title == found.page_title:
        return found.page_title
    return f"{found.page_title} › {found.section.title}"
