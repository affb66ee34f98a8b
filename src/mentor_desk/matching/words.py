"""Which words of a citizen and a firm meet, however they are bent or put together.

Danish bends its words (*lager, lageret*) and builds them together (*lagerarbejde*). Each word is
therefore known by itself and by what is left without its ending, and it meets a longer word that
begins or ends with it. A stemmer by the book (Snowball) was measured and left out: it knows nothing
of compounds, cuts *køkken* and *køkkenet* differently, and takes 26 µs a word where this takes 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from mentor_desk.formats.folding import fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDING = re.compile(
    r"(?:ningerne|ningen|ninger|ning|ingerne|ingen|inger|ing|ernes|erne|enes|ene|ende|ens|ets|ede"
    r"|er|en|et|es|e|s)$"
)
_SHORTEST_STEM = 3
_SHORTEST_PART = 4
_SHORTEST_TAIL = 5
"""*blik* ends *overblik* without having to do with it; longer tails tell the truth."""
_PLAIN = frozenset(
    _WORD.findall(
        """
        about after alle alt and andet andre ansat ansatte arbejde arbejder arbejdet arbejds are
        bare blandt blive bliver borger brug bruge bruger brugt brugte både dag dage del dem den der
        deres det dette dig din dit efter ejer eller end ene faste firma firmaet folk for fordi fra
        from før første gang gange gerne gik gjorde gjort god gode godt går gør gøre haft ham han
        hans har has havde have hele helst helt hende hendes her him his hjælpe hjælper hos hun hvad
        hver hvis hvor hvordan igen ikke ind ingen into jeg job jobbet jobmål kan kender kom komme
        kommer kun kunne lang lidt lige lære lært man mange med meget mellem men mere mest mig min
        mit mål måske ned nogen noget nogle nok not når også opgave opgaver over per plads praktik
        samme sammen samt selv she siden sig sige siger sin sit skal skulle små som sted stor store
        tage tager tale taler talte that the their them they this tid tider til timer ting tre tæt
        uden uge ugen under vant var ved vil ville være været was week with work works åre
        """
    )
)
"""Words that tell nothing about what there is to do."""


@dataclass(frozen=True, slots=True)
class Told:
    """Words by their keys, each as it was written; ``line`` holds them once more, between spaces."""

    written: Mapping[str, str] = field(default_factory=dict)
    line: str = ""


@dataclass(frozen=True, slots=True)
class Sought:
    """The words of somebody who looks: ``parts`` are what they may be built of, ``starts`` and
    ``ends`` what a longer word may begin and end with."""

    written: Mapping[str, str] = field(default_factory=dict)
    parts: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


def told(texts: Iterable[str]) -> Told:
    """The words of a firm; what was read before is remembered, for lists are asked for at every key."""
    return _told(" ".join(texts))


@lru_cache(maxsize=2048)
def _told(text: str) -> Told:
    words = _words((text,))
    return Told(_keys(words), f" {' '.join(words)} " if words else "")


def sought(texts: Iterable[str]) -> Sought:
    """The words of a citizen."""
    words = _words(texts)
    long = [word for word in words if len(word) > _SHORTEST_PART]
    heads = {word[:end] for word in long for end in range(_SHORTEST_PART, len(word))}
    tails = {word[start:] for word in long for start in range(1, len(word) - _SHORTEST_TAIL + 1)}
    written = _keys(words)
    known = sorted(written)
    return Sought(
        written,
        frozenset(heads | tails),
        tuple(f" {each}" for each in known if len(each) >= _SHORTEST_PART),
        tuple(f"{each} " for each in known if len(each) >= _SHORTEST_TAIL),
    )


def any_meet(here: Sought, there: Told) -> bool:
    """Whether :func:`meet` finds a word, without finding out which."""
    written, line = there.written.keys(), there.line
    return (
        not written.isdisjoint(here.written)
        or not written.isdisjoint(here.parts)
        or any(each in line for each in here.starts)
        or any(each in line for each in here.ends)
    )


def meet(here: Sought, there: Told) -> tuple[str, ...]:
    """The words of ``there`` that ``here`` speaks of too, as they are written, in their order."""
    written, line = there.written, there.line
    keys = here.written.keys() & written.keys()
    keys |= here.parts & written.keys()
    starts = [each[1:] for each in here.starts if each in line]
    ends = [each[:-1] for each in here.ends if each in line]
    if starts or ends:
        begin, close = tuple(starts), tuple(ends)
        keys.update(word for word in line.split() if word.startswith(begin) or word.endswith(close))
    found = {written[key] for key in keys}
    return tuple(_each_once(word for word in written.values() if word in found))


def _each_once(words: Iterable[str]) -> list[str]:
    """Without the bent forms of a word that is there already."""
    kept: list[str] = []
    for word in words:
        if not any(word.startswith(other) or other.startswith(word) for other in kept):
            kept.append(word)
    return kept


def _words(texts: Iterable[str]) -> dict[str, str]:
    """The words that tell something, folded, each as it was first written."""
    found = [word for word in _WORD.findall(" ".join(texts).casefold()) if word not in _PLAIN]
    known: dict[str, str] = {}
    for folded, word in zip(fold(" ".join(found)).split(), found, strict=True):
        known.setdefault(folded, word)
    return known


def _keys(words: Mapping[str, str]) -> dict[str, str]:
    keys = dict(words)
    for folded, word in words.items():
        keys.setdefault(_stem(folded), word)
    return keys


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """``word`` without its ending: *butikken* and *butikker* are both *butik*."""
    ending = _ENDING.search(word, _SHORTEST_STEM)
    if ending is None:
        return word
    stem = word[: ending.start()]
    doubled = len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2]
    return stem[:-1] if doubled else stem
