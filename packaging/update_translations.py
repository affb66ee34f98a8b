"""Gather every sentence of the program into ``resources/i18n/*.ts``.

Run it after writing a new sentence, then write its Danish in the file (Linguist or an editor):
``.venv/bin/python packaging/update_translations.py``. Sentences no longer said are dropped. English
needs a file only for its plurals.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "i18n"


def gather(language: str, *options: str) -> None:
    """Bring one ``.ts`` file up to date with the source."""
    sources = sorted(str(path) for path in (ROOT / "src").rglob("*.py"))
    target = FOLDER / f"mentor_desk_{language}.ts"
    subprocess.run(
        [
            str(Path(PySide6.__path__[0]) / "lupdate"),
            *sources,
            "-ts", str(target),
            "-no-obsolete",
            "-locations", "none",
            "-source-language", "en",
            "-target-language", language,
            "-tr-function-alias", "translate+=text",
            *options,
        ],
        check=True,
    )  # fmt: skip


if __name__ == "__main__":
    gather("da")
    gather("en", "-pluralonly")
