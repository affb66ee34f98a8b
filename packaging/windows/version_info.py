"""Write what Windows shows of the program under «Properties»: ``version_info.py FILE PROGRAM.exe``."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path
from typing import Final

_TEXT: Final = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040604B0", [
      StringStruct("CompanyName", "Mentor Desk contributors"),
      StringStruct("FileDescription", "Mentor Desk"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "GPL-3.0-or-later"),
      StringStruct("OriginalFilename", "{name}"),
      StringStruct("ProductName", "Mentor Desk"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0406, 0x04B0])]),
  ],
)
"""


def text(version: str, name: str) -> str:
    """The file for PyInstaller, of the program ``name``; Windows wants four numbers."""
    numbers = tuple([*map(int, version.split(".")[:3]), 0, 0, 0][:4])
    return _TEXT.format(numbers=numbers, version=version, name=name)


if __name__ == "__main__":
    said = text(metadata.version("mentor-desk"), sys.argv[2])
    Path(sys.argv[1]).write_text(said, encoding="utf-8")
