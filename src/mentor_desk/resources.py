"""Where the program's own data files lie, in a source tree and in an installed package."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from mentor_desk.texts import Catalogue, Language

_PACKAGE = Path(__file__).parent


def root() -> Path:
    """The folder that holds ``rules``, ``forms``, ``fonts``, ``icons``, ``i18n`` and so on."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent.parent / "resources"


def path(*parts: str) -> Path:
    """The path of one shipped file, for example ``path("rules", "praktik.toml")``."""
    return root().joinpath(*parts)


@cache
def catalogue(language: Language) -> Catalogue:
    """The translations of core sentences into ``language``; read once, since they never change."""
    source = path("i18n", f"mentor_desk_{language}.ts")
    return Catalogue(language, source if language != "en" and source.exists() else None)
