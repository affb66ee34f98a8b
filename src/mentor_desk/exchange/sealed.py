"""Bytes locked with words: the outside of a package of cases, and of a team file.

    8 bytes   what it is: ``MDPAKKE`` and a line feed for a package
    2 bytes   the number of the format, big-endian
    2 bytes   how long the header is
    header    JSON: Argon2id's cost and salt, the nonce's beginning, a check of the key
    32 bytes  SHA-256 of all that
    chunks    AES-256-GCM, each of a mebibyte and its tag

Nothing in the clear tells whom or how many it is about. Each chunk is bound to the header, to its
place and to whether it is the last, so none can be moved, left out or added.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import struct
from dataclasses import dataclass
from typing import Any, Final

from mentor_desk.errors import StorageError, UserError, WrongPassphraseError
from mentor_desk.texts import text

FORMAT: Final = 1
"""The number of the format this program writes and reads."""
PACKAGE: Final = b"MDPAKKE\n"
"""How a package of cases begins; another kind of file begins with eight other bytes."""
_FIXED: Final = struct.Struct(">8sHH")
_DIGEST = 32
_CHUNK = 1 << 20
_TAG = 16
_MIB = 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What Argon2id spends on one try: ``t`` passes over ``m`` KiB in ``p`` lanes."""

    t: int = 4
    m: int = 256 * _MIB
    p: int = 4

    def sane(self) -> bool:
        """Whether a package of ours can have been made with it: a changed header must not stop us."""
        return 1 <= self.t <= 16 and 8 * _MIB <= self.m <= 1024 * _MIB and 1 <= self.p <= 16


@dataclass(frozen=True, slots=True)
class _Header:
    raw: bytes
    cost: Cost
    salt: bytes
    nonce: bytes
    check: bytes


def seal(plain: bytes, words: str, cost: Cost | None = None, kind: bytes = PACKAGE) -> bytes:
    """``plain`` locked with ``words``. Takes about a second: Argon2id is meant to."""
    cost = cost or Cost()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(7)
    key, check = _keys(words, salt, cost)
    header = json.dumps(
        {
            "argon2id": {"t": cost.t, "m": cost.m, "p": cost.p},
            "salt": salt.hex(),
            "nonce": nonce.hex(),
            "check": check.hex(),
        },
        separators=(",", ":"),
    ).encode()
    front = _FIXED.pack(kind, FORMAT, len(header)) + header
    front += hashlib.sha256(front).digest()
    aead = _aead(key)
    parts = [front]
    for number, start in enumerate(range(0, len(plain) or 1, _CHUNK)):
        last = start + _CHUNK >= len(plain)
        parts.append(aead.encrypt(_nonce(nonce, number, last), plain[start : start + _CHUNK], front))
    return b"".join(parts)


def look(data: bytes) -> None:
    """Whether ``data`` begins as a package that this program can open; nothing is unlocked.

    Raises:
        UserError: it is another kind of file, was made by a newer program, or is damaged.
    """
    _header(data, PACKAGE)


def unseal(data: bytes, words: str, kind: bytes = PACKAGE) -> bytes:
    """What was locked with ``words``.

    Raises:
        UserError: as :func:`look`; or it was cut or changed after it was made.
        WrongPassphraseError: other words lock it.
    """
    header = _header(data, kind)
    key, check = _keys(words, header.salt, header.cost)
    if not hmac.compare_digest(check, header.check):
        raise WrongPassphraseError(
            text(
                "errors",
                "The words do not open this package. Is it the package they were told for? Ask your "
                "colleague to say them again.",
            ),
            "words",
        )
    from cryptography.exceptions import InvalidTag

    aead, plain, at, number = _aead(key), [], len(header.raw), 0
    while True:
        chunk = data[at : at + _CHUNK + _TAG]
        at += len(chunk)
        last = at >= len(data)
        try:
            plain.append(aead.decrypt(_nonce(header.nonce, number, last), chunk, header.raw))
        except (InvalidTag, ValueError) as trouble:
            raise damaged() from trouble
        number += 1
        if last:
            return b"".join(plain)


def damaged() -> UserError:
    """What is said of a package that was cut or changed."""
    return UserError(
        text(
            "errors",
            "The package is damaged: it was cut or changed on its way. Nothing was taken in. Ask your "
            "colleague to copy it once more.",
        ),
        "file",
    )


def newer() -> UserError:
    """What is said of a package from a program that is newer than this one."""
    return UserError(
        text(
            "errors",
            "The package was made by a newer version of Mentor Desk, and this one is too old to read "
            "it. Nothing was taken in. Install the newest version and try again.",
        ),
        "file",
    )


def _header(data: bytes, kind: bytes) -> _Header:
    if len(data) < _FIXED.size or data[: len(kind)] != kind:
        sentence = text("errors", "This is no package of cases from Mentor Desk.")
        raise UserError(sentence, "file")
    _, version, length = _FIXED.unpack_from(data)
    if version > FORMAT:
        raise newer()
    end = _FIXED.size + length
    front, digest = data[:end], data[end : end + _DIGEST]
    if hashlib.sha256(front).digest() != digest:
        raise damaged()
    try:
        header = _parsed(front + digest, json.loads(front[_FIXED.size :]))
    except (ValueError, KeyError, TypeError) as trouble:
        raise damaged() from trouble
    if not header.cost.sane():
        raise damaged()
    return header


def _parsed(raw: bytes, said: Any) -> _Header:
    numbers = said["argon2id"]
    cost = Cost(int(numbers["t"]), int(numbers["m"]), int(numbers["p"]))
    salt, nonce, check = (bytes.fromhex(said[name]) for name in ("salt", "nonce", "check"))
    if (len(salt), len(nonce), len(check)) != (16, 7, 16):
        raise ValueError("a header of another length")
    return _Header(raw, cost, salt, nonce, check)


def _keys(words: str, salt: bytes, cost: Cost) -> tuple[bytes, bytes]:
    """The key of the chunks, and what tells right words from wrong ones before they are tried."""
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        raw = hash_secret_raw(words.encode(), salt, cost.t, cost.m, cost.p, 48, Type.ID)
    except (HashingError, MemoryError) as trouble:
        raise StorageError(
            text(
                "errors",
                "There is not enough free memory for the package ({mebibytes} MB are needed for a "
                "moment). Close other programs and try again.",
            ).fill(mebibytes=cost.m // _MIB)
        ) from trouble
    return raw[:32], raw[32:]


def _aead(key: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _nonce(beginning: bytes, number: int, last: bool) -> bytes:
    return beginning + struct.pack(">IB", number, last)
