"""From the passphrase to an open caseload, against one bare Argon2id derivation of the same cost."""

from __future__ import annotations

import secrets
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw

from benchmarks.figures import report
from benchmarks.startup import PASSPHRASE, sample_vault
from mentor_desk.storage import header, keys
from mentor_desk.storage.kdf import FLOOR
from mentor_desk.storage.vault import Vault, data_key

ROUNDS = 9


def bare() -> float:
    """Seconds of the derivation alone, in the library that does it."""
    salt = secrets.token_bytes(16)
    begun = time.perf_counter()
    hash_secret_raw(b"benchmark only", salt, FLOOR.t, FLOOR.m, FLOOR.p, 32, Type.ID)
    return time.perf_counter() - begun


def opened(folder: Path) -> float:
    """Seconds until the vault is open, its journal compared and the unlocking written down."""
    begun = time.perf_counter()
    vault = Vault.unlock(folder, PASSPHRASE)
    took = time.perf_counter() - begun
    vault.close()
    return took


def measure() -> dict[str, Any]:
    """Seconds, turn about; the sample caseload under the least cost of a real vault."""
    with tempfile.TemporaryDirectory() as home:
        sample_vault(Path(home))
        folder = Path(shutil.move(Path(home) / "vault", Path(home) / "dear"))
        key = data_key(folder, PASSPHRASE)
        known = header.read(folder)
        slot = keys.wrap_with_passphrase(key, PASSPHRASE, FLOOR, known.binding)
        header.write(folder, known.with_slot(slot))
        bare()
        opened(folder)
        ours: list[float] = []
        floor: list[float] = []
        for _ in range(ROUNDS):
            floor.append(bare())
            ours.append(opened(folder))
    return report("unlock", "s", ours, floor, passes=FLOOR.t, mebibytes=FLOOR.m // 1024, lanes=FLOOR.p)
