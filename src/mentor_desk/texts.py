"""Sentences that the core says, kept as English source text with its values.

The core never translates: it hands a :class:`Text` upwards. The window translates it with Qt, the
command line and the papers with :class:`Catalogue`, which reads the same ``.ts`` file.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

Language = Literal["da", "en"]


@dataclass(frozen=True, slots=True)
class Words:
    """What something is called in both languages, read from a data file and not translated."""

    da: str
    en: str

    def __str__(self) -> str:
        return self.en

    def written(self, language: Language) -> str:
        """The words of one language."""
        return self.da if language == "da" else self.en


def written(value: object, language: Language) -> object:
    """``value`` as it stands in a sentence: data's words chosen, a fraction with the right mark."""
    if isinstance(value, Words):
        return value.written(language)
    if isinstance(value, float):
        plain = f"{value:.2f}".rstrip("0").rstrip(".")
        return plain.replace(".", ",") if language == "da" else plain
    return value


@dataclass(frozen=True, slots=True)
class Text:
    """A translatable sentence.

    ``context`` groups sentences in the translation file; ``source`` is the English text with
    ``{named}`` places; ``values`` fills them. A value may be a string, a number, a
    :class:`datetime.date`, :class:`Words` or another :class:`Text`. ``midway`` is set where the words
    stand within a sentence and begin with a small letter.
    """

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=dict)
    midway: bool = False

    def fill(self, **values: object) -> Text:
        """The same sentence with its places filled."""
        return Text(self.context, self.source, {**self.values, **values}, self.midway)

    def within(self) -> Text:
        """The same words as they stand within a sentence."""
        return Text(self.context, self.source, self.values, midway=True)

    def cased(self, words: str) -> str:
        """``words``, which say this text in some language, with the first letter they are to have.

        A word of capitals (*CV*) keeps them.
        """
        return words[:1].lower() + words[1:] if self.midway and not words[1:2].isupper() else words

    def __str__(self) -> str:
        if not self.values:
            return self.cased(self.source)
        values = {key: written(value, "en") for key, value in self.values.items()}
        return self.cased(self.source.format(**values))


def text(context: str, source: str) -> Text:
    """Mark a sentence for translation. Call it with two plain string literals only.

    ``lupdate`` finds these calls by name (``-tr-function-alias translate+=text``); values are added
    with :meth:`Text.fill`.
    """
    return Text(context, source)


class Catalogue:
    """Translations of core sentences, for the places where Qt is not loaded."""

    def __init__(self, language: Language, source: Path | None) -> None:
        """Read ``source``, a Qt ``.ts`` file; ``None`` means English, which needs none."""
        self.language: Language = language
        self._messages: dict[tuple[str, str], str] = {}
        if source is not None:
            self._read(source)

    def _read(self, source: Path) -> None:
        # Read piece by piece: the whole tree would be ten times as large as what is kept of it.
        for _, context in ET.iterparse(source):  # noqa: S314  our own file, shipped with the program
            if context.tag != "context":
                continue
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                translated = message.findtext("translation") or ""
                if translated:
                    self._messages[name, message.findtext("source") or ""] = translated
            context.clear()

    def say(self, sentence: Text | str) -> str:
        """``sentence`` in this catalogue's language, with its values written out."""
        if isinstance(sentence, str):
            return sentence
        template = self._messages.get((sentence.context, sentence.source), sentence.source)
        if not sentence.values:
            return sentence.cased(template)
        values = {key: self._value(value) for key, value in sentence.values.items()}
        return sentence.cased(template.format(**values))

    def _value(self, value: object) -> object:
        if isinstance(value, Text):
            return self.say(value)
        if isinstance(value, date):
            return f"{value:%d.%m.%Y}"
        return written(value, self.language)
