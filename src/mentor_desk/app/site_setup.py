"""The municipality's setup file that IT has named in the policy: taken in when a vault is made."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mentor_desk.app.clock import today
from mentor_desk.policy import Policy

if TYPE_CHECKING:
    from mentor_desk.storage.database import Database
    from mentor_desk.texts import Text

_WHY: Final = "Kommunens opsætning ved første start"
"""The reason that stands beside each edition; Danish, as what a mentor writes."""


class SiteSetup:
    """A file that cannot be taken in never stops the first run: it is told at the desk."""

    def __init__(self, policy: Policy) -> None:
        """``policy`` may name no file; then there is nothing to do."""
        self._file = policy.setup_file
        self._trouble: Text | None = None

    def trouble(self) -> Text | None:
        """What became of the file when it could not be taken in."""
        return self._trouble

    def take(self, database: Database) -> None:
        """Take all parts of the file in use."""
        if not self._file:
            return
        from mentor_desk.errors import UserError
        from mentor_desk.services import setup_file
        from mentor_desk.texts import text

        try:
            setup = setup_file.read(Path(os.path.expandvars(self._file)))
            parts = {part.key for part in setup_file.PARTS}
            database.write(setup_file.take, setup=setup, parts=parts, why=_WHY, today=today())
        except UserError as error:
            words = text("errors", "The municipality's setup was not taken in: {why}")
            self._trouble = words.fill(why=error.text)
