"""What the municipality's IT has decided for a computer, in a file that only an administrator writes.

``policy.toml`` lies in the machine's own settings folder (:func:`usual_file`). Everything in it is
optional, and most computers have none. It is described for IT in ``docs/it/roll-out.md``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

_WORDS: Final = ("data_folder", "municipality", "setup_file")
_MAY: Final = ("use_key_store", "edit_data_sets")
GOVERNED: Final = frozenset({"language", "theme", "text_scale", "idle_minutes", "hide_from_capture"})
"""The choices that a policy may give or lock."""


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds on this computer.

    ``defaults`` are used until the mentor chooses otherwise, ``locked`` whatever the mentor chooses; a
    locked ``idle_minutes`` is the longest that may be chosen. ``data_folder`` is where everything
    lies, with the system's own names in it (``%LOCALAPPDATA%``, ``$HOME``). ``municipality`` is filled
    in at the first run, and ``setup_file`` the municipality's data sets that are taken in then.
    ``faults`` are what could not be understood, one sentence each in English for the administrator.
    """

    defaults: Mapping[str, Any] = field(default_factory=_nothing)
    locked: Mapping[str, Any] = field(default_factory=_nothing)
    data_folder: str = ""
    municipality: str = ""
    setup_file: str = ""
    use_key_store: bool = True
    edit_data_sets: bool = True
    faults: tuple[str, ...] = ()

    def locks(self, choice: str) -> bool:
        """Whether ``choice`` (a name of the settings) is decided here."""
        return choice in self.locked


NO_POLICY: Final = Policy()
"""A computer on which IT has decided nothing."""


def usual_file() -> Path:
    """Where the policy lies on this system; only an administrator can write there."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), "MentorDesk", "policy.toml")
    if sys.platform == "darwin":
        return Path("/Library/Application Support/MentorDesk/policy.toml")
    return Path("/etc/mentor-desk/policy.toml")


def read(file: Path) -> Policy:
    """The policy in ``file``. What is wrong in it is left out and told; no file is no policy."""
    try:
        source = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as trouble:
        return Policy(faults=(f"The file cannot be read: {trouble.strerror}.",))
    import tomllib

    try:
        found = tomllib.loads(source.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as trouble:
        return Policy(faults=(f"The file is not TOML in UTF-8: {trouble}.",))
    return _understood(found)


def _understood(found: dict[str, Any]) -> Policy:
    faults = [
        f"Nobody knows «{name}»."
        for name in sorted(found.keys() - {*_WORDS, "may", "defaults", "locked"})
    ]
    data_folder, municipality, setup = (_word(found, name, faults) for name in _WORDS)
    tables = {name: _table(found, name, faults) for name in ("may", "defaults", "locked")}
    for name in ("defaults", "locked"):
        for choice in sorted(tables[name].keys() - GOVERNED):
            faults.append(f"Nobody knows «{choice}» in [{name}].")
            del tables[name][choice]
    may = tables["may"]
    faults += [f"Nobody knows «{name}» in [may]." for name in sorted(may.keys() - set(_MAY))]
    wrong = (name for name in _MAY if not isinstance(may.get(name, True), bool))
    faults += [f"«{name}» in [may] must be true or false." for name in wrong]
    return Policy(
        MappingProxyType(tables["defaults"]),
        MappingProxyType(tables["locked"]),
        data_folder=data_folder,
        municipality=municipality,
        setup_file=setup,
        use_key_store=may.get("use_key_store", True) is True,
        edit_data_sets=may.get("edit_data_sets", True) is True,
        faults=tuple(faults),
    )


def _word(found: dict[str, Any], name: str, faults: list[str]) -> str:
    value = found.get(name, "")
    if isinstance(value, str):
        return value.strip()
    faults.append(f"«{name}» must be text.")
    return ""


def _table(found: dict[str, Any], name: str, faults: list[str]) -> dict[str, Any]:
    value = found.get(name, {})
    if isinstance(value, dict):
        return dict(value)
    faults.append(f"«{name}» must be a table: [{name}].")
    return {}


def folder(policy: Policy) -> Path | None:
    """Where the policy wants everything to lie; ``None`` where it says nothing."""
    if not policy.data_folder:
        return None
    return Path(os.path.expandvars(policy.data_folder)).expanduser()
