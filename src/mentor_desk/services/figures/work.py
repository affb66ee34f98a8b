"""The mentor's own work for firms: agreements, answers, welcomes."""

from __future__ import annotations

from statistics import median

from sqlalchemy import select

from mentor_desk.formats.office_time import working_minutes
from mentor_desk.models import Firm, Inquiry, Prospect
from mentor_desk.rules.figures import Behind, Counted, counted, shared
from mentor_desk.rules.periods import Period
from mentor_desk.services.figures.world import World
from mentor_desk.services.outreach_data import method
from mentor_desk.services.rows import alive
from mentor_desk.texts import text

_HOUR = 60


def agreements(world: World, period: Period) -> Counted:
    """Agreements that began and take no other's place."""
    found = [
        each
        for each in world.agreements
        if each.starts_on in period.until(world.today)
        and each.follows_id is None
        and each.firm_id in world.firms
    ]
    behind = tuple(
        Behind(
            "agreement",
            str(each.id),
            world.firms[each.firm_id].name,
            text("services", "Signed") if each.signed_on else text("services", "Not signed yet"),
            each.starts_on,
        )
        for each in found
    )
    return counted("agreements", behind)


def answer_time(world: World, period: Period) -> Counted:
    """The middle time to an answer, in office hours."""
    rows = _answered(world, period)
    value = median(minutes for _, minutes in rows) / _HOUR if rows else None
    return Counted("answer_time", len(rows), value, len(rows), (), tuple(behind for behind, _ in rows))


def answered_in_time(world: World, period: Period) -> Counted:
    """The share of answers that kept the day promised; those without a promise are left out."""
    behind = tuple(row for row, _ in _answered(world, period, promised=True))
    return shared("answered_in_time", behind)


def welcomed(world: World, period: Period) -> Counted:
    """Firms of the inbox that were welcomed."""
    query = (
        select(Prospect)
        .where(alive(Prospect), Prospect.welcomed_on.between(period.first, period.last))
        .order_by(Prospect.welcomed_on, Prospect.id)
    )
    behind = tuple(
        Behind("prospect", str(each.id), each.name, each.town, each.welcomed_on)
        for each in world.session.scalars(query)
    )
    return counted("welcomed", behind)


def _answered(world: World, period: Period, *, promised: bool = False) -> list[tuple[Behind, int]]:
    """The inquiries answered in the period, with the office minutes each took."""
    office = method()
    query = (
        select(Inquiry, Firm.name)
        .outerjoin(Firm, Firm.id == Inquiry.firm_id)
        .where(alive(Inquiry), Inquiry.answered_at.is_not(None))
        .order_by(Inquiry.answered_at, Inquiry.id)
    )
    found = []
    for row, firm in world.session.execute(query):
        at = row.answered_at
        if at is None or at.astimezone().date() not in period or (promised and not row.answer_by):
            continue
        minutes = working_minutes(
            row.asked_at.astimezone(), at.astimezone(), office.opens, office.closes
        )
        in_time = row.answer_by is None or at <= row.answer_by
        hours = text("services", "{hours} office hours").fill(hours=round(minutes / _HOUR, 1))
        behind = Behind(
            "inquiry", str(row.id), firm or row.name, hours, at.astimezone().date(), in_time
        )
        found.append((behind, minutes))
    return found
