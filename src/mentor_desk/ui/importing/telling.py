"""What a reader of lists asks and tells while it works, as the window's background understands it."""

from __future__ import annotations

from collections.abc import Callable

from mentor_desk.errors import CancelledError
from mentor_desk.ui.background import Progress

_THOUSAND = 1000


def asked(progress: Progress) -> Callable[[], bool]:
    """Whether somebody wants no more."""

    def cancelled() -> bool:
        try:
            progress.check()
        except CancelledError:
            return True
        return False

    return cancelled


def told(progress: Progress) -> Callable[[int, float | None], None]:
    """Tell how many rows are read, and which part of the file that is."""

    def tell(rows: int, part: float | None) -> None:
        progress.step(round((part or 0) * _THOUSAND), _THOUSAND, str(rows))

    return tell
