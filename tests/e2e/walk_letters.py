"""The letters underlined in a view: with Alt, each leads to one thing, in Danish and in English.

The window speaks Danish; what stands there in English is looked up in the translations. So one walk
does for both languages, and no page is made twice.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QTabBar, QWidget

from mentor_desk import resources

_PLACE = re.compile(r"\\\{[^}]*\\\}|%n")


def doubled(window: QWidget) -> list[str]:
    """The letters that several things in view have, in either language."""
    shown = list(_underlined(window))
    return [*_twice("da", shown, _letter), *_twice("en", shown, _english_letter)]


def _twice(language: str, shown: Iterable[str], letter_of: Callable[[str], str]) -> list[str]:
    found: dict[str, list[str]] = defaultdict(list)
    for words in shown:
        if letter := letter_of(words):
            found[letter].append(words)
    return [
        f"{language} {letter}: {', '.join(some)}" for letter, some in sorted(found.items()) if some[1:]
    ]


def _letter(words: str) -> str:
    return QKeySequence.mnemonic(words).toString()


def _english_letter(words: str) -> str:
    """The letter of the English words; none where several sentences could be meant."""
    letters = {_letter(source) for source in _sources(words)}
    return letters.pop() if len(letters) == 1 else ""


def _sources(words: str) -> list[str]:
    exact, shaped = _translations()
    if words in exact:
        return exact[words]
    return [source for shape, source in shaped if shape.fullmatch(words)]


@cache
def _translations() -> tuple[dict[str, list[str]], list[tuple[re.Pattern[str], str]]]:
    """English words by their Danish ones, as far as they have a letter in one of the languages."""
    exact: dict[str, list[str]] = defaultdict(list)
    shaped: list[tuple[re.Pattern[str], str]] = []
    for message in ET.parse(resources.path("i18n", "mentor_desk_da.ts")).iter("message"):
        source = message.findtext("source") or ""
        translation = message.findtext("translation") or ""
        if "&" not in source + translation or not translation:
            continue
        exact[translation].append(source)
        if "{" in translation:
            shaped.append((re.compile(_PLACE.sub(".*", re.escape(translation))), source))
    return exact, shaped


def _underlined(window: QWidget) -> Iterator[str]:
    """The words of all that Alt and a letter can reach; what is off now may be on the next moment."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QLabel) and widget.buddy() is not None:
            yield widget.text()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(index) for index in range(widget.count()))
