"""How good a passphrase is, in words."""

from __future__ import annotations

import pytest

from mentor_desk.storage.strength import strength


@pytest.mark.parametrize("weak", ["", "123456", "sommer2026", "password"])
def test_what_everybody_uses_is_not_enough(weak: str) -> None:
    judged = strength(weak)
    assert not judged.enough
    assert str(judged.sentence)


def test_four_unrelated_words_are_enough() -> None:
    assert strength("rugbrød cykel mandag paraply").enough


def test_a_name_everybody_knows_weakens_it() -> None:
    assert strength("Vestergaard47", "Vestergaard").level < strength("Vestergaard47").level


def test_a_page_of_text_is_judged_at_once() -> None:
    assert strength("kvalme " * 5000).level in range(5)
