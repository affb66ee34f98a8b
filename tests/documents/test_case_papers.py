"""What the papers about a case say, and what they leave out."""

from __future__ import annotations

from dataclasses import replace

from mentor_desk.documents.papers.borgerark import Borgerark
from mentor_desk.documents.papers.progression import Progression, SheetArea
from mentor_desk.documents.papers.samtykke import PAPER as SAMTYKKE
from mentor_desk.documents.papers.samtykke import Samtykke
from mentor_desk.documents.parts import signers_of

from . import reading, samples_case


def test_a_no_costs_nothing_and_a_yes_can_be_taken_back() -> None:
    words = reading.flat(Samtykke())
    assert "Et nej får ingen betydning for din ydelse" in words
    assert "trække dit ja tilbage når som helst" in words


def test_only_the_citizen_signs_the_consent() -> None:
    story = SAMTYKKE.story(samples_case.SAMTYKKE, SAMTYKKE.form())
    assert [signer.key for signer in signers_of(story.parts)] == ["citizen"]


def test_the_progression_sheet_says_it_is_no_test_and_shows_no_total() -> None:
    words = reading.flat(samples_case.PROGRESSION)
    assert "Et samtaleredskab, ikke en test" in words
    assert "i alt" not in words.lower()
    assert "gennemsnit" not in words.lower()


def test_the_others_view_stands_beside_the_citizens_own() -> None:
    words = reading.flat(samples_case.PROGRESSION)
    assert "Jobmentor: 2 → 4" in words
    assert "Virksomheden: 4,5" in words
    assert "Derfor ser vi forskelligt på det: Mette ser ham hver dag." in words
    assert "Mærkerne er dine egne. Jobmentor og virksomhed står under." in words
    assert "Sæt et mærke" in reading.flat(Progression())
    drawn = [area.title for area in samples_case.PROGRESSION.areas if area.goal]
    assert drawn == [goal.area for goal in samples_case.PROGRESSION.goals]
    assert "Kom alle fem dage i en uge – senest fredag 18. december" in words


def test_a_figure_beyond_the_scale_is_written_and_never_drawn_outside() -> None:
    odd = Progression(areas=(SheetArea("Tro", tuple("abcde"), 0, 37, 3.5),))
    words = reading.flat(odd)
    assert "37" in words
    assert "3,5" in words


def test_the_take_home_page_is_one_page_however_much_is_said() -> None:
    content = replace(samples_case.BORGERARK, next="Vi taler sammen. " * 200)
    assert len(reading.pages(content)) == 1
    assert len(reading.pages(Borgerark())) == 1


def test_the_number_to_ring_stands_on_the_take_home_page() -> None:
    assert "40 50 60 70" in reading.flat(samples_case.BORGERARK)


def test_the_day_is_one_page_and_by_the_clock() -> None:
    [page] = reading.pages(samples_case.DAGSARK)
    assert page.index("9.00") < page.index("10.40") < page.index("13.15")


def test_an_empty_day_says_so_and_a_day_of_calls_does_not() -> None:
    free = replace(samples_case.DAGSARK, visits=())
    assert "ingen aftaler" in reading.flat(replace(free, calls=()))
    assert "ingen aftaler" not in reading.flat(free)


def test_a_proposed_time_and_the_way_are_told_for_what_they_are() -> None:
    words = reading.flat(samples_case.DAGSARK)
    assert "ca. 10.40" in words
    assert "ca. 9.00" not in words
    assert "regnet fra der, hvor din dag begynder, og de sidste 13 km tilbage dertil" in words
    assert "køretiden er programmets eget skøn" in words
    nowhere = replace(samples_case.DAGSARK, home_km=None)
    assert "regnet fra første besøg" in reading.flat(nowhere)


def test_promises_of_all_three_are_told_apart() -> None:
    words = reading.flat(samples_case.DAGSARK)
    for who in ("Jeg har lovet", "Borgeren har lovet", "Virksomheden har lovet"):
        assert who in words


def test_a_full_day_has_one_page_and_a_fuller_one_loses_nobody() -> None:
    [page] = reading.pages(samples_case.FULL_DAY)
    assert page.count("Ali Hasan") == 8
    fuller = replace(samples_case.FULL_DAY, visits=samples_case.FULL_DAY.visits * 3)
    assert sum(page.count("Ali Hasan") for page in reading.pages(fuller)) == 24


def test_a_summary_without_the_name_cannot_show_one() -> None:
    hidden = replace(samples_case.SAGSRESUME, name="Ali Østergård")
    assert "Ali" not in reading.flat(hidden)
    assert "Ali" in reading.flat(replace(hidden, named=True))


def test_every_page_of_the_hand_over_says_it_is_confidential() -> None:
    for page in reading.pages(samples_case.OVERLEVERING):
        assert "Fortroligt" in page


def test_the_hand_over_tells_how_much_it_leaves_out() -> None:
    assert "2 følsomme notater er ikke med" in reading.flat(samples_case.OVERLEVERING)
    one = replace(samples_case.OVERLEVERING, withheld=1)
    assert "Et følsomt notat er ikke med" in reading.flat(one)
