"""What is lost to sight when points go from a list: ticks, notes and answers given to them."""

from __future__ import annotations

import tomllib
import uuid
from collections.abc import Iterator
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    ChecklistTick,
    Citizen,
    ClusterStep,
    Evaluation,
    Firm,
    GuideNote,
    Placement,
    SharedPoint,
)
from mentor_desk.services import clusters, sharing
from mentor_desk.services.data_set_reach_rows import Reach, Said, Touched
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Text, Words, text

_GONE = text("data_sets", "«{point}» is not on the list any more; what was written stays in the file.")
_NOTHING_LOST = text("data_sets", "No point goes away, so nothing written is lost to sight.")
_THERE = text("data_sets", "«{point}»")
_NEED = "behovssamtale"
Points = dict[str, Words]


def vanished(session: Session, path: str, content: str, today: date) -> Reach:
    """Who has a tick, a note or an answer at a point that ``content`` does not have."""
    key = path.partition("/")[2].removesuffix(".toml")
    left = points(content)
    gone = {point: words for point, words in points(SHELF.text(path)).items() if point not in left}
    rows = tuple(_rows(session, key, gone, today)) if gone else ()
    if not gone:
        return Reach((), _NOTHING_LOST)
    return Reach(rows, text("data_sets", "Ticks, notes and answers at points that go were looked for."))


def points(content: str) -> Points:
    """The points or questions of a list by their keys."""
    table = tomllib.loads(content)
    rows = [row for value in table.values() if isinstance(value, list) for row in value]
    return {row["key"]: Words(row["da"], row["en"]) for row in rows if "key" in row}


def _rows(session: Session, key: str, gone: Points, today: date) -> Iterator[Touched]:
    yield from _placements(session, key, gone, today)
    yield from _firms(session, key, gone)
    if key == clusters.STEPS:
        query = select(ClusterStep.cluster_id, ClusterStep.step).where(
            alive(ClusterStep), ClusterStep.step.in_(gone), ClusterStep.done_on.is_not(None)
        )
        for cluster_id, step in session.execute(query):
            yield Touched(
                "cluster", cluster_id, _THERE.fill(point=gone[step]), "", (_said(gone[step]),)
            )


def _placements(session: Session, key: str, gone: Points, today: date) -> Iterator[Touched]:
    found: dict[uuid.UUID, set[str]] = {}
    ticks = select(ChecklistTick.subject_id, ChecklistTick.item).where(
        alive(ChecklistTick),
        or_(ChecklistTick.checklist == key, ChecklistTick.checklist.startswith(f"{key}:")),
        ChecklistTick.item.in_(gone),
    )
    for placement_id, point in session.execute(ticks):
        found.setdefault(placement_id, set()).add(point)
    if key.startswith("evaluering_"):
        for evaluation in session.scalars(select(Evaluation).where(alive(Evaluation))):
            answered = evaluation.answers.keys() & gone.keys()
            if answered:
                found.setdefault(evaluation.placement_id, set()).update(answered)
    query = (
        select(Placement, Citizen.name, Firm.name)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), alive(Case), Case.closed_on.is_(None), Placement.id.in_(found))
    )
    for placement, citizen, firm in session.execute(query):
        over = state(placement, today).ended and not key.startswith("evaluering_")
        if not over:
            said = tuple(_said(gone[point]) for point in gone if point in found[placement.id])
            yield Touched("placement", placement.id, citizen, firm, said, placement.case_id)


def _firms(session: Session, key: str, gone: Points) -> Iterator[Touched]:
    found: dict[uuid.UUID, set[str]] = {}
    notes = select(GuideNote.firm_id, GuideNote.item).where(
        alive(GuideNote), GuideNote.guide == key, GuideNote.item.in_(gone),
        or_(GuideNote.note != "", GuideNote.ticked.is_(True)),
    )  # fmt: skip
    shared = select(SharedPoint.firm_id, SharedPoint.point).where(
        alive(SharedPoint), SharedPoint.point.in_(gone), SharedPoint.told_on.is_(None)
    )
    for query in (notes, shared) if key == sharing.SHARING else (notes,):
        for firm_id, point in session.execute(query):
            found.setdefault(firm_id, set()).add(point)
    firms = select(Firm).where(alive(Firm))
    if key != _NEED:
        firms = firms.where(Firm.id.in_(found))
    for firm in session.scalars(firms.order_by(Firm.name)):
        asked = firm.need_interview.get("answers", {}) if key == _NEED else found[firm.id]
        said = tuple(_said(gone[point]) for point in gone if point in asked)
        if said:
            yield Touched("firm", firm.id, firm.name, "", said)


def _said(point: Words) -> Said:
    before: Text = _THERE.fill(point=point)
    return Said(before, _GONE.fill(point=point))
