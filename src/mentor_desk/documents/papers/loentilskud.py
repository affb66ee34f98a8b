"""How the sheet that prepares a wage subsidy is laid out. Nothing is worked out here."""

from __future__ import annotations

from typing import Final

from mentor_desk.documents.content import value_at
from mentor_desk.documents.filling import Filler
from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers.about import (
    parties,
    sheet,
    signatures,
    signers,
    steps,
    task_table,
)
from mentor_desk.documents.papers.loentilskud_content import REQUIRED, Loentilskud
from mentor_desk.documents.parts import (
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Paragraph,
    Part,
    Story,
    Tick,
    Ticks,
    Title,
    Together,
)
from mentor_desk.formats import numbers
from mentor_desk.texts import text

_CONFIRMS = ("confirms.fair_competition", "confirms.replaces_nobody")


def story(content: Loentilskud, form: Form) -> Story:
    """Two pages: who, the job, a wider staff, the ratio, statements, decision."""
    fill, say = Filler(form, content), form.texts
    return sheet(
        form,
        content.sender,
        (
            Title(form.title, say["subtitle"]),
            Paragraph(say["not_official"], "strong"),
            *parties(form, fill, content.about, "A"),
            *_person(fill, content),
            *_post(form, fill, content),
            *_wider(form, fill),
            _ratio(form, fill, content),
            *_rule_notes(form, content),
            signatures(form, signers(form, content.about, content.sender, representative=True), "E"),
            _decision(form, fill),
        ),
        footer=say["footer_rules"].format(version=content.rule_version) if content.rule_version else "",
        reach=True,
    )


def _person(fill: Filler, content: Loentilskud) -> tuple[Part, ...]:
    row = fill.row(("target_group", 5), ("benefit", 3), ("unemployed_since", 4))
    if not content.about.people.other_employees:
        return (row,)
    return (fill.wide("about.people.representative"), row)


def _post(form: Form, fill: Filler, content: Loentilskud) -> tuple[Part, ...]:
    post = content.post
    cost = "" if post.monthly_cost is None else numbers.money(post.monthly_cost, "da")
    return (
        Heading(form.texts["post"], "B"),
        FieldRow((
            fill.field("post.job_title", 6),
            Field(form.labels["post.monthly_cost"], cost, 6, name="post.monthly_cost"),
        )),
        fill.row(("about.starts_on", 4), ("about.ends_on", 4), ("about.weeks", 2), ("post.hours", 2)),
        FieldRow((
            fill.field("post.hours_start", 3),
            Field(form.labels["post.steps"], steps(form, post.steps), 4),
            fill.field("post.working_days", 5),
        )),
        task_table(form, content.tasks),
        fill.row(("post.purpose", 6), ("post.follow_up", 6)),
    )  # fmt: skip


def _wider(form: Form, fill: Filler) -> tuple[Part, ...]:
    return (
        Together((
            Heading(form.texts["wider"], "C"),
            Paragraph(form.texts["wider_intro"], "small"),
            FieldRow((fill.answer("post.net_extension", 6), fill.answer("post.vacated_post", 6))),
        )),
    )  # fmt: skip


def _ratio(form: Form, fill: Filler, content: Loentilskud) -> Part:
    say = form.texts
    ticks = tuple(Tick(form.labels[path], value_at(content, path) is True, path) for path in _CONFIRMS)
    statements: tuple[Part, ...] = (fill.row(("ratio.employer_stated_on", 4), ("ratio.remark", 8)),)
    if content.about.people.other_employees:
        statements = (
            FieldRow((
                fill.field("ratio.employer_stated_on", 4),
                fill.field("ratio.representative_stated_on", 4),
                fill.answer("ratio.representative_agrees", 4, "agrees"),
            )),
            fill.row(("ratio.remark", 6), ("ratio.representative_remark", 6)),
        )  # fmt: skip
    return Together((
        Heading(say["ratio"], "D"),
        Paragraph(say["ratio_intro"], "small"),
        fill.row(
            ("ratio.full_time", 2), ("ratio.used", 2), ("ratio.cap", 2), ("ratio.free", 2),
            ("ratio.counted_on", 4),
        ),
        fill.row(("ratio.verdict", 8), ("ratio.source", 4)),
        *statements,
        Ticks(ticks, say["employer_confirms"]),
    ))  # fmt: skip


def _rule_notes(form: Form, content: Loentilskud) -> tuple[Part, ...]:
    if not content.rule_notes:
        return ()
    say = form.texts
    items = []
    for note in content.rule_notes:
        reason = say["rule_reason"].format(reason=note.reason) if note.reason else say["rule_no_reason"]
        law = "\n".join(filter(None, (note.law, "" if note.confirmed else say["rule_unconfirmed"])))
        items.append(Item(law, f"{note.sentence}\n{reason}"))
    return (Heading(say["rule_notes"]), Items(tuple(items)))


def _decision(form: Form, fill: Filler) -> Part:
    return Together((
        Heading(form.texts["decision"], "F"),
        Paragraph(form.texts["decision_intro"], "small"),
        fill.row(
            ("decision.vitas_on", 3), ("decision.vitas_number", 2), ("decision.decided_on", 3),
            ("decision.outcome", 2), ("decision.decided_by", 2),
        ),
        fill.row(
            ("decision.legal_basis", 3), ("decision.complaint_given_on", 3),
            ("decision.plan_updated_on", 3), ("decision.journaled_on", 3),
        ),
    ))  # fmt: skip


PAPER: Final = Paper(
    key="loentilskud",
    title=text("terms", "Preparing a wage subsidy"),
    content_type=Loentilskud,
    story=story,
    file_stem="loentilskud",
    required=REQUIRED,
    purpose=text("terms", "Everything VITAS asks about a wage subsidy, gathered at the firm’s table."),
    fillable=True,
)
