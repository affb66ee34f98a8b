"""Compile the translations while the package is built.

A ``.qm`` file is made from each ``resources/i18n/*.ts`` with Qt's own ``lrelease``, so the
compiled form never lies in the repository.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def lrelease() -> Path:
    """Qt's translation compiler, as shipped in PySide6_Essentials."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    for candidate in (folder / name, folder / "Qt" / "libexec" / name):
        if candidate.exists():
            return candidate
    raise FileNotFoundError(name)


def compile_translations(folder: Path) -> None:
    """Write one ``.qm`` beside every ``.ts`` in ``folder``."""
    for source in sorted(folder.glob("*.ts")):
        command = [str(lrelease()), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, check=True)


class TranslationsHook(BuildHookInterface[Any]):
    """Hatchling calls this before it gathers the files of a wheel or an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile the translations of the source tree."""
        compile_translations(Path(self.root) / "resources" / "i18n")


if __name__ == "__main__":
    compile_translations(Path(__file__).parent.parent / "resources" / "i18n")
