"""Two vaults with the same 28 cases: alone, and among the 2,000 citizens of many years."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks.startup import PASSPHRASE, sample_vault
from mentor_desk.models import Case, Checkpoint, Citizen, Firm, Note, Placement, Row, Visit
from mentor_desk.storage.use_case import writes
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import CheckpointSeries, OutcomeResult, PlacementKind, VisitStatus

CITIZENS, NOTES = 2_000, 50_000
PER_CITIZEN = NOTES // CITIZENS
VISITS = 4
A_BATCH = 100
ASKED = 0.97
"""The part of the old placements whose outcome was asked for to the end."""
_WORDS = tuple(
    "ringede om timerne og vil gerne prøve en dag mere næste uge kommer før de andre spørger selv "  # noqa: SIM905  prose
    "efter opgaver mester er glad for hjælpen på lageret ryggen holder".split()
)
_FIRST = ("Åse", "Søren", "Bjørn", "Mette", "Ali", "Karin", "Jens", "Fatima", "Ole", "Ruth")
_LAST = ("Østergård", "Lund", "Holm", "Bæk", "Nielsen", "Kjær", "Hassan", "Krogh", "Toft", "Vig")


def make(home: Path, *, grown: bool) -> str:
    """A vault under ``home``; its data key in hex. Every citizen has as many notes, in both."""
    key = sample_vault(home)
    vault = Vault.unlock(home / "vault", PASSPHRASE)
    draw = random.Random(2_000)
    there = vault.database.write(told_about, draw=draw)
    if grown:
        for _ in range((CITIZENS - there) // A_BATCH + 1):
            vault.database.write(years_ago, draw=draw)
    vault.close()
    return key


@writes("benchmark.noted")
def told_about(session: Session, *, draw: random.Random) -> int:
    """Notes for those who are there; how many they are."""
    cases = list(session.scalars(select(Case.id)))
    for case_id in cases:
        session.add_all(_notes(draw, case_id))
    return len(cases)


@writes("benchmark.grown")
def years_ago(session: Session, *, draw: random.Random) -> None:
    """A hundred citizens whose cases were closed, each after a placement with visits."""
    firms = list(session.scalars(select(Firm.id)))
    made: list[tuple[Citizen, Case]] = []
    for _ in range(A_BATCH):
        name = f"{draw.choice(_FIRST)} {draw.choice(_LAST)} {draw.choice(_LAST)}"
        opened = date.today() - timedelta(days=draw.randrange(400, 3_000))  # noqa: DTZ011  as above
        citizen = Citizen(name=name, postcode="8600")
        case = Case(citizen_id=citizen.id, opened_on=opened, closed_on=opened + timedelta(days=300))
        made.append((citizen, case))
    session.add_all(citizen for citizen, _ in made)
    session.flush()
    session.add_all(case for _, case in made)
    session.flush()
    placements = [_placement(case, draw.choice(firms)) for _, case in made]
    session.add_all(placements)
    session.flush()
    for placement in placements:
        session.add_all(_life(draw, placement))
        session.add_all(_notes(draw, placement.case_id))


def _placement(case: Case, firm_id: uuid.UUID) -> Placement:
    start = case.opened_on + timedelta(days=30)
    return Placement(
        case_id=case.id, firm_id=firm_id, kind=PlacementKind.PRAKTIK.value,
        starts_on=start, ends_on=start + timedelta(weeks=13), hours=15.0,
    )  # fmt: skip


def _life(draw: random.Random, placement: Placement) -> Iterator[Row]:
    start, end = placement.starts_on, placement.starts_on + timedelta(weeks=13)
    if draw.random() < ASKED:
        yield Checkpoint(
            placement_id=placement.id, series=CheckpointSeries.OUTCOME.value, step="m12",
            day=end + timedelta(days=365), result=OutcomeResult.UNKNOWN.value,
        )  # fmt: skip
    for number in range(VISITS):
        day = start + timedelta(weeks=3 * number)
        yield Visit(
            case_id=placement.case_id, firm_id=placement.firm_id, day=day,
            status=VisitStatus.DONE.value, agreed=" ".join(draw.choices(_WORDS, k=12)),
        )  # fmt: skip


def _notes(draw: random.Random, case_id: uuid.UUID) -> Iterator[Note]:
    today = date.today()  # noqa: DTZ011  as above
    for _ in range(PER_CITIZEN):
        day = today - timedelta(days=draw.randrange(400, 3_000))
        yield Note(case_id=case_id, day=day, text=" ".join(draw.choices(_WORDS, k=22)))
