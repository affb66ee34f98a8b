"""The open firm directory: all workplaces of an imported list, found while somebody types.

A file of its own beside the vault's, encrypted, written once and then only read. What the search for
near-by workplaces needs of all of them (place, size, branch) is held in memory, some ten bytes each.
"""

from __future__ import annotations

import json
import queue
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any, Final

from mentor_desk.formats.folding import tokens
from mentor_desk.storage import directory_key, directory_words, faults
from mentor_desk.storage.directory_format import (
    FIELD,
    FORMAT,
    PER_PAGE,
    ROW,
    Entry,
    workplace,
)  # fmt: skip
from mentor_desk.storage.directory_grid import Cell
from mentor_desk.storage.directory_words import HEAD, NAME_ENDS, PER_BLOCK, Line

CANDIDATES: Final = 300
_IDLE: Final = 4
_P_DIGITS, _CVR_DIGITS = 10, 8
_FEWEST_DIGITS: Final = 5
_MASKS: Final = 8
_BLOCKS: Final = "SELECT id, content FROM block WHERE id IN (SELECT value FROM json_each(?))"
_PAGES: Final = "SELECT id, content FROM page WHERE id IN (SELECT value FROM json_each(?))"


class Directory:
    """One directory file. Every method may be called from every thread.

    Raises :class:`StorageError` when the file is not there or is damaged.
    """

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        """Open ``path``. ``key`` is kept, not copied: wiping it ends all reading."""
        self.path = path
        self._key = key
        self._idle: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._retired = False
        with self._connection() as connection:
            parts = dict(connection.execute("SELECT name, content FROM part"))
        described = json.loads(parts["described"])
        if described["format"] != FORMAT:
            raise faults.damaged()
        self.workplaces: int = described["workplaces"]
        self.sources: tuple[str, ...] = tuple(described["sources"])
        self.bands: tuple[str, ...] = tuple(described["bands"])
        self.branches: tuple[tuple[str, str, str], ...] = tuple(map(tuple, described["branches"]))
        self.cells = [Cell(*each) for each in described["cells"]]
        self.x, self.y = array("f", parts["x"]), array("f", parts["y"])
        self.band, self.branch = array("H", parts["band"]), array("I", parts["branch"])
        self._masks: dict[tuple[tuple[str, ...], str], bytes] = {}
        self._odd: dict[str, int] = described["keys"]
        self._odd_keys = {number: key for key, number in self._odd.items()}

    def find(self, typed: str, limit: int = 50) -> list[Entry]:
        """Workplaces for what was ``typed``, best first.

        Every word must begin a word of the name, the branch, the town or the postcode; five digits or
        more are also looked for at the beginning of P-numbers and CVR numbers.
        """
        numbered = self._numbered("".join(typed.split()), limit)
        found = self.get(number for number in numbered if number < self.workplaces)
        words = tokens(typed)
        if words:
            lines = self._lines(words, first_of_name=True)
            if len(lines) < limit:
                lines += self._lines(words)
            ranked = sorted(set(lines), key=lambda line: _order(line, words))
            found += self.get(line.number for line in ranked[:limit])
        return list(dict.fromkeys(found))[:limit]

    def holding(self, words: Sequence[str]) -> list[int]:
        """The blocks that may hold workplaces with all ``words``, for :meth:`having`."""
        return self._holding(directory_words.query(words))

    def having(
        self, words: Sequence[str], holding: Sequence[int], spans: Iterable[tuple[int, int]]
    ) -> Iterator[int]:
        """The numbers of the workplaces that have all ``words``, inside the spans first … end - 1."""
        for first, end in spans:
            low = bisect_left(holding, first // PER_BLOCK)
            high = bisect_right(holding, (end - 1) // PER_BLOCK, low)
            for line in directory_words.lines(self._blocks, holding[low:high], words):
                if first <= line.number < end:
                    yield line.number

    def get(self, numbers: Iterable[int]) -> list[Entry]:
        """The workplaces with these numbers, in the same order."""
        wanted = list(numbers)
        pages = self._pages({number // PER_PAGE for number in wanted})
        return [self._entry(number, pages[number // PER_PAGE]) for number in wanted]

    def keyed(self, key: str) -> Entry | None:
        """The workplace with this key, see :class:`Entry`; ``None`` when there is none."""
        if key in self._odd:
            return self.get([self._odd[key]])[0]
        if len(key) != _P_DIGITS or not key.isdigit():
            return None
        found = [each for each in self.get(self._numbered(key, 2)) if each.p_number == key]
        return found[0] if found else None

    def of_cvr(self, cvr: str) -> list[Entry]:
        """The workplaces of one firm."""
        if len(cvr) != _CVR_DIGITS:
            return []
        return [each for each in self.get(self._numbered(cvr, CANDIDATES)) if each.cvr == cvr]

    def mask(self, sizes: tuple[str, ...], branch: str) -> bytes | None:
        """A byte for each workplace, 1 where it passes; ``None`` when every one does.

        ``branch`` is the beginning of a branch code, or of words in its text.
        """
        wanted = (sizes, branch.strip())
        if wanted == ((), ""):
            return None
        if wanted not in self._masks:
            bands = [not sizes or band in sizes for band in self.bands]
            branches = [_is_branch(each, wanted[1]) for each in self.branches]
            fits = (
                bands[band] and branches[branch]
                for band, branch in zip(self.band, self.branch, strict=True)
            )
            while len(self._masks) >= _MASKS:
                self._masks.pop(next(iter(self._masks)))
            self._masks[wanted] = bytes(fits)
        return self._masks[wanted]

    def place(self, number: int) -> tuple[float, float] | None:
        """Where a workplace lies, metres in UTM 32; ``None`` when nobody knows."""
        if number >= len(self.x) or self.x[number] != self.x[number]:
            return None
        return self.x[number], self.y[number]

    def everything(self) -> Iterator[list[tuple[str, str]]]:
        """The key and the stored line of all there are, gone ones too, in pieces; see :meth:`told`."""
        number = 0
        with self._connection() as connection:
            for (content,) in connection.execute("SELECT content FROM page ORDER BY id"):
                piece = [(line[:_P_DIGITS], line) for line in content.split(ROW)]
                for at, (key, line) in enumerate(piece):
                    if FIELD in key:
                        piece[at] = self._odd_keys[number + at], line
                number += len(piece)
                yield piece

    def tail(self, source: str) -> str:
        """How the lines of a source end while their workplaces are there; ``""`` if there are none."""
        if source not in self.sources:
            return ""
        return f"{FIELD}{self.sources.index(source)}{FIELD}"

    def told(self, line: str) -> tuple[tuple[Any, ...], str, str]:
        """A line of :meth:`everything` taken apart: the workplace, its source and the day it went."""
        parts = line.split(FIELD)
        return workplace(parts), self.sources[int(parts[-2])], parts[-1]

    def retire(self) -> None:
        """Another directory is in use; whoever still reads this one may finish."""
        self._retired = True
        with suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()

    def _numbered(self, digits: str, most: int) -> list[int]:
        if not digits.isascii() or not digits.isdigit() or len(digits) < _FEWEST_DIGITS:
            return []
        blocks = self._holding(directory_words.number_query(digits))
        found = directory_words.numbered(self._blocks, blocks, digits)
        return [line.number for line in islice(found, most)]

    def _lines(self, words: Sequence[str], *, first_of_name: bool = False) -> list[Line]:
        blocks = self._holding(directory_words.query(words, first_of_name=first_of_name))
        found = directory_words.lines(self._blocks, blocks, words, first_of_name=first_of_name)
        return [line for line in islice(found, CANDIDATES // 2) if line.number < self.workplaces]

    def _holding(self, query: str) -> list[int]:
        with self._connection() as connection:
            return [number for (number,) in connection.execute(directory_words.FIND, (query,))]

    def _blocks(self, ids: Sequence[int]) -> list[tuple[int, str]]:
        return self._texts(_BLOCKS, ids)

    def _texts(self, query: str, ids: Sequence[int]) -> list[tuple[int, str]]:
        with self._connection() as connection:
            return list(connection.execute(query, (json.dumps(ids),)))

    def _pages(self, ids: Iterable[int]) -> dict[int, list[str]]:
        return {number: content.split(ROW) for number, content in self._texts(_PAGES, sorted(ids))}

    def _entry(self, number: int, page: Sequence[str]) -> Entry:
        parts = page[number % PER_PAGE].split(FIELD)
        key = parts[0] or self._odd_keys[number]
        return Entry._make((number, key, *workplace(parts), self.sources[int(parts[-2])], parts[-1]))

    @contextmanager
    def _connection(self) -> Iterator[Any]:
        with faults.translated():
            try:
                connection = self._idle.get_nowait()
            except queue.Empty:
                connection = directory_key.connect_reading(self.path, self._key)
            try:
                yield connection
            finally:
                if self._retired or self._idle.qsize() >= _IDLE:
                    connection.close()
                else:
                    self._idle.put(connection)


def _is_branch(branch: tuple[str, str, str], wanted: str) -> bool:
    code, _, words = branch
    if wanted.isdigit():
        return code.startswith(wanted)
    begun = tokens(words)
    return all(any(one.startswith(word) for one in begun) for word in tokens(wanted))


def _order(line: Line, words: Sequence[str]) -> tuple[int, str]:
    """Names that begin as typed first, then those that have every word, then the rest."""
    name = line.words.partition(NAME_ENDS)[0]
    if name.startswith(f"{HEAD}{' '.join(words)}"):
        return 0, name
    loose = name.replace(HEAD, " ")
    return (1 if all(f" {word}" in loose for word in words) else 2), name
