"""The slow parts of reading a list in: run off the window's thread, told and cancelled from there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from mentor_desk.errors import CancelledError
from mentor_desk.exchange.firm_list import FirmList
from mentor_desk.exchange.tables import Listing
from mentor_desk.services import directory_import
from mentor_desk.services.directory_import import Comparison, Counts
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say

_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Order:
    """What the mentor wants read. ``columns`` is ``None`` as long as the guess is left alone."""

    path: Path
    source: str
    whole: bool
    sheets: tuple[str, ...] = ()
    columns: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class LeftOutLine:
    """A row left out, worded; ``kind`` is the same for rows left out for the same reason."""

    sheet: str
    row: int
    reason: str
    kind: str


@dataclass(frozen=True, slots=True)
class Look:
    """What the preview shows."""

    order: Order
    firm_list: FirmList
    comparison: Comparison
    left_out: tuple[LeftOutLine, ...]
    kinds: tuple[tuple[str, int], ...]


def inspect(path: Path) -> Callable[[Progress], Listing]:
    """Look at the file's sheets."""
    return lambda progress: directory_import.inspect(path, cancelled=_asked(progress))


def look(context: Context, order: Order) -> Callable[[Progress], Look]:
    """Read the list and hold it against what is there."""

    def work(progress: Progress) -> Look:
        found = directory_import.read(
            order.path,
            today=context.today(),
            sheets=order.sheets or None,
            columns=order.columns,
            progress=_told(progress),
            cancelled=_asked(progress),
        )
        return _compared(context, order, found, progress, take_unnumbered=False)

    return work


def bring_in(context: Context, seen: Look, ticked: frozenset[int]) -> Callable[[Progress], Counts]:
    """Build the new directory and use it; ``ticked`` are the unnumbered rows to take as new."""

    def work(progress: Progress) -> Counts:
        compared = seen.comparison
        if ticked:
            wanted = [row for n, row in enumerate(seen.firm_list.unnumbered) if n in ticked]
            chosen = replace(seen.firm_list, unnumbered=wanted)
            compared = _compare(context, seen.order, chosen, take_unnumbered=True)
        progress.check()
        built = context.call(
            directory_import.build,
            comparison=compared,
            progress=_told(progress),
            cancelled=_asked(progress),
        )
        try:
            progress.check()
        except CancelledError:
            context.call(directory_import.discard, built=built)
            raise
        return context.call(directory_import.put_in_use, built=built)

    return work


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


def _compared(
    context: Context,
    order: Order,
    firm_list: FirmList,
    progress: Progress,
    *,
    take_unnumbered: bool,
) -> Look:
    progress.check()
    compared = _compare(context, order, firm_list, take_unnumbered=take_unnumbered)
    lines = tuple(
        LeftOutLine(each.sheet, each.row, say(each.reason), each.reason.source)
        for each in compared.left_out
    )
    kinds = Counter(line.kind for line in lines)
    return Look(order, firm_list, compared, lines, tuple(kinds.most_common()))


def _asked(progress: Progress) -> Callable[[], bool]:
    def cancelled() -> bool:
        try:
            progress.check()
        except CancelledError:
            return True
        return False

    return cancelled


def _told(progress: Progress) -> Callable[[int, float | None], None]:
    def tell(rows: int, part: float | None) -> None:
        progress.step(round((part or 0) * _THOUSAND), _THOUSAND, str(rows))

    return tell
