"""The slow parts of reading a list in: run off the window's thread, told and cancelled from there."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mentor_desk.errors import CancelledError
from mentor_desk.exchange.firm_list import FirmList, Workplace
from mentor_desk.exchange.tables import Listing
from mentor_desk.services import directory, directory_history, directory_import
from mentor_desk.services.directory_import import Comparison, Counts
from mentor_desk.services.large_lists import let_go
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.left_out_line import LeftOutLine, line_of
from mentor_desk.ui.importing.telling import asked, told


@dataclass(frozen=True, slots=True)
class Order:
    """What the mentor wants read. ``columns`` is ``None`` as long as the guess is left alone."""

    path: Path
    source: str
    whole: bool
    sheets: tuple[str, ...] = ()
    columns: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What the preview shows."""

    order: Order
    firm_list: FirmList
    comparison: Comparison
    left_out: tuple[LeftOutLine, ...]
    kinds: tuple[tuple[str, int], ...]
    first_new: tuple[Workplace, ...] = ()


def inspect(path: Path) -> Callable[[Progress], Listing]:
    """Look at the file's sheets."""
    return lambda progress: directory_import.inspect(path, cancelled=asked(progress))


def look(context: Context, order: Order) -> Callable[[Progress], Look]:
    """Read the list and hold it against what is there."""

    def work(progress: Progress) -> Look:
        with _tidying_later():
            found = directory_import.read(
                order.path,
                today=context.today(),
                sheets=order.sheets or None,
                columns=order.columns,
                progress=told(progress),
                cancelled=asked(progress),
            )
            progress.check()
            return _compared(context, order, found)

    return work


def bring_in(context: Context, seen: Look, ticked: frozenset[int]) -> Callable[[Progress], Counts]:
    """Build the new directory and use it; ``ticked`` are the unnumbered rows to take as new."""

    def work(progress: Progress) -> Counts:
        with _tidying_later():
            return _brought_in(context, seen, ticked, progress)

    return work


def forget(seen: Look) -> Callable[[Progress], None]:
    """Let go of the rows, a few at a time: all at once the window would stand still meanwhile."""

    def work(_progress: Progress) -> None:
        merged = seen.comparison.merged
        lists: tuple[list[Any], ...] = (
            merged.rows,
            merged.gone,
            seen.firm_list.workplaces,
            seen.firm_list.left_out,
        )
        for rows in lists:
            let_go(rows)

    return work


def _brought_in(context: Context, seen: Look, ticked: frozenset[int], progress: Progress) -> Counts:
    compared = seen.comparison
    if ticked:
        wanted = [row for n, row in enumerate(seen.firm_list.unnumbered) if n in ticked]
        chosen = replace(seen.firm_list, unnumbered=wanted)
        compared = _compare(context, seen.order, chosen, take_unnumbered=True)
    progress.check()
    built = context.call(
        directory_import.build,
        comparison=compared,
        progress=told(progress),
        cancelled=asked(progress),
    )
    try:
        progress.check()
    except CancelledError:
        context.call(directory_import.discard, built=built)
        raise
    counts = context.call(directory_import.put_in_use, built=built)
    context.call(directory.summary)  # Opens it here, where nobody waits for that.
    if compared is not seen.comparison:
        let_go(compared.merged.rows)
    return counts


def _compare(
    context: Context, order: Order, firm_list: FirmList, *, take_unnumbered: bool
) -> Comparison:
    return context.call(
        directory_import.compare,
        firm_list=firm_list,
        source=order.source,
        whole=order.whole,
        today=context.today(),
        take_unnumbered=take_unnumbered,
    )


def _compared(context: Context, order: Order, firm_list: FirmList) -> Look:
    compared = _compare(context, order, firm_list, take_unnumbered=False)
    lines = tuple(line_of(each) for each in compared.left_out)
    kinds = Counter(line.kind for line in lines)
    newest = context.call(directory_history.first_new, firm_list=firm_list) if compared.new else ()
    return Look(order, firm_list, compared, lines, tuple(kinds.most_common()), newest)


@contextmanager
def _tidying_later() -> Iterator[None]:
    """Looking through hundreds of thousands of rows for garbage would stop the window meanwhile."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
