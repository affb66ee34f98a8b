"""Argon2id: what it costs to try one passphrase, and how the cost is chosen."""

from __future__ import annotations

import math
import secrets
import time
from dataclasses import dataclass
from typing import Final

from mentor_desk.errors import StorageError
from mentor_desk.texts import text

_KEY_BYTES = 32
_TARGET_SECONDS = 0.75
_LEAST_PASSES = 3
_MOST_PASSES = 32
_MIB = 1024


@dataclass(frozen=True, slots=True)
class KdfCost:
    """The three numbers of Argon2id: ``t`` passes over ``m`` KiB of memory in ``p`` lanes."""

    t: int
    m: int
    p: int

    def sane(self) -> KdfCost:
        """Itself, or :class:`StorageError` for numbers that no vault of ours was made with.

        The header is read before anything is authenticated: without this bound, a changed header
        could make the program take all memory or run for hours.
        """
        within = 1 <= self.t <= 64 and 8 * _MIB <= self.m <= 2048 * _MIB and 1 <= self.p <= 16
        if not within or self.t * self.m > 16384 * _MIB:
            raise StorageError(
                text(
                    "errors",
                    "The key file asks for an unreasonable amount of work, so it has been changed or "
                    "damaged. Put header.json back from a backup.",
                )
            )
        return self


FLOOR: Final = KdfCost(t=_LEAST_PASSES, m=256 * _MIB, p=4)
"""The least that a vault made for real use costs (RFC 9106 between its two recommendations)."""


def calibrated() -> KdfCost:
    """The cost that takes between half a second and a second on this computer.

    Memory and lanes stay as in :data:`FLOOR`; a fast computer makes more passes. A slow one keeps the
    least number of passes and waits a little longer.
    """
    begun = time.perf_counter()
    derive(bytearray(b"calibration"), secrets.token_bytes(16), FLOOR)
    took = time.perf_counter() - begun
    passes = math.floor(_TARGET_SECONDS / took * FLOOR.t)
    return KdfCost(min(max(FLOOR.t, passes), _MOST_PASSES), FLOOR.m, FLOOR.p)


def derive(secret: bytearray, salt: bytes, cost: KdfCost) -> bytearray:
    """32 bytes from ``secret``, which is wiped. Blocks, but releases the interpreter: use a thread.

    :class:`StorageError` when the computer cannot spare the memory.
    """
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    cost.sane()
    try:
        raw = hash_secret_raw(bytes(secret), salt, cost.t, cost.m, cost.p, _KEY_BYTES, Type.ID)
    except (HashingError, MemoryError) as trouble:
        raise StorageError(
            text(
                "errors",
                "There is not enough free memory to unlock ({mebibytes} MB are needed for a moment). "
                "Close other programs and try again.",
            ).fill(mebibytes=cost.m // _MIB)
        ) from trouble
    secret[:] = bytes(len(secret))
    return bytearray(raw)
