"""Transport: how far it is in a straight line, and how far the citizen gets."""

from __future__ import annotations

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Side, ask, does_not, fits, talk, tenths
from mentor_desk.terms import Piece, label
from mentor_desk.texts import Text, text

_PIECE = Piece.TRANSPORT
_A_LITTLE_FURTHER = 1.25
"""How much further than the reach is still worth a look: a straight line is no road."""


def transport(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """Within reach fits; a little beyond is worth a look at the real way; further does not."""
    unknown = _unknown(wanted, offered, between)
    if unknown is not None:
        return unknown
    km, reach, means = between.km or 0.0, wanted.reach_km or 0.0, wanted.transport
    values: dict[str, object] = {
        "far": _far(km, exact=between.exact),
        "reach": tenths(reach),
        "citizen": wanted.name,
    }
    if means is not None:
        values["means"] = label(means)
    if km <= reach:
        sentence = text("matching", "{far} ({means}); within what {citizen} can reach.")
        return fits(_PIECE, sentence.fill(**values))
    if km <= reach * _A_LITTLE_FURTHER:
        sentence = text(
            "matching",
            "{far} ({means}); about {reach} km is within reach. Look at the real way together.",
        )
        return talk(_PIECE, sentence.fill(**values))
    sentence = text("matching", "{far} ({means}); {citizen} reaches about {reach} km.")
    return does_not(_PIECE, sentence.fill(**values))


def _unknown(wanted: Wanted, offered: Offered, between: Between) -> Finding | None:
    """What must be known before a distance can be judged."""
    if not wanted.has_place:
        sentence = text("matching", "Write {citizen}’s postcode, and the distance stands here.")
        return ask(_PIECE, sentence.fill(citizen=wanted.name), Side.CITIZEN, "postcode")
    if not offered.has_place or between.km is None:
        sentence = text("matching", "Write the firm’s postcode, and the distance stands here.")
        return ask(_PIECE, sentence, Side.FIRM, "postcode")
    values: dict[str, object] = {"far": _far(between.km, exact=between.exact), "citizen": wanted.name}
    if wanted.transport is None:
        sentence = text("matching", "{far}. Ask {citizen} how to get there.")
        return ask(_PIECE, sentence.fill(**values), Side.CITIZEN, "transport")
    if wanted.reach_km is None:
        sentence = text("matching", "{far}. Ask {citizen} how long the trip may take.")
        return ask(_PIECE, sentence.fill(**values), Side.CITIZEN, "travel_minutes")
    return None


def _far(km: float, *, exact: bool) -> Text:
    """The distance in words; between the middles of two postcodes it is only about right."""
    if exact:
        return text("matching", "{km} km in a straight line").fill(km=tenths(km))
    if km < 1:
        return text("matching", "The same postcode")
    return text("matching", "About {km} km in a straight line").fill(km=tenths(km))
