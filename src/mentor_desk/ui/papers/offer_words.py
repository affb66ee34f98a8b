"""How the papers that can be made are told: what each is about, and what it is for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.gathering.maker import Subject
from mentor_desk.services.paper_offers import Offer
from mentor_desk.services.papers import PaperKind
from mentor_desk.terms import label
from mentor_desk.texts import Language, Text
from mentor_desk.ui.translate import say


def group_of(about: Subject) -> str:
    """The heading over the papers about a subject."""
    translate = QCoreApplication.translate
    return {
        Subject.PLACEMENT: translate("PaperOffers", "About a placement"),
        Subject.CASE: translate("PaperOffers", "About a citizen"),
        Subject.FIRM: translate("PaperOffers", "About a firm"),
        Subject.AGREEMENT: translate("PaperOffers", "About a partnership agreement"),
        Subject.CAMPAIGN: translate("PaperOffers", "About a call round"),
        Subject.CLUSTER: translate("PaperOffers", "About a cluster"),
        Subject.RECRUITMENT: translate("PaperOffers", "About a recruitment"),
        Subject.MEETING: translate("PaperOffers", "About a meeting"),
        Subject.CARD: translate("PaperOffers", "From the bag"),
        Subject.DAY: translate("PaperOffers", "For a day and for the team"),
    }[about]


def heading(offer: Offer, language: Language, today: date, *, citizen: bool = True) -> str:
    """``Praktik hos Lunde VVS · Ahmed Osman · 2. nov. – 29. jan.``, or whom it is about.

    Without ``citizen`` on the citizen's own page.
    """
    translate = QCoreApplication.translate
    term = period(offer.starts_on, offer.ends_on, language, today)
    if offer.about is Subject.PLACEMENT and offer.kind is not None:
        what = translate("PaperOffers", "{what} at {firm}")
        parts = [
            what.format(what=say(label(offer.kind)), firm=offer.firm),
            offer.citizen if citizen else "",
            term,
        ]
    elif offer.about is Subject.AGREEMENT:
        parts = [translate("PaperOffers", "Partnership agreement"), term]
    else:
        about = translate("PaperOffers", "About {name}")
        parts = [about.format(name=offer.citizen or offer.firm)]
    return " · ".join(part for part in parts if part)


def period(starts_on: date | None, ends_on: date | None, language: Language, today: date) -> str:
    """``2. nov. – 29. jan. 2027``, ``fra 2. nov.``."""
    if starts_on is None:
        return ""
    if ends_on is None:
        words = QCoreApplication.translate("PaperOffers", "from {day}")
        return words.format(day=days.short(starts_on, language, today))
    first = days.short(starts_on, language, ends_on)
    return f"{first} – {days.short(ends_on, language, today)}"


def kinds_of(kind: PaperKind) -> str:
    """``Praktik, løntilskud``: the placements it is for, where it is not for all."""
    if kind.placement_kinds is None:
        return ""
    return ", ".join(sorted(say(label(each)) for each in kind.placement_kinds))


def purpose(words: Text | None) -> str:
    """What the paper is for."""
    return say(words) if words is not None else ""
