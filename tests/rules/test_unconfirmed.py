"""What of the law in use is not confirmed, and when that is another thing than before."""

from __future__ import annotations

from datetime import date

from mentor_desk.rules import rulebook_file
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.unconfirmed import Unconfirmed, unconfirmed
from mentor_desk.shelf import SHELF, shipped

DAY = date(2026, 11, 24)


def test_values_in_force_are_counted_and_empty_amounts_and_method_are_not(rulebook: Rulebook) -> None:
    found = unconfirmed(rulebook, DAY)
    names = [rule.name for rule in found.rules]
    assert "wage_subsidy.private_months" in names
    assert not [name for name in names if name.startswith(("rates.", "contact.", "life."))]
    assert found.law is None
    law = unconfirmed(rulebook, date(2027, 1, 4)).law
    assert law is not None
    assert not law.confirmed


def test_a_confirmed_rule_gives_another_digest_and_nothing_unsure_gives_none() -> None:
    before = unconfirmed(rulebook_file.in_use(), DAY)
    path = "rules/paid_work.toml"
    SHELF.lay({path: shipped(path).replace("confirmed = false", "confirmed = true")})
    after = unconfirmed(rulebook_file.in_use(), DAY)
    assert len(after.rules) == len(before.rules) - 1
    assert after.digest != before.digest
    assert unconfirmed(Rulebook({}, ()), DAY) == Unconfirmed()
