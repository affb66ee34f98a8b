"""The data key and the slots that wrap it, one for each way of opening the vault.

The data file is encrypted with a random 32-byte data key that never changes with the passphrase. Each
slot holds that key, wrapped with AES-256-GCM under a key derived from a secret. The authenticated
data names the format, the vault and the slot's own parameters, so that a slot with a lowered cost, a
changed salt or a place in another vault's header opens nothing.
"""

from __future__ import annotations

import json
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mentor_desk.errors import WrongPassphraseError
from mentor_desk.storage.kdf import KdfCost, derive
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.texts import Text, text

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
WRAPPED_BYTES: Final = KEY_BYTES + 16
PHRASE: Final = "passphrase"
RECOVERY: Final = "recovery"
KEY_STORE: Final = "keystore"
"""The data key under a random key that the operating system keeps for its user."""
FORMER: Final = "former"
"""The data key before the present one, for the backups that still lie under it."""

Binding = Mapping[str, str | int]
"""What every slot of one header is bound to: format, version and vault id."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the data key. ``parameters`` are public and authenticated."""

    kind: str
    parameters: Mapping[str, str | int]
    nonce: bytes
    wrapped: bytes


def new_data_key() -> bytearray:
    """A fresh data key; :func:`wipe` it when the vault is locked."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def wipe(key: bytearray) -> None:
    """Overwrite ``key`` with zeros where it lies."""
    key[:] = bytes(len(key))


def wrap_with_passphrase(key: bytearray, passphrase: str, cost: KdfCost, binding: Binding) -> Slot:
    """A passphrase slot. Takes as long as ``cost`` says, usually most of a second."""
    salt = secrets.token_bytes(SALT_BYTES)
    parameters: dict[str, str | int] = {
        "kdf": "argon2id", "t": cost.t, "m": cost.m, "p": cost.p, "salt": salt.hex(),
    }  # fmt: skip
    return _wrap(key, derive(_normal(passphrase), salt, cost), PHRASE, parameters, binding)


def wrap_with_recovery_key(key: bytearray, recovery: RecoveryKey, binding: Binding) -> Slot:
    """A recovery slot. The key is 160 random bits, so no slow derivation is needed."""
    salt = secrets.token_bytes(SALT_BYTES)
    parameters: dict[str, str | int] = {"kdf": "hkdf-sha256", "salt": salt.hex()}
    return _wrap(key, _stretch(recovery, salt), RECOVERY, parameters, binding)


def wrap_with_key(key: bytearray, under: bytes | bytearray, kind: str, binding: Binding) -> Slot:
    """A slot that another random key of 32 bytes opens: :data:`KEY_STORE` or :data:`FORMER`."""
    salt = secrets.token_bytes(SALT_BYTES)
    parameters: dict[str, str | int] = {"kdf": "hkdf-sha256", "salt": salt.hex()}
    return _wrap(key, _expanded(under, salt, kind), kind, parameters, binding)


def unwrap_with_passphrase(slot: Slot, passphrase: str, binding: Binding) -> bytearray:
    """The data key, from a passphrase slot; :class:`WrongPassphraseError` if it does not open."""
    salt = bytes.fromhex(str(slot.parameters["salt"]))
    under = derive(_normal(passphrase), salt, cost_of(slot))
    wrong = text("errors", "That passphrase does not open the caseload. Nothing was changed.")
    return _unwrap(slot, under, binding, wrong)


def unwrap_with_recovery_key(slot: Slot, recovery: RecoveryKey, binding: Binding) -> bytearray:
    """The data key, from a recovery slot; :class:`WrongPassphraseError` if it does not open."""
    under = _stretch(recovery, bytes.fromhex(str(slot.parameters["salt"])))
    wrong = text("errors", "This is a recovery key, but it belongs to another caseload.")
    return _unwrap(slot, under, binding, wrong)


def unwrap_with_key(slot: Slot, under: bytes | bytearray, binding: Binding) -> bytearray:
    """The data key, from a slot of :func:`wrap_with_key`; :class:`WrongPassphraseError` otherwise."""
    salt = bytes.fromhex(str(slot.parameters["salt"]))
    wrong = text("errors", "The key kept by this computer belongs to another caseload.")
    return _unwrap(slot, _expanded(under, salt, slot.kind), binding, wrong)


def cost_of(slot: Slot) -> KdfCost:
    """What it costs to derive the key of a passphrase slot; absurd numbers are refused."""
    numbers = slot.parameters
    return KdfCost(int(numbers["t"]), int(numbers["m"]), int(numbers["p"])).sane()


def _normal(passphrase: str) -> bytearray:
    # macOS types å as two code points, others as one: both must open the same vault.
    return bytearray(unicodedata.normalize("NFKC", passphrase).encode())


def _stretch(recovery: RecoveryKey, salt: bytes) -> bytearray:
    hkdf = HKDF(SHA256(), KEY_BYTES, salt, b"mentor-desk recovery slot")
    return bytearray(hkdf.derive(recovery.secret))


def _expanded(under: bytes | bytearray, salt: bytes, kind: str) -> bytearray:
    hkdf = HKDF(SHA256(), KEY_BYTES, salt, f"mentor-desk {kind} slot".encode())
    return bytearray(hkdf.derive(bytes(under)))


def _associated(kind: str, parameters: Mapping[str, str | int], binding: Binding) -> bytes:
    whole = {**binding, "slot": {"kind": kind, **parameters}}
    return json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _wrap(
    key: bytearray, under: bytearray, kind: str, parameters: Mapping[str, str | int], binding: Binding
) -> Slot:
    if len(key) != KEY_BYTES:
        raise ValueError("a data key has 32 bytes")
    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(under).encrypt(nonce, key, _associated(kind, parameters, binding))
    wipe(under)
    return Slot(kind, parameters, nonce, wrapped)


def _unwrap(slot: Slot, under: bytearray, binding: Binding, wrong: Text) -> bytearray:
    key = bytearray(KEY_BYTES)
    about = _associated(slot.kind, slot.parameters, binding)
    try:
        AESGCM(under).decrypt_into(slot.nonce, slot.wrapped, about, key)
    except InvalidTag:
        raise WrongPassphraseError(wrong) from None
    finally:
        wipe(under)
    return key
