"""The firms that join and leave a cluster, and its weekly rounds (feature C13)."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Cluster, ClusterFirm, ClusterRound, Firm
from mentor_desk.services import rows
from mentor_desk.services.clusters import members_of
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import text


@writes("cluster.firm_joined")
def join(
    session: Session, *, cluster_id: uuid.UUID, firm_id: uuid.UUID | None, places: int, day: date
) -> uuid.UUID:
    """A firm joins with so many places.

    Raises:
        UserError: no firm is chosen, it is in the cluster already, or it offers no place.
    """
    cluster = rows.get(session, Cluster, cluster_id)
    if firm_id is None:
        raise UserError(text("services", "Choose the firm."), "firm_id")
    firm = rows.get(session, Firm, firm_id)
    if any(here.id == firm.id for _, here in members_of(session, cluster.id, day)):
        raise UserError(text("services", "This firm is in the cluster already."), "firm_id")
    _need_places(places)
    member = ClusterFirm(cluster_id=cluster.id, firm_id=firm.id, places=places, joined_on=day)
    session.add(member)
    journal.note(session, subject=cluster)
    return member.id


@writes("cluster.places_set")
def set_places(session: Session, *, member_id: uuid.UUID, places: int) -> None:
    """The firm offers another number of places.

    Raises:
        UserError: it is none.
    """
    _need_places(places)
    member = rows.get(session, ClusterFirm, member_id)
    member.places = places
    journal.note(session, subject=rows.get(session, Cluster, member.cluster_id))


@writes("cluster.firm_left")
def leave(session: Session, *, member_id: uuid.UUID, day: date) -> None:
    """The firm is not in the cluster any more from ``day`` on."""
    member = rows.get(session, ClusterFirm, member_id)
    member.left_on = day
    journal.note(session, subject=rows.get(session, Cluster, member.cluster_id))


@writes("cluster.round_made")
def round_made(session: Session, *, cluster_id: uuid.UUID, day: date, note: str = "") -> uuid.UUID:
    """The weekly round was made. A second note on the same day is added to the first."""
    cluster = rows.get(session, Cluster, cluster_id)
    query = rows.select_alive(ClusterRound).where(
        ClusterRound.cluster_id == cluster.id, ClusterRound.day == day
    )
    made = session.scalars(query).first()
    if made is None:
        made = ClusterRound(cluster_id=cluster.id, day=day, note=note.strip())
        session.add(made)
    else:
        made.note = "\n".join(part for part in (made.note, note.strip()) if part)
    journal.note(session, subject=cluster)
    return made.id


def _need_places(places: int) -> None:
    if places < 1:
        raise UserError(text("services", "A firm of the cluster offers at least one place."), "places")
