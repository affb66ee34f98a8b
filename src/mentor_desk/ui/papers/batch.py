"""Several papers at once: what a case or a day needs, ticked, set and let out as one (feature H31)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from shiboken6 import isValid

from mentor_desk.formats.working_days import next_working_day
from mentor_desk.services import paper_batch
from mentor_desk.services.paper_batch import Proposal
from mentor_desk.ui.background import Progress, Task
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.titles import about, case_name
from mentor_desk.ui.papers import batch_words, saving
from mentor_desk.ui.papers.batch_bar import BatchBar
from mentor_desk.ui.papers.batch_job import Job, Outcome, set_paper
from mentor_desk.ui.papers.batch_list import BatchList
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_NOON = 12


def _next_round(context: Context) -> date:
    today = context.today()
    if context.now().astimezone().hour < _NOON:
        return today
    return next_working_day(today + timedelta(days=1))


def present_day(drawer: Drawer, context: Context, *, day: date | None = None) -> Batch:
    """What the visits of ``day`` need.

    Where none is given, it is today before noon and the next working day after it: then the bag is
    packed for tomorrow.
    """
    batch = Batch(drawer, context)
    batch.open_day(day or _next_round(context))
    return batch


def present_case(drawer: Drawer, context: Context, *, case_id: uuid.UUID) -> Batch:
    """What a case needs. Raises :class:`UserError` when it is gone."""
    name = case_name(context, case_id)
    found = context.call(paper_batch.for_case, case_id=case_id, today=context.today())
    batch = Batch(drawer, context)
    batch.open_case(name, found)
    return batch


def present_these(drawer: Drawer, context: Context, *, title: str, found: Sequence[Proposal]) -> Batch:
    """Exactly these papers, under a title of their own."""
    batch = Batch(drawer, context)
    batch.open_these(title, found)
    return batch


class Batch(DrawerForm):
    """The ticked papers are set one after another; then they are printed or saved together."""

    finished = Signal(object)
    """An :class:`Outcome`: what went out and what did not."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(drawer, context)
        self._day: date | None = None
        self._going: Task | None = None
        self._setting = self._closed = False
        context.closing.connect(self._stop)
        self.told = Notice()
        self.told.hide()
        self.bar = BatchBar(self)
        self.bar.cancelled.connect(self._cancel)
        self.list = BatchList(context, self)
        self.list.changed.connect(self._changed)
        for place, widget in enumerate((self.form, self.told, self.bar, self.list)):
            self.column.insertWidget(place, widget)
        self.print_button = self.add_button(self.tr("&Print …"), self.print_out, primary=True)
        self.save_button = self.add_button(self.tr("&Save in a folder …"), self.save)

    def open_day(self, day: date) -> None:
        """Ask for the day, with ``day`` chosen."""
        field = DateField(self.context.today)
        field.set_value(day)
        self.form.add("day", self.tr("For the visits of"), field)
        self.form.left.connect(lambda _name: self.read_day())
        self.show_in(self.tr("Print several papers"))
        self.read_day()

    def open_case(self, name: str, found: Sequence[Proposal]) -> None:
        """Offer the papers of one case."""
        self.open_these(about(self.tr("Print several papers"), name), found)

    def open_these(self, title: str, found: Sequence[Proposal]) -> None:
        """Offer exactly these papers."""
        self.form.hide()
        self.show_in(title)
        self.offer(found)
        if self.list.lines:
            self.list.lines[0].tick.setFocus()

    def read_day(self) -> None:
        """Offer what the day in the field needs."""
        day = self.form.field("day").value()
        if day is not None and day != self._day:
            self._day = day
            found = self.context.call(paper_batch.for_day, day=day, today=self.context.today())
            self.offer(found)

    def offer(self, found: Sequence[Proposal]) -> None:
        """Show these papers and begin to set those that are needed."""
        self.list.offer(found)
        self._changed()

    def print_out(self) -> None:
        """Ask for a printer and print."""
        from mentor_desk.ui.papers import printing

        if printing.any_printer():
            printing.ask(self, self.print_to, by_page=False)
        else:
            words = self.tr("This computer has no printer. Save the papers in a folder instead.")
            self.told.say("warning", words)
            self.told.show()

    def save(self) -> None:
        """Ask for a folder and save."""
        saving.ask_folder(self, self.save_in)

    def print_to(self, printer: QPrinter) -> None:
        """All ticked papers as one job on ``printer``."""
        job = Job(self.context, self.list.ready())
        self._let_out(self.tr("Printing …"), lambda progress: job.print_to(printer, progress))

    def save_in(self, folder: Path) -> None:
        """All ticked papers as files in ``folder``."""
        job = Job(self.context, self.list.ready())
        self._let_out(self.tr("Saving …"), lambda progress: job.save_in(folder, progress))

    def is_ready(self) -> bool:
        """Whether everything that is ticked is set, and nothing is on its way out."""
        return bool(self.list.ready()) and not self.list.waiting() and self._going is None

    def _changed(self) -> None:
        """A tick was set or taken away, or a paper is set."""
        ready = self.list.ready()
        pages = sum(paper.pages for paper in ready)
        self.drawer.set_note(batch_words.counted(len(ready), pages) if ready else "")
        for button in (self.print_button, self.save_button):
            button.setEnabled(self.is_ready())
        self._set_next()

    def _set_next(self) -> None:
        """Set the next ticked paper off the window's thread; one at a time, so that it can stop."""
        if self._setting or self._closed or self._going is not None:
            return
        waiting = self.list.waiting()
        if not waiting:
            self.bar.finish()
            return
        wanted = sum(line.wanted for line in self.list.lines)
        if self.bar.isHidden():
            self.bar.start(self.tr("Setting the papers"), wanted)
        self.bar.step(wanted - len(waiting))
        line, self._setting = waiting[0], True

        def after(show: Callable[[], object]) -> None:
            if isValid(self) and self.drawer.body() is self:
                self._setting = False
                if isValid(line):
                    show()
                self._changed()

        set_paper(
            self.context,
            line.proposal,
            lambda paper: after(lambda: line.show_set(paper)),
            lambda error: after(lambda: line.show_failed(error)),
        )

    def _let_out(self, doing: str, work: Callable[[Progress], Outcome]) -> None:
        self.told.hide()
        self.bar.start(doing, len(self.list.ready()))
        self._going = self.context.background.run(
            work, self._done, progress=lambda done, _all, paper: self._step(done, paper)
        )
        self._changed()

    def _step(self, done: int, paper: str) -> None:
        if isValid(self):
            self.bar.step(done, paper)

    def _done(self, found: Outcome) -> None:
        tone, words = batch_words.outcome(found)
        self.context.say(words)
        if isValid(self):
            self._going = None
            self.bar.finish()
            self.told.say(tone, words)
            self.told.show()
            self.list.show_out(found.out)
            self._changed()
            self.finished.emit(found)

    def _stop(self) -> None:
        """The vault closes: nothing more is set."""
        self._closed = True

    def _cancel(self) -> None:
        """What is not set yet stays at home; what is not out yet does not go."""
        if self._going is not None:
            self._going.cancel()
        else:
            self.list.leave_waiting_out()
            self._changed()
