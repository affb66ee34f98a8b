"""The top of a case: who it is, how to reach them, and what can be done at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from mentor_desk.formats import days, phone
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.law_names import benefit_name, target_group_name
from mentor_desk.terms import PlacementKind, Stage, label
from mentor_desk.ui.case import around_words
from mentor_desk.ui.context import Context
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.roles import set_role

_SPACE = 8
_ARROW = 8


class CaseHeader(QWidget):
    """Tells what is asked for; the workspace does it."""

    note_asked = Signal()
    visit_asked = Signal()
    plan_asked = Signal()
    promise_asked = Signal()
    placement_asked = Signal()
    problem_asked = Signal()
    """There is a problem in the placement that runs."""
    paper_asked = Signal(object)
    """The id of the placement whose agreement is asked for."""
    papers_asked = Signal()
    stage_chosen = Signal(object)
    close_asked = Signal()
    reopen_asked = Signal()
    history_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._page: CasePage | None = None
        self._name = ElidedLabel(role="heading")
        self._age = Badge()
        self._facts = ElidedLabel(role="muted")
        self.owners = ElidedLabel(role="muted")
        self.owners.hide()
        self.note = self._button(self.tr("N&ote"), self.note_asked.emit)
        self.visit = self._button(self.tr("&Visit"), self.visit_asked.emit)
        self.problem = self._button(self.tr("There is a p&roblem"), self.problem_asked.emit)
        self.problem.hide()
        self.placement = self._button(self.tr("New place&ment"), self.placement_asked.emit)
        self.match = self._button(self.tr("Matc&h"), self._match)
        self.paper = self._button(self.tr("Paper"), None)
        self.stage = self._button("", None)
        self.more = QToolButton()
        self.more.setAccessibleName(self.tr("More for this case"))
        self.more.setToolTip(self.tr("More for this case"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._set_menus()
        _widen(self.paper)
        self._lay_out()
        self._tint()

    def show_page(self, page: CasePage) -> None:
        """Show this case's header."""
        self._page = page
        view = page.view
        self._name.setText(view.name)
        self._age.set_state("" if view.age is None else self.tr("%n year(s)", "", view.age))
        self._facts.setText(" · ".join(part for part in self._parts(page) if part))
        owners = around_words.owners_line(page.around)
        self.owners.setText(owners)
        self.owners.setVisible(bool(owners))
        stage = say(label(view.stage))
        self.stage.setText(stage)
        _widen(self.stage)
        self.stage.setAccessibleName(self.tr("Stage: {stage}").format(stage=stage))
        since = view.stage_since
        if since is not None:
            words = self.tr("{stage} since {day}")
            day = days.long(since, self._context.language, self._context.today())
            self.stage.setToolTip(words.format(stage=stage, day=day))
        self._make_room()

    def open_papers(self) -> None:
        """Offer the papers that can be made."""
        button = self.more if self.paper.isHidden() else self.paper
        if (menu := self.paper.menu()) is not None:
            menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _make_room(self) -> None:
        """The whole name comes first: what it leaves no room for stands in the … menu.

        The age stands in the profile too.
        """
        runs = self._page is not None and any(row.state.running for row in self._page.placements)
        self.problem.setVisible(runs)
        first, later = (self.problem, self.placement) if runs else (self.placement, None)
        first.show()
        always = (self._name, self.visit, first, self.more)
        taken = sum(each.sizeHint().width() + _SPACE for each in always) - _SPACE
        for each in (self.note, self.match, self.paper, later, self._age):
            if each is None:
                continue
            wanted = max(each.sizeHint().width(), each.minimumWidth()) + _SPACE
            taken += wanted
            each.setVisible(taken <= self.width() and (each is not self._age or bool(self._age.text)))

    def _parts(self, page: CasePage) -> tuple[str, ...]:
        view, language = page.view, self._context.language
        group = view.target_group
        name = ""
        if group is not None:
            rules = self._context.rules
            name = target_group_name(rules, group.target_group, group.starts_on, language)
            if group.benefit and not name:
                name = benefit_name(rules, group.benefit, language)
        goal = self.tr("Job goal: {goal}").format(goal=view.job_goal) if view.job_goal else ""
        return name, goal, phone.pretty(view.phone)

    def _button(self, words: str, on_click: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(words)
        set_role(button, "small")
        if on_click is not None:
            button.clicked.connect(lambda _=False: on_click())
        return button

    def _set_menus(self) -> None:
        for button, fill in ((self.paper, self._fill_papers), (self.stage, self._fill_stages)):
            menu = QMenu(button)
            menu.aboutToShow.connect(partial(fill, menu))
            button.setMenu(menu)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(partial(self._fill_more, menu))
        self.more.setMenu(menu)

    def _fill_papers(self, menu: QMenu) -> None:
        menu.clear()
        page = self._page
        for row in page.placements if page else ():
            if row.kind is PlacementKind.PRAKTIK and not row.state.ended:
                words = self.tr("Praktik agreement · {firm}").format(firm=row.firm)
                _add(menu, words, partial(self.paper_asked.emit, row.id))
        if menu.isEmpty():
            _add(menu, self.tr("No praktik to print yet")).setEnabled(False)
            _add(menu, self.tr("New placement …"), self.placement_asked.emit)
        menu.addSeparator()
        _add(menu, self.tr("All papers in the case"), self.papers_asked.emit)

    def _fill_stages(self, menu: QMenu) -> None:
        menu.clear()
        for stage in Stage:
            action = _add(menu, say(label(stage)), partial(self.stage_chosen.emit, stage))
            action.setCheckable(True)
            action.setChecked(self._page is not None and self._page.view.stage is stage)

    def _fill_more(self, menu: QMenu) -> None:
        menu.clear()
        if self.note.isHidden():
            _add(menu, self.tr("New note …"), self.note_asked.emit)
        _add(menu, self.tr("Plan a visit …"), self.plan_asked.emit)
        _add(menu, self.tr("New promise …"), self.promise_asked.emit)
        if self.placement.isHidden():
            _add(menu, self.tr("New placement …"), self.placement_asked.emit)
        if self.match.isHidden():
            _add(menu, self.tr("Find a firm that suits"), self._match)
        if self.paper.isHidden():
            _add(menu, self.tr("Make a paper …"), self.open_papers)
        menu.addSeparator()
        _add(menu, self.tr("History …"), self.history_asked.emit)
        _add(menu, self.tr("Take the case out …"), self._take_out)
        _add(menu, self.tr("Hand the case over …"), self._hand_over)
        if self._page is not None and self._page.view.closed_on is not None:
            _add(menu, self.tr("Open the case again"), self.reopen_asked.emit)
        else:
            _add(menu, self.tr("Close the case"), self.close_asked.emit)
        _add(menu, self.tr("Erase the citizen for good …"), self._erase)

    def _match(self) -> None:
        if self._page is not None:
            self._context.go("match", f"case:{self._page.view.id}")

    def _take_out(self) -> None:
        if self._page is not None:
            self._context.go("case_export", str(self._page.view.id))

    def _hand_over(self) -> None:
        if self._page is not None:
            self._context.go("hand_over_give", f"case:{self._page.view.id}")

    def _erase(self) -> None:
        if self._page is not None:
            self._context.go("erase_citizen", str(self._page.view.id))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(_SPACE)
        top.addWidget(self._name)
        top.addWidget(self._age)
        top.addStretch(1)
        for button in (
            self.problem, self.note, self.visit, self.placement, self.match, self.paper, self.more,
        ):  # fmt: skip
            top.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._facts, 1)
        below.addWidget(self.stage, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(below)
        layout.addWidget(self.owners)

    def _tint(self) -> None:
        self.more.setIcon(icon("more", colors_of(self).text))


def _widen(button: QPushButton) -> None:
    """Room for the arrow of its menu, which Qt lays over the end of a narrow button's words."""
    button.ensurePolished()
    button.setMinimumWidth(0)
    button.setMinimumWidth(button.sizeHint().width() + _ARROW)


def _add(menu: QMenu, words: str, on_choice: Callable[[], object] | None = None) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    if on_choice is not None:
        action.triggered.connect(lambda _=False: on_choice())
    return action
