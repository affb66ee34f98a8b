"""What can be known of the packages without building them; ``make package`` tries the rest."""

from __future__ import annotations

import configparser
import plistlib
import re
import sys
import xml.etree.ElementTree as ET
from importlib import import_module
from pathlib import Path

import pytest

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
    plist = plistlib.loads((_PACKAGING / "macos" / "Info.plist").read_bytes())
    exported, document = plist["UTExportedTypeDeclarations"][0], plist["CFBundleDocumentTypes"][0]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == [SUFFIX.lstrip(".")]
    assert document["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]


def test_the_msi_has_every_file_a_line_in_the_menu_and_the_file_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(_PACKAGING / "windows"))
    program = tmp_path / "mentor-desk"
    files = ("mentor-desk.exe", "mentor-desk-cli.exe", "_internal/base.dll", "_internal/a/base.dll")
    for name in files:
        (program / name).parent.mkdir(parents=True, exist_ok=True)
        (program / name).touch()
    wix = import_module("make_msi").describe(program, tmp_path, "0.1.0").getroot()
    held = [each.get("Name") for each in wix.iter("File")]
    assert sorted(held) == sorted([*(Path(name).name for name in files), "mentor-desk-package.ico"])
    names = [each.get("Id") for each in wix.iter("Component")]
    assert len(set(names)) == len(names)
    assert {each.get("Id") for each in wix.iter("ComponentRef")} == set(names)
    assert [each.get("Name") for each in wix.iter("Shortcut")] == ["Mentor Desk"]
    keys = {each.get("Key"): each.get("Value") for each in wix.iter("RegistryValue")}
    kind = keys[rf"Software\Classes\{SUFFIX}"]
    assert str(keys[rf"Software\Classes\{kind}\shell\open\command"]).endswith('"%1"')


def test_the_software_centre_and_the_menu_know_the_program_by_one_name() -> None:
    linux = _PACKAGING / "linux"
    component = ET.parse(linux / "mentor-desk.metainfo.xml").getroot()
    desktop = (linux / "mentor-desk.desktop").name
    assert component.findtext("launchable") == desktop
    assert component.findtext("id") == plistlib.loads(
        (_PACKAGING / "macos" / "Info.plist").read_bytes()
    ).get("CFBundleIdentifier")


def test_the_program_for_the_console_tells_its_commands_instead_of_a_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(_PACKAGING))
    monkeypatch.setattr(sys, "executable", "mentor-desk-cli.exe")
    entry = import_module("entry")
    for arguments in ([], ["--help"]):
        monkeypatch.setattr(sys, "argv", ["mentor-desk-cli", *arguments])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        assert ended.value.code == 0
        assert "policy" in capsys.readouterr().out
    monkeypatch.setattr(sys, "argv", ["mentor-desk-cli", "Fra Marie.mdpakke"])
    assert entry.main() == 2
