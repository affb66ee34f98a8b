"""The sample's targets, the workplaces there are, and the counts of earlier years."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import AnonymousFigure, FirmPopulation
from mentor_desk.rules.periods import year
from mentor_desk.services import anonymous_figures, targets
from mentor_desk.services.figures import firm_population, home
from mentor_desk.services.figures.afterwards import YEAR_ON
from mentor_desk.services.rows import alive
from mentor_desk.services.sample_days import Days, Entry, read


def write(session: Session, days: Days) -> dict[str, list[uuid.UUID]]:
    """Write them down; the ids come back by model."""
    told = read("figures.toml")
    span = year(days.today.year)
    set_ = [
        targets.put(session, starts_on=span.first, ends_on=span.last, **entry)
        for entry in told["target"]
    ]
    code = home.code(session) or told["municipality"]
    as_of = date(days.today.year, 1, 1)
    firm_population.save(
        session,
        municipality_code=code,
        as_of=as_of,
        bands=told["workplaces"],
        source=told["source"],
    )
    session.flush()
    counted = select(FirmPopulation.id).where(alive(FirmPopulation), FirmPopulation.as_of == as_of)
    gone = [row for entry in told["year"] for row in _erased(entry, days.today.year)]
    session.add_all(gone)
    session.flush()
    return {
        "Target": set_,
        "FirmPopulation": list(session.scalars(counted)),
        "AnonymousFigure": [row.id for row in gone],
    }


def _erased(entry: Entry, this_year: int) -> list[AnonymousFigure]:
    number = this_year - entry["back"]
    found = [AnonymousFigure(year=number, measure=anonymous_figures.ENDED, count=entry["ended"])]
    if "hired" in entry:
        hired = anonymous_figures.HIRING
        found.append(AnonymousFigure(year=number, measure=hired, count=entry["hired"]))
    for kind, count in entry.get("still", {}).items():
        still = anonymous_figures.STILL
        found.append(AnonymousFigure(year=number, measure=still, kind=kind, count=count))
    for kind, count in entry.get("outcome", {}).items():
        outcome = f"{anonymous_figures.RESULT}:{YEAR_ON}"
        found.append(AnonymousFigure(year=number, measure=outcome, kind=kind, count=count))
    return found
