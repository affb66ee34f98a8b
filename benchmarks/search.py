"""Typed search per keystroke through the service, encrypted, against plain sqlite3.

158,294 generated workplaces (as many as Denmark has with employees) and 50,000 notes.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from benchmarks.figures import report
from mentor_desk.formats.folding import tokens
from mentor_desk.services import search
from mentor_desk.storage import search_index
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.search_index import SearchDoc
from mentor_desk.storage.use_case import writes
from mentor_desk.storage.vault import Vault

WORKPLACES = 158_294
NOTES = 50_000
TOWNS = ("Århus", "Ålborg", "Ærøskøbing", "Sønderborg", "Silkeborg", "Køge", "Hjørring", "Rønne")
TRADES = ("Tømrer", "Maler", "VVS", "El", "Bageri", "Smede", "Gartner", "Auto", "Rengørings")
ENDS = ("mester", "service", "firmaet", "forretning", "værkstedet", "ApS", "A/S", "og", "Søn")
NAMES = ("Sørensen", "Østergård", "Nielsen", "Åkjær", "Bæk", "Møller", "Lund", "Krogh", "Holm")
NOTE_WORDS = tuple(
    "ringede om timerne og vil gerne prøve en dag mere næste uge kommer før de andre "  # noqa: SIM905  prose
    "spørger selv efter opgaver mester er glad for hjælpen på lageret ryggen holder".split()
)
TYPED = ("aarhus", "sørensen", "tømrermester", "bageri", "køge", "ål", "vvs silkeborg", "mester lund")


def documents() -> Iterator[SearchDoc]:
    """The same documents every time."""
    draw = random.Random(20261124)
    for _ in range(WORKPLACES):
        name = f"{draw.choice(TRADES)}{draw.choice(ENDS)} {draw.choice(NAMES)} {draw.choice(ENDS)}"
        town = draw.choice(TOWNS)
        yield SearchDoc("firm", _id(draw), name, town, f"{draw.randrange(10**8):08d} {town}")
    for _ in range(NOTES):
        body = " ".join(draw.choices(NOTE_WORDS, k=22))
        yield SearchDoc("note", _id(draw), f"Notat {draw.choice(NAMES)}", "", body)


def _id(draw: random.Random) -> uuid.UUID:
    return uuid.UUID(int=draw.getrandbits(128))


@writes("benchmark.filled")
def fill(session: Session) -> int:
    """Put every document into the encrypted index."""
    return search_index.index_many(session, documents())


def plain(folder: Path) -> sqlite3.Connection:
    """The same words in plain SQLite: no key, no ranking, no session."""
    connection = sqlite3.connect(folder / "plain.db")
    connection.execute("CREATE TABLE doc(id INTEGER PRIMARY KEY, title TEXT, text TEXT)")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5(text, content='doc', content_rowid='id', prefix='1 2 3')"
    )
    rows = (
        (doc.title, " ".join(tokens(f"{doc.title} {doc.subtitle} {doc.body}"))) for doc in documents()
    )
    connection.executemany("INSERT INTO doc(title, text) VALUES (?, ?)", rows)
    connection.execute("INSERT INTO words(words) VALUES ('rebuild')")
    connection.commit()
    return connection


def find_plain(connection: sqlite3.Connection, typed: str) -> None:
    """As many rows as the service shows, in the order they lie."""
    words = " ".join(f'"{word}"*' for word in tokens(typed))
    if words:
        connection.execute(
            "SELECT d.id, d.title FROM words JOIN doc d ON d.id = words.rowid "
            "WHERE words MATCH ? ORDER BY words.rowid LIMIT 20",
            (words,),
        ).fetchall()


def measure() -> dict[str, Any]:
    """Milliseconds a keystroke: each of :data:`TYPED` letter by letter, five times, turn about."""
    ours: list[float] = []
    floor: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        vault, _ = Vault.create(Path(folder) / "vault", "benchmark only", kdf=KdfCost(1, 8192, 1))
        count = vault.database.write(fill)
        connection = plain(Path(folder))
        strokes = [typed[: end + 1] for typed in TYPED for end in range(len(typed))]
        for _ in range(5):
            for typed in strokes:
                begun = time.perf_counter()
                vault.database.read(search.find, typed=typed)
                between = time.perf_counter()
                find_plain(connection, typed)
                ended = time.perf_counter()
                ours.append((between - begun) * 1000)
                floor.append((ended - between) * 1000)
        connection.close()
        vault.close()
    return report("search, per keystroke", "ms", ours, floor, documents=count)
