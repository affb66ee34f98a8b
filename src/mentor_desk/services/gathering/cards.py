"""Gathers the cards of the bag. They name nobody but the mentor and the firm they are packed for."""

from __future__ import annotations

from typing import Final

from mentor_desk.documents.papers.cards_content import (
    Argumentkort,
    CardPart,
    CardText,
    Faktaark,
    Taske,
    Vaerktoejsark,
    Vaerktoejskort,
)
from mentor_desk.errors import UserError
from mentor_desk.models import Firm
from mentor_desk.rules.cards import CardKind
from mentor_desk.services import bag, card_library, rows
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender, workplace
from mentor_desk.texts import text

_PAPERS: Final = {
    CardKind.TOOL: "vaerktoejskort",
    CardKind.ARGUMENT: "argumentkort",
    CardKind.SHEET: "faktaark",
    CardKind.CHECKLIST: "faktaark",
}


def paper_of(kind: CardKind) -> str:
    """The paper that a card of this kind is printed as."""
    return _PAPERS[kind]


def tool(g: Gathering) -> Vaerktoejskort:
    """One tool of the law."""
    return Vaerktoejskort(sender(g.session), _one(g))


def argument(g: Gathering) -> Argumentkort:
    """One argument."""
    return Argumentkort(sender(g.session), _one(g))


def fact_sheet(g: Gathering) -> Faktaark:
    """One fact sheet or checklist."""
    return Faktaark(sender(g.session), _one(g))


def tools(g: Gathering) -> Vaerktoejsark:
    """The four that a small firm meets, whatever the subject is."""
    return Vaerktoejsark(sender(g.session), _texts(g, card_library.FOUR))


def packed(g: Gathering) -> Taske:
    """The bag of a firm, or the usual one. Arguments are the mentor's own and never lie in it."""
    if g.subject_id == bag.USUAL_ID:
        keys = for_the_firm(bag.packed_for(g.session, firm_id=None))
        return Taske(sender(g.session), cards=_texts(g, keys))
    firm = rows.get(g.session, Firm, g.subject_id)
    keys = for_the_firm(bag.packed_for(g.session, firm_id=firm.id))
    return Taske(sender(g.session), workplace(firm), _texts(g, keys))


def for_the_firm(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the packed cards that may be left with a firm."""
    every = card_library.library()
    return tuple(key for key in keys if every[key].kind is not CardKind.ARGUMENT)


def _one(g: Gathering) -> CardText:
    key = card_library.key_of(g.subject_id)
    if key is None:
        raise UserError(text("services", "This card is no longer in the bag."))
    return _texts(g, (key,))[0]


def _texts(g: Gathering, keys: tuple[str, ...]) -> tuple[CardText, ...]:
    own = card_library.own_values(g.session, g.rulebook, g.today)
    every = card_library.library()
    found = (card_library.filled(every[key], g.rulebook, g.today, "da", own) for key in keys)
    return tuple(
        CardText(
            kind=card.kind.value,
            title=card.title,
            lead=card.lead,
            short=card.short,
            parts=tuple(
                CardPart(each.heading, each.lines, each.numbered, each.ticked) for each in card.sections
            ),
            law=card.law,
            rule_version=card.rule_version,
            since=card.since,
            source=card.source,
            confirmed=card.confirmed,
        )
        for card in found
    )


MAKERS: Final = (
    Maker("vaerktoejskort", Subject.CARD, tool),
    Maker("argumentkort", Subject.CARD, argument),
    Maker("faktaark", Subject.CARD, fact_sheet),
    Maker("vaerktoejsark", Subject.FIRM, tools),
    Maker("taske", Subject.FIRM, packed),
)
