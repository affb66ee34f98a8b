"""A caseload to try things on, invented from the first name to the last word.

What it holds lies in ``resources/sample``; how it is thrown away, in :mod:`.sample_removal`.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import event
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Setting
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    sample_agreements,
    sample_contacts,
    sample_courses,
    sample_cover,
    sample_figures,
    sample_firms,
    sample_give,
    sample_guides,
    sample_job_ideas,
    sample_knowledge,
    sample_life,
    sample_networks,
    sample_outcomes,
    sample_outreach,
    sample_papers,
    sample_people,
    sample_placements,
    sample_plan,
    sample_progression,
    sample_promises,
    sample_recruitment,
    sample_removal,
    sample_story,
    sample_team,
    sample_wants,
)  # fmt: skip
from mentor_desk.services.sample_days import Days, Entry, read, read_folder
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.services.sample_people import SamplePerson
from mentor_desk.services.sample_placements import Desk, SamplePlacement
from mentor_desk.storage import journal
from mentor_desk.storage.changes import changes_of
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Catalogue, text


@dataclass(frozen=True, slots=True)
class SampleCounts:
    """How much the sample holds; ``cases`` are the open ones, ``closed`` the others."""

    cases: int
    closed: int
    firms: int
    placements: int
    visits: int
    notes: int
    promises: int
    agreements: int


@writes("sample.made")
def fill(session: Session, /, *, today: date, rulebook: Rulebook, danish: Catalogue) -> SampleCounts:
    """Put the sample into the vault. The same ``today`` gives the same content.

    The mentor must be entered before.

    Raises:
        UserError: the vault holds a sample already.
    """
    if sample_removal.record(session) is not None:
        raise UserError(text("services", "There is a sample here already. Throw it away first."))
    _hold(session)
    days = Days(today)
    firms = sample_firms.enter(session, days)
    agreed = sample_firms.agree(session, firms, days)
    further = sample_agreements.write(session, firms, agreed, days)
    sample_contacts.enter(session, firms, days)
    sample_guides.write(session, firms)
    desk = Desk(days, firms, rulebook, danish)
    files = read_folder("citizens")
    people = [_tell(session, key, entry, desk) for key, entry in files]
    told = {key: person for (key, _), person in zip(files, people, strict=True)}
    sample_knowledge.write(session, told, firms, days)
    sample_wants.write(session, told, {key: firm.id for key, firm in firms.items()}, days)
    sample_progression.write(session, told, days)
    between = sample_promises.write(session, told, {key: firm.id for key, firm in firms.items()}, days)
    sample_plan.write(session, told, days)
    sample_papers.issue_agreements(session, agreed, desk)
    sample_job_ideas.enter(session, {key: firm.id for key, firm in firms.items()}, days, rulebook)
    loose = read("notes.toml")
    notes = [sample_story.note(session, None, entry, desk) for entry in loose["note"]]
    promises = [sample_story.promise(session, None, entry, desk) for entry in loose["promise"]]
    made = {
        "Citizen": [person.citizen_id for person in people],
        "Case": [person.case_id for person in people],
        "Firm": [firm.id for firm in firms.values()],
        "Agreement": [*agreed, *further],
        "Note": notes,
        "Promise": promises,
        **_around(session, told, firms, days),
    }
    setting = sample_removal.remember(session, made)
    counts = _counts(files, firms=len(firms), agreements=len(agreed) + len(further))
    counts = replace(
        counts, notes=counts.notes + len(notes), promises=counts.promises + len(promises) + between
    )
    _note(session, setting, {"cases": counts.cases, "firms": counts.firms})
    return counts


def _around(
    session: Session,
    told: Mapping[str, SamplePerson],
    firms: Mapping[str, SampleFirm],
    days: Days,
) -> dict[str, list[uuid.UUID]]:
    """What the mentor does with firms and colleagues; the ids of what stands by itself, by model."""
    made = {
        **sample_outreach.enter(session, firms, days),
        "Recruitment": sample_recruitment.enter(session, told, firms, days),
        **sample_give.write(session, firms, days),
        **sample_figures.write(session, days),
        "Absence": sample_cover.write(session, told, days),
        "PlacementTemplate": sample_courses.enter(session),
        "TeamShare": sample_team.write(session, told, firms, days),
    }
    for model, ids in sample_networks.enter(session, told, firms, days).items():
        made[model] = [*made.get(model, []), *ids]
    return made


def _counts(files: Sequence[tuple[str, Entry]], *, firms: int, agreements: int) -> SampleCounts:
    """What the citizens' own files hold, with the firms and agreements that were made."""
    closed = sum("closed" in entry["case"] for _, entry in files)
    return SampleCounts(
        cases=len(files) - closed,
        closed=closed,
        firms=firms,
        placements=_total(files, "placement"),
        visits=_total(files, "visit"),
        notes=_total(files, "note"),
        promises=_total(files, "promise"),
        agreements=agreements,
    )


@writes("sample.removed")
def remove(session: Session, /) -> None:
    """Throw the sample away with everything attached to its cases and firms.

    What the user entered about own citizens and firms stays; a firm of the sample that an own case
    has to do with stays too. Nothing happens if there is no sample.
    """
    removed = sample_removal.remove(session)
    _note(session, None, {"rows": removed})


@reads
def present(session: Session) -> bool:
    """Whether the vault holds a sample."""
    return sample_removal.record(session) is not None


def _hold(session: Session) -> None:
    """Keep every row until the end: the steps ask for each other's rows again and again.

    A session forgets the saved rows that nobody holds and would read them from the file each time.
    """
    held: list[object] = []
    for happening in ("pending_to_persistent", "loaded_as_persistent"):
        event.listen(session, happening, lambda _, row: held.append(row))


def _tell(
    session: Session, key: str, entry: dict[str, list[dict[str, object]]], desk: Desk
) -> SamplePerson:
    person = sample_people.take_in(session, key, entry, desk.days)
    case_id = person.case_id
    placed = [_place(session, case_id, each, desk) for each in entry.get("placement", ())]
    sample_outcomes.tell(session, placed, entry.get("placement", ()), desk)
    for each in entry.get("visit", ()):
        sample_story.visit(session, case_id, each, placed, desk)
    for each in entry.get("note", ()):
        sample_story.note(session, case_id, each, desk)
    for each in entry.get("promise", ()):
        sample_story.promise(session, case_id, each, desk)
    sample_people.settle(session, person, entry, desk.days)
    return person


def _place(session: Session, case_id: uuid.UUID, entry: Entry, desk: Desk) -> SamplePlacement:
    placed = sample_placements.register(session, case_id, entry, desk)
    if entry.get("paper"):
        sample_papers.issue_praktik(session, placed, desk)
    sample_placements.settle(session, placed, entry, desk)
    sample_life.live(session, placed, entry, desk)
    return placed


def _total(files: Sequence[tuple[str, Entry]], table: str) -> int:
    return sum(len(entry.get(table, ())) for _, entry in files)


def _note(session: Session, setting: Setting | None, detail: dict[str, int]) -> None:
    # The steps noted what each of them did; the one entry is about the whole.
    changes_of(session).detail.clear()
    journal.note(session, subject=setting, detail=detail)
