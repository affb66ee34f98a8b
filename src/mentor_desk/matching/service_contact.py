"""Customers: how many one meets there, and how many the citizen likes to meet."""

from __future__ import annotations

from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Side, ask, does_not, fits, talk
from mentor_desk.terms import CustomerContact, Piece, label
from mentor_desk.texts import Text, text

_PIECE = Piece.SERVICE_CONTACT
_STEPS: Final = tuple(CustomerContact)


def service_contact(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """One step more than the citizen likes is a talk, two do not fit; fewer by two is a talk."""
    del between
    if wanted.customer_contact is None:
        sentence = text("matching", "Ask {citizen} how many customers or guests are fine to meet.")
        return ask(_PIECE, sentence.fill(citizen=wanted.name), Side.CITIZEN, "customer_contact")
    if offered.customer_contact is None:
        sentence = text("matching", "Ask the firm how many customers or guests one meets there.")
        return ask(_PIECE, sentence, Side.FIRM, "customer_contact")
    more = _STEPS.index(offered.customer_contact) - _STEPS.index(wanted.customer_contact)
    if more >= 2:
        sentence = text("matching", "There: {there}. {citizen} would rather have: {wanted}.")
        return does_not(_PIECE, _fill(sentence, wanted, offered))
    if more == 1:
        sentence = text(
            "matching",
            "There: {there}. {citizen} would rather have: {wanted}. Ask for tasks behind the scenes.",
        )
        return talk(_PIECE, _fill(sentence, wanted, offered))
    if more == -2:
        sentence = text(
            "matching",
            "There: {there}. {citizen} likes: {wanted}. Ask whether there is life enough.",
        )
        return talk(_PIECE, _fill(sentence, wanted, offered))
    return fits(_PIECE, _fill(text("matching", "{there}: that suits {citizen}."), wanted, offered))


def _fill(sentence: Text, wanted: Wanted, offered: Offered) -> Text:
    values: dict[str, object] = {"citizen": wanted.name}
    if wanted.customer_contact and offered.customer_contact:
        values["there"] = label(offered.customer_contact)
        values["wanted"] = label(wanted.customer_contact)
    return sentence.fill(**values)
