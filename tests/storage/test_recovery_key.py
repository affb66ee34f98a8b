"""The printed recovery key."""

from __future__ import annotations

import pytest

from mentor_desk.errors import UserError
from mentor_desk.storage.recovery_key import RecoveryKey, looks_like_one

KEY = RecoveryKey(bytes(range(20)))


def test_a_key_is_nine_groups_of_four_without_letters_that_look_alike() -> None:
    groups = str(RecoveryKey.new()).split("-")
    assert [len(group) for group in groups] == [4] * 9
    assert not set("".join(groups)) & set("ILOU")


def test_what_is_printed_reads_back() -> None:
    for _ in range(200):
        key = RecoveryKey.new()
        assert RecoveryKey.parse(str(key)) == key


def test_case_spaces_and_letters_that_look_alike_do_not_matter() -> None:
    printed = str(KEY)
    assert "0" in printed
    assert "1" in printed
    for typed in (
        printed.lower(),
        printed.replace("-", " "),
        printed.replace("-", ""),
        f"  {printed.replace('-', ' – ')}\n",
        printed.replace("0", "O").replace("1", "l"),
        printed.replace("0", "o").replace("1", "I"),
    ):
        assert RecoveryKey.parse(typed) == KEY


def test_one_mistyped_character_is_told_as_such_wherever_it_stands() -> None:
    printed, letters = str(KEY), "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for place, right in enumerate(printed):
        if right == "-":
            continue
        wrong = letters[(letters.index(right) + 1 + place % 31) % 32]
        with pytest.raises(UserError, match="typing mistake"):
            RecoveryKey.parse(printed[:place] + wrong + printed[place + 1 :])


def test_two_characters_swapped_are_told() -> None:
    printed = str(KEY)
    for place in range(len(printed) - 1):
        swapped = printed[:place] + printed[place + 1] + printed[place] + printed[place + 2 :]
        if swapped.replace("-", "") != printed.replace("-", ""):
            with pytest.raises(UserError):
                RecoveryKey.parse(swapped)


def test_a_missing_character_and_a_foreign_one_are_told_apart() -> None:
    with pytest.raises(UserError) as short:
        RecoveryKey.parse(str(KEY)[:-1])
    assert "This one has 35." in str(short.value.text)
    with pytest.raises(UserError) as foreign:
        RecoveryKey.parse("æ" + str(KEY)[1:])
    assert "“Æ” in group 1" in str(foreign.value.text)


def test_a_key_never_shows_itself_in_a_traceback() -> None:
    assert repr(KEY) == "RecoveryKey()"


def test_a_passphrase_of_words_does_not_look_like_a_key_but_a_mistyped_key_does() -> None:
    assert not looks_like_one("rugbrød cykel mandag paraply")
    assert not looks_like_one("kort")
    assert looks_like_one(str(KEY)[:-1])
    assert looks_like_one(str(KEY).replace("0", "U"))
