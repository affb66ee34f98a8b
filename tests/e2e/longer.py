"""A language for tests: the program's own, with two fifths more letters in every sentence."""

from __future__ import annotations

import re
from itertools import cycle
from math import ceil

from PySide6.QtCore import QObject, QTranslator

from mentor_desk import resources

_MORE = 0.4
_KEPT = re.compile(r"(\{[^}]*\}|%n|%L?\d|<[^>]+>|&\w+;)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LETTERS = "enlig"


def longer(sentence: str) -> str:
    """``sentence`` with every word drawn out; places for values, tags and Alt letters stay.

    The letters that are wanted fall on all words, so that words as well as sentences grow.
    """
    parts = _KEPT.split(sentence)
    told = sum(len(part) for part in parts[::2])
    words = [len(word) for part in parts[::2] for word in _WORD.findall(part)]
    if not words:
        return sentence
    share = ceil(told * _MORE) / sum(words)
    letters = cycle(_LETTERS)

    def drawn_out(found: re.Match[str]) -> str:
        word = found[0]
        return word + "".join(next(letters) for _ in range(ceil(len(word) * share)))

    return "".join(
        part if place % 2 else _WORD.sub(drawn_out, part) for place, part in enumerate(parts)
    )


class Longer(QTranslator):
    """Speaks Danish, only longer. Install it after the program's own translators."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._danish = QTranslator(self)
        assert self._danish.load("mentor_desk_da.qm", str(resources.path("i18n")))

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The longer sentence; Qt's own words, which come without a translation here, too."""
        found = self._danish.translate(context, source, disambiguation or "", n)
        return longer(found or source.replace("%n", str(n)))
