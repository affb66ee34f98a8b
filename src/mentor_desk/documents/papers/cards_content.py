"""What stands on the cards of the bag: tool cards, argument cards and fact sheets (feature I6)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mentor_desk.documents.parties import Sender, Workplace


@dataclass(frozen=True, slots=True)
class CardPart:
    """A heading and its sentences; ``numbered`` ones are done one after another, ``ticked`` ones are
    ticked off."""

    heading: str = ""
    lines: tuple[str, ...] = ()
    numbered: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class CardText:
    """One card on a day.

    ``kind`` is ``tool``, ``argument``, ``sheet`` or ``checklist``. ``short`` is the card in half a
    line. ``law`` names the provisions, ``rule_version`` the body of law of the day, ``since`` the day
    from which its newest value holds. ``confirmed`` is false where not everything was checked against
    the law's own text; ``source`` says where it was read.
    """

    kind: str = ""
    title: str = ""
    lead: str = ""
    short: str = ""
    parts: tuple[CardPart, ...] = ()
    law: str = ""
    rule_version: str = ""
    since: date | None = None
    source: str = ""
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Vaerktoejskort:
    """A tool of the law on one page."""

    sender: Sender = field(default_factory=Sender)
    card: CardText = field(default_factory=CardText)


@dataclass(frozen=True, slots=True)
class Argumentkort:
    """An argument for the mentor's own use on one page."""

    sender: Sender = field(default_factory=Sender)
    card: CardText = field(default_factory=CardText)


@dataclass(frozen=True, slots=True)
class Faktaark:
    """A fact sheet or a checklist on one page."""

    sender: Sender = field(default_factory=Sender)
    card: CardText = field(default_factory=CardText)


@dataclass(frozen=True, slots=True)
class Vaerktoejsark:
    """The tools that a small firm meets, side by side on one page."""

    sender: Sender = field(default_factory=Sender)
    cards: tuple[CardText, ...] = ()


@dataclass(frozen=True, slots=True)
class Taske:
    """The cards packed for a visit, in their order. ``firm`` is empty for the usual bag."""

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    cards: tuple[CardText, ...] = ()
