"""The first placement at a firm, and where the way goes on."""

from __future__ import annotations

from datetime import date

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firms, stepping_stones
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register


def test_a_first_placement_asks_for_care_until_somebody_has_begun_there(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    ahmed = pair(database, today)
    first = stepping_stones.first_here
    kept = register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    assert database.read(first, firm_id=ahmed.firm_id, today=today) is stepping_stones.FIRST
    assert database.read(first, firm_id=ahmed.firm_id, today=date(2026, 12, 24)) is None
    assert database.read(stepping_stones.onward, placement_id=kept) is None
    other = database.write(firms.create, name="Bager Holm")
    database.write(stepping_stones.go_on_at, placement_id=kept, firm_id=other)
    planned = database.read(stepping_stones.onward, placement_id=kept)
    assert planned == stepping_stones.Onward(other, "Bager Holm")
    database.write(stepping_stones.go_on_at, placement_id=kept, firm_id=None)
    assert database.read(stepping_stones.onward, placement_id=kept) is None
