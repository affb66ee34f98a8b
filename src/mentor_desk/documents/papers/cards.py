"""The papers of the bag: a card a page, the tools on one page, and the bag packed (feature I6)."""

from __future__ import annotations

from typing import Final

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import sheet
from mentor_desk.documents.papers.cards_content import (
    Argumentkort,
    CardPart,
    CardText,
    Faktaark,
    Taske,
    Vaerktoejsark,
    Vaerktoejskort,
)
from mentor_desk.documents.papers.cards_story import card
from mentor_desk.documents.papers.edition import with_edition
from mentor_desk.documents.parts import Heading, OnePage, Paragraph, Part, Story, Together
from mentor_desk.documents.shapes import Bullets, Fact, Facts, Headline, PageBreak
from mentor_desk.texts import text

_COLUMNS: Final = ("what", "firm_pays", "how_long")


def one_card(content: Vaerktoejskort | Argumentkort | Faktaark, form: Form) -> Story:
    """A single card."""
    page = card(content.card, form, content.sender)
    return with_edition(sheet(form, content.sender, (page,), airy=True), form)


def side_by_side(content: Vaerktoejsark, form: Form) -> Story:
    """The tools beneath each other: what it is, what it costs, how long."""
    say = form.texts
    parts: tuple[Part, ...] = (
        Headline(form.title, beneath=say["lead"]),
        *(_in_short(each, form) for each in content.cards),
        *(() if content.cards else (Bullets((), blanks=8),)),
        *_unsure(content.cards, form),
        *(Paragraph(say["rules"].format(version=v), "small") for v in _versions(content.cards)),
    )
    return with_edition(sheet(form, content.sender, (OnePage(parts),)), form)


def packed(content: Taske, form: Form) -> Story:
    """The cards one after another, each on its page; lines to write on while the bag is empty."""
    whose = form.texts["for_firm"].format(firm=content.firm.name) if content.firm.name.strip() else ""
    parts: list[Part] = []
    for each in content.cards:
        parts += [PageBreak()] if parts else []
        parts.append(card(each, form, content.sender, whose=whose))
    if not parts:
        parts = [Headline(form.title, whose, form.texts["empty"]), Bullets((), blanks=8)]
    return with_edition(sheet(form, content.sender, tuple(parts), airy=True), form)


def _in_short(each: CardText, form: Form) -> Part:
    facts = tuple(Fact(form.texts[key], _said(each, form.texts[key])) for key in _COLUMNS)
    return Together((Heading(each.title), Facts(facts)))


def _said(each: CardText, heading: str) -> str:
    """The card's lines under ``heading``; in half a line where it is what it is."""
    found: tuple[CardPart, ...] = tuple(part for part in each.parts if part.heading == heading)
    if not found:
        return each.short
    return "\n".join(line for part in found for line in part.lines)


def _unsure(cards: tuple[CardText, ...], form: Form) -> tuple[Part, ...]:
    names = [each.title for each in cards if not each.confirmed]
    if not names:
        return ()
    return (Paragraph(form.texts["not_confirmed"].format(names=", ".join(names)), "small"),)


def _versions(cards: tuple[CardText, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.rule_version for each in cards if each.rule_version))


VAERKTOEJSKORT: Final = Paper(
    key="vaerktoejskort", title=text("terms", "Tool card"), content_type=Vaerktoejskort,
    story=one_card, file_stem="vaerktoejskort",
    purpose=text("terms", "A tool of the law on one page, for a firm to keep."),
)  # fmt: skip
ARGUMENTKORT: Final = Paper(
    key="argumentkort", title=text("terms", "Argument card"), content_type=Argumentkort,
    story=one_card, file_stem="argumentkort",
    purpose=text("terms", "What to say, why it holds and what not to promise, for your own use."),
)  # fmt: skip
FAKTAARK: Final = Paper(
    key="faktaark", title=text("terms", "Fact sheet"), content_type=Faktaark,
    story=one_card, file_stem="faktaark",
    purpose=text("terms", "A subject on one page, to leave behind."),
)  # fmt: skip
VAERKTOEJSARK: Final = Paper(
    key="vaerktoejsark", title=text("terms", "The tools on one page"), content_type=Vaerktoejsark,
    story=side_by_side, file_stem="vaerktoejsark",
    purpose=text("terms", "Praktik, wage subsidy, paid hours and fleksjob side by side."),
)  # fmt: skip
TASKE: Final = Paper(
    key="taske", title=text("terms", "The packed bag"), content_type=Taske,
    story=packed, file_stem="taske",
    purpose=text("terms", "The cards you chose for a visit, in order, as one paper."),
)  # fmt: skip
PAPERS: Final = (VAERKTOEJSKORT, ARGUMENTKORT, FAKTAARK, VAERKTOEJSARK, TASKE)
