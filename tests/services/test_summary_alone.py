"""Without its name too, a case can be known by what nobody else has."""

from __future__ import annotations

from datetime import date

from mentor_desk.services import citizens, paper_summary
from mentor_desk.storage.database import Database


def test_only_a_case_that_shares_its_target_group_with_nobody_is_told(
    database: Database, today: date
) -> None:
    groups = ("kontanthjaelp_aktivitetsparat", "kontanthjaelp_aktivitetsparat", "sygedagpenge")
    for name, group in zip(("Ane", "Bo", "Carl"), groups, strict=True):
        database.write(citizens.create, today=today, name=f"{name} Prøve", target_group=group)
    names = dict(database.read(paper_summary.key, today=today))
    alone = database.read(paper_summary.alone, today=today)
    assert [names[each] for each in alone] == ["Carl Prøve"]
