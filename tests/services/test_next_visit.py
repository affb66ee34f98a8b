"""Something concrete to bring: tasks with those whose own words meet them."""

from __future__ import annotations

from datetime import date

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import citizens, firm_tasks, next_visit
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register


def test_a_task_is_brought_with_those_who_could_do_it_until_they_have_a_place(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    ahmed = pair(database, today)
    arranged = (("Varer på lageret", "overblik"), ("Fakturaer", ""))
    database.write(firm_tasks.arrange, firm_id=ahmed.firm_id, tasks=arranged)
    database.write(citizens.create, today=today, name="Åse Bæk", job_goal="Reception")

    def brought() -> list[tuple[str, list[str]]]:
        found = database.read(next_visit.proposals, firm_id=ahmed.firm_id, today=today)
        return [(each.what, [name for _, name in each.people]) for each in found]

    assert brought() == [("Varer på lageret", ["Ahmed Osman"]), ("Fakturaer", [])]
    register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    assert brought()[0] == ("Varer på lageret", [])
