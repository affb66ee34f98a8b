"""The papers a firm is given: one page where one page is promised, and nothing left out by mistake."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.papers.diplom import Diplom
from mentor_desk.documents.papers.first_visit import Wishes
from mentor_desk.documents.papers.tilbud import Tilbud
from mentor_desk.documents.papers.vacancy import lines
from mentor_desk.documents.parts import FieldRow
from mentor_desk.documents.required import Required

from . import reading, samples_firm
from .lengthening import longest

NAME = "Håndværkernes Fælles Smede- og Maskinværksted i Østjylland ApS"


def _pages(content: object) -> int:
    return render.pdf(catalogue.made_from(content), content).pages


@pytest.mark.parametrize("kind", ["praktik", "wage_subsidy", "paid_hours", "fleksjob", "ordinary_job"])
def test_an_offer_is_one_page_and_says_what_it_costs(kind: str) -> None:
    content = replace(samples_firm.TILBUD, kind=kind)
    words = reading.flat(content)
    assert _pages(content) == 1
    assert ("0 kr." in words) == (kind == "praktik")
    assert "Det koster" in words


def test_the_longest_offer_is_one_page_too() -> None:
    paper = catalogue.by_key("tilbud")
    assert _pages(longest(samples_firm.TILBUD, paper.form())) == 1
    assert _pages(replace(samples_firm.TILBUD, shareable="Bære brød, " * 182)) == 1
    assert _pages(replace(samples_firm.TILBUD, tasks=("linje\n" * 200,) * 9)) == 1


def test_two_thousand_letters_are_set_smaller_before_anything_is_cut() -> None:
    words = reading.flat(replace(samples_firm.TILBUD, shareable="Bære brød, " * 180 + "slut."))
    assert "slut." in words
    assert "…" not in words


def test_an_offer_without_a_consent_says_that_nothing_is_shared() -> None:
    content = replace(samples_firm.TILBUD, consent_on=None)
    words = reading.flat(content)
    assert "Vi har endnu ikke delt noget om borgeren" in words
    assert "tålmodighed" not in words


def test_an_offer_says_when_the_citizen_agreed_to_what_stands_there() -> None:
    said = "Ahmed har sagt ja den 17. november 2026, at dette må stå her."
    assert said in reading.flat(samples_firm.TILBUD)
    assert "har sagt ja" not in reading.flat(replace(samples_firm.TILBUD, shareable=""))
    assert "at dette må" not in reading.flat(replace(samples_firm.TILBUD, consent_on=None))


def test_the_preparation_begins_with_what_the_visit_must_heed() -> None:
    words = reading.flat(samples_firm.FORBEREDELSE)
    assert words.index("Bedst: tirsdag og torsdag kl. 9–15") < words.index("Det ved vi")
    assert "Aldrig: mandag før kl. 9, fredag hele dagen" in words
    assert "De venter på svar om hvad et mini-fleksjob koster" in words
    assert "De venter på svar" not in reading.flat(samples_firm.EMPTY["forberedelse"])


def test_a_preparation_about_a_firm_with_many_wishes_is_two_pages() -> None:
    much = Wishes(
        grid=("best", "never", "fine", "best", "", "best", "never") * 4,
        alone_until=date(2026, 12, 1),
        alone_why="Mester er opereret, og svendene har nok at se til.",
        channel="visit",
        channel_when="helst før 7 eller efter 15, aldrig i frokosten",
        tone="Tør humor, få ord. Sig det lige ud, og drik kaffen, også når den er kold. " * 2,
        tone_tags=("small_team", "humour", "blunt", "busy", "noisy", "together"),
        waiting=("hvad et mini-fleksjob koster, og hvem der betaler for timerne",) * 3,
    )
    assert _pages(replace(samples_firm.FORBEREDELSE, wishes=much)) == 2
    assert _pages(samples_firm.EMPTY["forberedelse"]) == 2


def test_an_offer_has_no_field_for_more_than_a_first_name() -> None:
    assert not {"name", "cpr", "address", "considerations"} & set(Tilbud.__dataclass_fields__)


def test_a_name_of_62_letters_stands_whole_on_the_diploma() -> None:
    assert len(NAME) == 62
    content = replace(samples_firm.DIPLOM, firm=replace(samples_firm.VVS, name=NAME))
    assert NAME in reading.flat(content)
    assert _pages(content) == 1


def test_a_diploma_has_no_page_number_and_no_form_number() -> None:
    words = reading.flat(samples_firm.DIPLOM)
    assert "Side 1" not in words
    assert "2026-11" not in words
    assert "Silkeborg, 8. januar 2027" in words


def test_a_diploma_without_a_first_day_has_no_seal() -> None:
    assert "siden" in reading.flat(samples_firm.DIPLOM)
    assert "siden" not in reading.flat(Diplom())


def test_eight_cards_carry_the_number() -> None:
    words = reading.flat(samples_firm.FULL["kontaktkort"])
    assert words.count("87 65 43 21") == 8
    assert "Til Lunde & Søn VVS" in words


def test_the_ad_is_the_firm_s_own_and_says_who_helped() -> None:
    words = reading.flat(samples_firm.FULL["jobopslag"])
    assert "Lunde & Søn VVS søger" in words
    assert "Opslaget er lavet sammen med Åby Kommune" in words
    assert "Du får svar senest onsdag 16. december 2026" in words


def test_an_ad_without_a_job_is_a_draft_to_write_on() -> None:
    full = samples_firm.FULL["jobopslag"]
    words = reading.flat(replace(full, vacancy=replace(full.vacancy, title="", tasks="")))
    assert "Kladde til et jobopslag" in words
    assert not any(part in words for part in ("VVS søger", "Opslaget er lavet"))
    assert "Kladde" not in reading.flat(full)


@pytest.mark.parametrize("name", samples_firm.FULL)
def test_the_foot_names_the_edition_and_no_key(name: str) -> None:
    paper = catalogue.by_key(name)
    story = paper.story(samples_firm.FULL[name], paper.form())
    assert story.footer[1] == "Udgave 2026-11"


def test_a_letter_without_a_personal_line_or_a_date_has_no_lines_to_write_on() -> None:
    bare = replace(samples_firm.VELKOMST, personal="", written_on=None)
    letter = reading.pages(bare)[0]
    assert "Dato" not in letter
    assert "Dato" in reading.pages(samples_firm.VELKOMST)[0]
    parts = catalogue.by_key("velkomst").story(bare, catalogue.by_key("velkomst").form()).parts[0].parts
    assert [len(part.fields) for part in parts if isinstance(part, FieldRow)] == [1]


def test_the_firm_and_the_municipality_sign_the_diploma() -> None:
    words = reading.flat(samples_firm.DIPLOM)
    assert "Torben Lunde For Lunde & Søn VVS" in words
    assert "Karen Ærøskov, jobmentor For Åby Kommune" in words
    assert "For virksomheden" in reading.flat(Diplom())


def test_things_one_a_line_lose_their_dashes() -> None:
    assert lines("- Køre truck\n\n • Pakke \n–  Feje") == ("Køre truck", "Pakke", "Feje")


def test_the_letter_and_the_package_are_a_page_each() -> None:
    sheets = reading.pages(samples_firm.VELKOMST)
    assert len(sheets) == 2
    assert "Kære Torben Lunde" in sheets[0]
    assert "Velkomstpakke" in sheets[1]


@pytest.mark.parametrize("name", samples_firm.FULL)
def test_what_must_stand_there_is_labelled_on_the_paper(name: str) -> None:
    paper = catalogue.by_key(name)
    needs: tuple[Required, ...] = paper.required
    assert needs
    assert all(need.path in paper.form().labels for need in needs)
