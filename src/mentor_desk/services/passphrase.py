"""Judging a passphrase before it is taken."""

from __future__ import annotations

from mentor_desk.storage.strength import Strength, strength

__all__ = ["Strength", "judge"]


def judge(passphrase: str, *known: str) -> Strength:
    """How good ``passphrase`` is; ``known`` are words an acquaintance would try."""
    return strength(passphrase, *known)
