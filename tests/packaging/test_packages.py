"""What can be known of the packages without building them; ``make package`` tries the rest."""

from __future__ import annotations

import configparser
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from mentor_desk.exchange.package import SUFFIX
from mentor_desk.exchange.sealed import PACKAGE

_PACKAGING = Path(__file__).parent.parent.parent / "packaging"
_TYPE = "application/vnd.mentor-desk.package"


def pinned(lock: Path) -> dict[str, str]:
    """The versions in a lock."""
    lines = re.findall(r"^([a-z0-9.-]+)==([^ ]+)", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return {name: version.rstrip(";") for name, version in lines}


def test_packages_are_made_of_what_was_tested() -> None:
    tested = pinned(_PACKAGING.parent / "requirements.lock")
    packed = pinned(_PACKAGING / "requirements.lock")
    other = {name for name in tested.keys() & packed.keys() if tested[name] != packed[name]}
    assert other == set()
    assert {"pyinstaller", "cyclonedx-python-lib", "pyside6-essentials", "sqlcipher3"} <= packed.keys()


def test_a_package_of_cases_opens_by_a_double_click() -> None:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(_PACKAGING / "linux" / "mentor-desk.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    assert entry["Exec"].endswith("%f")
    assert entry["MimeType"] == f"{_TYPE};"
    kind = ET.parse(_PACKAGING / "linux" / "mentor-desk-mime.xml").getroot()[0]
    named = "{http://www.freedesktop.org/standards/shared-mime-info}"
    glob, match = kind.find(f"{named}glob"), kind.find(f"{named}magic/{named}match")
    assert kind.get("type") == _TYPE
    assert glob is not None
    assert glob.get("pattern") == f"*{SUFFIX}"
    assert match is not None
    assert str(match.get("value")).replace("\\n", "\n").encode() == PACKAGE
    assert SUFFIX in (_PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
