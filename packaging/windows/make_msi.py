"""Write the description of the MSI for the IT department: ``make_msi.py PROGRAM VERSION FILE.wxs``.

Per machine, into Program Files, where the usual rules let programs run. Compile it with ``wixl -a x64``
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


def describe(program: Path, version: str) -> ET.ElementTree[ET.Element]:
    """The MSI that holds everything in the folder ``program``."""
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
    return ET.ElementTree(wix)


def _fill(into: ET.Element, folder: Path, program: Path, feature: ET.Element) -> None:
    for each in sorted(folder.iterdir()):
        place = each.relative_to(program).as_posix()
        name = f"x{uuid.uuid5(_OURS, place).hex}"
        if each.is_dir():
            inner = ET.SubElement(into, "Directory", {"Id": name, "Name": each.name})
            _fill(inner, each, program, feature)
            continue
        guid = str(uuid.uuid5(_OURS, f"component {place}"))
        component = ET.SubElement(into, "Component", {"Id": f"c{name}", "Guid": guid, "Win64": "yes"})
        held = {"Id": f"f{name}", "Name": each.name, "Source": str(each), "KeyPath": "yes"}
        ET.SubElement(component, "File", held)
        ET.SubElement(feature, "ComponentRef", {"Id": f"c{name}"})


if __name__ == "__main__":
    describe(Path(sys.argv[1]), sys.argv[2]).write(sys.argv[3], encoding="utf-8", xml_declaration=True)
