"""The one door to the data file: use cases are run here, in one transaction each."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Engine, QueuePool, event, select
from sqlalchemy.orm import Session, sessionmaker

from mentor_desk.models import DirectoryImport
from mentor_desk.models.base import utc_now
from mentor_desk.storage import changes as diary
from mentor_desk.storage import erasing, faults, journal, search_following
from mentor_desk.storage.changes import Changes
from mentor_desk.storage.directory_shelf import Shelf
from mentor_desk.storage.engine import BUSY_SECONDS
from mentor_desk.storage.use_case import P, Read, T, Write, reads
from mentor_desk.storage.visitors import Visitors

Clock = Callable[[], datetime]
Listener = Callable[[frozenset[type]], None]


class Database:
    """Runs use cases on an unlocked file; safe to use from every thread.

    ``who`` and ``owner_id`` are the mentor's name for the journal and the mentor's id for the rows;
    ``shelf`` holds the firm directories beside the file, and every session has it as ``directory``.
    """

    def __init__(
        self, engine: Engine, clock: Clock = utc_now, who: str = "", *, read_only: bool = False
    ) -> None:
        self.engine = engine
        self.clock = clock
        self.who = who
        self.owner_id: uuid.UUID | None = None
        self.read_only = read_only
        self.shelf: Shelf | None = None
        self._closed = False
        self._listeners: tuple[Listener, ...] = ()
        self._gate = threading.Lock()
        self._inside = threading.local()
        self._visitors = Visitors()
        self._readers = sessionmaker(engine, autoflush=False, expire_on_commit=False)
        self._writers = sessionmaker(
            engine.execution_options(sqlite_begin="IMMEDIATE"), expire_on_commit=False
        )
        event.listen(self._readers, "before_flush", diary.refuse_flush)
        event.listen(self._writers, "before_flush", diary.before_flush)
        event.listen(self._writers, "do_orm_execute", diary.refuse_bulk)

    def read(self, use_case: Read[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a reading use case on one unchanging view of the file."""
        with self._session(self._readers) as session:
            return use_case.run(session, *args, **kwargs)

    def write(self, use_case: Write[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a writing use case, journal it, commit, and tell the listeners which models changed.

        Anything raised (:class:`UserError` too) leaves the file as it was and tells nobody.
        Raises :class:`StorageError` when the disk is full, busy, read-only or damaged.
        """
        if self.read_only:
            raise faults.read_only()
        with self._turn(), self._session(self._writers) as session:
            changes = Changes(owner_id=self.owner_id)
            session.info["changes"] = changes
            result = use_case.run(session, *args, **kwargs)
            session.flush()
            search_following.follow(session)
            journal.write(session, use_case.operation, self.who)
            session.commit()
        if DirectoryImport in changes.classes:
            self.use_directory()
        if changes.classes:
            self._tell(frozenset(changes.classes))
        return result

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each commit, on the thread that committed; returns how to stop."""
        self._listeners = (*self._listeners, listener)

        def stop() -> None:
            self._listeners = tuple(one for one in self._listeners if one is not listener)

        return stop

    def before_statements(self, act: Callable[[], None]) -> None:
        """Call ``act`` before each statement, on the thread that runs it."""
        event.listen(self.engine, "before_cursor_execute", lambda *_: act())

    def tidy(self) -> bool:
        """Write the file anew so that nothing of what was erased is left in it; takes seconds.

        Call it on a worker thread. ``False`` when a reader kept the log from being emptied.
        Raises :class:`StorageError` when there is no room; the file is then whole and as it was.
        """
        with self._turn(), faults.translated():
            pooled = self.engine.raw_connection()
            try:
                return erasing.tidy(pooled.driver_connection)
            finally:
                pooled.close()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Have the data file to oneself for a moment: nobody has it open, and all others wait.

        Raises :class:`StorageError` when somebody reads on for too long.
        """
        with self._turn(), self._visitors.alone(BUSY_SECONDS) as empty:
            pool = self.engine.pool
            if not empty or (isinstance(pool, QueuePool) and pool.checkedout()):
                raise faults.busy()
            self.engine.dispose()
            yield

    def use_directory(self) -> list[str]:
        """Put the firm directory of the latest import in use; returns the files that must be kept."""
        if self.shelf is None:
            return []
        files = self.read(_directory_files)
        self.shelf.use(files[0] if files else "")
        return files

    def close(self) -> None:
        """Close every connection; the database cannot be used again."""
        self._closed = True
        if self.shelf is not None:
            self.shelf.close()
        self._listeners = ()
        self.engine.dispose()

    def _tell(self, changed: frozenset[type]) -> None:
        for listener in self._listeners:
            listener(changed)

    @contextmanager
    def _session(self, maker: sessionmaker[Session]) -> Iterator[Session]:
        if self._closed:
            raise RuntimeError("the database is closed")
        with self._visitors.inside(), faults.translated(), maker() as session:
            session.info["now"] = self.clock()
            session.info["directory"] = self.shelf
            yield session

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One writer at a time in this process: fair, and quicker than waiting on the file."""
        if getattr(self._inside, "writing", False):
            raise RuntimeError("a write inside a write: call the use case with the session")
        if not self._gate.acquire(timeout=BUSY_SECONDS):
            raise faults.busy()
        self._inside.writing = True
        try:
            yield
        finally:
            self._inside.writing = False
            self._gate.release()


@reads
def _directory_files(session: Session) -> list[str]:
    """The file of the latest import and of the one before it, which an undo puts back."""
    imports = select(DirectoryImport.file).where(DirectoryImport.deleted_at.is_(None))
    return list(session.scalars(imports.order_by(DirectoryImport.id.desc()).limit(2)))
