"""How the partnership agreement is laid out. Nothing is worked out here."""

from __future__ import annotations

from mentor_desk.documents.filling import BLANK, Filler, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.partnerskabsaftale import Partnerskabsaftale, points
from mentor_desk.documents.parts import (
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
    Tick,
    Ticks,
    Title,
    Together,
)  # fmt: skip
from mentor_desk.formats import cvr


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
            Together((
                Heading(say["offer"]),
                FieldRow((fill.field("places", 3), fill.field("tasks", 9, lines=2))),
            )),
            *_terms(form, fill, content),
            _signatures(form, content),
        ),
        footer=(say["footer"], f"{form.key} {form.version}"),
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
        fill.row(("firm_contact", 6), ("sender.mentor", 6)),
        fill.row(("firm_stand_in", 6), ("municipality_stand_in", 6)),
    )  # fmt: skip


def _points(form: Form, content: Partnerskabsaftale) -> tuple[Part, ...]:
    say, given = form.texts, {point.number: point for point in content.points}
    parts: list[Part] = []
    for number, clause in enumerate(points(), start=1):
        point = given.get(number)
        chosen = point is not None and point.chosen
        tick = Ticks((Tick(f"{number}. {clause.title}", chosen),), big=True)
        if point is None or not chosen:
            parts.append(tick)
            continue
        promises = (
            Field(say["firm_promises"], point.firm_promise, 6, lines=2),
            Field(say["municipality_promises"], point.municipality_promise, 6, lines=2),
        )
        parts.append(Together((tick, Paragraph(clause.text, "small"), FieldRow(promises))))
    return tuple(parts)


def _terms(form: Form, fill: Filler, content: Partnerskabsaftale) -> tuple[Part, ...]:
    answers = form.texts["answers"].format(
        firm=written(content.firm_answer_days) or BLANK,
        municipality=written(content.municipality_answer_days) or BLANK,
    )
    terms = [Item(form.texts["answers_title"], answers)]
    terms += [Item(clause.title, clause.text) for clause in form.clauses["terms"]]
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
