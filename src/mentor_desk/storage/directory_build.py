"""Writing the directory's file: a new one, whole or not at all."""

from __future__ import annotations

import json
import secrets
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import CancelledError
from mentor_desk.storage import directory_key, directory_words, disk, faults
from mentor_desk.storage.directory_format import (
    FIELD,
    FORMAT,
    PER_PAGE,
    ROW,
    TEXTS,
    facts,
)  # fmt: skip
from mentor_desk.storage.directory_grid import Arranged, Position, arranged

SUFFIX: Final = ".new"
_STEP: Final = 8_192
_BLOCKS: Final = 896
_TABLES: Final = (
    "CREATE TABLE page (id INTEGER PRIMARY KEY, content TEXT NOT NULL)",
    "CREATE TABLE block (id INTEGER PRIMARY KEY, content TEXT NOT NULL)",
    "CREATE TABLE part (name TEXT PRIMARY KEY, content BLOB NOT NULL)",
    directory_words.TABLE,
    # One piece is written at the end: the words of all Denmark fit into so much memory.
    "INSERT INTO word(word, rank) VALUES ('hashsize', 64000000)",
)


@dataclass(slots=True)
class Content:
    """What shall stand in the file.

    ``workplaces`` have the fields of :class:`~mentor_desk.storage.directory_format.Entry` in their
    order, ``positions`` and ``sources`` say where each lies and which list it is from. ``keys`` names
    those without a P-number by their place; ``gone`` are workplaces that are kept and not offered,
    with source and ISO day.
    """

    workplaces: Sequence[Sequence[Any]]
    positions: Sequence[Position]
    sources: Sequence[str]
    keys: Mapping[int, str] = field(default_factory=dict)
    gone: Sequence[tuple[str, Sequence[Any], str, str]] = ()


Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


def build(
    folder: Path,
    key: bytes | bytearray,
    content: Content,
    *,
    progress: Progress = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> str:
    """Make a directory of ``content`` in ``folder`` and return its file's name.

    The file has its name only when it is whole and on the disk. Raises :class:`StorageError` without
    room and :class:`CancelledError`; nothing is then left behind.
    """
    name = f"directory-{secrets.token_hex(8)}.db"
    unfinished = folder / f"{name}{SUFFIX}"
    try:
        with faults.translated():
            connection = directory_key.connect_new(unfinished, key)
            try:
                _Builder(connection, content, progress, cancelled).write()
            finally:
                connection.close()
        unfinished.chmod(0o600)
        disk.sync_file(unfinished)
        disk.rename(unfinished, folder / name)
        disk.sync_folder(folder)
    except OSError as trouble:
        unfinished.unlink(missing_ok=True)
        raise faults.from_system(trouble) from trouble
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    return name


class _Builder:
    """Fills one new file."""

    def __init__(
        self, connection: Any, content: Content, progress: Progress, cancelled: Cancelled
    ) -> None:
        self._connection = connection
        self._content = content
        self._progress = progress
        self._cancelled = cancelled

    def write(self) -> None:
        for statement in _TABLES:
            self._connection.execute(statement)
        place = arranged(self._content.positions)
        rows = [self._content.workplaces[number] for number in place.order]
        self._go_on(0.1)
        everyone = [*rows, *(row for _, row, _, _ in self._content.gone)]
        self._insert("INSERT INTO page VALUES (?, ?)", self._pages(rows, place.order))
        self._go_on(0.3)
        with _Behind(self._connection) as behind:
            behind.start("COMMIT")
            for blocks in self._block_pieces(everyone):
                behind.wait()
                self._insert("INSERT INTO block VALUES (?, ?)", blocks)
                first, last = blocks[0][0], blocks[-1][0]
                behind.start(f"{directory_words.FILL} WHERE id BETWEEN {first} AND {last}", "COMMIT")
            parts = self._parts(rows, place)
        self._go_on(0.8)
        self._insert("INSERT INTO part VALUES (?, ?)", parts.items())
        self._connection.execute("COMMIT")
        self._go_on(0.9)

    def _block_pieces(self, rows: Sequence[Sequence[Any]]) -> Iterator[list[tuple[int, str]]]:
        """The blocks, a third of Denmark at a time: more pieces would make the word index slower."""
        held: list[tuple[int, str]] = []
        for piece in directory_words.blocks(rows):
            self._go_on(0.3)
            held += piece
            if len(held) >= _BLOCKS:
                yield held
                held = []
        if held:
            yield held

    def _insert(self, statement: str, rows: Iterable[tuple[object, object]]) -> None:
        self._connection.execute("BEGIN")
        self._connection.executemany(statement, rows)

    def _go_on(self, done: float) -> None:
        if self._cancelled():
            raise CancelledError
        self._progress(done)

    def _pages(self, rows: Sequence[Sequence[Any]], order: Sequence[int]) -> list[tuple[int, str]]:
        """The pages; the last fields of a line are the source's number and the day it went."""
        names, sources = self._source_names(), self._content.sources
        tails = {name: f"{FIELD}{number}{FIELD}" for name, number in names.items()}
        plain, join = slice(0, TEXTS), FIELD.join
        lines = [
            f"{join(row[plain])}{FIELD}{FIELD}{tails[sources[at]]}"
            if row[TEXTS] is None
            else f"{facts(row)}{tails[sources[at]]}"
            for row, at in zip(rows, order, strict=True)
        ]
        lines += [f"{facts(row)}{tails[source]}{day}" for _, row, source, day in self._content.gone]
        _demand_whole(lines)
        return [
            (start // PER_PAGE, ROW.join(lines[start : start + PER_PAGE]))
            for start in range(0, len(lines), PER_PAGE)
        ]

    def _source_names(self) -> dict[str, int]:
        content = self._content
        known = dict.fromkeys(content.sources) | dict.fromkeys(each[2] for each in content.gone)
        return {name: number for number, name in enumerate(known)}

    def _parts(self, rows: Sequence[Sequence[Any]], place: Arranged) -> dict[str, bytes]:
        """What is held in memory while the directory is open, and a description of it."""
        content = self._content
        bands: dict[str, int] = {}
        branches: dict[tuple[str, ...], int] = {}
        band = [bands.setdefault(row[12], len(bands)) for row in rows]
        branch = [branches.setdefault(each, len(branches)) for each in map(itemgetter(3, 4, 5), rows)]
        odd = {content.keys[at]: number for number, at in enumerate(place.order) if at in content.keys}
        odd |= {
            key: number
            for number, (key, row, _, _) in enumerate(content.gone, start=len(rows))
            if not row[0]
        }
        described = {
            "format": FORMAT,
            "workplaces": len(rows),
            "gone": len(content.gone),
            "sources": list(self._source_names()),
            "bands": list(bands),
            "branches": list(branches),
            "keys": odd,
            "cells": [
                (cell.first, cell.end, cell.west, cell.south, cell.east, cell.north)
                for cell in place.cells
            ],
        }
        return {
            "described": json.dumps(described, ensure_ascii=False).encode(),
            "x": place.x.tobytes(),
            "y": place.y.tobytes(),
            "band": array("H", band).tobytes(),
            "branch": array("I", branch).tobytes(),
        }


class _Behind:
    """Runs long statements on a thread of its own while the next ones are made ready.

    The driver lets go of the interpreter for the whole of a statement, so the two really run at once.
    The connection may be used between :meth:`wait` and :meth:`start` only.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._trouble: BaseException | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> _Behind:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Wait; what a statement raised is raised here, unless the block itself failed."""
        try:
            self.wait()
        except BaseException:
            if error is None:
                raise

    def start(self, *statements: str) -> None:
        """Begin; :meth:`wait` before the next time."""
        self._thread = threading.Thread(target=self._run, args=statements, daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait for what was started, and raise what it raised."""
        if self._thread is not None:
            self._thread.join()
        if self._trouble is not None:
            raise self._trouble

    def _run(self, *statements: str) -> None:
        try:
            for statement in statements:
                self._connection.execute(statement)
        except BaseException as trouble:
            self._trouble = trouble


def _demand_whole(lines: Sequence[str]) -> None:
    """A separator inside a field would shift those after it; whoever reads lists drops such letters."""
    for start in range(0, len(lines), _STEP):
        part = lines[start : start + _STEP]
        joined = "".join(part)
        if ROW in joined or joined.count(FIELD) != len(part) * (TEXTS + 3):
            raise ValueError("a field of a workplace holds a separator")
