"""How much waits on each side of the outreach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from sqlalchemy.orm import Session

from mentor_desk.services import campaigns, cluster_rounds, forecasts, inquiries, prospects
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Counts:
    """By the key of a tab: what waits there for the mentor."""

    by_tab: Mapping[str, int]


@reads
def counts(session: Session, *, today: date, now: datetime) -> Counts:
    """To welcome, to answer, to ring, to ask, and clusters to look after."""
    missing, asked_from = forecasts.due(session, today=today)
    found = {
        "prospects": sum(row.waits for row in prospects.listing(session)),
        "inquiries": sum(row.open for row in inquiries.listing(session, now=now)),
        "campaigns": campaigns.waiting(session, today=today),
        "forecast": missing if today >= asked_from else 0,
        "clusters": cluster_rounds.waiting(session, today=today),
    }
    return Counts(MappingProxyType(found))
