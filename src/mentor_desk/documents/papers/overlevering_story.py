"""How the hand-over pack is laid out. Nothing is worked out here."""

from __future__ import annotations

from mentor_desk.documents.filling import Filler, person, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.papers.overlevering_content import Agreed, Around, Overlevering, Running
from mentor_desk.documents.parts import (
    Column,
    FieldRow,
    Heading,
    Item,
    Items,
    Notice,
    Paragraph,
    Part,
    Story,
    Table,
    Title,
    Together,
)
from mentor_desk.documents.shapes import Fact, Facts
from mentor_desk.formats import days, phone


def story(content: Overlevering, form: Form) -> Story:
    """Who, where, what is agreed, what to mind, and the last notes."""
    fill, say = Filler(form, content), form.texts
    return Story(
        title=form.title,
        parts=(
            Title(form.title, say["subtitle"]),
            Notice(say["confidential"], say["confidential_title"]),
            fill.row(("stand_in", 4), ("from_day", 4), ("until", 4)),
            fill.wide("first", 2),
            *_citizen(form, fill, content),
            *_mind(form, content),
            *_around(form, content),
            *_placements(form, content),
            *_agreed(form, content),
            *_papers(form, content),
            *_notes(form, content),
        ),
        footer=(say["confidential_title"], form.edition),
        sender=content.sender.municipality,
        letterhead=content.sender.letterhead,
        logo=content.sender.logo,
        mark=say["confidential_title"],
    )


def _citizen(form: Form, fill: Filler, content: Overlevering) -> tuple[Part, ...]:
    citizen, labels = content.citizen, form.labels
    return (
        Heading(form.texts["citizen"]),
        FieldRow((
            fill.field("citizen.name", 5),
            fill.phone("citizen.phone", 3),
            fill.field("citizen.email", 4),
        )),
        FieldRow((
            fill.address("citizen.address", 5),
            fill.field("citizen.meeting_times", 4),
            fill.field("citizen.transport", 3),
        )),
        Facts((
            Fact(labels["citizen.goal"], citizen.goal),
            Fact(labels["citizen.resources"], citizen.resources),
            Fact(labels["citizen.own_words"], citizen.own_words),
        )),
    )  # fmt: skip


def _mind(form: Form, content: Overlevering) -> tuple[Part, ...]:
    citizen, labels, say = content.citizen, form.labels, form.texts
    consent = citizen.consent_on
    told = say["consent"].format(day=days.month_day(consent, "da")) if consent else say["no_consent"]
    shareable = f"{citizen.shareable}\n{told}" if citizen.shareable else ""
    return (
        Heading(say["mind"]),
        Facts((
            Fact(labels["careful"], content.careful, 2),
            Fact(labels["citizen.considerations"], citizen.considerations, 2),
            Fact(labels["citizen.shareable"], shareable),
        )),
    )  # fmt: skip


def _around(form: Form, content: Overlevering) -> tuple[Part, ...]:
    """Who else there is; nothing where nobody was written down."""
    if not content.around:
        return ()
    say = form.texts
    rows = tuple(_person(form, each) for each in content.around)
    columns = (Column(say["around_who"], 14), Column(say["around_reach"], 10), Column("", 8))
    return (Heading(say["around"]), Table(columns, rows, dense=True))


def _person(form: Form, around: Around) -> tuple[str, ...]:
    who, say = around.who, form.texts
    role = form.choices["around"].get(around.role, "")
    named = ", ".join(filter(None, (who.name, role, who.title)))
    owned = (
        say["owns_firm_contact"] if around.owns_firm_contact else "",
        say["owns_follow_up"] if around.owns_follow_up else "",
    )
    reach = "\n".join(filter(None, (phone.pretty(who.phone), who.email)))
    return named, reach, "\n".join(filter(None, owned))


def _placements(form: Form, content: Overlevering) -> tuple[Part, ...]:
    heading = Heading(form.texts["placements"])
    if not content.placements:
        return (Together((heading, Paragraph(form.texts["no_placements"]))),)
    first, *others = content.placements
    return (
        Together((heading, *_running(form, first))),
        *(Together(_running(form, each)) for each in others),
    )


def _running(form: Form, running: Running) -> tuple[Part, ...]:
    say = form.texts
    kind = form.choices["kind"].get(running.kind, running.kind)
    ends = written(running.ends_on) or say["open_end"]
    period = say["period"].format(start=written(running.starts_on), end=ends)
    hours = say["hours"].format(hours=written(running.hours)) if running.hours is not None else ""
    facts = (
        Fact(say["when"], "\n".join(filter(None, (period, hours, running.working_days)))),
        Fact(say["employer"], person(running.employer)),
        Fact(say["daily"], person(running.daily)),
        Fact(say["stand_in_there"], person(running.stand_in)),
        Fact(say["purpose"], running.purpose),
        Fact(say["follow_up"], running.follow_up),
    )
    trouble = (Fact(say["trouble"], running.trouble),) if running.trouble else ()
    where = ", ".join(filter(None, (kind, running.firm, *running.address.splitlines())))
    return (Paragraph(where, "strong"), Facts((*facts, *trouble)))


def _agreed(form: Form, content: Overlevering) -> tuple[Part, ...]:
    say = form.texts
    step = (content.next_step, written(content.next_step_on))
    rows = tuple(_line(form, each) for each in content.agreed)
    columns = (Column(say["day"], 8), Column(say["kind"], 6), Column(say["what"], 18))
    return (
        Heading(say["agreed"]),
        Facts((Fact(say["next_step"], "\n".join(filter(None, step))),)),
        Table(columns, rows, blank_rows=0 if rows else 3, dense=True),
    )


def _line(form: Form, agreed: Agreed) -> tuple[str, ...]:
    at = form.texts["clock"].format(at=agreed.at) if agreed.at else ""
    day = written(agreed.on) or form.texts["no_day"]
    return " ".join(filter(None, (day, at))), form.choices["agreed"].get(agreed.kind, ""), agreed.what


def _papers(form: Form, content: Overlevering) -> tuple[Part, ...]:
    say, roles = form.texts, form.choices["roles"]
    heading = Heading(say["papers"])
    if not content.papers:
        return (Together((heading, Paragraph(say["no_papers"]))),)
    rows = tuple(
        (
            out.title,
            days.numeric(out.issued_on) if out.issued_on else "",
            ", ".join(roles.get(role, role) for role in out.waiting),
        )
        for out in content.papers
    )
    columns = (Column(say["paper"], 12), Column(say["issued"], 6), Column(say["waiting"], 14))
    return (heading, Table(columns, rows, dense=True))


def _notes(form: Form, content: Overlevering) -> tuple[Part, ...]:
    say, mentor = form.texts, content.sender.mentor.name or form.texts["the_mentor"]
    count = content.withheld
    name = "withheld_none" if not count else "withheld_one" if count == 1 else "withheld_some"
    left_out = Paragraph(say[name].format(count=count, mentor=mentor), "small")
    items = tuple(Item(days.numeric(note.on) if note.on else "", note.text) for note in content.notes)
    body = Items(items, 2) if items else Paragraph(say["no_notes"])
    return (Heading(say["notes"]), left_out, body)
