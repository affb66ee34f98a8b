"""A recruitment beside the board: whose, how long there is, the steps, and a tab for each part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import recruitments
from mentor_desk.services.recruitment_candidates import CandidateRow
from mentor_desk.services.recruitment_rows import RecruitmentRow, StepRow
from mentor_desk.ui.outreach.detail import Detail
from mentor_desk.ui.outreach.words import joined
from mentor_desk.ui.recruitment import begin_form, people_sheets, sheets, step_forms, words
from mentor_desk.ui.recruitment.sheets import Maker
from mentor_desk.ui.recruitment.step_track import Station, StepTrack
from mentor_desk.ui.recruitment.words import translate
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tabs import Tabs

_PAPERS = {
    "profile": "rekrutteringsprofil", "ad": "jobopslag", "invitation": "invitationsliste",
    "evaluation": "rekrutteringsevaluering",
}  # fmt: skip


class Workspace(QWidget):
    """Only the tab in view is drawn; the others wait until they are chosen."""

    def __init__(self, maker: Maker) -> None:
        super().__init__()
        self.maker = maker
        self._row: RecruitmentRow | None = None
        self._people: Sequence[CandidateRow] = ()
        self._drawn: dict[str, object] = {}
        self.title, self._below, self._badge = QLabel(), QLabel(), QHBoxLayout()
        self.title.setWordWrap(True)
        self._below.setWordWrap(True)
        set_role(self.title, "title")
        set_role(self._below, "muted")
        self._buttons = QWidget()
        self._actions = FlowLayout(self._buttons)
        self.track = StepTrack(translate("Recruitment", "Steps"))
        self.track.opened.connect(self._open_step)
        self.tabs = Tabs(translate("Recruitment", "Recruitment"), gap=0, indent=22)
        self.sheets: dict[str, Detail] = {}
        for key, words_ in self._titles().items():
            self.sheets[key] = sheet = Detail()
            self.tabs.add(key, words_, sheet)
        self.tabs.chosen.connect(lambda _: self._draw())
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self._lay_out())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_row(self, row: RecruitmentRow, people: Sequence[CandidateRow]) -> None:
        """Show a recruitment; another one begins on its steps."""
        other = self._row is None or self._row.id != row.id
        self._row, self._people = row, people
        self._stack.setCurrentIndex(1)
        if other:
            self.tabs.choose("steps")
        self._head(row)
        self._name_tabs(row)
        self._draw()

    def clear(self) -> None:
        """Nothing is chosen."""
        self._row = None
        self._stack.setCurrentIndex(0)

    def print_here(self) -> None:
        """The paper of the tab in view, else the profile."""
        if self._row is not None:
            key = _PAPERS.get(self.tabs.current() or "", "rekrutteringsprofil")
            self.maker.paper(key, self._row)

    def _lay_out(self) -> QWidget:
        whole = QWidget()
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.title, 1)
        top.addLayout(self._badge)
        head = QVBoxLayout()
        head.setContentsMargins(22, 14, 22, 6)
        head.setSpacing(6)
        head.addLayout(top)
        head.addWidget(self._below)
        head.addWidget(self._buttons)
        head.addWidget(self.track)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        return whole

    def _head(self, row: RecruitmentRow) -> None:
        language, today = self.maker.context.language, self.maker.context.today()
        jobs = translate("Recruitment", "%n job(s)", "", row.fields["positions"])
        span = translate("Recruitment", "begun {first}, to be done by {last}").format(
            first=days.short(row.opened_on, language, today),
            last=days.short(row.due_on, language, today),
        )
        self.title.setText(row.title)
        self._below.setText(joined(row.firm, row.town, jobs, span))
        while (item := self._badge.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        text, tone = words.countdown(row, today)
        self._badge.addWidget(Badge(text, tone), 0, Qt.AlignmentFlag.AlignTop)
        self._make_buttons(row)
        self.track.set_stations([self._station(row, step) for step in row.steps])

    def _make_buttons(self, row: RecruitmentRow) -> None:
        focused = self.focusWidget()
        had = isinstance(focused, QPushButton) and focused.parent() is self._buttons
        for button in self._buttons.findChildren(QPushButton):
            self._actions.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place, (text, act) in enumerate(self._acts(row)):
            button = QPushButton(text.replace("&", "&&"))
            if place == 0 and row.is_open and row.now is not None:
                set_role(button, "primary")
            button.clicked.connect(lambda _=False, act=act: act())
            self._actions.addWidget(button)
            button.show()
            if had and place == 0:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _acts(self, row: RecruitmentRow) -> list[tuple[str, Callable[[], object]]]:
        """What can be done with it, the next step first."""
        context, drawer, step = self.maker.context, self.maker.drawer, row.now
        acts: list[tuple[str, Callable[[], object]]] = []
        if row.is_open and step is not None:
            title = step.step.title.written(context.language)
            done = translate("Recruitment", "Done: {step}").format(step=title)
            acts.append((done, partial(self._finish, step)))
        edit = partial(begin_form.present_edit, drawer, context, row)
        acts.append((translate("Recruitment", "Correct …"), edit))
        firm = partial(context.go, "firm", str(row.firm_id))
        acts.append((translate("Recruitment", "Show the firm"), firm))
        if row.is_open:
            end = partial(begin_form.present_end, drawer, context, row)
            acts.append((translate("Recruitment", "End it …"), end))
        else:
            go_on = partial(context.call, recruitments.reopen, recruitment_id=row.id)
            acts.append((translate("Recruitment", "It goes on after all"), go_on))
        return acts

    def _finish(self, step: StepRow) -> None:
        context = self.maker.context
        self.maker.attempt(
            lambda: context.call(recruitments.change_step, step_id=step.id, done_on=context.today())
        )

    def _station(self, row: RecruitmentRow, step: StepRow) -> Station:
        language, today = self.maker.context.language, self.maker.context.today()
        title = step.step.title.written(language)
        line = words.step_line(step, today, language)
        spoken = f"{step.place}. {title} – {line}"
        return Station(
            key=step.step.key,
            title=step.step.short.written(language),
            day=words.step_day(step, today, language),
            spoken=spoken,
            done=step.done_on is not None,
            now=row.is_open and step is row.now,
            late=row.is_open and step.late(today),
        )

    def _open_step(self, key: str) -> None:
        if self._row is None:
            return
        step = next(each for each in self._row.steps if each.step.key == key)
        step_forms.present_edit(self.maker.drawer, self.maker.context, step)

    def _draw(self) -> None:
        row, key = self._row, self.tabs.current() or "steps"
        if row is None:
            return
        drawn = (row, tuple(self._people), self.maker.context.today())
        if self._drawn.get(key) == drawn:
            return
        self._drawn[key] = drawn
        sheet = self.sheets[key]
        sheet.clear()
        if key in ("candidates", "invitation", "evaluation"):
            getattr(people_sheets, key)(sheet, row, self._people, self.maker)
        else:
            getattr(sheets, key)(sheet, row, self.maker)
        sheet.settle()

    def _name_tabs(self, row: RecruitmentRow) -> None:
        count = f" {row.people}" if row.people else ""
        spoken = translate("Recruitment", "%n considered", "", row.people)
        title = self._titles()["candidates"]
        self.tabs.set_title("candidates", f"{title}{count}", f"{title}: {spoken}" if count else "")

    def _titles(self) -> dict[str, str]:
        return {
            "steps": translate("Recruitment", "Steps"),
            "needs": translate("Recruitment", "Needs"),
            "profile": translate("Recruitment", "Profile"),
            "ad": translate("Recruitment", "Ad"),
            "candidates": translate("Recruitment", "Candidates"),
            "invitation": translate("Recruitment", "Invitation"),
            "evaluation": translate("Recruitment", "Looking back"),
        }
