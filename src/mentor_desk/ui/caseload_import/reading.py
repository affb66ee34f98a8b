"""The slow parts: run off the window's thread, told and cancelled from there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mentor_desk.exchange.tables import Listing
from mentor_desk.services import caseload_import
from mentor_desk.services.caseload_import import Answers, Comparison, Counts
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.left_out_line import LeftOutLine, line_of
from mentor_desk.ui.importing.telling import asked, told

_REASON = "before-import"


@dataclass(frozen=True, slots=True)
class Order:
    """What the mentor wants read. ``columns`` is ``None`` as long as the guess is left alone."""

    path: Path
    sheets: tuple[str, ...] = ()
    columns: Mapping[str, str] | None = None
    rest: bool = True


@dataclass(frozen=True, slots=True)
class Look:
    """What the preview shows."""

    comparison: Comparison
    left_out: tuple[LeftOutLine, ...]
    kinds: tuple[tuple[str, int], ...]


def inspect(path: Path) -> Callable[[Progress], Listing]:
    """Look at the file's sheets."""
    return lambda progress: caseload_import.inspect(path, cancelled=asked(progress))


def look(context: Context, order: Order) -> Callable[[Progress], Look]:
    """Read the list and hold it against the caseload."""

    def work(progress: Progress) -> Look:
        found = caseload_import.read(
            order.path,
            today=context.today(),
            sheets=order.sheets or None,
            columns=order.columns,
            rest=order.rest,
            progress=told(progress),
            cancelled=asked(progress),
        )
        compared = context.call(caseload_import.compare, found=found, today=context.today())
        lines = tuple(line_of(each) for each in compared.left_out)
        kinds = Counter(line.kind for line in lines)
        return Look(compared, lines, tuple(kinds.most_common()))

    return work


def bring_in(
    context: Context, seen: Look, answers: Answers, intro: str
) -> Callable[[Progress], Counts]:
    """Make a verified backup, then the cases. Once the backup stands it is too late to stop."""

    def work(progress: Progress) -> Counts:
        if context.safe is not None:
            context.safe.back_up(_REASON)
        progress.check()
        return context.call(
            caseload_import.bring_in,
            comparison=seen.comparison,
            answers=answers,
            today=context.today(),
            intro=intro,
        )

    return work
