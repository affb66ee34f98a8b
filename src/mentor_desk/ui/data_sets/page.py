"""One data set: its rows, its text, how it reads, its editions, and taking a change in use (M6)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.models import DataSetVersion, Draft
from mentor_desk.services import data_set_catalogue, data_sets
from mentor_desk.services.data_set_past import rewritten
from mentor_desk.services.data_set_told import told
from mentor_desk.services.data_sets import SetRow
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.candidate import Candidate
from mentor_desk.ui.data_sets.contents_tab import ContentsTab
from mentor_desk.ui.data_sets.editable import editable
from mentor_desk.ui.data_sets.editions_tab import SHIPPED, EditionsTab
from mentor_desk.ui.data_sets.head import Head
from mentor_desk.ui.data_sets.preview_tab import PreviewTab
from mentor_desk.ui.data_sets.take_form import Changes, TakeForm
from mentor_desk.ui.data_sets.text_tab import TextTab
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.settings import decided
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.tabs import Tabs

PAGE = "data_set"
CONTENTS, TEXT, SHOWN, EDITIONS = "contents", "text", "shown", "editions"


class DataSetPage(DeskPage):
    """Shows the set whose path is the reference. Nothing is in use before it is taken in use."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Data set"))
        self._before: tuple[str, str | None] = ("settings", "data_sets")
        self._row: SetRow | None = None
        self.candidate = Candidate(context, self)
        self.head = Head()
        self.contents = ContentsTab(context, self.candidate)
        self.text = TextTab(self.candidate)
        self.shown = PreviewTab(context, self.candidate)
        self.editions = EditionsTab(context)
        self.tabs = Tabs(self.tr("Data set"))
        self.tabs.add(CONTENTS, self.tr("Contents"), self.contents)
        self.tabs.add(SHOWN, self.tr("How it reads"), self.shown)
        self.tabs.add(EDITIONS, self.tr("Editions"), self.editions)
        self.tabs.add(TEXT, self.tr("As text"), self.text)
        self._lay_out()
        self.set_back(self.tr("Back (Esc)"), self.back)
        self.tabs.chosen.connect(self._tab)
        self.editions.wanted.connect(self._restore)
        self.candidate.changed.connect(self._say)
        self.candidate.judged.connect(self._say)
        self.head.take_wanted.connect(self.take)
        self.head.away_wanted.connect(self.discard)
        self.head.back_wanted.connect(self._bring_back)
        self.candidate.changed.connect(lambda: self.head.show_gone(""))
        self.candidate.lost.connect(self.head.show_gone)
        self.head.news_wanted.connect(self._news)
        self.head.fault_wanted.connect(self._to_fault)
        self.watch(self.redraw, DataSetVersion, Draft)

    def show_record(self, kind: str, ref: str) -> None:
        del kind
        try:
            data_set = data_set_catalogue.by_path(ref)
        except KeyError:
            return
        self._flush()
        self._row = None
        self.head.forget()
        self.set_title(data_set.title.written(self.context.language))
        self.set_subtitle(data_set.purpose.written(self.context.language))
        allowed = editable(self.context)
        self.contents.begin(editable=allowed, keys=data_set.keys)
        self.text.begin(editable=allowed)
        self.head.lock("" if allowed else decided.words())
        self.tabs.choose(CONTENTS)
        self.candidate.open(ref)
        self._read()
        self.contents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def came_from(self, kind: str, ref: str | None) -> None:
        self._before = (kind, ref)

    def place(self) -> tuple[str, str] | None:
        return (PAGE, self.candidate.path) if self.candidate.path else None

    def save_drafts(self) -> None:
        super().save_drafts()
        self._flush()
        self.candidate.keep()

    def back(self) -> None:
        """Where one came from; what is changed waits as a draft."""
        self._flush()
        try:
            self.candidate.keep()
        except UserError as error:
            self.context.warn(error)
        self.context.go(*self._before)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.candidate.path:
            self.show_record(PAGE, data_set_catalogue.DATA_SETS[0].path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def redraw(self) -> None:
        """What holds now, as after an undo; what is being changed stays."""
        path = self.candidate.path
        if path and self.candidate.used != self.context.call(data_sets.content, path=path):
            self.candidate.read()
        self._read()

    def take(self) -> None:
        """Ask why, and take the changes in use."""
        self._flush()
        candidate = self.candidate
        if not candidate.differs or candidate.faults:
            return
        form = self._form(candidate.used, candidate.text, self._take)
        form.show_in(self.tr("Take the changes in use"))

    def discard(self) -> None:
        """Begin again with what is in use."""
        self._flush()
        self.drawer.dismiss()
        self.candidate.discard(self.tr("The changes are discarded."))

    def _bring_back(self) -> None:
        self.candidate.bring_back()
        self.contents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, why: str) -> None:
        candidate = self.candidate
        self.context.call(
            data_sets.keep,
            path=candidate.path,
            content=candidate.text,
            why=why,
            today=self.context.today(),
        )
        candidate.taken()
        self._taken()

    def _taken(self) -> None:
        self._read()
        self.context.say(self.tr("It is in use from now on. Undo takes it back."))

    def _restore(self, number: int) -> None:
        path, today = self.candidate.path, self.context.today()
        old, new = (
            self.context.call(data_sets.content, path=path, number=each) for each in (None, number)
        )

        def take(why: str) -> None:
            self.context.call(data_sets.restore, path=path, number=number, why=why, today=today)
            self.candidate.read()
            self._taken()

        form = self._form(old, new, take)
        words = self.tr("Take edition {number} in use again").format(number=number)
        form.show_in(self.tr("Take the shipped set in use again") if number == SHIPPED else words)

    def _form(self, old: str, new: str, take: Callable[[str], object]) -> TakeForm:
        language, path = self.context.language, self.candidate.path
        changes = Changes(told(old, new, language), rewritten(old, new, self.context.today(), language))
        return TakeForm(self.drawer, self.context, path, new, changes, take)

    def _read(self) -> None:
        """Who made what is in use, off the window's thread: the whole set is looked through."""
        path, today = self.candidate.path, self.context.today()
        if not path:
            return
        self.editions.draw(path, editable=editable(self.context))

        def look(_progress: Progress) -> SetRow:
            return self.context.call(data_sets.row_of, path=path, today=today)

        def tell(row: SetRow) -> None:
            if path == self.candidate.path:
                self._row = row
                self._say()

        self.context.background.run(look, tell)

    def _say(self) -> None:
        candidate, row = self.candidate, self._row
        self.head.show_draft(candidate.differs, candidate.faults)
        if row is None:
            return
        language = self.context.language
        day = days.month_day(row.made_on, language, self.context.today()) if row.made_on else ""
        self.head.show_row(row, day)

    def _news(self) -> None:
        self.tabs.choose(EDITIONS)
        self.editions.choose(SHIPPED)

    def _to_fault(self, line: int) -> None:
        self.tabs.choose(TEXT)
        self.text.go_to(line)

    def _tab(self, key: str) -> None:
        self._flush()
        if key == SHOWN:
            self.shown.draw()
        elif key == EDITIONS:
            self.editions.draw(self.candidate.path, editable=editable(self.context))

    def _flush(self) -> None:
        self.contents.flush()
        self.text.flush()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)
        panes = Panes(None, content)
        self.drawer = panes.drawer
        self.set_body(panes)
