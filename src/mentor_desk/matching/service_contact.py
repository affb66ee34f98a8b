"""Customers: how many one meets there, and how many the citizen likes to meet."""

from __future__ import annotations

from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Missing, Side, ask, does_not, fits, named, talk
from mentor_desk.terms import CustomerContact, Piece, label
from mentor_desk.texts import Text, text

_PIECE = Piece.SERVICE_CONTACT
_STEPS: Final = tuple(CustomerContact)
_LIKED: Final = Missing(Side.CITIZEN, "customer_contact")
_THERE: Final = Missing(Side.FIRM, "customer_contact")


def service_contact(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """One step more than the citizen likes is a talk, two do not fit; fewer by two is a talk."""
    del between
    likes, there = wanted.customer_contact, offered.customer_contact
    if likes is None:
        return ask(_PIECE, lambda: _ask_citizen(wanted), _LIKED)
    if there is None:
        return ask(_PIECE, _ask_firm, _THERE)
    more = _STEPS.index(there) - _STEPS.index(likes)
    if more >= 2:
        return does_not(_PIECE, lambda: _told(_far_more(), wanted, likes, there))
    if more == 1:
        return talk(_PIECE, lambda: _told(_more(), wanted, likes, there))
    if more == -2:
        return talk(_PIECE, lambda: _told(_fewer(), wanted, likes, there))
    return fits(_PIECE, lambda: _suits(wanted, there))


def _ask_citizen(wanted: Wanted) -> Text:
    sentence = text("matching", "Ask {citizen} how many customers or guests are fine to meet.")
    return sentence.fill(citizen=wanted.name)


def _ask_firm() -> Text:
    return text("matching", "Ask the firm how many customers or guests one meets there.")


def _far_more() -> Text:
    return text("matching", "There: {there}. {citizen} would rather have: {wanted}.")


def _more() -> Text:
    return text(
        "matching",
        "There: {there}. {citizen} would rather have: {wanted}. Ask for tasks behind the scenes.",
    )


def _fewer() -> Text:
    return text(
        "matching", "There: {there}. {citizen} likes: {wanted}. Ask whether there is life enough."
    )


def _suits(wanted: Wanted, there: CustomerContact) -> Text:
    sentence = text("matching", "{there}: that suits {citizen}.")
    return sentence.fill(there=label(there), citizen=wanted.name)


def _told(sentence: Text, wanted: Wanted, likes: CustomerContact, there: CustomerContact) -> Text:
    return sentence.fill(citizen=wanted.name, there=named(there), wanted=named(likes))
