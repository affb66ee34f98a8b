"""Papers that are not back yet, on the Today page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import papers, today_signatures
from mentor_desk.services.today_rows import Group
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services import making


@pytest.mark.parametrize(("days", "groups"), [(6, []), (7, [Group.ENDING])])
def test_before_the_placement_begins_a_paper_may_be_out_for_a_week(
    database: Database,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
    days: int,
    groups: list[Group],
) -> None:
    pair, later = making.pair(database, today), today + timedelta(days=days)
    starts_on = today + timedelta(days=62)
    ends_on = starts_on + timedelta(days=88)
    values = making.praktik(pair, today, starts_on=starts_on, ends_on=ends_on)
    placement = making.register(database, pair, values, rulebook, danish, today)
    prepared = database.read(
        papers.prepare,
        key="praktikaftale",
        subject_id=placement,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    database.write(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")
    names = {pair.case_id: "Ahmed Osman"}
    rows = database.read(today_signatures.lines, names=names, today=later, rulebook=rulebook)
    assert [row.group for row in rows] == groups
