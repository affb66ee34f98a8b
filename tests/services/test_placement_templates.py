"""Courses: kept from a placement, begun from, corrected."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placement_templates
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register


def test_a_placement_becomes_a_course_that_another_begins_from(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    ahmed = pair(database, today)
    values = praktik(ahmed, today, steps=((1, 12.0), (5, 20.0)))
    kept = register(database, ahmed, values, rulebook, danish, today)
    course = database.write(placement_templates.keep, placement_id=kept, name=" Lager ")
    with pytest.raises(UserError, match="of that name"):
        database.write(placement_templates.keep, placement_id=kept, name="Lager")
    [row] = database.read(placement_templates.listing)
    begun = row.begin(today)
    assert (row.name, row.kind, row.weeks) == ("Lager", PlacementKind.PRAKTIK, 13)
    assert begun.firm_id is None
    assert (begun.starts_on, begun.ends_on) == (date(2026, 11, 30), date(2027, 2, 26))
    assert (begun.hours_start, begun.hours, begun.steps) == (12.0, 20.0, ((1, 12.0), (5, 20.0)))
    assert begun.tasks == values.tasks
    tasks = (("Feje", "ro"), (" ", ""))
    database.write(placement_templates.update, template_id=course, weeks=4, tasks=tasks)
    [row] = database.read(placement_templates.listing)
    assert (row.weeks, row.tasks) == (4, (("Feje", "ro"),))
    with pytest.raises(UserError, match="at least a week"):
        database.write(placement_templates.update, template_id=course, weeks=0)
    database.write(placement_templates.remove, template_id=course)
    assert database.read(placement_templates.listing) == []
