"""Which firms: those that take people in, those talked with, and how large a part of all there are."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import timedelta

from mentor_desk.formats.spans import add_months
from mentor_desk.rules.figures import Behind, Counted, Part, counted, shared
from mentor_desk.rules.periods import Period
from mentor_desk.services.figures import firm_population, talks
from mentor_desk.services.figures.begun import band_name
from mentor_desk.services.figures.world import Stay, Workplace, World
from mentor_desk.texts import text


def firms_taking(world: World, period: Period) -> Counted:
    """Firms with a placement going on in the period."""
    stays = _going_on(world, period)
    behind = tuple(_taking(each) for each in stays.values())
    return counted("firms_taking", behind)


def collaboration(world: World, period: Period) -> Counted:
    """Those in one's own municipality, as a share of its workplaces; no share while nobody knows."""
    taking = [
        each
        for each in _going_on(world, period).values()
        if world.home and each[0].municipality == world.home
    ]
    known = firm_population.newest(world.session, world.home, period.last)
    parts = [
        _share_of(band, [each for each in taking if each[0].size == band], known.of(band))
        for band in world.data.bands
        if known.of(band)
    ]
    count, of = len(taking), known.total
    value = count / of if of else None
    return Counted(
        "collaboration", count, value, of, tuple(parts), tuple(_taking(each) for each in taking)
    )


def contacted(world: World, period: Period) -> Counted:
    """The share talked with in the year up to the last day, by size."""
    until = period.until(world.today).last
    since = add_months(until + timedelta(days=1), -world.data.contact_months)
    spoken = talks.last_by_firm(world, Period(since, until))
    rows = {
        firm.id: Behind(
            "firm",
            str(firm.id),
            firm.name,
            firm.town,
            spoken.get(firm.id),
            firm.id in spoken,
        )
        for firm in world.firms.values()
    }
    parts = []
    for band in (*world.data.bands, ""):
        behind = tuple(rows[firm.id] for firm in world.firms.values() if firm.size == band)
        if behind:
            inside = sum(each.inside for each in behind)
            parts.append(Part(band, band_name(band), inside, inside / len(behind), len(behind), behind))
    return shared("contacted", _in_order(rows.values()), *parts)


def told_mentor_support(world: World, period: Period) -> Counted:
    """The share that was told of mentor support."""
    rows = (
        Behind(
            "firm",
            str(firm.id),
            firm.name,
            firm.town,
            firm.told_on,
            firm.told_on is not None and firm.told_on <= period.last,
        )
        for firm in world.firms.values()
    )
    return shared("told_mentor_support", _in_order(rows))


def _going_on(world: World, period: Period) -> dict[uuid.UUID, tuple[Workplace, int]]:
    found: dict[uuid.UUID, tuple[Workplace, int]] = {}
    for each in world.stays:
        if _runs_in(each, period.until(world.today)):
            before = found.get(each.firm.id, (each.firm, 0))[1]
            found[each.firm.id] = (each.firm, before + 1)
    return found


def _runs_in(stay: Stay, period: Period) -> bool:
    return period.overlaps(stay.starts_on, stay.last_day)


def _taking(found: tuple[Workplace, int]) -> Behind:
    firm, placements = found
    one, many = text("services", "1 placement"), text("services", "{count} placements")
    detail = one if placements == 1 else many.fill(count=placements)
    return Behind("firm", str(firm.id), firm.name, detail)


def _share_of(band: str, taking: list[tuple[Workplace, int]], of: int) -> Part:
    behind = tuple(_taking(each) for each in taking)
    return Part(band, band_name(band), len(taking), len(taking) / of, of, behind)


def _in_order(rows: Iterable[Behind]) -> tuple[Behind, ...]:
    """Those that count first, then by name."""
    return tuple(sorted(rows, key=lambda row: (not row.inside, row.title)))
