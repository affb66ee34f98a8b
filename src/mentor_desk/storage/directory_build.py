"""Writing the directory's file: a new one, whole or not at all."""

from __future__ import annotations

import json
import secrets
import threading
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import CancelledError
from mentor_desk.formats.folding import fold_lines
from mentor_desk.storage import directory_key, disk, faults
from mentor_desk.storage.directory_format import (
    FIELD,
    FORMAT,
    HEAD,
    ID_BITS,
    PER_PAGE,
    ROW,
    TEXTS,
    facts,
)  # fmt: skip
from mentor_desk.storage.directory_grid import Arranged, Position, arranged

SUFFIX: Final = ".new"
_STEP: Final = 8_192
_PATIENCE: Final = 0.05
_TABLES: Final = (
    "CREATE TABLE page (id INTEGER PRIMARY KEY, content TEXT NOT NULL)",
    "CREATE TABLE part (name TEXT PRIMARY KEY, content BLOB NOT NULL)",
    "CREATE TEMP TABLE batch (id INTEGER PRIMARY KEY, content TEXT NOT NULL)",
    (
        "CREATE VIRTUAL TABLE word USING fts5(text, content='', detail=none, prefix='1 2 3', "
        "tokenize='ascii')"
    ),
    # One segment is written at the end: the words of all Denmark fit in so much memory.
    "INSERT INTO word(word, rank) VALUES ('hashsize', 64000000)",
    "INSERT INTO word(word, rank) VALUES ('automerge', 0)",
)
_BEFORE_A_NAME: Final = " .,:;-+*/&'\"(["
_WORDS: Final = (
    "INSERT INTO word(rowid, text) SELECT b.id + j.key, j.value FROM batch b, json_each(b.content) j"
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
    """Fills one new file. The word list is written by the driver while the pages are made."""

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
        self._connection.execute("BEGIN")
        place = arranged(self._content.positions)
        rows = [self._content.workplaces[number] for number in place.order]
        self._go_on(0.1)
        self._batch_words(rows)
        self._go_on(0.3)
        words = _Alongside(lambda: self._connection.execute(_WORDS))
        try:
            lines = self._lines(rows, place.order)
            parts = self._parts(rows, place)
        finally:
            words.join(self._connection, self._cancelled)
        self._go_on(0.7)
        self._connection.execute("DELETE FROM batch")
        self._connection.executemany("INSERT INTO page VALUES (?, ?)", _pages(lines))
        self._connection.executemany("INSERT INTO part VALUES (?, ?)", parts.items())
        self._go_on(0.8)
        self._connection.execute("COMMIT")
        self._go_on(0.9)

    def _go_on(self, done: float) -> None:
        if self._cancelled():
            raise CancelledError
        self._progress(done)

    def _batch_words(self, rows: Sequence[Sequence[Any]]) -> None:
        for start in range(0, len(rows), _STEP):
            if self._cancelled():
                raise CancelledError
            spoken = [
                f"{row[2]} {row[5]} {row[8]} {row[7]}".replace("\n", " ")
                for row in rows[start : start + _STEP]
            ]
            heads = [HEAD + line.lstrip(_BEFORE_A_NAME) for line in fold_lines(spoken)]
            self._connection.execute(
                "INSERT INTO batch VALUES (?, ?)", (start, json.dumps(heads, ensure_ascii=False))
            )

    def _lines(self, rows: Sequence[Sequence[Any]], order: Sequence[int]) -> list[str]:
        """One line for each workplace; its last fields are the source's number and the day it went."""
        content = self._content
        names = self._source_names()
        tails = {name: f"{FIELD}{number}{FIELD}" for name, number in names.items()}
        sources = content.sources
        lines = [facts(row) + tails[sources[at]] for row, at in zip(rows, order, strict=True)]
        lines += [
            f"{facts(row)}{FIELD}{names[source]}{FIELD}{day}" for _, row, source, day in content.gone
        ]
        _demand_whole(lines)
        return lines

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
        branch = [branches.setdefault(tuple(row[3:6]), len(branches)) for row in rows]
        everyone = [*rows, *(row for _, row, _, _ in content.gone)]
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
            "p_number": _numbers(row[0] for row in everyone),
            "cvr": _numbers(row[1] for row in everyone),
        }


class _Alongside:
    """A long call of the driver on a thread of its own; it leaves the others free to go on."""

    def __init__(self, call: Callable[[], object]) -> None:
        self._call = call
        self._trouble: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._call()
        except BaseException as trouble:
            self._trouble = trouble

    def join(self, connection: Any, cancelled: Cancelled) -> None:
        """Wait for it, and raise what it raised; when cancelled it is interrupted."""
        stopped = False
        while self._thread.is_alive():
            self._thread.join(_PATIENCE)
            if not stopped and cancelled():
                stopped = True
                connection.interrupt()
        if stopped:
            raise CancelledError
        if self._trouble is not None:
            raise self._trouble


def _pages(lines: Sequence[str]) -> Iterable[tuple[int, str]]:
    for number, start in enumerate(range(0, len(lines), PER_PAGE)):
        yield number, ROW.join(lines[start : start + PER_PAGE])


def _demand_whole(lines: Sequence[str]) -> None:
    """A separator inside a field would shift those after it; whoever reads lists drops such letters."""
    for start in range(0, len(lines), _STEP):
        part = lines[start : start + _STEP]
        joined = "".join(part)
        if ROW in joined or joined.count(FIELD) != len(part) * (TEXTS + 3):
            raise ValueError("a field of a workplace holds a separator")


def _numbers(digits: Iterable[str]) -> bytes:
    """Number and place of each workplace in one integer, sorted, to be found by halving."""
    packed = array(
        "Q", [(int(number) << ID_BITS) | at for at, number in enumerate(digits) if number]
    ).tolist()
    runs: list[int] = []
    # Short sorted runs first: one sort of them all would keep the window waiting.
    for start in range(0, len(packed), _STEP):
        runs += sorted(packed[start : start + _STEP])
    runs.sort()
    return array("Q", runs).tobytes()
