"""The recovery key on paper: the way in when the passphrase is forgotten."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """``key`` as the program shows it, in groups; never archived and never exported."""

    key: str
    owner: str = ""
    municipality: str = ""
