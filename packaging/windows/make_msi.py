"""Write the description of the MSI: ``make_msi.py PROGRAM ICONS VERSION FILE.wxs``.

For the IT department: per machine, into Program Files, where the usual rules let programs run, with a
line in the start menu and packages of cases opened by a double click. Compile it with ``wixl -a x64``
(here) or WiX 3; install with ``msiexec /i FILE.msi /qn``, remove with ``msiexec /x FILE.msi /qn``. The
same version gives the same identifiers.
"""

from __future__ import annotations

import sys
import uuid
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

_OURS: Final = uuid.uuid5(uuid.NAMESPACE_OID, "mentor-desk installer")
_UPGRADE: Final = uuid.uuid5(_OURS, "upgrade")


_CLASSES: Final = r"Software\Classes"
_TYPE: Final = "MentorDesk.Package"
_START: Final = "[INSTALLDIR]mentor-desk.exe"
_DRAWING: Final = "mentor-desk-package.ico"


def describe(program: Path, icons: Path, version: str) -> ET.ElementTree[ET.Element]:
    """The MSI that holds everything in the folder ``program``, and the drawings in ``icons``."""
    wix = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    named = {"Name": "Mentor Desk", "Manufacturer": "Mentor Desk contributors", "Language": "1030"}
    code = str(uuid.uuid5(_OURS, version))
    product = ET.SubElement(
        wix, "Product", {"Id": code, "Version": version, "UpgradeCode": str(_UPGRADE), **named}
    )
    ET.SubElement(
        product,
        "Package",
        {"InstallerVersion": "200", "Compressed": "yes", "InstallScope": "perMachine"},
    )
    ET.SubElement(product, "Media", {"Id": "1", "Cabinet": "files.cab", "EmbedCab": "yes"})
    ET.SubElement(product, "MajorUpgrade", {"DowngradeErrorMessage": "A newer version is installed."})
    top = ET.SubElement(product, "Directory", {"Id": "TARGETDIR", "Name": "SourceDir"})
    programs = ET.SubElement(top, "Directory", {"Id": "ProgramFiles64Folder"})
    own = ET.SubElement(programs, "Directory", {"Id": "INSTALLDIR", "Name": "Mentor Desk"})
    feature = ET.SubElement(product, "Feature", {"Id": "Everything", "Level": "1"})
    _fill(own, program, program, feature)
    _file(own, icons / _DRAWING, _DRAWING, feature)
    menu = ET.SubElement(top, "Directory", {"Id": "ProgramMenuFolder"})
    _shortcut(_component(menu, "shortcut", feature))
    _file_type(_component(own, "file type", feature))
    return ET.ElementTree(wix)


def _fill(into: ET.Element, folder: Path, program: Path, feature: ET.Element) -> None:
    for each in sorted(folder.iterdir()):
        place = each.relative_to(program).as_posix()
        if each.is_dir():
            inner = ET.SubElement(into, "Directory", {"Id": _name(place), "Name": each.name})
            _fill(inner, each, program, feature)
        else:
            _file(into, each, place, feature)


def _file(into: ET.Element, file: Path, place: str, feature: ET.Element) -> None:
    held = {"Id": f"f{_name(place)}", "Name": file.name, "Source": str(file), "KeyPath": "yes"}
    ET.SubElement(_component(into, place, feature), "File", held)


def _component(into: ET.Element, what: str, feature: ET.Element) -> ET.Element:
    name, guid = f"c{_name(what)}", str(uuid.uuid5(_OURS, f"component {what}"))
    ET.SubElement(feature, "ComponentRef", {"Id": name})
    return ET.SubElement(into, "Component", {"Id": name, "Guid": guid, "Win64": "yes"})


def _name(what: str) -> str:
    return f"x{uuid.uuid5(_OURS, what).hex}"


def _shortcut(component: ET.Element) -> None:
    """A line in everybody's start menu. The installer wants a key of the user to know it by."""
    told = {"Id": "StartMenu", "Name": "Mentor Desk", "Target": _START}
    ET.SubElement(component, "Shortcut", {**told, "WorkingDirectory": "INSTALLDIR"})
    _key(component, "HKCU", r"Software\Mentor Desk", "1", Name="Installed", KeyPath="yes")


def _file_type(component: ET.Element) -> None:
    """Packages of cases belong to the program, for everybody on the computer."""
    _key(component, "HKLM", rf"{_CLASSES}\.mdpakke", _TYPE, KeyPath="yes")
    _key(component, "HKLM", rf"{_CLASSES}\{_TYPE}\DefaultIcon", f"[INSTALLDIR]{_DRAWING}")
    _key(component, "HKLM", rf"{_CLASSES}\{_TYPE}\shell\open\command", f'"{_START}" "%1"')


def _key(component: ET.Element, root: str, key: str, value: str, **more: str) -> None:
    told = {"Root": root, "Key": key, "Type": "string", "Value": value, **more}
    ET.SubElement(component, "RegistryValue", told)


if __name__ == "__main__":
    described = describe(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
    described.write(sys.argv[4], encoding="utf-8", xml_declaration=True)
