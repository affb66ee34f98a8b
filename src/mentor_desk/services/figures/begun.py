"""Placements that began in a period: how many, where, and under which agreement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from mentor_desk.formats.municipalities import by_code
from mentor_desk.rules.figures import Counted, Part, counted, shared
from mentor_desk.rules.periods import Period, year
from mentor_desk.services import anonymous_figures
from mentor_desk.services.figures.world import Stay, World
from mentor_desk.terms import PlacementKind, label
from mentor_desk.texts import Text, text

_NOT_KNOWN = text("services", "Not known")
_YEARS = 6
"""How many years a series goes back at most."""


def placements(world: World, period: Period) -> Counted:
    """Praktik and wage subsidy, by kind."""
    begun = _begun(world, period)
    kinds = [
        _part(kind.value, label(kind), [each for each in begun if each.kind is kind])
        for kind in (PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY)
    ]
    behind = tuple(each.behind() for each in begun)
    return counted("placements", behind, *kinds, erased=_erased(world, period))


def by_year(world: World, period: Period) -> Counted:
    """The same, year by year up to the last day of the period."""
    until = period.until(world.today)
    years: dict[int, list[Stay]] = defaultdict(list)
    for each in world.tried:
        if each.starts_on <= until.last:
            years[each.starts_on.year].append(each)
    gone = {
        number: _erased(world, year(number))
        for number in range(until.last.year - _YEARS + 1, until.last.year + 1)
    }
    first = min([*years, *(number for number, count in gone.items() if count)], default=None)
    if first is None:
        return counted("placements_by_year", ())
    span = range(max(first, until.last.year - _YEARS + 1), until.last.year + 1)
    parts = tuple(_part(str(n), str(n), years.get(n, []), gone.get(n, 0)) for n in span)
    behind = tuple(each for part in parts for each in part.behind)
    return counted("placements_by_year", behind, *parts, erased=sum(gone[n] for n in span))


def by_size(world: World, period: Period) -> Counted:
    """By how many people the workplace employs."""
    begun = _begun(world, period)
    groups = _grouped(begun, lambda stay: stay.firm.size)
    parts = [
        _part(band, band_name(band), groups.get(band, []))
        for band in (*world.data.bands, "")
        if band or groups.get(band)
    ]
    return counted("placements_by_size", tuple(each.behind() for each in begun), *parts)


def small_firms(world: World, period: Period) -> Counted:
    """The share at firms with two to nine employees."""
    return shared(
        "small_firms",
        tuple(
            each.behind(inside=each.firm.size in world.data.small_firm)
            for each in _begun(world, period)
            if each.firm.size
        ),
    )


def under_agreement(world: World, period: Period) -> Counted:
    """The share at firms with an agreement on the first day."""
    return shared(
        "under_agreement",
        tuple(
            each.behind(inside=world.agreed_on(each.firm.id, each.starts_on))
            for each in _begun(world, period)
        ),
    )


def by_municipality(world: World, period: Period) -> Counted:
    """By the municipality the firm lies in, one's own on top."""
    begun = _begun(world, period)
    groups = _grouped(begun, lambda stay: stay.firm.municipality)
    order = sorted(groups, key=lambda code: (code != world.home, not code, -len(groups[code]), code))
    parts = [_part(code or "unknown", _municipality(code), groups[code]) for code in order]
    return counted("by_municipality", tuple(each.behind() for each in begun), *parts)


def other_municipality(world: World, period: Period) -> Counted:
    """The share at firms in other municipalities; nothing when one's own is not known."""
    known = [each for each in _begun(world, period) if each.firm.municipality and world.home]
    return shared(
        "other_municipality",
        tuple(each.behind(inside=each.firm.municipality != world.home) for each in known),
    )


def paid_hours(world: World, period: Period) -> Counted:
    """Placements with paid hours."""
    found = [
        each
        for each in world.stays
        if each.starts_on in period and (each.kind is PlacementKind.PAID_HOURS or each.paid_hours)
    ]
    return counted("paid_hours", tuple(each.behind() for each in found))


def ordinary_jobs(world: World, period: Period) -> Counted:
    """Ordinary jobs."""
    return counted("ordinary_jobs", tuple(e.behind() for e in _of(world, period, "ordinary_job")))


def fleksjob(world: World, period: Period) -> Counted:
    """Fleksjob."""
    return counted("fleksjob", tuple(each.behind() for each in _of(world, period, "fleksjob")))


def fleksjob_hours(world: World, period: Period) -> Counted:
    """The share of fleksjob of few hours."""
    most = world.data.few_hours
    known = [each for each in _of(world, period, "fleksjob") if each.hours is not None]
    return shared(
        "fleksjob_hours", tuple(each.behind(inside=(each.hours or 0) <= most) for each in known)
    )


def fleksjob_small(world: World, period: Period) -> Counted:
    """The share of fleksjob at small firms."""
    known = [each for each in _of(world, period, "fleksjob") if each.firm.size]
    return shared(
        "fleksjob_small",
        tuple(each.behind(inside=each.firm.size in world.data.under_ten) for each in known),
    )


def band_name(band: str) -> Text | str:
    """What a size band is called."""
    if not band:
        return _NOT_KNOWN
    if band == "0":
        return text("services", "Nobody but the owner")
    if band == "1":
        return text("services", "1 employee")
    return text("services", "{band} employees").fill(band=band.replace("-", "–"))


def _begun(world: World, period: Period) -> list[Stay]:
    return [each for each in world.tried if each.starts_on in period]


def _of(world: World, period: Period, kind: str) -> list[Stay]:
    return [each for each in world.stays if each.kind == kind and each.starts_on in period]


def _erased(world: World, period: Period) -> int:
    return anonymous_figures.of_years(world.session, period.first, period.last, world.today).ended


def _grouped(stays: Iterable[Stay], key: Callable[[Stay], str]) -> dict[str, list[Stay]]:
    found: dict[str, list[Stay]] = defaultdict(list)
    for each in stays:
        found[key(each)].append(each)
    return found


def _part(key: str, name: Text | str, stays: list[Stay], erased: int = 0) -> Part:
    number = len(stays) + erased
    return Part(key, name, number, float(number), behind=tuple(each.behind() for each in stays))


def _municipality(code: str) -> Text | str:
    found = by_code(code) if code else None
    return found.name if found else code or _NOT_KNOWN
