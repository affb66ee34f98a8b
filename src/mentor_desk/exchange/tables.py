"""A list in a file, read as sheets of text: CSV in any usual dress, and XLSX.

What a file is shows in its content, not in its name. Every fault of a file is a :class:`UserError` with
one plain sentence. A text file is read in pieces, so its size costs time and not memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.firm_headings import meaning
from mentor_desk.exchange.tables_headings import Meanings, top_of
from mentor_desk.exchange.tables_kind import sources
from mentor_desk.exchange.tables_source import Cancelled, Chunk, Progress, RowSource, Watch


@dataclass(frozen=True)
class Sheet:
    """One sheet: where its headings stand, what they are, and the first rows beneath them.

    ``header_row`` is the 1-based row of the headings, 0 where there are none; then, and where a heading
    is empty, the column's letter stands instead (``A``, ``B``). Two alike are told apart: ``Navn``,
    ``Navn (2)``. ``title`` is what stands above the headings. The rows of ``sample`` are as long as
    ``headings``. ``rows_estimate`` counts the rows beneath the headings, ``None`` when unknown.
    """

    name: str
    headings: tuple[str, ...]
    header_row: int
    title: str
    sample: tuple[tuple[str, ...], ...]
    rows_estimate: int | None
    source: RowSource

    def chunks(self, watch: Watch | None = None) -> Iterator[Chunk]:
        """The rows beneath the headings, in pieces; rows may be shorter or longer than ``headings``.

        Raises :class:`UserError` where the file cannot be read on, :class:`CancelledError` on demand.
        """
        with tables_faults.told():
            for chunk in self.source.chunks(watch or Watch()):
                if chunk.numbers[0] > self.header_row:
                    yield chunk
                    continue
                beneath = sum(1 for number in chunk.numbers if number <= self.header_row)
                if beneath < len(chunk.rows):
                    yield Chunk(chunk.numbers[beneath:], chunk.rows[beneath:])


@dataclass(frozen=True)
class Listing:
    """A file and its sheets, in the file's order. A text file has one."""

    path: Path
    sheets: tuple[Sheet, ...]


def open_list(
    path: Path,
    *,
    keep: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    meanings: Meanings = meaning,
) -> Listing:
    """Look into the file at ``path``: what it is, its sheets, their headings and first rows.

    With ``keep`` a workbook stays in memory, for who goes on to read its rows at once. ``meanings``
    tells which headings are known by name; as a rule those of a list of firms.

    Raises :class:`UserError` for a file that is missing, locked, cut, too big, or no list at all.
    """
    watch = Watch(progress, cancelled)
    with tables_faults.told():
        found = sources(path, watch, meanings)
        listing = Listing(path, tuple(_sheet(source, watch, meanings) for source in found))
        if not keep:
            for source in found:
                source.let_go()
        return listing


def _sheet(source: RowSource, watch: Watch, meanings: Meanings) -> Sheet:
    top = top_of(source.chunks(watch, few=True), meanings)
    estimate = source.rows_estimate()
    return Sheet(
        name=source.name,
        headings=top.headings,
        header_row=top.header_row,
        title=top.title,
        sample=top.sample,
        rows_estimate=None if estimate is None else max(0, estimate - top.header_row),
        source=source,
    )
