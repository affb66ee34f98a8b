"""The cards of the bag as they are on a day: words from resources/cards, values from the rulebook."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold
from mentor_desk.rules import card_facts, cards
from mentor_desk.rules.card_facts import SaidFact
from mentor_desk.rules.cards import Card, CardKind, Fits, Section
from mentor_desk.rules.rulebook import Rulebook, RuleValue
from mentor_desk.services import checklists, year_rates
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Language, Words

FILES: Final = {
    CardKind.TOOL: "vaerktoejer",
    CardKind.ARGUMENT: "argumenter",
    CardKind.SHEET: "faktaark",
}
CHECKLISTS: Final = ("foer_besoeget", "virksomheden_spoerger", "velkomst", "ansaettelse", "netvaerk")
_SPACE: Final = uuid.UUID("5f0b1f5e-6a0b-4d0e-9a55-1d2c7c3b9e10")
"""The ids of the cards are made from this and their keys: the same in every vault."""
FOUR: Final = ("praktik", "loentilskud", "smaajob", "fleksjob")
"""The tools that a small firm meets; they stand side by side on one page."""


@dataclass(frozen=True, slots=True)
class CardSection:
    """A heading and its sentences on the day."""

    heading: str
    lines: tuple[str, ...]
    numbered: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class FilledCard:
    """A card with the values of a day, in one language.

    ``law`` are its provisions, ``since`` the day from which the newest of its values holds.
    ``confirmed`` is about its plain lines; a value that nobody has confirmed says so where it stands.
    """

    key: str
    kind: CardKind
    title: str
    lead: str
    short: str
    sections: tuple[CardSection, ...]
    law: str
    rule_version: str
    since: date | None
    source: str
    confirmed: bool
    for_small: bool

    def words(self) -> str:
        """All that stands on the card, folded to be searched."""
        spoken = [self.title, self.lead, self.short]
        for section in self.sections:
            spoken += [section.heading, *section.lines]
        return fold(" ".join(spoken))


def library() -> Mapping[str, Card]:
    """All cards in use by key, in the order they are shown."""
    return SHELF.made(_library)


def _library() -> Mapping[str, Card]:
    found: dict[str, Card] = {}
    for kind, stem in FILES.items():
        for card in SHELF.load(f"cards/{stem}.toml", cards.parse, kind, f"{stem}.toml"):
            found[card.key] = card
    for key in CHECKLISTS:
        found[key] = _checklist(key)
    return found


def facts() -> Mapping[str, card_facts.FactWords]:
    """The sentences that hold values of the rules."""
    return SHELF.load("cards/fakta.toml", card_facts.parse)


def card_id(key: str) -> uuid.UUID:
    """The id that stands for a card, so that its copies lie in the archive like all others."""
    return uuid.uuid5(_SPACE, key)


def key_of(row_id: uuid.UUID) -> str | None:
    """The card that :func:`card_id` made ``row_id`` of."""
    return next((key for key in library() if card_id(key) == row_id), None)


def own_values(session: Session, rulebook: Rulebook, day: date) -> dict[str, RuleValue]:
    """The rates of the year that the municipality has entered, by the rules they stand for."""
    found = {}
    for rate in year_rates.table(session, rulebook=rulebook, day=day):
        if rate.own and rate.value is not None and rate.starts is not None:
            found[f"rates.{rate.key}"] = RuleValue(
                rate.starts, None, rate.value, rate.law, rate.source, rate.confirmed
            )
    return found


def filled(
    card: Card,
    rulebook: Rulebook,
    day: date,
    language: Language,
    own: Mapping[str, RuleValue] | None = None,
) -> FilledCard:
    """``card`` as it reads on ``day``."""
    said = {
        section.key: [
            each for key in section.facts for each in card_facts.said(facts()[key], rulebook, day, own)
        ]
        for section in card.sections
    }
    every = [each for found in said.values() for each in found]
    laws = dict.fromkeys(filter(None, [card.law, *(each.law for each in every)]))
    return FilledCard(
        key=card.key,
        kind=card.kind,
        title=card.title.written(language),
        lead=card.lead.written(language),
        short=card.short.written(language),
        sections=tuple(_sections(card, said, language)),
        law="; ".join(laws),
        rule_version=rulebook.version(day) if card.kind is CardKind.TOOL else "",
        since=max((each.since for each in every if each.since), default=None),
        source=card.source,
        confirmed=card.confirmed,
        for_small=card.for_small,
    )


def _sections(
    card: Card, said: Mapping[str, list[SaidFact]], language: Language
) -> Iterator[CardSection]:
    """A section whose rules say nothing on the day, and that has no line of its own, falls away."""
    unsure = Words("{line} – ikke bekræftet.", "{line} – not confirmed.").written(language)
    ticked = card.kind is CardKind.CHECKLIST
    for section in card.sections:
        lines = [line.written(language) for line in section.lines]
        for each in said[section.key]:
            words = each.words.written(language)
            lines.append(words if each.confirmed else unsure.format(line=words.removesuffix(".")))
        if lines:
            heading = section.title.written(language)
            yield CardSection(heading, tuple(lines), section.numbered, ticked)


def _checklist(key: str) -> Card:
    """A checklist of the program as a card; its lines are ticked by hand."""
    found = checklists.read(key)
    lines = tuple(item.title for item in found.items)
    head = Words("Sæt kryds", "Tick off")
    return Card(
        key=key,
        kind=CardKind.CHECKLIST,
        title=found.title,
        lead=Words("Listen til lommen. Skriv selv til.", "The list for your pocket. Add your own."),
        short=Words("", ""),
        sections=(Section("list", head, lines, (), numbered=False),),
        law="",
        source="; ".join(dict.fromkeys(item.source for item in found.items)),
        confirmed=True,
        for_small=True,
        fits=Fits(),
        version=found.version,
    )
