"""The weekly rounds of a cluster: which come, and which were never written down (feature C13)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Cluster, ClusterRound
from mentor_desk.services import rows
from mentor_desk.services.outreach_data import method
from mentor_desk.storage.use_case import reads

MISSED: Final = 2
"""As many weekly rounds without a word are told."""
_WEEK = 7


@reads
def waiting(session: Session, *, today: date) -> int:
    """How many clusters are to be talked through soon, or have not been seen for some weeks."""
    soon = today + timedelta(days=method().renew_first_days)
    return sum(
        (cluster.renew_on is not None and cluster.renew_on <= soon)
        or missed(cluster, last_round(session, cluster), today) >= MISSED
        for cluster in session.scalars(rows.select_alive(Cluster))
    )


def next_round(weekday: int | None, last: date | None, today: date) -> date | None:
    """The next day of the weekly round: today counts while the round of today was not made."""
    if weekday is None:
        return None
    day = today + timedelta(days=(weekday - today.weekday()) % _WEEK)
    return day + timedelta(days=_WEEK) if last == day else day


def missed(cluster: Cluster, last: date | None, today: date) -> int:
    """Weekly rounds whose day has passed since the last one written down."""
    if cluster.round_weekday is None or last is None:
        return 0
    return max(0, (today - last).days - 1) // _WEEK


def last_round(session: Session, cluster: Cluster) -> date | None:
    """The day of the newest round that was written down."""
    days = rows.select_alive(ClusterRound).where(ClusterRound.cluster_id == cluster.id)
    return max((row.day for row in session.scalars(days)), default=None)
