"""The order in VITAS, field by field (feature H34).

VITAS is the state's system for the employer's application; it cannot be sent to from here. What it
asks for is known in outline only (tiponi.dk; domain §1.1), so fields are named by what they hold.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import cpr, days, numbers, phone
from mentor_desk.models import Case, Citizen, Contact, Firm, Placement
from mentor_desk.rules.lists import purposes
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.hour_steps import remark
from mentor_desk.services.paper_parties import in_role
from mentor_desk.services.placement_facts import newest_head_count
from mentor_desk.services.placement_rows import live_steps, live_tasks, load
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactRole, PlacementKind
from mentor_desk.texts import Catalogue, Text, text

ORDERED = frozenset({PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY})
"""The kinds that the employer applies for in VITAS."""
CPR = "cpr"
"""The field whose value is shown masked and read by :func:`cpr_number` only when it is copied."""


@dataclass(frozen=True, slots=True)
class VitasField:
    """One field: ``value`` is what is to be pasted, empty when the record does not have it."""

    key: str
    label: Text
    value: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class VitasSection:
    """Fields that stand together."""

    title: Text
    fields: tuple[VitasField, ...]


@dataclass(frozen=True, slots=True)
class VitasOrder:
    """The whole order, and when it was sent and under which number."""

    placement_id: uuid.UUID
    citizen: str
    firm: str
    sections: tuple[VitasSection, ...]
    sent_on: date | None
    number: str

    @property
    def fields(self) -> tuple[VitasField, ...]:
        """All fields, in order."""
        return tuple(field for section in self.sections for field in section.fields)

    @property
    def ticked(self) -> int:
        """How many fields are copied over."""
        return sum(field.ticked for field in self.fields)


@reads
def order(
    session: Session, *, placement_id: uuid.UUID, rulebook: Rulebook, danish: Catalogue
) -> VitasOrder:
    """The order for a placement, in Danish, as VITAS is.

    Raises:
        UserError: the placement is gone, or its kind is not applied for in VITAS.
    """
    placement = load(session, placement_id)
    if PlacementKind(placement.kind) not in ORDERED:
        raise UserError(text("services", "This kind of placement is not applied for in VITAS."))
    firm = rows.get(session, Firm, placement.firm_id)
    citizen = rows.get(session, Citizen, rows.get(session, Case, placement.case_id).citizen_id)
    ticked = frozenset(placement.vitas_ticks)
    sections = (
        _section(text("services", "The workplace"), _workplace(session, firm, placement), ticked),
        _section(text("services", "The citizen"), _citizen(citizen), ticked),
        _section(text("services", "The placement"), _term(placement, rulebook), ticked),
        _section(text("services", "Text for the remark field"), _remarks(placement, danish), ticked),
    )
    return VitasOrder(
        placement_id, citizen.name, firm.name, sections, placement.vitas_on, placement.vitas_number
    )


@reads
def cpr_number(session: Session, *, placement_id: uuid.UUID) -> str:
    """The citizen's CPR number, to be copied; empty when there is none."""
    case_id = rows.get(session, Placement, placement_id).case_id
    return rows.get(session, Citizen, rows.get(session, Case, case_id).citizen_id).cpr or ""


@writes("vitas.cpr_copied")
def cpr_copied(session: Session, *, placement_id: uuid.UUID) -> None:
    """Put on record that the CPR number was copied for VITAS."""
    journal.note(session, subject=rows.get(session, Placement, placement_id))


@writes("vitas.ticked")
def tick(session: Session, *, placement_id: uuid.UUID, field: str, ticked: bool) -> None:
    """Say that one field is copied over, or is not after all."""
    placement = rows.get(session, Placement, placement_id)
    kept = [key for key in placement.vitas_ticks if key != field]
    placement.vitas_ticks = [*kept, field] if ticked else kept
    journal.note(session, subject=placement)


@writes("vitas.sent")
def sent(
    session: Session, *, placement_id: uuid.UUID, day: date | None, number: str, today: date
) -> None:
    """The order is sent: when, and the number VITAS gave it. Without a day it is taken back.

    Raises:
        UserError: the day has not come yet.
    """
    if day is not None and day > today:
        raise UserError(text("services", "That day has not come yet."), "day")
    placement = rows.get(session, Placement, placement_id)
    placement.vitas_on, placement.vitas_number = day, number.strip() if day else ""
    journal.note(session, subject=placement)


_Pairs = list[tuple[str, Text, str]]


def _section(title: Text, pairs: _Pairs, ticked: frozenset[str]) -> VitasSection:
    found = tuple(VitasField(key, label, value, key in ticked) for key, label, value in pairs)
    return VitasSection(title, found)


def _workplace(session: Session, firm: Firm, placement: Placement) -> _Pairs:
    count = newest_head_count(session, firm.id, placement.starts_on)
    employer = in_role(session, firm.id, ContactRole.EMPLOYER, placement.employer_id)
    speaks = in_role(session, firm.id, ContactRole.EMPLOYEE_REPRESENTATIVE, placement.representative_id)
    town = " ".join(part for part in (firm.postcode, firm.town) if part)
    full_time = numbers.number(count.full_time, "da") if count else ""
    return [
        ("firm", text("services", "The firm's name"), firm.name),
        ("cvr", text("services", "CVR number"), firm.cvr),
        ("p_number", text("services", "P-number"), firm.p_number),
        ("address", text("services", "Address"), ", ".join(p for p in (firm.address, town) if p)),
        *_person("employer", text("services", "Employer"), employer),
        *_person("representative", text("services", "Employee representative"), speaks),
        ("full_time", text("services", "Ordinary employees, full-time persons"), full_time),
    ]


def _person(key: str, who: Text, contact: Contact | None) -> _Pairs:
    name, mail, number = (
        (contact.name, contact.email, phone.pretty(contact.phone)) if contact else ("", "", "")
    )
    return [
        (key, text("services", "{who}: full name").fill(who=who), name),
        (f"{key}_mail", text("services", "{who}: mail").fill(who=who), mail),
        (f"{key}_phone", text("services", "{who}: telephone").fill(who=who), number),
    ]


def _citizen(citizen: Citizen) -> _Pairs:
    town = " ".join(part for part in (citizen.postcode, citizen.town) if part)
    masked = cpr.masked(citizen.cpr) if citizen.cpr else ""
    address = ", ".join(part for part in (citizen.address, town) if part)
    return [
        ("citizen", text("services", "The citizen's name"), citizen.name),
        (CPR, text("services", "CPR number"), masked),
        ("citizen_address", text("services", "The citizen's address"), address),
    ]


def _term(placement: Placement, rulebook: Rulebook) -> _Pairs:
    legal = {each.key: each.name.written("da") for each in purposes(rulebook, placement.starts_on)}
    tasks = "\n".join(
        f"{task.task} – {task.trains}" if task.trains else task.task for task in live_tasks(placement)
    )
    start, end = placement.starts_on, placement.ends_on
    found: _Pairs = [
        ("starts_on", text("services", "First day"), days.numeric(start)),
        ("ends_on", text("services", "Last day"), days.numeric(end) if end else ""),
        ("hours", text("services", "Hours a week, the final ones"), _number(placement.hours)),
        ("working_days", text("services", "Working days and times"), placement.working_days),
    ]
    if placement.kind == PlacementKind.WAGE_SUBSIDY:
        return [
            *found,
            ("job_title", text("services", "Job title"), placement.job_title),
            ("tasks", text("services", "Tasks"), tasks),
            (
                "monthly_cost",
                text("services", "Wage cost a month with pension, holiday and insurance, kr."),
                _number(placement.monthly_cost),
            ),
        ]
    chosen = "\n".join(legal[key] for key in placement.purposes if key in legal)
    return [
        *found,
        ("tasks", text("services", "Tasks and what they train"), tasks),
        ("purposes", text("services", "Purpose, as the law words it"), chosen),
        ("purpose", text("services", "Purpose, in own words"), placement.purpose),
    ]


def _remarks(placement: Placement, danish: Catalogue) -> _Pairs:
    steps = [(step.from_week, step.hours) for step in live_steps(placement)]
    rises = remark(steps, danish) or _rise(placement, danish)
    reasons = [each.reason for each in placement.reasons if each.deleted_at is None]
    words = [rises, placement.paid_hours, *reasons]
    return [("remark", text("services", "Remarks"), "\n".join(part for part in words if part))]


def _rise(placement: Placement, danish: Catalogue) -> str:
    start, most = placement.hours_start, placement.hours
    if start is None or most is None or start >= most:
        return ""
    sentence = text("services", "The hours begin at {start} a week and rise to {most}.")
    return danish.say(sentence.fill(start=_number(start), most=_number(most)))


def _number(value: float | None) -> str:
    return "" if value is None else numbers.number(value, "da")
