"""How much waits on each side of the outreach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Cluster, NetworkEvent
from mentor_desk.services import campaigns, forecasts, inquiries, prospects
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Counts:
    """By the key of a tab: what waits there, or how many there are."""

    by_tab: Mapping[str, int]


@reads
def counts(session: Session, *, today: date, now: datetime) -> Counts:
    """To welcome, to answer, campaigns that run, meetings ahead, firms to ask, and clusters."""
    ahead = select(func.count()).where(alive(NetworkEvent), NetworkEvent.day >= today)
    clusters = select(func.count()).where(alive(Cluster))
    found = {
        "prospects": sum(row.waits for row in prospects.listing(session)),
        "inquiries": sum(row.open for row in inquiries.listing(session, now=now)),
        "campaigns": campaigns.running(session),
        "events": session.scalar(ahead) or 0,
        "forecast": forecasts.due(session, today=today)[0],
        "clusters": session.scalar(clusters) or 0,
    }
    return Counts(MappingProxyType(found))
