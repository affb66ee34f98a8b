"""Where the user's files lie on this computer."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_APP = "MentorDesk"
BESIDE = "beside-"
"""How the folder of a caseload begins that was restored beside the real one."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one installation.

    ``data`` is the per-user *local* folder (never a roaming or synchronised one: a write-ahead log
    cannot live on a network share); ``vault`` holds the encrypted file and its key file.
    """

    data: Path

    @property
    def is_copy(self) -> bool:
        """Whether the caseload is a backup that was restored beside the real one."""
        return self.data.name.startswith(BESIDE)

    @property
    def vault(self) -> Path:
        """The folder of the vault: ``header.json`` and ``vault.db``."""
        return self.data / "vault"

    @property
    def settings(self) -> Path:
        """Choices that hold before unlocking: language, theme, window size. Never personal data."""
        return self.data / "settings.json"

    @property
    def logs(self) -> Path:
        """The folder of ``mentor-desk.log`` and ``crash.log``."""
        return self.data / "logs"


def usual_folder() -> Path:
    """Where the program keeps everything unless it was told otherwise."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False))


def default_paths(decided: Path | None = None) -> Paths:
    """The folders for the present user.

    ``decided`` is where IT wants them (:func:`mentor_desk.policy.folder`); ``MENTOR_DESK_HOME`` puts
    them elsewhere all the same, for tests and for looking into a copy.
    """
    home = os.environ.get("MENTOR_DESK_HOME")
    return Paths(Path(home) if home else decided or usual_folder())


def backups_of(vault: Path) -> Path:
    """The folder that holds the backups of the vault in ``vault``."""
    return vault / "backups"
