"""The agreement on a praktik: what stands on it, what does not, what is missing."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from mentor_desk.documents.missing import missing
from mentor_desk.documents.parties import Person
from mentor_desk.documents.praktikaftale import FirmPeople, Praktikaftale, PraktikCitizen, Ratio, Term

from . import reading, samples


def test_a_usual_agreement_is_two_pages_and_the_sheet_of_rules() -> None:
    sheets = reading.pages(samples.PRAKTIK)
    assert len(sheets) == 3
    assert "Underskrifter" in sheets[1]
    assert "Det skal I vide" in sheets[2]


def test_every_page_says_that_it_is_not_the_official_form_and_which_rules_it_was_checked_by() -> None:
    for words in reading.pages(samples.PRAKTIK):
        assert "Ikke den officielle blanket – forbereder ansøgningen i VITAS" in words
        assert "Regelsæt LAB 1. juli 2026" in words


def test_the_cpr_number_stands_there_only_with_its_reason() -> None:
    assert "CPR" not in reading.text(samples.PRAKTIK)
    citizen = replace(samples.PRAKTIK.citizen, cpr="7001901234", cpr_reason="lønkontoret beder om det")
    words = reading.text(replace(samples.PRAKTIK, citizen=citizen))
    assert "700190-1234" in words
    assert "lønkontoret beder om det" in words
    with pytest.raises(ValueError, match="reason"):
        PraktikCitizen(cpr="7001901234")


def test_there_is_no_room_for_internal_considerations() -> None:
    assert "considerations" not in {field.name for field in fields(PraktikCitizen)}


def test_nobody_signs_for_the_employees_of_a_one_person_firm() -> None:
    alone = replace(samples.PRAKTIK.people, other_employees=False, representative=Person())
    words = reading.flat(replace(samples.PRAKTIK, people=alone))
    assert "Medarbejderrepræsentant" not in words.split("Det skal I vide")[0]
    assert "ingen andre ansatte" in words


def test_a_rule_stands_with_its_law_and_the_mentor_s_reason() -> None:
    words = reading.text(samples.PRAKTIK)
    assert "LAB § 61" in words
    assert "Begrundelse: Ali har brug for hele perioden" in words
    assert "endnu ikke bekræftet" in words
    without = replace(samples.PRAKTIK, rule_notes=())
    assert "Det har vi taget stilling til" not in reading.text(without)


def test_the_ratio_is_left_out_where_it_does_not_apply() -> None:
    words = reading.text(replace(samples.PRAKTIK, ratio=Ratio(applies=False)))
    assert "Forholdstallet gælder ikke her" in words
    assert "Ledige pladser" not in words


@pytest.mark.parametrize("lines", range(0, 60, 4))
def test_the_declaration_stands_on_the_page_of_its_signatures(lines: int) -> None:
    term = replace(samples.PRAKTIK.term, practical="en linje\n" * lines)
    [page] = [
        words for words in reading.pages(replace(samples.PRAKTIK, term=term)) if "Vi er enige" in words
    ]
    assert page.count("Underskrift\n") + page.count("Underskrift ") >= 4
    assert page.index("Underskrifter") < page.index("Vi er enige") < page.rindex("Jobmentor")


def test_nothing_is_missing_from_a_complete_agreement() -> None:
    assert missing(samples.PRAKTIK) == ()


def test_what_is_missing_is_told_in_the_order_of_the_paper_with_where_to_go() -> None:
    found = missing(Praktikaftale())
    names = [gap.field for gap in found]
    assert {"starts_on", "ends_on", "hours", "purpose", "purposes", "tasks", "head_count"} <= set(names)
    assert {"employer", "representative", "daily_responsible"} <= set(names)
    assert {"citizen.address", "firm.p_number"} <= set(names)
    assert [gap.section for gap in found] == sorted(gap.section for gap in found)
    assert next(gap.label_da for gap in found if gap.field == "starts_on") == "Første dag"


def test_a_one_person_firm_lacks_no_representative_and_nothing_shared_needs_no_consent() -> None:
    names = [gap.field for gap in missing(Praktikaftale(people=FirmPeople(other_employees=False)))]
    assert "representative" not in names
    assert "citizen.consent_on" not in names
    shared = Praktikaftale(citizen=PraktikCitizen(shareable="Én besked ad gangen"))
    assert "citizen.consent_on" in [gap.field for gap in missing(shared)]


def test_all_four_purposes_stand_there_and_the_chosen_are_ticked() -> None:
    words = reading.flat(replace(samples.PRAKTIK, term=Term(purposes=("retention",))))
    assert "☐ en vej til ordinære løntimer" in words
    assert "☑ fastholdelse i eget job" in words


def test_what_the_employer_has_confirmed_is_ticked_and_the_rest_stays_open() -> None:
    words = reading.flat(samples.PRAKTIK)
    assert "☑ Praktikken tager ikke en ordinær plads" in words
    assert "☑ Borgeren træder ikke i stedet for en ansat" in words
    assert "☐ Opgaverne er ikke en kort sæsonspids" in words


def test_paid_hours_beside_stand_with_their_own_tasks() -> None:
    words = reading.flat(samples.PRAKTIK)
    assert "Lønnede timer/uge" in words
    assert "Køre brød ud lørdag formiddag" in words


def test_an_answer_nobody_has_given_leaves_both_boxes_open() -> None:
    citizen = replace(samples.PRAKTIK.citizen, self_found=None)
    words = reading.flat(replace(samples.PRAKTIK, citizen=citizen))
    assert "Har borgeren selv fundet praktikken? ☐ Ja ☐ Nej" in words
    assert "Har borgeren senest været ansat her? ☐ Ja ☑ Nej" in words
