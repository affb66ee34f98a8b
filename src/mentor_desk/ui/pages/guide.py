"""The guide on a page of its own: contents to the left, the page that is read to the right."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.guide.guide_view import GuideView
from mentor_desk.ui.guide.links import Link
from mentor_desk.ui.guide.opening import follow
from mentor_desk.ui.guide.places import place
from mentor_desk.ui.guide.printing import ask_and_print
from mentor_desk.ui.guide.writing import book_of
from mentor_desk.ui.pages.base import DeskPage


class GuidePage(DeskPage):
    """A reference is a page of the guide and a heading, ``cases#board``."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("Guide"), self.tr("All of it lies on this computer; nothing is fetched")
        )
        self.view = GuideView(book_of(context), wide=True)
        self.view.left.connect(self._follow)
        self.set_content(self.view)
        self.add_action(
            self.tr("Print …"), self.print_here, description=self.tr("Print the page that is read")
        )
        self.view.show_place(place("start"))

    def show_record(self, kind: str, ref: str) -> None:
        del kind
        self.view.show_place(place(ref))

    def place(self) -> tuple[str, str] | None:
        here = self.view.place
        return "guide", f"{here.page}#{here.anchor}"

    def new(self) -> None:
        """Begin to search."""
        self.view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.search.selectAll()

    def print_here(self) -> None:
        """The page of the guide that is read."""
        from mentor_desk.ui.papers.printing import any_printer

        if any_printer():
            ask_and_print(self, self.view.book.page(self.view.place.page), self.view.book.language)
        else:
            self.context.warn(self.tr("This computer has no printer."))

    def _follow(self, link: Link) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, Desk):
            above = above.parentWidget()
        if above is not None:
            follow(above, link)
