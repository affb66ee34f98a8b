"""The slots that wrap the data key."""

from __future__ import annotations

import unicodedata
import uuid
from dataclasses import replace

import pytest

from mentor_desk.errors import StorageError, WrongPassphraseError
from mentor_desk.storage import header, keys
from mentor_desk.storage.kdf import FLOOR, KdfCost, calibrated
from mentor_desk.storage.keys import Slot
from mentor_desk.storage.recovery_key import RecoveryKey

CHEAP = KdfCost(t=1, m=8192, p=1)
BOUND = header.binding(uuid.UUID(int=7))
PHRASE = "rugbrød cykel mandag paraply"


def slot_for(key: bytearray, passphrase: str = PHRASE) -> Slot:
    return keys.wrap_with_passphrase(key, passphrase, CHEAP, BOUND)


def test_the_passphrase_and_the_recovery_key_unwrap_the_same_data_key() -> None:
    key, recovery = keys.new_data_key(), RecoveryKey.new()
    assert keys.unwrap_with_passphrase(slot_for(key), PHRASE, BOUND) == key
    slot = keys.wrap_with_recovery_key(key, recovery, BOUND)
    assert keys.unwrap_with_recovery_key(slot, recovery, BOUND) == key
    with pytest.raises(WrongPassphraseError):
        keys.unwrap_with_recovery_key(slot, RecoveryKey.new(), BOUND)


def test_a_passphrase_typed_on_macos_opens_what_was_made_elsewhere() -> None:
    key = keys.new_data_key()
    composed = unicodedata.normalize("NFC", "blåbærgrød på Ærø")
    decomposed = unicodedata.normalize("NFD", composed)
    assert composed != decomposed
    assert keys.unwrap_with_passphrase(slot_for(key, composed), decomposed, BOUND) == key


@pytest.mark.parametrize("change", ["salt", "m", "t", "p", "nonce", "wrapped", "vault", "kind"])
def test_a_slot_that_was_tampered_with_opens_nothing(change: str) -> None:
    key = keys.new_data_key()
    slot = slot_for(key)
    parameters, bound = dict(slot.parameters), BOUND
    if change == "salt":
        parameters["salt"] = "00" * 16
    elif change == "m":
        parameters["m"] = 9000
    elif change in {"t", "p"}:
        parameters[change] = 2
    elif change == "vault":
        bound = header.binding(uuid.UUID(int=8))
    slot = replace(slot, parameters=parameters)
    if change == "nonce":
        slot = replace(slot, nonce=bytes(12))
    elif change == "wrapped":
        slot = replace(slot, wrapped=bytes([slot.wrapped[0] ^ 1]) + slot.wrapped[1:])
    elif change == "kind":
        slot = replace(slot, kind=keys.RECOVERY)
    with pytest.raises(WrongPassphraseError):
        keys.unwrap_with_passphrase(slot, PHRASE, bound)


def test_a_data_key_of_31_bytes_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        slot_for(keys.new_data_key()[:31])


@pytest.mark.parametrize(
    "cost",
    [(0, 65536, 4), (3, 1024, 4), (3, 1 << 30, 4), (9999, 65536, 4), (3, 65536, 0), (64, 1 << 20, 4)],
)
def test_an_absurd_cost_in_the_header_is_refused_before_any_work(cost: tuple[int, int, int]) -> None:
    slot = slot_for(keys.new_data_key())
    t, m, p = cost
    changed = replace(slot, parameters={**slot.parameters, "t": t, "m": m, "p": p})
    with pytest.raises(StorageError, match="unreasonable"):
        keys.unwrap_with_passphrase(changed, PHRASE, BOUND)


def test_calibration_never_goes_below_the_floor() -> None:
    cost = calibrated()
    assert (cost.m, cost.p) == (FLOOR.m, FLOOR.p)
    assert cost.t >= FLOOR.t


def test_a_wiped_key_holds_only_zeros() -> None:
    key = keys.new_data_key()
    keys.wipe(key)
    assert key == bytes(32)
