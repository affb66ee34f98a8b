"""The two kinds of trouble: a fault the user can mend, and everything else (a bug)."""

from __future__ import annotations

from mentor_desk.texts import Text


class UserError(Exception):
    """Something the user can mend; says what happened, what was kept and what to do next.

    ``field`` names the form field to mark, where there is one. Nothing personal stands in the text
    that is not already on the user's screen; the text never goes to a log.
    """

    def __init__(self, sentence: Text, field: str | None = None) -> None:
        super().__init__(sentence.source)
        self.text = sentence
        self.field = field


class StorageError(UserError):
    """The data file could not be opened, read or written; the file is as it was."""


class LostError(StorageError):
    """A vault's file is missing, damaged or foreign: restoring a backup is the way on."""


class WrongPassphraseError(StorageError):
    """No slot of the key file opens with what was typed."""


class ConflictError(UserError):
    """The record was changed after it was read; nothing was overwritten."""


class CancelledError(Exception):
    """The user cancelled a long task; its work was rolled back."""
