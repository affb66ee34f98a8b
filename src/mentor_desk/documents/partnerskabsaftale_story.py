"""How the partnership agreement is laid out. Nothing is worked out here."""

from __future__ import annotations

from dataclasses import replace

from mentor_desk.documents.filling import BLANK, Filler, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.partnerskabsaftale import Partnerskabsaftale, Point, points
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Paragraph,
    Part,
    Signatures,
    Signer,
    Story,
    Table,
    Tick,
    Ticks,
    Title,
    Together,
)  # fmt: skip
from mentor_desk.formats import cvr

_SHARING, _AFTERWARDS = 0, 2
"""Where the form's own words stand among its terms."""


def story(content: Partnerskabsaftale, form: Form) -> Story:
    """The agreement: who, why, the seven points, the terms, the signatures."""
    fill, say = Filler(form, content), form.texts
    return Story(
        title=form.title,
        parts=(
            Title(form.title, _subtitle(form, content)),
            *_parties(form, fill, content),
            Together((
                Heading(say["why"]),
                FieldRow((Field("", content.why, lines=3),)),
            )),
            Heading(say["points"]),
            *_points(form, content),
            _offer(form, fill, content),
            *_terms(form, fill, content),
            _signatures(form, content),
        ),
        footer=(say["footer"], form.edition),
        airy=True,
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )  # fmt: skip


def _subtitle(form: Form, content: Partnerskabsaftale) -> str:
    firm, municipality = content.firm.name, content.sender.municipality
    if not (firm and municipality):
        return form.texts["subtitle_blank"]
    return form.texts["subtitle"].format(firm=firm, municipality=municipality)


def _parties(form: Form, fill: Filler, content: Partnerskabsaftale) -> tuple[Part, ...]:
    return (
        Heading(form.texts["parties"]),
        FieldRow((
            fill.field("firm.name", 6),
            Field(form.labels["firm.cvr"], cvr.pretty(content.firm.cvr), 3),
            Field(form.labels["firm.p_number"], content.firm.p_number, 3),
        )),
        FieldRow((fill.address("firm.address", 6), fill.field("sender.municipality", 6))),
        fill.row(("firm_contact", 6), (_contact(content), 6)),
        fill.row(("firm_stand_in", 6), ("municipality_stand_in", 6)),
    )  # fmt: skip


def _contact(content: Partnerskabsaftale) -> str:
    return "municipality_contact" if content.municipality_contact.name else "sender.mentor"


def _points(form: Form, content: Partnerskabsaftale) -> tuple[Part, ...]:
    say, parts = form.texts, list[Part]()
    for point in _all_points(content):
        tick = Ticks((Tick(f"{point.number}. {point.title}", point.chosen),), big=True)
        if not point.chosen:
            parts.append(tick)
            continue
        promises = (
            Field(say["firm_promises"], point.firm_promise, 6, lines=2),
            Field(say["municipality_promises"], point.municipality_promise, 6, lines=2),
        )
        parts.append(Together((tick, Paragraph(point.text, "small"), FieldRow(promises))))
    return tuple(parts)


def _all_points(content: Partnerskabsaftale) -> tuple[Point, ...]:
    """The points in order; one without a wording has that of the first set."""
    given = {point.number: point for point in content.points}
    first = dict(enumerate(points(), start=1))
    worded = {point.number for point in content.points if point.title}
    numbers = sorted(worded) if worded else sorted(first)
    found = [given.get(number, Point(number)) for number in numbers]
    return tuple(
        point
        if point.title
        else replace(point, title=first[point.number].title, text=first[point.number].text)
        for point in found
        if point.title or point.number in first
    )


def _offer(form: Form, fill: Filler, content: Partnerskabsaftale) -> Part:
    row = FieldRow((fill.field("places", 3), fill.field("tasks", 9, lines=2)))
    parts: list[Part] = [Heading(form.texts["offer"]), row]
    if content.kinds:
        say = form.texts
        kinds = form.choices["kind"]
        rows = tuple((kinds.get(each.kind, each.kind), str(each.places)) for each in content.kinds)
        parts.append(Table((Column(say["places_kind"], 9), Column(say["places_count"], 3)), rows))
    return Together(tuple(parts))


def _terms(form: Form, fill: Filler, content: Partnerskabsaftale) -> tuple[Part, ...]:
    answers = form.texts["answers"].format(
        firm=written(content.firm_answer_days) or BLANK,
        municipality=written(content.municipality_answer_days) or BLANK,
    )
    terms = [Item(form.texts["answers_title"], answers)]
    own = {_SHARING: content.sharing.strip(), _AFTERWARDS: content.afterwards.strip()}
    terms += [
        Item(clause.title, own.get(place) or clause.text)
        for place, clause in enumerate(form.clauses["terms"])
    ]
    if content.mentor_paid is not None:
        paid = "mentor_paid" if content.mentor_paid else "mentor_unpaid"
        terms.append(Item(form.texts["mentor_title"], form.texts[paid]))
    return (
        Together((
            Heading(form.texts["terms"]),
            fill.wide("follow_up", lines=2),
            Items(tuple(terms)),
            fill.row(("starts_on", 4), ("ends_on", 4), ("renew_on", 4)),
        )),
    )  # fmt: skip


def _signatures(form: Form, content: Partnerskabsaftale) -> Part:
    say = form.texts
    signers = (
        Signer(say["signer_firm"], content.firm_contact.name, "employer"),
        Signer(say["signer_municipality"], content.sender.mentor.name, "mentor"),
    )
    return Together((
        Heading(say["signatures"]),
        Signatures(say["declaration"], signers, say["sign"], say["sign_date"]),
    ))  # fmt: skip
