"""The months in which a firm is busy (feature C6)."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Firm, FirmSeason
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import SeasonKind
from mentor_desk.texts import text

LEAD_WEEKS = 7
"""How long before a busy time the mentor asks, where nobody has said otherwise (domain §2.8)."""
_EDITABLE = frozenset({"kind", "months", "lead_weeks", "note"})


@dataclass(frozen=True, slots=True)
class SeasonRow:
    """One busy time: ``months`` in the order of the year; none where the firm has no busy time."""

    id: uuid.UUID
    kind: SeasonKind
    months: tuple[int, ...]
    lead_weeks: int
    note: str


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> list[SeasonRow]:
    """The busy times of a firm, in the order they were entered."""
    query = rows.select_alive(FirmSeason).where(FirmSeason.firm_id == firm_id)
    return [_row(one) for one in session.scalars(query.order_by(FirmSeason.created_at, FirmSeason.id))]


@writes("firm_season.added")
def add(
    session: Session,
    *,
    firm_id: uuid.UUID,
    kind: SeasonKind,
    months: Collection[int],
    lead_weeks: int | None = None,
    note: str = "",
) -> uuid.UUID:
    """Enter a busy time, or that there is none; a busy time takes the place of an earlier «none».

    Raises:
        UserError: no month is chosen, or busy times are noted where there is to be none.
    """
    firm = rows.get(session, Firm, firm_id)
    values = {"kind": kind, "months": months, "lead_weeks": lead_weeks, "note": note}
    season = FirmSeason(firm_id=firm_id, **_clean(values))
    _make_sense(session, season)
    session.add(season)
    journal.note(session, subject=firm)
    return season.id


@writes("firm_season.changed")
def update(session: Session, /, *, season_id: uuid.UUID, **values: Any) -> None:
    """Correct a busy time.

    Raises:
        UserError: see :func:`add`.
    """
    season = rows.get(session, FirmSeason, season_id)
    rows.change(season, _clean({"kind": season.kind, **values}), _EDITABLE)
    _make_sense(session, season)
    journal.note(session, subject=rows.get(session, Firm, season.firm_id))


@writes("firm_season.removed")
def remove(session: Session, *, season_id: uuid.UUID) -> None:
    """The firm is no longer busy then."""
    season = rows.get(session, FirmSeason, season_id)
    rows.delete(session, season)
    journal.note(session, subject=rows.get(session, Firm, season.firm_id))


def _make_sense(session: Session, season: FirmSeason) -> None:
    """A firm has busy times or it has none."""
    query = rows.select_alive(FirmSeason).where(FirmSeason.firm_id == season.firm_id)
    for other in session.scalars(query):
        if other is season:
            continue
        if other.kind == SeasonKind.NONE:
            rows.delete(session, other)
        elif season.kind == SeasonKind.NONE:
            sentence = text("services", "There are busy times here already. Remove them first.")
            raise UserError(sentence, "kind")


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = dict(values)
    if "kind" in result:
        result["kind"] = SeasonKind(result["kind"]).value
    if result.get("kind") == SeasonKind.NONE:
        result["months"] = []
    elif "months" in result:
        result["months"] = sorted({int(month) for month in result["months"]} & set(range(1, 13)))
        if not result["months"]:
            raise UserError(text("services", "Choose the months."), "months")
    if "lead_weeks" in result:
        weeks = result["lead_weeks"]
        result["lead_weeks"] = LEAD_WEEKS if weeks is None else int(weeks)
    if "note" in result:
        result["note"] = result["note"].strip()
    return result


def _row(season: FirmSeason) -> SeasonRow:
    return SeasonRow(
        id=season.id,
        kind=SeasonKind(season.kind),
        months=tuple(season.months),
        lead_weeks=season.lead_weeks,
        note=season.note,
    )
