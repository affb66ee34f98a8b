"""An idea worked through with the owner: where time goes, what it is worth, what becomes of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.documents.papers.minifleks_content import MOST
from mentor_desk.errors import UserError
from mentor_desk.services import job_ideas
from mentor_desk.services.job_idea_data import Benchmark, prompts
from mentor_desk.services.job_idea_view import IdeaView
from mentor_desk.services.job_ideas import Task
from mentor_desk.terms import JobSumKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.forms.picks import case_field, case_pick
from mentor_desk.ui.job_ideas import words
from mentor_desk.ui.job_ideas.areas_card import AreasCard
from mentor_desk.ui.job_ideas.next_card import NextCard
from mentor_desk.ui.job_ideas.sum_grid import SumGrid
from mentor_desk.ui.job_ideas.task_rows import IdeaTasks
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.form_cell import FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tabs import Tabs
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_WIDE = 16_777_215
"""As wide as there is room: the fields stand beside each other, or the line is long."""


class Workshop(QWidget):
    """Three steps, from the first question to what becomes of it. Everything is saved as it is left.
    ``size`` is that of the text. ``rates_asked`` when somebody wants to write the rates of the year."""

    rates_asked = Signal()

    def __init__(self, context: Context, size: float = 1.0) -> None:
        super().__init__()
        self._context = context
        self._idea: IdeaView | None = None
        self._tasks: tuple[Task, ...] = ()
        self.tabs = Tabs(self.tr("Steps"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 8, 10, 8)
        layout.addWidget(self.tabs)
        self.form, self.own = self._make_form(), self._make_own()
        self.areas = AreasCard(context.language)
        self.tasks = IdeaTasks()
        self.grid = SumGrid(context, size)
        self.next = NextCard(context)
        self._odd, self._rates, self._can_write_rates = Notice("warning"), Notice("neutral"), True
        self._adding: dict[JobSumKind, QPushButton] = {}
        self.areas.ticked.connect(lambda keys: self._save("areas", keys))
        self.areas.wanted.connect(self._take)
        self.tasks.left.connect(self._save_tasks)
        self.tasks.changed.connect(self._count)
        self.tabs.chosen.connect(lambda _key: self._show_sums())

    def furnish(self) -> None:
        """Put the steps in, once it stands in its place: what is moved is measured all over again."""
        about, found, sums = self._about(), self._found(), self._sums()
        steps = (
            ("time", self.tr("1 · Where does time go?"), (about, self.areas, found)),
            ("sum", self.tr("2 · What is it worth?"), (sums,)),
            (
                "next",
                self.tr("3 · What becomes of it?"),
                (self.next, self._noted(), self._benchmarks()),
            ),
        )
        for key, title, cards in steps:
            area = Scrolled()
            if key == "sum":
                _may_be_wide(area)
            self.tabs.add(key, title, area)
            for card in cards:
                area.column.addWidget(card)

    def show_idea(self, idea: IdeaView) -> None:
        """Show it; what is typed and not yet left stays."""
        other = self._idea is None or self._idea.id != idea.id
        self._idea = idea
        mind = (
            case_pick(self._context, idea.case_id)
            if idea.case_id is not None and idea.citizen
            else None
        )
        values = {
            "title": idea.title,
            "relieved": idea.relieved,
            "note": idea.note,
            "case_id": mind,
        }
        for form in (self.form, self.own):
            form.hold(idea.id, values, self._save)
        self.areas.show_areas(idea.areas, idea.tasks)
        if other or (idea.tasks != self._tasks and self.tasks.tasks() == self._tasks):
            self.tasks.show_tasks(idea.tasks)
        self._tasks = idea.tasks
        self._count()
        self.next.show_idea(idea)
        self._show_sums()

    def _show_sums(self) -> None:
        """Only where they are seen: there is much to lay out in them."""
        idea = self._idea
        if idea is None or self.tabs.current() != "sum":
            return
        self._show_notices(idea)
        self.grid.show_idea(idea)
        for button in self._adding.values():
            button.setEnabled(len(idea.ways) < MOST)

    def choose(self, step: str) -> None:
        """Go to a step."""
        self.tabs.choose(step)
        self._show_sums()

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        if self._idea is not None:
            self.form.save_all()
            self.own.save_all()
            self._save_tasks()
            self.grid.save_all()

    def to_top(self) -> None:
        """Begin from the beginning."""
        self.choose("time")

    @property
    def rates_said(self) -> str:
        """What is said of rates that are missing."""
        return self._rates.text

    def with_the_owner(self) -> None:
        """Others look on: nobody in mind and no note of ours, and the rates are not for now."""
        self._can_write_rates = False
        self._ours.hide()

    def _about(self) -> Card:
        card = Card()
        card.add(self.form)
        return card

    def _make_form(self) -> KeptForm:
        form = KeptForm(self._context)
        form.add_pair(
            FormCell("title", self.tr("What do you call it?"), TextField(), optional=True),
            FormCell(
                "relieved",
                self.tr("Who is to get time back?"),
                TextField(self.tr("The post, no name")),
                optional=True,
            ),
        )
        form.setMaximumWidth(_WIDE)
        return form

    def _found(self) -> Card:
        card = Card(" ")
        card.set_title(self.tr("Tasks somebody else could do"))
        card.add(self.tasks)
        return card

    def _sums(self) -> Card:
        card = Card(" ", flush=True)
        card.set_title(self.tr("What would you like to put beside each other?"))
        adding = QWidget()
        flow = FlowLayout(adding)
        for kind in JobSumKind:
            button = QPushButton(f"+ {say(label(kind))}")
            set_role(button, "small")
            button.clicked.connect(lambda _=False, kind=kind: self._add(kind))
            self._adding[kind] = button
            flow.addWidget(button)
        adding.setContentsMargins(14, 0, 14, 2)
        self._first = QLabel(
            self.tr("Choose what to work out. With several, the owner sees at once what differs.")
        )
        self._first.setWordWrap(True)
        self._first.setContentsMargins(14, 0, 14, 10)
        set_role(self._first, "muted")
        card.add(adding)
        card.add(self._first)
        card.add(self.grid)
        for notice in (self._odd, self._rates):
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(14, 0, 14, 10)
            inside.addWidget(notice)
            card.add(holder)
        return card

    def _noted(self) -> Card:
        self._ours = Card(" ")
        self._ours.set_title(self.tr("For ourselves"))
        self._ours.add(self.own)
        return self._ours

    def _make_own(self) -> KeptForm:
        form = KeptForm(self._context)
        form.setMaximumWidth(_WIDE)
        somebody = case_field(self._context, placeholder=self.tr("Citizen …"))
        form.add("case_id", self.tr("Do you have somebody in mind?"), somebody, optional=True)
        form.add("note", self.tr("Note"), TextArea(lines=2), optional=True)
        return form

    def _benchmarks(self) -> Card:
        card = Card(" ")
        card.set_title(self.tr("What others have found"))
        for each in prompts().benchmarks:
            line = QLabel(self._benchmark(each))
            line.setWordWrap(True)
            set_role(line, "muted")
            card.add(line)
        return card

    def _benchmark(self, each: Benchmark) -> str:
        said = each.words.written(self._context.language)
        sure = "" if each.confirmed else self.tr(" · not confirmed")
        return f"{said} ({each.year}). {each.source}{sure}"

    def _show_notices(self, idea: IdeaView) -> None:
        odd = [say(one) for way in idea.ways for one in way.odd]
        self._odd.say("warning", " ".join(odd))
        _show(self._odd, bool(odd))
        flex = any(way.kind is JobSumKind.MINI_FLEKSJOB for way in idea.ways)
        names = ", ".join(one.written(self._context.language) for one in idea.missing)
        sentence = self.tr("The rates of {year} are missing or not confirmed: {names}.")
        said = sentence.format(year=self._context.today().year, names=names)
        parts = (said if flex and idea.missing else "", words.without_subsidy(idea))
        told = " ".join(part for part in parts if part)
        link = self.tr("Write the rates …") if self._can_write_rates else ""
        self._rates.say("neutral", told, link, self.rates_asked.emit)
        _show(self._rates, bool(told))
        self._first.setVisible(not idea.ways)

    def _count(self) -> None:
        if self._idea is not None:
            self.tasks.say(words.hours_found(self.tasks.tasks(), self._context.language))

    def _take(self, task: Task) -> None:
        self.tasks.show_tasks((*self.tasks.tasks(), task))
        self._save_tasks()

    def _save(self, name: str, value: Any) -> None:
        if name == "case_id":
            value = value.id if value is not None else None
        if self._idea is not None:
            self._context.call(job_ideas.update, idea_id=self._idea.id, **{name: value})

    def _save_tasks(self) -> None:
        idea, tasks = self._idea, self.tasks.tasks()
        if idea is None or tasks == self._tasks or not self.tasks.rows.makes_sense():
            return
        self._tasks = tasks
        try:
            self._context.call(job_ideas.set_tasks, idea_id=idea.id, tasks=tasks)
        except UserError as error:
            self._context.warn(error)

    def _add(self, kind: JobSumKind) -> None:
        try:
            self.grid.add(kind)
        except UserError as error:
            self._context.warn(error)


def _may_be_wide(area: Scrolled) -> None:
    """Ways beside each other are moved sideways where there is no room, not squeezed."""
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    inside = area.widget()
    if inside is not None:
        inside.setMinimumWidth(0)


def _show(notice: Notice, shown: bool) -> None:
    holder = notice.parentWidget()
    if holder is not None:
        holder.setVisible(shown)
