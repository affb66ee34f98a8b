"""The file of a package: whole or refused in one sentence, and nothing readable in it."""

from __future__ import annotations

import math
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk.errors import UserError, WrongPassphraseError
from mentor_desk.exchange import package_words, sealed
from mentor_desk.exchange.package import Package, pack, unpack
from mentor_desk.exchange.sealed import Cost

CHEAP = Cost(t=1, m=8192, p=1)
WORDS = "zebra kajak mandag paraply tulipan gulerod"
SMALL = Package(
    {"from": "Karen Aagaard"}, {"Citizen": [{"name": "Sofie Ærøskøbing"}]}, (b"%PDF-1.7 a paper",)
)


@pytest.fixture(scope="module")
def file() -> bytes:
    return pack(SMALL, WORDS, CHEAP)


@settings(max_examples=25, deadline=None)
@given(
    records=st.dictionaries(
        st.text(min_size=1, max_size=8),
        st.lists(
            st.dictionaries(
                st.text(max_size=5),
                st.none()
                | st.booleans()
                | st.integers()
                | st.text()
                | st.floats(allow_nan=False, allow_infinity=False),
                max_size=4,
            ),
            max_size=3,
        ),
        max_size=3,
    ),
    blobs=st.lists(st.binary(max_size=40), max_size=3),
)
def test_whatever_goes_in_comes_out(
    records: dict[str, list[dict[str, object]]], blobs: list[bytes]
) -> None:
    packed = pack(Package({"schema": 5}, records, tuple(blobs)), WORDS, CHEAP)
    assert unpack(packed, WORDS) == Package({"schema": 5}, records, tuple(blobs))


def test_a_package_of_many_chunks_comes_out_whole_and_can_be_cut_nowhere() -> None:
    plain = bytes(range(256)) * 9000
    locked = sealed.seal(plain, WORDS, CHEAP)
    assert sealed.unseal(locked, WORDS) == plain
    chunk = (1 << 20) + 16
    front = len(locked) - 2 * chunk - (len(plain) - (2 << 20) + 16)
    for cut in (front + chunk, front + 2 * chunk, len(locked) - 1, front):
        with pytest.raises(UserError) as refused:
            sealed.unseal(locked[:cut], WORDS)
        assert "damaged" in refused.value.text.source
    swapped = (
        locked[:front] + locked[front + chunk : front + 2 * chunk] + locked[front : front + chunk]
        + locked[front + 2 * chunk :]
    )  # fmt: skip
    with pytest.raises(UserError, match="damaged"):
        sealed.unseal(swapped, WORDS)


def test_a_byte_changed_anywhere_is_found(file: bytes) -> None:
    for at in range(0, len(file), 23):
        changed = bytearray(file)
        changed[at] ^= 1
        with pytest.raises(UserError):
            unpack(bytes(changed), WORDS)


def test_other_words_are_told_from_a_damaged_file(file: bytes) -> None:
    with pytest.raises(WrongPassphraseError, match="do not open this package"):
        unpack(file, "zebra kajak mandag paraply tulipan kaffe")
    with pytest.raises(UserError, match="is damaged"):
        unpack(file[:-3], WORDS)


def test_other_files_and_newer_packages_are_refused_before_any_word_is_asked_for(file: bytes) -> None:
    for other in (b"", b"MDP", b"%PDF-1.7\n" + bytes(200), b"PK\x03\x04" + bytes(99)):
        with pytest.raises(UserError, match="no package of cases"):
            sealed.look(other)
    with pytest.raises(UserError, match="newer version"):
        sealed.look(file[:8] + struct.pack(">H", sealed.FORMAT + 1) + file[10:])


def test_nothing_of_a_person_is_readable_in_the_file(file: bytes) -> None:
    for clear in ("Sofie", "Ærøskøbing", "Karen", "Citizen", "PDF"):
        for encoding in ("utf-8", "utf-16-le"):
            assert clear.encode(encoding) not in file


def test_the_words_hold_sixty_bits_and_are_easy_to_say() -> None:
    words = package_words.all_words()
    assert len(words) == len(set(words)) == 1024
    assert all(word.isascii() and word.isalpha() and 4 <= len(word) <= 9 for word in words)
    assert math.isclose(package_words.bits(), 60)
    made = package_words.new()
    assert package_words.parse(f"  {made.upper().replace(' ', '  ')}\n") == made
    assert package_words.new() != made


def test_a_word_heard_wrong_is_named_with_the_one_it_may_be() -> None:
    with pytest.raises(UserError) as refused:
        package_words.parse("zebra kajakk mandag paraply tulipan gulerod")
    assert refused.value.text.values == {"word": "kajakk", "near": "kajak"}
    with pytest.raises(UserError, match="Here are"):
        package_words.parse("zebra kajak")
