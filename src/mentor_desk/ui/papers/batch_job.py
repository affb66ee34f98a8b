"""Several papers on their way out as one job, each put into the archive like a single one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mentor_desk import resources
from mentor_desk.errors import CancelledError, UserError
from mentor_desk.services import files, papers
from mentor_desk.services.paper_batch import Proposal
from mentor_desk.services.paper_copies import How
from mentor_desk.services.papers import Prepared
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Deliver = Callable[[Prepared], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What went out, in order. ``error`` is what stopped the rest, at the paper ``stopped_at``."""

    out: tuple[Prepared, ...]
    cancelled: bool = False
    error: UserError | None = None
    stopped_at: Prepared | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """The papers to let out. Runs on a worker thread; cancelling stops between two papers."""

    context: Context
    papers: Sequence[Prepared]

    def print_to(self, printer: QPrinter, progress: Progress) -> Outcome:
        """All of them as one print job."""
        from mentor_desk.ui.papers.printing import PrintJob

        @contextmanager
        def printing() -> Iterator[Deliver]:
            with PrintJob(printer) as job:
                yield lambda paper: job.add(paper.pdf)

        return self._run("printed", printing, progress)

    def save_in(self, folder: Path, progress: Progress) -> Outcome:
        """A numbered file for each; a file that lies there already is left alone."""
        names = iter(file_names(folder, self.papers))

        @contextmanager
        def saving() -> Iterator[Deliver]:
            yield lambda paper: files.write(folder / next(names), paper.pdf)

        return self._run("saved", saving, progress)

    def _run(
        self, how: How, way_out: Callable[[], AbstractContextManager[Deliver]], progress: Progress
    ) -> Outcome:
        out: list[Prepared] = []
        now: Prepared | None = None
        try:
            with way_out() as deliver:
                for number, paper in enumerate(self.papers):
                    progress.check()
                    now = paper
                    progress.step(number, len(self.papers), say(paper.title))
                    self._issue(paper, how)
                    deliver(paper)
                    out.append(paper)
        except CancelledError:
            return Outcome(tuple(out), cancelled=True)
        except UserError as error:
            return Outcome(tuple(out), error=error, stopped_at=now)
        return Outcome(tuple(out))

    def _issue(self, paper: Prepared, how: How) -> None:
        """The trace comes before the paper leaves."""
        self.context.call(
            papers.issue,
            prepared=paper,
            danish=resources.catalogue("da"),
            today=self.context.today(),
            how=how,
        )


def file_names(folder: Path, found: Sequence[Prepared]) -> list[str]:
    """``01-dagsark.pdf``, ``02-praktikaftale.pdf``: nobody is named, none lies in ``folder`` yet."""
    names = []
    for number, paper in enumerate(found, start=1):
        stem = f"{number:02}-{paper.file_name.removesuffix('.pdf')}"
        name, copy = f"{stem}.pdf", 2
        while (folder / name).exists():
            name, copy = f"{stem} ({copy}).pdf", copy + 1
        names.append(name)
    return names


def set_paper(
    context: Context,
    proposal: Proposal,
    done: Callable[[Prepared], None],
    failed: Callable[[UserError], None],
) -> None:
    """Prepare a proposed paper on a worker thread; never with a CPR number."""

    def work(_: Progress) -> Prepared:
        return context.call(
            papers.prepare,
            key=proposal.key,
            subject_id=proposal.subject_id,
            rulebook=context.rules,
            danish=resources.catalogue("da"),
            today=context.today(),
        )

    context.background.run(work, done, failed)
