"""Transport: how far it is in a straight line, and how far the citizen gets."""

from __future__ import annotations

from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import (
    Finding,
    Missing,
    Side,
    ask,
    does_not,
    fits,
    named,
    talk,
    tenths,
)
from mentor_desk.terms import Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.TRANSPORT
_A_LITTLE_FURTHER = 1.25
"""How much further than the reach is still worth a look: a straight line is no road."""
_HOME: Final = Missing(Side.CITIZEN, "postcode")
_PLACE: Final = Missing(Side.FIRM, "postcode")
_MEANS: Final = Missing(Side.CITIZEN, "transport")
_MINUTES: Final = Missing(Side.CITIZEN, "travel_minutes")


def transport(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """Within reach fits; a little beyond is worth a look at the real way; further does not."""
    km = between.km
    if not wanted.has_place:
        return ask(_PIECE, lambda: _no_home(wanted), _HOME)
    if not offered.has_place or km is None:
        return ask(_PIECE, _no_place, _PLACE)
    return _both_placed(wanted, between, km)


def _both_placed(wanted: Wanted, between: Between, km: float) -> Finding:
    reach = wanted.reach_km
    if wanted.transport is None:
        return ask(_PIECE, lambda: _told(_ask_means(), wanted, between), _MEANS)
    if reach is None:
        return ask(_PIECE, lambda: _told(_ask_minutes(), wanted, between), _MINUTES)
    if km <= reach:
        return fits(_PIECE, lambda: _told(_within(), wanted, between))
    if km <= reach * _A_LITTLE_FURTHER:
        return talk(_PIECE, lambda: _told(_a_little_further(), wanted, between))
    return does_not(_PIECE, lambda: _told(_too_far(), wanted, between))


def _no_home(wanted: Wanted) -> Text:
    sentence = text("matching", "Write {citizen}’s postcode, and the distance stands here.")
    return sentence.fill(citizen=wanted.name)


def _no_place() -> Text:
    return text("matching", "Write the firm’s postcode, and the distance stands here.")


def _ask_means() -> Text:
    return text("matching", "{far}. Ask {citizen} how to get there.")


def _ask_minutes() -> Text:
    return text("matching", "{far}. Ask {citizen} how long the trip may take.")


def _within() -> Text:
    return text("matching", "{far} ({means}); within what {citizen} can reach.")


def _a_little_further() -> Text:
    return text(
        "matching", "{far} ({means}); about {reach} km is within reach. Look at the real way together."
    )


def _too_far() -> Text:
    return text("matching", "{far} ({means}); {citizen} reaches about {reach} km.")


def _told(sentence: Text, wanted: Wanted, between: Between) -> Text:
    values: dict[str, object] = {
        "far": _far(between.km or 0.0, exact=between.exact),
        "reach": tenths(wanted.reach_km or 0.0),
        "citizen": wanted.name,
    }
    if wanted.transport is not None:
        values["means"] = named(wanted.transport)
    return sentence.fill(**values)


def _far(km: float, *, exact: bool) -> Text:
    """The distance in words; between the middles of two postcodes it is only about right."""
    if exact:
        return text("matching", "{km} km in a straight line").fill(km=tenths(km))
    if km < 1:
        return text("matching", "The same postcode")
    return text("matching", "About {km} km in a straight line").fill(km=tenths(km))
