"""A word from one start of the program to the next: a backup has taken the vault's place."""

from __future__ import annotations

import os

_VARIABLE = "MENTOR_DESK_RESTORED"


def tell() -> None:
    """Say so to the next start."""
    os.environ[_VARIABLE] = "1"


def told() -> bool:
    """Whether the last start said so; it is said once."""
    return os.environ.pop(_VARIABLE, "") == "1"
