"""A summary without names holds no name the file knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.services.pseudonyms import build

HIDING = build(
    ["Ahmed Osman", "Åse Lykkegaard", "Bo Å"],
    ["Lunde VVS", "Børnehuset Mælkebøtten"],
    ["Torben Lunde", "Mette Sø"],
)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Ring til Ahmed om timerne", "Ring til borgeren om timerne"),
        ("Ahmed Osmans sko", "Borgeren sko"),
        ("Besøg Lunde VVS med Åse", "Besøg virksomheden med borgeren"),
        ("Spørg Torben i Mælkebøtten", "Spørg kontakten i virksomheden"),
        ("Mette Sø ringer på 20 12 34 56", "Kontakten ringer på …"),
        (
            "Torben vil beholde ham. Torben ringer hos Lunde",
            "Kontakten vil beholde ham. Kontakten ringer hos virksomheden",
        ),
        ("CPR 670190-1234 og post@lunde.example", "CPR … og …"),
        ("Han bor ved søen og kan lide bo", "Han bor ved søen og kan lide bo"),
    ],
)
def test_names_numbers_and_addresses_are_taken_out(written: str, left: str) -> None:
    assert HIDING.hide(written) == left


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Autoværksted i otte år", "Autoværksted i otte år"),
        ("Klar til et rigtigt værksted", "Klar til et rigtigt værksted"),
        ("Truck-kort.\nKlar til mere", "Truck-kort.\nKlar til mere"),
        ("Ringer til Klar om timerne", "Ringer til virksomheden om timerne"),
        ("Rengøringskompagniet Klar er glad", "Virksomheden er glad"),
        ("Trives hos Lindes Autoværksted", "Trives hos virksomheden"),
        ("Nordkøb vil beholde hende", "Virksomheden vil beholde hende"),
        ("Han vil på værksted og er klar", "Han vil på værksted og er klar"),
    ],
)
def test_an_ordinary_word_of_a_firms_name_stays_where_it_begins_a_sentence(
    written: str, left: str
) -> None:
    firms = ["Rengøringskompagniet Klar", "Lindes Autoværksted ApS", "Autoværksted", "Nordkøb"]
    assert build([], firms, []).hide(written) == left


@given(st.lists(st.sampled_from(["Ahmed", "Osman", "Lykkegaard", "Mælkebøtten", "og", ",", "hos"])))
def test_no_known_name_is_left_whatever_stands_around_it(words: list[str]) -> None:
    hidden = HIDING.hide(" ".join(words))
    assert not any(name in hidden for name in ("Ahmed", "Osman", "Lykkegaard", "Mælkebøtten"))


def test_a_file_without_anybody_hides_nothing_but_numbers() -> None:
    assert build([], [], []).hide("Ahmed, 20123456") == "Ahmed, …"
