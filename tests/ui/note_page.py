"""A small real page: the drafts of one form, one line each."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from mentor_desk.models import Draft
from mentor_desk.services import drafts
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from mentor_desk.ui.page_registry import PageSpec
from mentor_desk.ui.pages.base import DeskPage


class NotePage(DeskPage):
    """Counts how often it was drawn; its one field is kept as a draft."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "Notes")
        self.drawn = 0
        self.made = 0
        self.printed = 0
        self.shown: tuple[str, str] | None = None
        self.list = QLabel()
        self.field = QLineEdit()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addWidget(self.list)
        layout.addWidget(self.field)
        self.set_content(content)
        self.watch(self.redraw, Draft)
        self.redraw()

    def redraw(self) -> None:
        self.drawn += 1
        self.list.setText(", ".join(self.context.call(drafts.subjects, form="note")))

    def new(self) -> None:
        self.made += 1

    def print_here(self) -> None:
        self.printed += 1

    def show_record(self, kind: str, ref: str) -> None:
        self.shown = (kind, ref)

    def place(self) -> tuple[str, str] | None:
        return self.shown

    def save_drafts(self) -> None:
        if self.field.text():
            self.context.call(drafts.keep, form="note", subject="x", values={"text": self.field.text()})


def specs() -> tuple[PageSpec, ...]:
    """Three pages of the small kind; the last stands at the foot."""
    factory = "tests.ui.note_page:NotePage"
    return (
        PageSpec("first", text("navigation", "&First"), factory, ("note",)),
        PageSpec("second", text("navigation", "S&econd"), factory),
        PageSpec("last", text("navigation", "&Last"), factory, foot=True),
    )
