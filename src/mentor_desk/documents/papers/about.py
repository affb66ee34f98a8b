"""What the papers about one placement have in common: whom, where, when, and how it is set."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mentor_desk.documents.filling import Filler, written
from mentor_desk.documents.forms import Form
from mentor_desk.documents.parties import Sender, Workplace
from mentor_desk.documents.parts import (
    Column,
    Field,
    FieldRow,
    Heading,
    Part,
    Signatures,
    Signer,
    Story,
    Table,
    Together,
)
from mentor_desk.documents.praktikaftale import FirmPeople, HourStep, Task
from mentor_desk.formats import cvr, phone

CITIZEN, EMPLOYER, REPRESENTATIVE, MENTOR = "citizen", "employer", "representative", "mentor"


@dataclass(frozen=True, slots=True)
class About:
    """The placement a paper is about.

    ``kind`` is a value of :class:`mentor_desk.terms.PlacementKind`. Days are inclusive; ``weeks`` is
    counted by the service.
    """

    citizen: str = ""
    firm: Workplace = field(default_factory=Workplace)
    people: FirmPeople = field(default_factory=FirmPeople)
    kind: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    weeks: int | None = None


def sheet(
    form: Form,
    sender: Sender,
    parts: tuple[Part, ...],
    *,
    airy: bool = False,
    footer: str = "",
    reach: bool = False,
) -> Story:
    """A paper with the municipality at its head; ``footer`` stands for ``form``'s own at its foot.

    ``reach`` puts whom to ring at the foot of every page, where the paper says it nowhere else.
    """
    return Story(
        title=form.title,
        parts=parts,
        footer=(footer or form.texts["footer"], form.edition),
        sender=sender.municipality,
        letterhead=sender.letterhead,
        logo=sender.logo,
        airy=airy,
        contact=contact_line(sender) if reach else "",
    )


def contact_line(sender: Sender) -> str:
    """The one person to ring about the paper; empty while nobody or no telephone is known."""
    name, number = sender.mentor.name.strip(), phone.pretty(sender.mentor.phone)
    return f"Spørgsmål? Ring til {name}, {number}" if name and number else ""


def kind_word(form: Form, about: About) -> str:
    """What the placement is called in the middle of a Danish sentence."""
    return form.choices["kind"].get(about.kind, form.texts["any_kind"])


def parties(form: Form, fill: Filler, about: About, mark: str = "") -> tuple[Part, ...]:
    """Citizen and workplace, and who is there."""
    return (
        Heading(form.texts["about"], mark),
        fill.row(("about.citizen", 6), ("about.firm.name", 6)),
        FieldRow((
            fill.address("about.firm.address", 6),
            Field(form.labels["about.firm.cvr"], cvr.pretty(about.firm.cvr), 3),
            fill.field("about.firm.p_number", 3),
        )),
        fill.row(("about.people.employer", 6), ("about.people.daily_responsible", 6)),
    )  # fmt: skip


def task_table(form: Form, tasks: tuple[Task, ...], blank_rows: int = 3) -> Table:
    """Tasks and what each trains; rows to write in while there are none."""
    return Table(
        (Column(form.texts["task"], 6), Column(form.texts["trains"], 6)),
        tuple((task.task, task.trains) for task in tasks),
        blank_rows=0 if tasks else blank_rows,
    )


def steps(form: Form, hours: tuple[HourStep, ...]) -> str:
    """The step-up plan on one line."""
    step = form.texts["step"]
    return " · ".join(step.format(week=each.from_week, hours=written(each.hours)) for each in hours)


def signatures(form: Form, signers: tuple[Signer, ...], mark: str = "") -> Part:
    """The form's declaration with its signers, under their heading."""
    say = form.texts
    signing = Signatures(say["declaration"], signers, say["sign"], say["sign_date"])
    return Together((Heading(say["signatures"], mark), signing))


def signers(
    form: Form, about: About, sender: Sender, *, representative: bool = False
) -> tuple[Signer, ...]:
    """Citizen, employer and job mentor; before the mentor the employees' representative, where it is
    asked for and there are other employees."""
    say, people = form.texts, about.people
    found = [
        Signer(say["signer_citizen"], about.citizen, CITIZEN),
        Signer(say["signer_employer"], people.employer.name, EMPLOYER),
    ]
    if representative and people.other_employees:
        found.append(Signer(say["signer_representative"], people.representative.name, REPRESENTATIVE))
    return (*found, Signer(say["signer_mentor"], sender.mentor.name, MENTOR))
