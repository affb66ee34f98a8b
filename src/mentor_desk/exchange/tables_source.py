"""What the readers of the different kinds of file have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from mentor_desk.errors import CancelledError

Progress = Callable[[int, float | None], None]
"""Told the rows read so far and the part of the file that is done (0–1, ``None`` when unknown)."""
Cancelled = Callable[[], bool]
"""Asked now and then; ``True`` ends the reading with :class:`CancelledError`."""

CHUNK_ROWS: Final = 2048
"""So few that a chunk is still near at hand when its columns are cleaned: more is slower."""
MOST_COLUMNS: Final = 1000
"""Cells further to the right are not looked at; a heading row as wide as this is no list."""


class Chunk(NamedTuple):
    """Some rows in their order: the 1-based number of each in the file, and its cells as text.

    Rows without any cell are left out, so the numbers may have gaps. Rows may be of any length.
    """

    numbers: Sequence[int]
    rows: list[list[str]]


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far the reading is, and who may end it."""

    progress: Progress | None = None
    cancelled: Cancelled | None = None

    def step(self, rows: int, fraction: float | None) -> None:
        """``rows`` are read. Raises :class:`CancelledError` when the user wants no more."""
        if self.cancelled is not None and self.cancelled():
            raise CancelledError
        if self.progress is not None:
            self.progress(rows, fraction)


class RowSource(Protocol):
    """One sheet of a file, which can be read from its beginning any number of times."""

    @property
    def name(self) -> str:
        """What the sheet is called; a text file's only sheet has the file's name without ending."""

    def chunks(self, watch: Watch, *, few: bool = False) -> Iterator[Chunk]:
        """The rows from the first on; with ``few`` in small pieces, for who wants a beginning only."""

    def rows_estimate(self) -> int | None:
        """About how many rows there are, without reading them all; ``None`` when nobody can tell."""

    def let_go(self) -> None:
        """Nothing is read for a while: keep nothing of the file in memory."""


def letters(index: int) -> str:
    """The column's name in a spreadsheet: 0 is ``A``, 26 is ``AA``."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
