"""The other ways past the unlock screen. Imports nothing: it stands before the first picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class UnlockWays:
    """``in_key_store`` is asked before the first picture and must be quick. ``by_key_store`` opens the
    vault; ``anew(recovery_key, passphrase)`` opens it and gives it a new passphrase. Both run on a
    worker thread, return the open vault, and raise :class:`~mentor_desk.errors.UserError`.
    ``judge(passphrase)`` tells how good one is.
    """

    in_key_store: Callable[[], bool]
    by_key_store: Callable[[], object]
    anew: Callable[[str, str], object]
    judge: Callable[[str], Any]
