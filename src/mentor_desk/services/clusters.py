"""Clusters: small firms of one village that share the task of taking citizens in (feature C13)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.spans import add_months
from mentor_desk.models import Cluster, ClusterFirm, ClusterRound, ClusterStep, Firm, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import checklists, firm_room, rows
from mentor_desk.services.cluster_rounds import last_round, missed, next_round
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Words, text

STEPS: Final = "klynge"
"""The ten-step list."""
FIELDS = frozenset(
    {"name", "village", "consultant", "base", "round_weekday", "started_on", "renew_on", "note"}
)
_YEAR = 12


@dataclass(frozen=True, slots=True)
class ClusterRow:
    """A cluster in the list. ``free`` are the places somebody can come to now, firm by firm;
    ``blocked`` those with nobody in that too few employees keep shut. ``next_round`` is the day of
    the next weekly round, if it has one, and ``missed`` how many were not written down since the
    last."""

    id: uuid.UUID
    fields: dict[str, Any]
    firms: int
    places: int
    taken: int
    free: int
    blocked: int
    steps_done: int
    steps: int
    last_round: date | None
    next_round: date | None
    missed: int

    @property
    def name(self) -> str:
        """What the cluster is called."""
        return str(self.fields["name"])


@dataclass(frozen=True, slots=True)
class Member:
    """A firm of the cluster. ``taken`` are placements that run there; ``room`` is what the ratio
    between ordinary and subsidised staff leaves, ``None`` while nobody has counted."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    branch: str
    phone: str
    places: int
    taken: int
    room: float | None
    joined_on: date

    @property
    def free(self) -> int:
        """How many can come now: agreed places that nobody is in, never past the ratio."""
        left = self.places - self.taken
        return max(0, left if self.room is None else min(left, int(self.room)))

    @property
    def blocked(self) -> int:
        """How many agreed places stand empty since the ratio allows nobody more."""
        return max(0, self.places - self.taken - self.free)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the ten: what it is, who does it, by when, and since when it is done."""

    key: str
    title: Words
    more: Words
    who: str
    due_on: date | None
    done_on: date | None
    note: str


@dataclass(frozen=True, slots=True)
class ClusterView:
    """The whole cluster; rounds the newest first."""

    row: ClusterRow
    members: tuple[Member, ...]
    rounds: tuple[tuple[uuid.UUID, date, str], ...]
    steps: tuple[Step, ...]


@writes("cluster.created")
def create(session: Session, /, *, name: str, **values: Any) -> uuid.UUID:
    """Begin a cluster; its ten steps stand ready.

    Raises:
        UserError: the name is missing.
    """
    cluster = Cluster(name=name.strip(), **rows.stripped(values))
    _check(cluster)
    session.add(cluster)
    journal.note(session, subject=cluster)
    return cluster.id


@writes("cluster.changed")
def update(session: Session, /, *, cluster_id: uuid.UUID, **values: Any) -> None:
    """Correct a cluster.

    Raises:
        UserError: see :func:`create`.
    """
    cluster = rows.get(session, Cluster, cluster_id)
    rows.change(cluster, rows.stripped(values), FIELDS)
    _check(cluster)
    journal.note(session, subject=cluster)


@writes("cluster.removed")
def remove(session: Session, *, cluster_id: uuid.UUID) -> None:
    """The cluster is no more; its firms stay in the register."""
    rows.delete(session, rows.get(session, Cluster, cluster_id))


@writes("cluster.renewed")
def renewed(session: Session, *, cluster_id: uuid.UUID, today: date) -> date:
    """The agreements were talked through: the next time is a year on. Returns that day."""
    cluster = rows.get(session, Cluster, cluster_id)
    cluster.renew_on = add_months(max(cluster.renew_on or today, today), _YEAR)
    journal.note(session, subject=cluster)
    return cluster.renew_on


@writes("cluster.step_set")
def set_step(session: Session, /, *, cluster_id: uuid.UUID, step: str, **values: Any) -> None:
    """Say ``who`` does a step, by when (``due_on``), that it is done (``done_on``), or a ``note``."""
    cluster = rows.get(session, Cluster, cluster_id)
    query = rows.select_alive(ClusterStep).where(
        ClusterStep.cluster_id == cluster.id, ClusterStep.step == step
    )
    row = session.scalars(query).first()
    if row is None:
        row = ClusterStep(cluster_id=cluster.id, step=step)
        session.add(row)
    rows.change(row, rows.stripped(values), frozenset({"who", "due_on", "done_on", "note"}))
    journal.note(session, subject=cluster)


@reads
def listing(session: Session, *, today: date, rulebook: Rulebook) -> list[ClusterRow]:
    """All clusters by name."""
    query = rows.select_alive(Cluster).order_by(Cluster.name, Cluster.id)
    return [
        _row(session, cluster, _members(session, cluster, today, rulebook), today)
        for cluster in session.scalars(query)
    ]


@reads
def open_cluster(
    session: Session, *, cluster_id: uuid.UUID, today: date, rulebook: Rulebook
) -> ClusterView:
    """The whole cluster.

    Raises:
        UserError: it is gone.
    """
    cluster = rows.get(session, Cluster, cluster_id)
    rounds = rows.select_alive(ClusterRound).where(ClusterRound.cluster_id == cluster.id)
    newest = rounds.order_by(ClusterRound.day.desc(), ClusterRound.id)
    members = _members(session, cluster, today, rulebook)
    return ClusterView(
        row=_row(session, cluster, members, today),
        members=tuple(members),
        rounds=tuple((row.id, row.day, row.note) for row in session.scalars(newest)),
        steps=tuple(_steps(session, cluster)),
    )


def members_of(session: Session, cluster_id: uuid.UUID, today: date) -> list[tuple[ClusterFirm, Firm]]:
    """The firms in the cluster on ``today``, by name."""
    query = (
        select(ClusterFirm, Firm)
        .join(Firm, Firm.id == ClusterFirm.firm_id)
        .where(alive(ClusterFirm), alive(Firm), ClusterFirm.cluster_id == cluster_id)
        .order_by(Firm.name, Firm.id)
    )
    return [
        (member, firm)
        for member, firm in session.execute(query)
        if member.left_on is None or member.left_on > today
    ]


def _members(session: Session, cluster: Cluster, today: date, rulebook: Rulebook) -> list[Member]:
    found = []
    for member, firm in members_of(session, cluster.id, today):
        room = firm_room.room(session, firm_id=firm.id, today=today, rulebook=rulebook)
        left = None if room is None or room.places is None else max(0.0, room.places - room.used)
        found.append(
            Member(
                id=member.id,
                firm_id=firm.id,
                firm=firm.name,
                branch=firm.branch,
                phone=firm.phone,
                places=member.places,
                taken=_taken(session, firm.id, today),
                room=left,
                joined_on=member.joined_on,
            )
        )
    return found


def _taken(session: Session, firm_id: uuid.UUID, today: date) -> int:
    query = rows.select_alive(Placement).where(Placement.firm_id == firm_id)
    return sum(state(placement, today).running for placement in session.scalars(query))


def _steps(session: Session, cluster: Cluster) -> list[Step]:
    query = rows.select_alive(ClusterStep).where(ClusterStep.cluster_id == cluster.id)
    kept = {row.step: row for row in session.scalars(query)}
    found = []
    for item in checklists.read(STEPS).items:
        row = kept.get(item.key) or ClusterStep(cluster_id=cluster.id, step=item.key)
        found.append(Step(item.key, item.title, item.more, row.who, row.due_on, row.done_on, row.note))
    return found


def _row(session: Session, cluster: Cluster, members: list[Member], today: date) -> ClusterRow:
    last = last_round(session, cluster)
    done = _steps(session, cluster)
    return ClusterRow(
        id=cluster.id,
        fields={name: getattr(cluster, name) for name in FIELDS},
        firms=len(members),
        places=sum(member.places for member in members),
        taken=sum(min(member.places, member.taken) for member in members),
        free=sum(member.free for member in members),
        blocked=sum(member.blocked for member in members),
        steps_done=sum(step.done_on is not None for step in done),
        steps=len(done),
        last_round=last,
        next_round=next_round(cluster.round_weekday, last, today),
        missed=missed(cluster, last, today),
    )


def _check(cluster: Cluster) -> None:
    if not cluster.name:
        raise UserError(text("services", "Write what the cluster is called."), "name")
