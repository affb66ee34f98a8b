"""What PyInstaller would take along and the program has no use for."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

MODULES: Final = (
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PIL.AvifImagePlugin",
    "PIL.ImageTk",
    "PIL.WebPImagePlugin",
    "PIL._avif",
    "PIL._imagingtk",
    "PIL._webp",
    "lib2to3",
    "pydoc_data",
    "setuptools",
    "sqlite3",
    "test",
    "tkinter",
    "unittest",
    "xmlrpc",
)
"""Modules nothing of ours imports; what only asks whether they are there takes no for an answer."""

_FILES: Final = (
    # Qt: platforms without a desk, and picture formats nobody puts on a letterhead.
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/imageformats/*qgif*",
    "*/plugins/imageformats/*qicns*",
    "*/plugins/imageformats/*qpdf*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qwbmp*",
    "*/plugins/imageformats/*qwebp*",
    "*/plugins/networkinformation/*",
    "*/plugins/platforminputcontexts/*qtvirtualkeyboard*",
    "*/plugins/platforms/*qeglfs*",
    "*/plugins/platforms/*qlinuxfb*",
    "*/plugins/platforms/*qminimal*",
    "*/plugins/platforms/*qvkkhrdisplay*",
    "*/plugins/platforms/*qvnc*",
    "*/plugins/platformthemes/*qgtk3*",
    "*/plugins/qmltooling/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/tls/*",
    "*/opengl32sw.dll",
    "*/d3dcompiler_*.dll",
    "*libQt6EglF[sS]*",
    "*Qt6OpenGL*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    # Tables of the libraries: other languages, other countries' holidays and their tests.
    "*.dist-info/sboms/*",
    "docx/templates/default-docx-template/*",
    "lxml/isoschematron/*",
    "reportlab/fonts/*",
    "stdnum/*.dat",
)

THE_SYSTEMS: Final = (
    "libX11-xcb.so.1",
    "libX11.so.6",
    "libcups.so.2",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libgcc_s.so.1",
    "libglib-2.0.so.0",
    "libgthread-2.0.so.0",
    "libstdc++.so.6",
)
"""Libraries of every Linux desk: the system mends them, and its graphics drivers want its own."""

_TRANSLATIONS: Final = ("qtbase_da.qm", "qt_da.qm")


def is_wanted(name: str) -> bool:
    """Whether the file ``name`` (its place in the package) goes along."""
    place = name.replace("\\", "/")
    if "/translations/" in place and place.endswith(".qm") and "/Qt" in f"/{place}":
        return place.rpartition("/")[2] in _TRANSLATIONS
    if place.startswith("babel/locale-data/"):
        return place.rpartition("/")[2].split("_")[0].removesuffix(".dat") in {"da", "en", "root"}
    return not any(fnmatch(place, each) or fnmatch(f"/{place}", each) for each in _FILES)


Entry = tuple[str, str, str]
"""Where a file goes, where it comes from, and PyInstaller's word for its kind."""


def without_orphans(binaries: Iterable[Entry]) -> list[Entry]:
    """``binaries`` without the libraries of this Linux that nothing else among them needs."""
    held = [each for each in binaries if each[0] not in THE_SYSTEMS]
    sources = {place: Path(source) for place, source, _ in held}
    waiting = [place for place in sources if not _of_the_system(place, sources[place])]
    wanted = set(waiting)
    while waiting:
        new = _needed_by(sources[waiting.pop()]) & sources.keys() - wanted
        wanted |= new
        waiting += new
    return [each for each in held if each[0] in wanted]


def _of_the_system(place: str, source: Path) -> bool:
    if "/" in place or ".so" not in place or "site-packages" in source.parts:
        return False
    return not place.startswith("libpython")  # the starter loads it by name


def _needed_by(file: Path) -> set[str]:
    """The libraries that the ELF file itself asks for, by their names."""
    if not file.is_file():
        return set()
    told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=False)
    lines = (line.split() for line in told.stdout.splitlines())
    return {words[1] for words in lines if len(words) == 2 and words[0] == "NEEDED"}
