"""Citizens, firms and contacts that look alike (feature B7)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Contact, Firm, NotSame
from mentor_desk.services import duplicates, merging
from mentor_desk.services.duplicates import Alike
from mentor_desk.services.merge_view import MergeView
from mentor_desk.ui.context import Context
from mentor_desk.ui.duplicates.choose_form import ChooseForm
from mentor_desk.ui.duplicates.compare_view import CompareView
from mentor_desk.ui.duplicates.list_view import ListView
from mentor_desk.ui.pages.base import DeskPage

_LIST, _COMPARE = range(2)


class DuplicatesPage(DeskPage):
    """The list of pairs; one pair side by side in its place."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Look alike"))
        self._before: tuple[str, str | None] = ("cases", None)
        self._asked = 0
        self.list = ListView(context)
        self.compare = CompareView(context)
        self._stack = QStackedWidget()
        self._stack.setContentsMargins(18, 12, 18, 14)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.compare)
        self.set_content(self._stack)
        self.add_action(self.tr("&Choose two …"), self.choose)
        self.set_back(self.tr("Back"), self._go_back)
        self.list.merge_asked.connect(self._show)
        self.list.two_asked.connect(self._keep_apart)
        self.compare.merge_asked.connect(self._merge)
        self.compare.two_asked.connect(self._keep_apart)
        self.compare.left.connect(self._to_list)
        self.watch(self.redraw, Case, Citizen, Contact, Firm, NotSame)
        self.redraw()

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads."""
        self._before = (kind, ref)

    def choose(self) -> None:
        """Two that do not look alike, chosen by the mentor."""
        ChooseForm(self.drawer, self.context, self._show).open()

    def redraw(self) -> None:
        """Look for pairs anew, off the window's thread; only the last asking is shown."""
        self._asked += 1
        asked, context = self._asked, self.context
        self.list.wait()
        context.background.run(
            lambda _progress: context.call(duplicates.pairs),
            lambda found: self._found(asked, found),
            self.context.warn,
        )

    def _found(self, asked: int, pairs: Sequence[Alike]) -> None:
        if asked != self._asked:
            return
        self.list.show_pairs(pairs)
        self.set_subtitle(self.tr("%n pair(s) to look at", "", len(pairs)) if pairs else "")

    def _go_back(self) -> None:
        if self._stack.currentIndex() == _COMPARE:
            self._to_list()
        else:
            self.context.go(*self._before)

    def _to_list(self) -> None:
        self._stack.setCurrentIndex(_LIST)
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, pair: Alike) -> None:
        try:
            self.compare.show_pair(pair)
        except UserError as error:
            self.context.warn(error)
            self.redraw()
            return
        self._stack.setCurrentIndex(_COMPARE)
        self.compare.swap_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_apart(self, pair: Alike) -> None:
        try:
            self.context.call(
                duplicates.not_same,
                model=pair.model,
                one_id=pair.one.id,
                other_id=pair.other.id,
                today=self.context.today(),
            )
        except UserError as error:
            self.context.warn(error)
            return
        said = self.tr("{one} and {other} are two. You are not asked again.")
        self.context.say(said.format(one=pair.one.name, other=pair.other.name))
        self._to_list()

    def _merge(self, view: MergeView) -> None:
        """Off the window's thread: years of talks may move. It is one change, whole or not at all."""
        context, write, taken = self.context, merging.by_model(view.model), self.compare.taken()
        self.compare.setEnabled(False)
        context.background.run(
            lambda _progress: context.call(
                write, kept_id=view.kept_id, lost_id=view.lost_id, taken=taken
            ),
            lambda _done: self._merged(view),
            self._not_merged,
        )

    def _not_merged(self, error: UserError) -> None:
        self.compare.setEnabled(True)
        self.context.warn(error)
        self._to_list()

    def _merged(self, view: MergeView) -> None:
        self.compare.setEnabled(True)
        said = self.tr("{lost} is now part of {kept}. Ctrl+Z takes it back.")
        self.context.say(said.format(lost=view.lost, kept=view.kept))
        self._to_list()
