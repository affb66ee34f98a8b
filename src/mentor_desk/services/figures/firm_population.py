"""How many workplaces there are: what a share of firms is a share of (domain §6.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import FirmPopulation
from mentor_desk.rules.figures import data
from mentor_desk.services import directory, directory_firms, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Population:
    """The workplaces by size band; ``whole`` was written where no bands were."""

    as_of: date | None = None
    source: str = ""
    bands: Mapping[str, int] = field(default_factory=dict)
    whole: int | None = None

    @property
    def total(self) -> int | None:
        """All of them: what was written, else the bands together; ``None`` when nobody knows."""
        return self.whole if self.whole is not None else sum(self.bands.values()) or None

    def of(self, band: str) -> int:
        """Those of one band; 0 when it is not known."""
        return self.bands.get(band, 0)


def newest(session: Session, municipality_code: str, day: date) -> Population:
    """The last count at ``day``; where there is none so early, the first one after it."""
    found = session.scalars(
        rows.select_alive(FirmPopulation)
        .where(FirmPopulation.municipality_code == municipality_code)
        .order_by(FirmPopulation.as_of)
    ).all()
    if not found:
        return Population()
    earlier = [each.as_of for each in found if each.as_of <= day]
    chosen = earlier[-1] if earlier else found[0].as_of
    of_day = [each for each in found if each.as_of == chosen]
    bands = {each.size_band: each.firms for each in of_day if each.size_band}
    whole = next((each.firms for each in of_day if not each.size_band), None)
    return Population(chosen, of_day[0].source, bands, whole)


@reads
def known(session: Session, *, municipality_code: str, day: date) -> Population:
    """See :func:`newest`."""
    return newest(session, municipality_code, day)


@writes("firm_population.saved")
def save(
    session: Session,
    *,
    municipality_code: str,
    as_of: date,
    bands: Mapping[str, int],
    whole: int | None = None,
    source: str = "",
) -> None:
    """Write how many there are on a day; what was written for the same day gives way.

    Raises:
        UserError: nothing is written, or a number is negative.
    """
    counts = {band: count for band, count in bands.items() if count is not None}
    if whole is None and not any(counts.values()):
        raise UserError(text("services", "Write how many workplaces there are."), "whole")
    if any(count < 0 for count in (*counts.values(), whole or 0)):
        raise UserError(text("services", "There cannot be fewer than none."), "whole")
    before = select(FirmPopulation).where(
        alive(FirmPopulation),
        FirmPopulation.municipality_code == municipality_code,
        FirmPopulation.as_of == as_of,
    )
    for row in session.scalars(before):
        rows.delete(session, row)
    found: dict[str, int] = dict(counts)
    if whole is not None:
        found[""] = whole
    for band, count in found.items():
        row = FirmPopulation(
            municipality_code=municipality_code,
            size_band=band,
            as_of=as_of,
            firms=count,
            source=source.strip(),
        )
        session.add(row)
    journal.note(session, detail={"firms": whole or sum(counts.values())})


@reads
def in_directory(session: Session, *, municipality_code: str) -> Mapping[str, int]:
    """The workplaces of the list read in, by size band; empty where there is no list.

    Looks at every one of them: for the background.
    """
    opened = directory.in_use(session)
    if opened is None:
        return {}
    found: Counter[str] = Counter()
    bands = set(data().bands)
    for piece in opened.everything():
        for _, line in piece:
            workplace, _, gone = opened.told(line)
            values = dict(zip(directory_firms.FIELDS, workplace, strict=False))
            if not gone and values["municipality_code"] == municipality_code:
                band = str(values["size_band"])
                found[band if band in bands else ""] += 1
    return dict(found)
