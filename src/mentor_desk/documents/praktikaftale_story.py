"""How the praktikaftale is laid out: which value stands where. Nothing is worked out here."""

from __future__ import annotations

from mentor_desk.documents.content import value_at
from mentor_desk.documents.filling import Filler, person, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    Item,
    Items,
    Notice,
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
from mentor_desk.documents.praktikaftale import Praktikaftale
from mentor_desk.formats import cpr, cvr


def story(content: Praktikaftale, form: Form) -> Story:
    """The agreement, two pages and the sheet of rules."""
    fill, say = Filler(form, content), form.texts
    footer = (
        " · ".join(filter(None, (say["not_official"], _rules(form, content)))),
        form.edition,
    )
    return Story(
        title=form.title,
        parts=(
            Title(form.title, say["subtitle"]),
            Paragraph(say["not_official"], "strong"),
            *_citizen(form, fill, content),
            *_workplace(form, fill, content),
            *_term(form, fill, content),
            *_ratio(form, fill, content),
            *_rule_notes(form, content),
            Together((
                Heading(say["safety"], "E"),
                Paragraph(say["safety_intro"], "small"),
                FieldRow((
                    fill.field("safety.instructed_by", 4),
                    fill.field("safety.equipment", 4),
                    fill.phone("safety.injury_phone", 4),
                )),
            )),
            _signatures(form, content),
            *_decision(form, fill),
            *_rule_sheet(form, content),
        ),
        footer=footer,
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
    )  # fmt: skip


def _rules(form: Form, content: Praktikaftale) -> str:
    version = content.rule_version
    return form.texts["footer_rules"].format(version=version) if version else ""


def _citizen(form: Form, fill: Filler, content: Praktikaftale) -> tuple[Part, ...]:
    citizen = content.citizen
    parts: list[Part] = [
        Heading(form.texts["citizen"], "A"),
        FieldRow(
            (
                fill.field("citizen.name", 5),
                fill.address("citizen.address", 4),
                fill.phone("citizen.phone", 3),
            )
        ),
        fill.row(("citizen.target_group", 5), ("citizen.email", 4), ("citizen.benefit", 3)),
    ]
    if citizen.cpr:
        number = Field(form.labels["citizen.cpr"], cpr.pretty(citizen.cpr), 6)
        parts.append(FieldRow((number,)))
        parts.append(Paragraph(form.texts["cpr_reason"].format(reason=citizen.cpr_reason), "small"))
    parts += [
        fill.row(("citizen.job_goal", 6), ("citizen.competences", 6)),
        fill.row(("citizen.shareable", 8), ("citizen.consent_on", 4)),
        FieldRow((
            fill.answer("citizen.self_found", 4),
            fill.answer("citizen.last_employer", 4),
            fill.answer("citizen.employed_here", 4),
        )),
    ]  # fmt: skip
    return tuple(parts)


def _workplace(form: Form, fill: Filler, content: Praktikaftale) -> tuple[Part, ...]:
    firm, people = content.firm, content.people
    last = (fill.field("people.representative", 6),) if people.other_employees else ()
    return (
        Heading(form.texts["workplace"], "B"),
        FieldRow((
            fill.field("firm.name", 6),
            Field(form.labels["firm.cvr"], cvr.pretty(firm.cvr), 3),
            Field(form.labels["firm.p_number"], firm.p_number, 3),
        )),
        FieldRow((fill.address("firm.address", 6), fill.field("firm.branch", 6))),
        FieldRow((fill.choice("firm.kind", "kind"),)),
        fill.row(("people.employer", 6), ("people.daily_responsible", 6)),
        FieldRow((fill.field("people.stand_in", 6), *last)),
    )  # fmt: skip


def _term(form: Form, fill: Filler, content: Praktikaftale) -> tuple[Part, ...]:
    say, term = form.texts, content.term
    steps = " · ".join(
        say["step"].format(week=step.from_week, hours=written(step.hours)) for step in term.steps
    )
    tasks = Table(
        (Column(say["task"], 6), Column(say["trains"], 6)),
        tuple((task.task, task.trains) for task in term.tasks),
        blank_rows=0 if term.tasks else 4,
    )
    return (
        Heading(say["term"], "C"),
        fill.row(("term.starts_on", 4), ("term.ends_on", 4), ("term.weeks", 2), ("term.hours", 2)),
        FieldRow((
            fill.field("term.hours_start", 2),
            Field(say["steps"], steps, 4),
            fill.field("term.working_days", 6),
        )),
        Ticks(fill.ticks("term.purposes", "purposes"), form.labels["term.purposes"], columns=2),
        fill.row(("term.purpose", 6), ("term.success_sign", 6)),
        tasks,
        fill.row(("term.practical", 4), ("term.follow_up", 4), ("term.afterwards", 4)),
        fill.row(
            ("term.paid_weekly_hours", 2), ("term.paid_tasks", 4), ("term.paid_hours", 3),
            ("term.mentor_support", 3),
        ),
    )  # fmt: skip


_CONFIRMS = ("confirms.fair_competition", "confirms.replaces_nobody", "confirms.not_seasonal")


def _ratio(form: Form, fill: Filler, content: Praktikaftale) -> tuple[Part, ...]:
    say = form.texts
    heading = Heading(say["ratio"], "D")
    confirms = Ticks(
        tuple(Tick(form.labels[path], value_at(content, path) is True, path) for path in _CONFIRMS),
        say["employer_confirms"],
    )
    if not content.ratio.applies:
        return (heading, Paragraph(say["ratio_not_needed"]), confirms)
    statements: tuple[Part, ...] = (fill.row(("ratio.employer_stated_on", 4), ("ratio.remark", 8)),)
    if content.people.other_employees:
        statements = (
            FieldRow((
                fill.field("ratio.employer_stated_on", 4),
                fill.field("ratio.representative_stated_on", 4),
                fill.answer("ratio.representative_agrees", 4, "agrees"),
            )),
            fill.row(("ratio.remark", 6), ("ratio.representative_remark", 6)),
        )  # fmt: skip
    return (
        heading,
        Paragraph(say["ratio_intro"], "small"),
        fill.row(
            ("ratio.full_time", 2), ("ratio.used", 2), ("ratio.cap", 2), ("ratio.free", 2),
            ("ratio.counted_on", 4),
        ),
        fill.row(("ratio.verdict", 8), ("ratio.source", 4)),
        *statements,
        confirms,
    )  # fmt: skip


def _rule_notes(form: Form, content: Praktikaftale) -> tuple[Part, ...]:
    if not content.rule_notes:
        return ()
    say = form.texts
    items = []
    for note in content.rule_notes:
        reason = say["rule_reason"].format(reason=note.reason) if note.reason else say["rule_no_reason"]
        law = "\n".join(filter(None, (note.law, "" if note.confirmed else say["rule_unconfirmed"])))
        items.append(Item(law, f"{note.sentence}\n{reason}"))
    return (Heading(say["rule_notes"]), Items(tuple(items)))


def _signatures(form: Form, content: Praktikaftale) -> Part:
    say, people = form.texts, content.people
    signers = [
        Signer(say["signer_citizen"], content.citizen.name, "citizen"),
        Signer(say["signer_employer"], people.employer.name, "employer"),
    ]
    declaration = say["declaration"]
    if people.other_employees:
        signers.append(
            Signer(say["signer_representative"], people.representative.name, "representative")
        )
    else:
        declaration = " ".join((declaration, say["declaration_no_staff"]))
    signers.append(Signer(say["signer_mentor"], content.sender.mentor.name, "mentor"))
    return Together((
        Heading(say["signatures"], "F"),
        Signatures(declaration, tuple(signers), say["sign"], say["sign_date"]),
    ))  # fmt: skip


def _decision(form: Form, fill: Filler) -> tuple[Part, ...]:
    return (
        Together((
            Heading(form.texts["decision"], "G"),
            Paragraph(form.texts["decision_intro"], "small"),
            fill.row(
                ("decision.vitas_on", 3), ("decision.vitas_number", 2), ("decision.decided_on", 3),
                ("decision.outcome", 2), ("decision.decided_by", 2),
            ),
            fill.row(
                ("decision.legal_basis", 3), ("decision.complaint_given_on", 3),
                ("decision.plan_updated_on", 2), ("decision.journaled_on", 2),
                ("decision.journal_number", 2),
            ),
        )),
    )  # fmt: skip


def _rule_sheet(form: Form, content: Praktikaftale) -> tuple[Part, ...]:
    say, mentor = form.texts, content.sender.mentor
    call = say["who_to_call_text"].format(mentor=person(mentor).replace("\n", " · "))
    return (
        Together((
            Title(say["rules"], say["rules_subtitle"]),
            Items(tuple(Item(clause.title, clause.text) for clause in form.clauses["rules"])),
            Notice(call if mentor.name else say["who_to_call_nobody"], say["who_to_call"]),
        )),
    )  # fmt: skip
