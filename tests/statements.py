"""SQL that one test has had worded is not worded again for the next.

SQLAlchemy keeps the wording of its statements per engine, and every test has an engine of its own:
a third of the time of a test of a page went into wording the same selects again. The program keeps
it so on purpose – a remembered statement remembers the values it was first asked with, and those
must not outlive the lock –; tests have nothing to hide.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Dialect, Engine, event


class Remembered:
    """The dialect and the worded statements that every engine of this process shares."""

    def __init__(self) -> None:
        self.worded: dict[Any, Any] = {}
        self.dialect: Dialect | None = None

    def listen(self) -> None:
        """Lend them to every connection from now on."""
        event.listen(Engine, "engine_connect", self._lend)

    def stop(self) -> None:
        """Leave engines alone again."""
        event.remove(Engine, "engine_connect", self._lend)

    def _lend(self, connection: Connection) -> None:
        # The wording depends on the dialect too, so statements are found by it: one for all.
        if self.dialect is None:
            self.dialect = connection.dialect
        if type(connection.dialect) is type(self.dialect):
            connection.dialect = self.dialect
            connection.execution_options(compiled_cache=self.worded)
