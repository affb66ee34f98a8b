"""What weighs much stands first; nothing is left out and nothing is counted."""

from __future__ import annotations

from mentor_desk.matching.findings import Finding
from mentor_desk.matching.weights import FAMILIES, Family, Weight, ordered
from mentor_desk.terms import Fit, Piece
from mentor_desk.texts import text

_WHY = text("matching", "Ask about it.")


def findings() -> list[Finding]:
    return [Finding(piece, Fit.TALK, lambda: _WHY) for piece in Piece]


def test_every_piece_belongs_to_a_family() -> None:
    assert set(FAMILIES) == set(Piece)


def test_without_a_word_said_the_order_is_the_usual_one() -> None:
    assert ordered(findings(), {}) == tuple(findings())


def test_what_weighs_much_stands_first_and_what_weighs_little_last() -> None:
    shown = ordered(findings(), {Family.SOCIAL: Weight.MUCH, Family.WORK: Weight.LITTLE})
    families = [FAMILIES[each.piece] for each in shown]
    assert families == sorted(families, key=[Family.SOCIAL, Family.PERSONAL, Family.WORK].index)
    assert sorted(each.piece for each in shown) == sorted(Piece)
    social = [each.piece for each in shown if FAMILIES[each.piece] is Family.SOCIAL]
    assert social == [piece for piece in Piece if FAMILIES[piece] is Family.SOCIAL]
