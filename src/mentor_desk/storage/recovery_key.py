"""The printed recovery key: opens the vault when the passphrase is forgotten."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field

from mentor_desk.errors import UserError
from mentor_desk.texts import text

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SECRET_BYTES = 20
_CHECK_BITS = 20
_LENGTH = 36
_GROUP = 4
_SAME = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = str.maketrans("", "", " \t\r\n-–—\u2010\u2011\u2212\u00a0_.")


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """160 random bits, written as nine groups of four with 20 check bits at the end.

    The alphabet is Crockford's base 32, which has no I, L, O or U: what the eye confuses on paper
    means the same. ``str()`` gives the printed form; ``repr()`` never shows the secret.
    """

    secret: bytes = field(repr=False)

    @classmethod
    def new(cls) -> RecoveryKey:
        """A fresh key from the operating system's randomness."""
        return cls(secrets.token_bytes(_SECRET_BYTES))

    @classmethod
    def parse(cls, typed: str) -> RecoveryKey:
        """The key that was typed, whatever its case and spacing.

        Raises :class:`UserError` saying what is wrong with it: too short or long, a character that
        no key has, or check bits that do not fit (one wrong character is always found).
        """
        letters = _letters(typed)
        for place, letter in enumerate(letters):
            if letter not in _ALPHABET:
                raise UserError(
                    text(
                        "errors",
                        "“{letter}” in group {group} is mistyped: no recovery key has that character.",
                    ).fill(letter=letter, group=place // _GROUP + 1)
                )
        if len(letters) != _LENGTH:
            raise UserError(
                text(
                    "errors",
                    "A recovery key has 9 groups of 4 characters, 36 in all. This one has {count}.",
                ).fill(count=len(letters))
            )
        number = 0
        for letter in letters:
            number = number << 5 | _ALPHABET.index(letter)
        secret = (number >> _CHECK_BITS).to_bytes(_SECRET_BYTES, "big")
        if number & ((1 << _CHECK_BITS) - 1) != _check(secret):
            raise UserError(
                text(
                    "errors",
                    "The recovery key has a typing mistake. Compare it with the paper, "
                    "character by character.",
                )
            )
        return cls(secret)

    def __str__(self) -> str:
        number = int.from_bytes(self.secret, "big") << _CHECK_BITS | _check(self.secret)
        letters = "".join(_ALPHABET[number >> 5 * (_LENGTH - 1 - i) & 31] for i in range(_LENGTH))
        return "-".join(letters[i : i + _GROUP] for i in range(0, _LENGTH, _GROUP))


def looks_like_one(typed: str) -> bool:
    """Whether ``typed`` has the shape of a recovery key, perhaps with a typing mistake or two.

    A long passphrase may have that shape too, so the answer only decides what the sentence says
    after both have been tried.
    """
    letters = _letters(typed)
    has_shape = abs(len(letters) - _LENGTH) <= 2 and letters.isascii() and letters.isalnum()
    return has_shape and any(letter.isdigit() for letter in letters)


def _letters(typed: str) -> str:
    return typed.translate(_BETWEEN).upper().translate(_SAME)


def _check(secret: bytes) -> int:
    digest = hashlib.sha256(b"mentor-desk recovery key\0" + secret).digest()
    return int.from_bytes(digest[:4], "big") >> 32 - _CHECK_BITS
