"""How far around somebody is looked: the way they get about, a number of kilometres, or everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import numbers
from mentor_desk.matching.distance import reach_km
from mentor_desk.services.match_homes import Home
from mentor_desk.terms import Transport, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say

DEFAULT = "km:10"
EVERYWHERE = "all"
RADII = (2, 5, 10, 15, 25, 50)
FAR_AWAY = 2000.0
"""Kilometres that hide nobody in Denmark."""
_USUAL_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Reach:
    """``km`` is a straight line, ``None`` everywhere. ``words`` stand on the chip and ``entry`` in its
    menu; ``estimate`` says what a travelling time was reckoned from, ``""`` for plain kilometres."""

    key: str
    km: float | None
    words: str
    entry: str
    estimate: str = ""


def reaches(home: Home | None, language: Language) -> list[Reach]:
    """What can be chosen for ``home``: what the citizen told first, if anything was told."""
    found = [_everywhere(), *(_radius(km, language) for km in RADII)]
    if home is None:
        return found
    minutes = home.minutes or _USUAL_MINUTES
    ways = [_way(each, minutes, language) for each in Transport]
    own = [way for way in ways if way.key == own_key(home)]
    return [*own, *(way for way in ways if way not in own), *found]


def own_key(home: Home) -> str:
    """The key of what the citizen told of how they get about; ``""`` while nobody has asked."""
    return f"way:{home.transport}" if home.transport and home.minutes else ""


def pick(offered: Sequence[Reach], wanted: str, home: Home | None) -> Reach:
    """The reach with the key ``wanted``, else the citizen's own, else ten kilometres."""
    by_key = {each.key: each for each in offered}
    usual = own_key(home) if home is not None else EVERYWHERE
    return by_key.get(wanted) or by_key.get(usual) or by_key[DEFAULT]


def wider(offered: Sequence[Reach], than: Reach) -> Reach:
    """The next number of kilometres that reaches farther, or everywhere."""
    radii = [each for each in offered if each.key.startswith("km:")]
    everywhere = next(each for each in offered if each.km is None)
    return next((each for each in radii if (each.km or 0) > (than.km or 0) * 1.2), everywhere)


def kilometres(km: float, language: Language) -> str:
    """``4.75`` as «4,8 km»; from ten on in whole kilometres."""
    return f"{numbers.number(round(km, 1) if km < 9.95 else round(km), language)} km"


def _radius(km: int, language: Language) -> Reach:
    words = kilometres(km, language)
    return Reach(f"km:{km}", float(km), words, words)


def _everywhere() -> Reach:
    words = QCoreApplication.translate("Match", "Any distance")
    return Reach(EVERYWHERE, None, words, words)


def _way(transport: Transport, minutes: int, language: Language) -> Reach:
    km = reach_km(transport.value, minutes) or 0.0
    far, name = kilometres(km, language), say(label(transport))
    entry = QCoreApplication.translate("Match", "{way}, {minutes} min. – about {far}")
    estimate = QCoreApplication.translate(
        "Match", "The circle is an estimate of {minutes} min. ({way})."
    )
    return Reach(
        f"way:{transport.value}",
        km,
        f"{name} · {far}",
        entry.format(way=name, minutes=minutes, far=far),
        estimate.format(minutes=minutes, way=name.lower()),
    )
