"""What differs between two texts, in the words a person knows the rows by."""

from __future__ import annotations

from datetime import date

from mentor_desk import shelf
from mentor_desk.services import data_set_edits
from mentor_desk.services.data_set_changes import Difference
from mentor_desk.services.data_set_faults import faults
from mentor_desk.services.data_set_told import fault_told, told

PRAKTIK = shelf.shipped("rules/praktik.toml")
HIRED = shelf.shipped("checklists/ansaettelse.toml")


def test_a_changed_value_is_told_by_the_rules_title() -> None:
    place = ("max_weekly_hours", "value", 0)
    after = data_set_edits.changed(PRAKTIK, (*place, "value"), 36)
    after = data_set_edits.changed(after, (*place, "confirmed"), value=False)
    assert told(PRAKTIK, after, "da") == (
        Difference("Højeste ugentlige arbejdstid: fra 01.01.2022: Værdi", "37", "36"),
        Difference(
            "Højeste ugentlige arbejdstid: fra 01.01.2022: Bekræftet: nogen har set det efter",
            "Ja",
            "Nej",
        ),
    )


def test_a_new_value_is_told_by_its_day() -> None:
    after = data_set_edits.value_from(PRAKTIK, ("max_weekly_hours", "value"), date(2027, 1, 1))
    first = told(PRAKTIK, after, "en")[0]
    assert first == Difference(
        "Longest working week: Value", "from 01/01/2022", "from 01/01/2022 · from 01/01/2027"
    )


def test_another_order_is_told_by_the_titles_of_the_rows() -> None:
    after = data_set_edits.moved(HIRED, ("item", 0), 1)
    (only,) = told(HIRED, after, "da")
    assert only.place == "Punkter"
    assert only.before.startswith("Ansættelsesbevis er givet · Første dag")
    assert only.after.startswith("Første dag, sted og mødetid er aftalt · Ansættelsesbevis er givet")


def test_a_fault_names_its_row_and_field() -> None:
    content = data_set_edits.changed(HIRED, ("item", 1, "en"), "")
    (fault,) = faults("checklists/ansaettelse.toml", content)
    said = fault_told(fault, content, "da")
    assert said.values["place"] == "Første dag, sted og mødetid er aftalt: Engelsk"
