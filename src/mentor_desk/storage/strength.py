"""How good a passphrase is, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from mentor_desk.texts import Text, text

_LONGEST = 72
_ENOUGH: Final = 3

Level = Literal[0, 1, 2, 3, 4]


@dataclass(frozen=True, slots=True)
class Strength:
    """``level`` runs from 0 (guessed at once) to 4; ``enough`` is what a new vault should have."""

    level: Level
    sentence: Text
    enough: bool


def strength(passphrase: str, *known: str) -> Strength:
    """Judge ``passphrase``; ``known`` are words an acquaintance would try (the mentor's name, town).

    Takes a few milliseconds, the first time a little longer (the word lists are loaded).
    """
    if not passphrase:
        return Strength(0, text("services", "Four or five words that do not belong together."), False)
    from zxcvbn import zxcvbn

    # zxcvbn refuses more than this; what stands after it can only make the passphrase better.
    score = zxcvbn(passphrase[:_LONGEST], user_inputs=[word for word in known if word])["score"]
    level: Level = score if score in {0, 1, 2, 3, 4} else 0
    return Strength(level, _sentence(level), level >= _ENOUGH)


def _sentence(level: Level) -> Text:
    return (
        text("services", "Guessed at once. Take four or five words that do not belong together."),
        text("services", "Guessed within days. Add another word or two."),
        text("services", "Holds against a passer-by, not against a thief. Add another word."),
        text("services", "Good. It holds."),
        text("services", "Very good. Nobody guesses it in your lifetime."),
    )[level]
