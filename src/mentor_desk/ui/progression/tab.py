"""A case's progression: the picture, the next goals, the small steps and the talks behind them."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from mentor_desk.errors import UserError
from mentor_desk.formats import days, numbers
from mentor_desk.rules.progression_chart import Goal, ProgressionChart, Series, Talk, chart
from mentor_desk.services import (
    indicator_sets,
    progression,
    progression_due,
    progression_goals,
    small_steps,
)
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.small_steps import Step
from mentor_desk.terms import MeasurementOccasion, ScoreSide, label
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.case.tab import CaseTab
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import case_name
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.progression import goal_form, own_form, step_form, talk_form
from mentor_desk.ui.progression.belief_card import BeliefCard
from mentor_desk.ui.progression.chart_card import ChartCard
from mentor_desk.ui.progression.chart_words import side_word
from mentor_desk.ui.progression.together import Shown, TogetherPage
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice


class ProgressionTab(CaseTab):
    """Nothing here is added up: areas and sides stand beside each other."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(context, drawer)
        self._titles: dict[str, str] = {}
        self._goals: dict[str, Goal] = {}
        self._steps: tuple[str, ...] = ()
        self._case: uuid.UUID | None = None
        self._talks: tuple[Talk, ...] = ()
        self._picture: ProgressionChart | None = None
        self.waiting = Notice()
        self.chart = ChartCard(context)
        self.goals = RowCard(
            self.tr("Next goals"),
            self.tr("One step in one area is enough. Press Enter on a row of the picture."),
        )
        self.steps = RowCard(
            self.tr("The small steps"),
            self.tr("What the citizen managed between the talks. They make the next one easy."),
        )
        self.talks = RowCard(self.tr("Talks"), self.tr("No talk has been kept yet."))
        self.belief = BeliefCard(context)
        self.goals.add_action(self.tr("New goal …"), self.new_goal)
        self.steps.add_action(self.tr("New step …"), self.new_step)
        self.chart.talk_asked.connect(self.new_talk)
        self.chart.goal_asked.connect(self._goal_of)
        self.chart.print_asked.connect(self.print_sheet)
        self.chart.together_asked.connect(self.look_together)
        self.goals.opened.connect(self._open_goal)
        self.goals.acted.connect(self._reach)
        self.steps.opened.connect(self._open_step)
        self.talks.opened.connect(self._open_talk)
        self.belief.write_asked.connect(self.write_own)
        parts = (self.waiting, self.chart, self.goals, self.steps, self.talks, self.belief)
        scrolled(self, *parts)

    def draw(self, page: CasePage) -> None:
        """Read the talks, goals and steps of the case."""
        case_id, call = page.view.id, self.context.call
        asked = call(indicator_sets.in_use)
        series = call(progression.series, case_id=case_id)
        picture = chart(series, asked.areas)
        self._titles = {area.key: area.title for area in asked.areas}
        self._titles |= {row.key: row.title for row in picture.rows}
        self._say_waiting(case_id)
        self.chart.show_chart(picture, asked)
        self._picture = picture
        goals = call(progression_goals.listing, case_id=case_id)
        self._goals = {str(goal.id): goal for goal in goals}
        self.goals.set_rows([self._goal_row(goal) for goal in goals])
        steps = call(small_steps.listing, case_id=case_id)
        self._steps = tuple(step.text for step in steps)
        self.steps.set_rows([self._step_row(step) for step in steps])
        self.talks.set_rows([self._talk_row(talk) for talk in reversed(series.talks)])
        other = case_id != self._case
        if other:
            self.chart.lines.list.choose(None)
        self._case, self._talks = case_id, series.talks
        self._show_parts(series, asked_before=bool(goals or steps))
        self.belief.show_talks(series.talks, asked.belief, other_case=other)

    def new_talk(self) -> None:
        """Talk about progression now."""
        if self.page is not None:
            talk_form.present(self.drawer, self.context, case_id=self.page.view.id)

    def new_goal(self) -> None:
        """Set a next goal."""
        if self.page is not None:
            goal_form.present(self.drawer, self.context, case_id=self.page.view.id)

    def new_step(self) -> None:
        """Note a small step."""
        if self.page is not None:
            step_form.present(self.drawer, self.context, case_id=self.page.view.id)

    def print_sheet(self) -> None:
        """Prepare the progression sheet, with what is kept upon it."""
        if self.page is not None:
            open_about(self, self.context, "progression", self.page.view.id)

    def look_together(self) -> None:
        """Show the citizen's own picture, and nothing else, over the whole window."""
        if self.page is not None and self._picture is not None:
            open_goals = [goal for goal in self._goals.values() if goal.closed_on is None]
            rows = (self._goal_row(goal) for goal in open_goals)
            goals = tuple(" – ".join(filter(None, (row.title, row.subtitle))) for row in rows)
            name = next(iter(case_name(self.context, self.page.view.id).split()), "")
            shown = Shown(name, self._picture, goals, self._steps)
            TogetherPage(self, self.context, shown).present()

    def write_own(self) -> None:
        """Write down what one thinks of the last talk oneself; one at a visit is too short for it."""
        held = [talk for talk in self._talks if talk.occasion is not MeasurementOccasion.VISIT]
        if held or self._talks:
            last = (held or self._talks)[-1].id
            present = own_form.present
            self._attempt(lambda: present(self.drawer, self.context, measurement_id=last))

    def _say_waiting(self, case_id: uuid.UUID) -> None:
        today, language = self.context.today(), self.context.language
        waiting = self.context.call(progression_due.of_case, case_id=case_id, today=today)
        self.waiting.setVisible(waiting is not None)
        if waiting is None:
            return
        words = {
            MeasurementOccasion.START: self.tr("Time for the first talk about progression."),
            MeasurementOccasion.MIDDLE: self.tr("Halfway since {day}: time for a talk."),
            MeasurementOccasion.END: self.tr("The placement ends: time for the closing talk."),
            MeasurementOccasion.QUARTER: self.tr("Three months have gone since the last talk."),
        }
        told = words.get(waiting.occasion, "").format(day=days.short(waiting.day, language, today))
        self.waiting.say("accent", told, self.tr("Talk about progression …"), self.new_talk)

    def _show_parts(self, series: Series, *, asked_before: bool) -> None:
        """Before the first talk there is the one thing to begin with, and nothing else."""
        begun = bool(series.talks) or asked_before
        for part in (self.goals, self.steps, self.talks):
            part.setVisible(begun)
        self.belief.setVisible(bool(series.talks))
        if not series.talks:
            self.waiting.hide()

    def _goal_row(self, goal: Goal) -> CardRow:
        today, language = self.context.today(), self.context.language
        title = self._titles.get(goal.area, goal.area)
        if goal.value is not None:
            figure = numbers.number(goal.value, language)
            title = self.tr("{area}: {step}").format(area=title, step=figure)
        key = str(goal.id)
        if goal.closed_on is not None:
            day = days.short(goal.closed_on, language, today)
            words = self.tr("Reached {day}") if goal.reached else self.tr("Let go {day}")
            return CardRow(key, title, goal.text, words.format(day=day))
        badge = ""
        if goal.by_on is not None:
            by = days.short(goal.by_on, language, today)
            badge = self.tr("By {day}").format(day=by)
        return CardRow(key, title, goal.text, badge, "accent", self.tr("Reached"))

    def _step_row(self, step: Step) -> CardRow:
        day = days.short(step.day, self.context.language, self.context.today())
        return CardRow(str(step.id), step.text, self._titles.get(step.area, ""), day)

    def _talk_row(self, talk: Talk) -> CardRow:
        day = days.short(talk.day, self.context.language, self.context.today())
        who = ", ".join(side_word(side) for side in ScoreSide if side in talk.scores)
        why = [
            f"{self._titles.get(area.key, area.title)}: {talk.why(area.key)}"
            for area in talk.areas
            if talk.why(area.key)
        ]
        told = " · ".join(part for part in (who, talk.own_words, *why) if part)
        return CardRow(str(talk.id), say(label(talk.occasion)), told, day)

    def _goal_of(self, area: str) -> None:
        """The open goal in ``area``, or a new one."""
        known = next((g for g in self._goals.values() if g.area == area and g.closed_on is None), None)
        if known is not None:
            self._open_goal(str(known.id))
        elif self.page is not None:
            case_id = self.page.view.id
            goal_form.present(self.drawer, self.context, case_id=case_id, area=area)

    def _open_goal(self, key: str) -> None:
        self._attempt(lambda: goal_form.present_kept(self.drawer, self.context, goal_id=uuid.UUID(key)))

    def _open_step(self, key: str) -> None:
        self._attempt(lambda: step_form.present_kept(self.drawer, self.context, step_id=uuid.UUID(key)))

    def _open_talk(self, key: str) -> None:
        present = talk_form.present_kept
        self._attempt(lambda: present(self.drawer, self.context, measurement_id=uuid.UUID(key)))

    def _reach(self, key: str) -> None:
        goal_id, today = uuid.UUID(key), self.context.today()
        close = progression_goals.close
        self._attempt(lambda: self.context.call(close, goal_id=goal_id, today=today, reached=True))

    def _attempt(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self.context.warn(error)
