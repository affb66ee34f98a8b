"""What a first visit must heed, at the head of the preparation sheet: when, how, in what tone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.shapes import Fact
from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.terms import DayPart, VisitTime

_PARTS: Final = len(DayPart)
_FITS: Final = {
    VisitTime.BEST: "visit_best",
    VisitTime.FINE: "visit_fine",
    VisitTime.NEVER: "visit_never",
}
_BOUNDS: Final = ("", "9", "12", "15", "")
"""The clock between one part of the day and the next; nothing before the first and after the last."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the firm has said. ``grid`` holds values of :class:`mentor_desk.terms.VisitTime` for each
    part of each weekday, Monday morning first, ``""`` where nobody knows; ``channel`` is a value of
    :class:`mentor_desk.terms.ContactMethod`. ``tone`` is a line in the mentor's words and ``tone_tags``
    values of :class:`mentor_desk.terms.ToneTag`. ``waiting`` is what the firm asked and waits for.
    """

    grid: tuple[str, ...] = ()
    alone_until: date | None = None
    alone_why: str = ""
    channel: str = ""
    channel_when: str = ""
    tone: str = ""
    tone_tags: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()


def wishes(form: Form, content: Wishes) -> tuple[Fact, ...]:
    """A line each; what they wait for stands only where they do."""
    say = form.texts
    found = [
        Fact(say["visits_suit"], "\n".join(_visits(form, content))),
        Fact(say["reached"], _reached(form, content)),
        Fact(say["tone"], _tone(form, content)),
    ]
    if content.waiting:
        found.append(Fact(say["waiting"], "\n".join(content.waiting)))
    return tuple(found)


def _visits(form: Form, content: Wishes) -> Iterator[str]:
    say = form.texts
    if content.alone_until is not None:
        until = days.month_day(content.alone_until, "da")
        why = content.alone_why.strip()
        sentence = say["alone_why"] if why else say["alone"]
        yield sentence.format(day=until, why=why)
    for fit, words in _FITS.items():
        if times := times_in_words(form, content.grid, fit):
            yield say[words].format(times=times)


def times_in_words(form: Form, grid: Sequence[str], fit: VisitTime) -> str:
    """When the week says ``fit``: ``tirsdag og torsdag kl. 9–15, fredag efter kl. 12``."""
    weekdays = NAMES["da"].weekdays
    by_day = [(name, _of_day(form, grid, at, fit)) for at, name in enumerate(weekdays)]
    told = []
    for words in dict.fromkeys(words for _, words in by_day if words):
        names = [name for name, of_day in by_day if of_day == words]
        told.append(f"{_listed(form, names)} {words}".strip())
    return ", ".join(told)


def _of_day(form: Form, grid: Sequence[str], day: int, fit: VisitTime) -> str:
    parts = [at for at, value in enumerate(grid[day * _PARTS : (day + 1) * _PARTS]) if value == fit]
    runs = [
        [at for _, at in run] for _, run in groupby(enumerate(parts), lambda each: each[1] - each[0])
    ]
    return _listed(form, [_span(form, run[0], run[-1] + 1) for run in runs])


def _span(form: Form, first: int, end: int) -> str:
    say, start, stop = form.texts, _BOUNDS[first], _BOUNDS[end]
    if start and stop:
        return say["between"].format(start=start, end=stop)
    if start:
        return say["after"].format(start=start)
    return say["before"].format(end=stop) if stop else say["all_day"]


def _listed(form: Form, words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return form.texts["and"].format(first=", ".join(words[:-1]), last=words[-1])


def _reached(form: Form, content: Wishes) -> str:
    channel = form.choices["channel"].get(content.channel, "")
    return " · ".join(filter(None, (channel, content.channel_when.strip())))


def _tone(form: Form, content: Wishes) -> str:
    """One line: the words that were chosen, and the first line of what is written."""
    known = form.choices["tone"]
    tags = ", ".join(known[tag] for tag in content.tone_tags if tag in known)
    line = next(iter(content.tone.strip().splitlines()), "")
    return " · ".join(filter(None, (f"{tags[:1].upper()}{tags[1:]}", line)))
