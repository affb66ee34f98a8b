"""The setup of a municipality in one file: what it has worded and set itself, and nobody's data.

JSON, so that it can be read and kept under version control. A fingerprint inside tells a file that was
cut or edited by hand from one that is as it was written. What the parts mean is the services'.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import UserError
from mentor_desk.texts import text

SUFFIX: Final = ".mdopsaetning"
MOST_BYTES: Final = 5_000_000
_KIND: Final = "mentor-desk-setup"
_VERSION: Final = 1
_READ = text("errors", "The file could not be read. Is it still there?")
_LARGE = text("errors", "The file is far too large for a setup.")
_OTHER = text("errors", "This is no setup file of Mentor Desk. Nothing was taken in.")
_CUT = text("errors", "The file is cut off or damaged. Ask for it once more. Nothing was taken in.")
_NEWER = text(
    "errors",
    "The file was written by a newer version of Mentor Desk. Bring this one up to date first.",
)


@dataclass(frozen=True, slots=True)
class SetupFile:
    """A setup: the day and the municipality it is of, and its ``parts`` by key, as JSON values.

    ``whole`` is false when somebody edited the file by hand after it was written.
    """

    made_on: date
    municipality: str
    parts: Mapping[str, Any] = field(repr=False)
    whole: bool = True


def pack(setup: SetupFile) -> bytes:
    """The setup as a file."""
    inside = {
        "kind": _KIND,
        "version": _VERSION,
        "made_on": setup.made_on.isoformat(),
        "municipality": setup.municipality,
        "parts": setup.parts,
    }
    whole = {**inside, "sha256": _fingerprint(inside)}
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8")


def read(path: Path) -> SetupFile:
    """The setup in the file.

    Raises:
        UserError: it cannot be read, is too large, another kind of file, cut off, or newer than this
            program.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as trouble:
        raise UserError(_READ) from trouble
    if len(data) > MOST_BYTES:
        raise UserError(_LARGE)
    return unpack(data)


def unpack(data: bytes) -> SetupFile:
    """The setup in ``data``. Raises :class:`UserError` as :func:`read`."""
    if not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{") or _KIND.encode() not in data[:500]:
        raise UserError(_OTHER)
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as trouble:
        raise UserError(_CUT) from trouble
    if not isinstance(found, dict) or found.get("kind") != _KIND:
        raise UserError(_OTHER)
    version = found.get("version")
    if isinstance(version, int) and version > _VERSION:
        raise UserError(_NEWER)
    told = found.pop("sha256", "")
    parts, municipality = found.get("parts"), found.get("municipality")
    if version != _VERSION or not isinstance(parts, dict) or not isinstance(municipality, str):
        raise UserError(_CUT)
    try:
        made_on = date.fromisoformat(str(found.get("made_on")))
    except ValueError as trouble:
        raise UserError(_CUT) from trouble
    return SetupFile(made_on, municipality[:200], parts, _fingerprint(found) == told)


def _fingerprint(inside: Mapping[str, Any]) -> str:
    plain = json.dumps(inside, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()
