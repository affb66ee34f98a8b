"""The words a package is locked with: made by the program, told by telephone, written nowhere."""

from __future__ import annotations

import difflib
import math
import secrets
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.texts import Text, text

HOW_MANY: Final = 6
"""So many words lock a package."""


@cache
def all_words() -> tuple[str, ...]:
    """The list: a–z only, and no two words differ by one letter alone. It never changes."""
    path = resources.path("reference", "package_words.txt")
    return tuple(path.read_text(encoding="ascii").split())


def bits() -> float:
    """How many bits of chance there are in the words of one package."""
    return HOW_MANY * math.log2(len(all_words()))


def new() -> str:
    """Fresh words from the operating system's randomness, with spaces between."""
    return " ".join(secrets.choice(all_words()) for _ in range(HOW_MANY))


def parse(typed: str) -> str:
    """The words as the program made them, whatever their case and spacing.

    Raises:
        UserError: there are too few or too many, or one stands in no package; field ``words``.
    """
    words = unicodedata.normalize("NFC", typed).casefold().replace(",", " ").replace("-", " ").split()
    known = all_words()
    for word in words:
        if word not in known:
            raise UserError(_unknown(word, known), "words")
    if len(words) != HOW_MANY:
        sentence = text("errors", "A package is opened with {all} words. Here are {count}.")
        raise UserError(sentence.fill(all=HOW_MANY, count=len(words)), "words")
    return " ".join(words)


def _unknown(word: str, known: Sequence[str]) -> Text:
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.75)
    if near:
        return text("errors", "“{word}” is none of the words. Perhaps it is “{near}”?").fill(
            word=word, near=near[0]
        )
    return text("errors", "“{word}” is none of the words. Ask your colleague to say it again.").fill(
        word=word
    )
