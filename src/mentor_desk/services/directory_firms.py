"""The firms of the register beside the workplaces of the directory."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Merge
from mentor_desk.services import merging
from mentor_desk.services.rows import alive

FIELDS: Final = (
    "p_number", "cvr", "name", "branch_code", "branch_version", "branch", "address", "postcode", "town",
    "municipality_code", "phone", "email", "size_band", "latitude", "longitude",
)  # fmt: skip
"""What a list says of a workplace, in the order of the list's tuples."""

KEY: Final = "key"
"""Under this name ``Firm.directory_values`` keeps which workplace the firm is."""

_PART = 400


class Keyed(Protocol):
    """A workplace and the key it has in the directory."""

    @property
    def key(self) -> str:
        """See :class:`mentor_desk.storage.directory_format.Entry`."""

    @property
    def p_number(self) -> str:
        """Ten digits or empty."""


@dataclass(frozen=True, slots=True)
class FirmChange:
    """What a list does to a firm of the register.

    ``updated`` and ``kept`` are field → (as the firm has it, as the list has it): the first take the
    list's value, the second were corrected by hand and stay. ``gone`` is set when the list no longer
    has the workplace; the firm itself stays.
    """

    firm_id: uuid.UUID
    name: str
    updated: dict[str, tuple[Any, Any]]
    kept: dict[str, tuple[Any, Any]]
    gone: bool = False


def values(workplace: Any) -> dict[str, Any]:
    """The fields a firm takes from a workplace."""
    return {name: getattr(workplace, name) for name in FIELDS}


def known(session: Session, workplaces: Sequence[Keyed]) -> dict[str, uuid.UUID]:
    """Key → firm, for the workplaces that are firms of the register already.

    A workplace whose firm was taken up in another one is that other one.
    """
    numbers = {each.p_number: each.key for each in workplaces if each.p_number}
    wanted = list(numbers)
    found: dict[str, uuid.UUID] = {}
    for start in range(0, len(wanted), _PART):
        part = wanted[start : start + _PART]
        query = select(Firm.p_number, Firm.id).where(alive(Firm), Firm.p_number.in_(part))
        found |= {numbers[number]: firm_id for number, firm_id in session.execute(query)}
    odd = {each.key for each in workplaces if not each.p_number}
    if odd:
        taken = Firm.directory_values[KEY].as_string()
        query = select(taken, Firm.id).where(alive(Firm), taken.in_(odd))
        found.update((key, firm_id) for key, firm_id in session.execute(query))
    if numbers or odd:
        wanted_keys = {**numbers, **{key: key for key in odd}}
        for known_as, firm_id in _taken_up(session):
            if known_as in wanted_keys:
                found.setdefault(wanted_keys[known_as], firm_id)
    return found


def _taken_up(session: Session) -> Iterator[tuple[str, uuid.UUID]]:
    """P-number or key of every firm that was merged away, and the firm that has its place now."""
    query = (
        select(Firm.p_number, Firm.directory_values[KEY].as_string(), Firm.id)
        .join(Merge, Merge.lost_id == Firm.id)
        .where(alive(Merge), Merge.model == Firm.__name__)
        .order_by(Merge.id)
    )
    for number, key, lost_id in session.execute(query):
        kept_id = merging.successor(session, Firm.__name__, lost_id)
        if kept_id is not None and (number or key):
            yield number or key, kept_id


def taken(workplace: Any) -> dict[str, Any]:
    """What ``Firm.directory_values`` remembers of a workplace."""
    return {**values(workplace), KEY: workplace.key}


def followed(
    session: Session, find: Callable[[str], Any | None], of_cvr: Callable[[str], Sequence[Any]]
) -> Iterator[tuple[Firm, Any]]:
    """The firms of the register that a list has, each with its workplace.

    A firm is found by its P-number, else as the workplace it was taken from, else by its CVR number
    when that has one workplace in the list and one firm in the register, at the same postcode.
    """
    firms = session.scalars(select(Firm).where(alive(Firm)).order_by(Firm.id)).all()
    shared = Counter(firm.cvr for firm in firms if firm.cvr)
    for firm in firms:
        key = firm.p_number or firm.directory_values.get(KEY, "")
        entry = find(key) if key else None
        if entry is None and not firm.p_number and shared[firm.cvr] == 1:
            of_firm = of_cvr(firm.cvr)
            if len(of_firm) == 1 and firm.postcode in {"", of_firm[0].postcode}:
                entry = of_firm[0]
        if entry is not None:
            yield firm, entry


def among(session: Session, keys: Collection[str]) -> list[Firm]:
    """The firms of the register that are the workplaces with these keys."""
    if not keys:
        return []
    firms = session.scalars(select(Firm).where(alive(Firm)).order_by(Firm.id))
    return [firm for firm in firms if (firm.p_number or firm.directory_values.get(KEY, "")) in keys]


def difference(firm: Firm, workplace: Any) -> FirmChange | None:
    """What the workplace's values do to the firm; ``None`` when it is as the list has it.

    A field takes the list's value only while it still is what was last taken from a list, or empty if
    nothing was: everything else somebody corrected by hand.
    """
    before = firm.directory_values
    updated, kept = {}, {}
    for name, value in values(workplace).items():
        own = getattr(firm, name)
        if own == value:
            continue
        if own == before[name] if name in before else own in {"", None}:
            updated[name] = own, value
        elif before.get(name) != value:
            kept[name] = own, value
    if not updated and not kept:
        return None
    return FirmChange(firm.id, firm.name, updated, kept)


def follow(firm: Firm, workplace: Any) -> FirmChange | None:
    """Let the firm take what the list has, and remember what that was."""
    change = difference(firm, workplace)
    for name, (_, value) in change.updated.items() if change else ():
        setattr(firm, name, value)
    remembered = taken(workplace)
    if firm.directory_values != remembered:
        firm.directory_values = remembered
    return change
