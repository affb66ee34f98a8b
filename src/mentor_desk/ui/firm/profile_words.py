"""What stands beneath the fields of a firm's profile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.exchange.firm_values import SIZES
from mentor_desk.formats import cvr, municipalities, numbers, phone, postcodes
from mentor_desk.texts import Language

LISTED = (
    "name", "cvr", "p_number", "branch", "branch_code", "branch_version", "size_band", "address",
    "postcode", "town", "municipality_code", "phone", "email", "latitude", "longitude",
)  # fmt: skip
"""The fields the firm directory can fill, in the order of the form."""


def names() -> dict[str, str]:
    """What each of them is called."""
    translate = QCoreApplication.translate
    return {
        "name": translate("ProfileTab", "Name"),
        "cvr": translate("ProfileTab", "CVR number"),
        "p_number": translate("ProfileTab", "P number"),
        "branch": translate("ProfileTab", "Branch"),
        "branch_code": translate("ProfileTab", "Branch code"),
        "branch_version": translate("ProfileTab", "Code list"),
        "size_band": translate("ProfileTab", "Employees, roughly"),
        "address": translate("ProfileTab", "Address"),
        "postcode": translate("ProfileTab", "Postcode"),
        "town": translate("ProfileTab", "Town"),
        "municipality_code": translate("ProfileTab", "Municipality"),
        "phone": translate("ProfileTab", "Phone"),
        "email": translate("ProfileTab", "E-mail"),
        "latitude": translate("ProfileTab", "Latitude"),
        "longitude": translate("ProfileTab", "Longitude"),
    }


def sizes() -> list[tuple[str, str]]:
    """The size bands to choose from."""
    return [(band, band.replace("-", "–")) for band in SIZES]


def municipality_choices() -> list[tuple[str, str]]:
    """The municipalities by name."""
    return [(each.code, each.name) for each in municipalities.municipalities()]


def municipality_of(postcode: str) -> tuple[str, str] | None:
    """The code and the name of the municipality most of ``postcode`` lies in, where it is known."""
    found = postcodes.find(postcode)
    name = dict(municipality_choices()).get(found.municipality) if found else None
    return (found.municipality, name) if found and name else None


def counted(full_time: float, language: Language) -> str:
    """What the last head-count said, beneath the rough size."""
    words = QCoreApplication.translate("ProfileTab", "Counted: {number} full-time persons")
    return words.format(number=numbers.number(full_time, language))


def branch(code: str, version: str) -> str:
    """``DB25 56.10.10``; a code of no known list is never given a meaning."""
    if not code:
        return ""
    dotted = f"{code[:2]}.{code[2:4]}.{code[4:]}" if len(code) == 6 and code.isdigit() else code
    if version:
        return f"{version} {dotted}"
    words = QCoreApplication.translate("ProfileTab", "{code}, of a code list nobody has named")
    return words.format(code=dotted)


def place(latitude: float | None, longitude: float | None, postcode: str) -> str:
    """Where the firm stands on the map."""
    translate = QCoreApplication.translate
    if latitude is not None and longitude is not None:
        return translate("ProfileTab", "Stands at this very place on the map.")
    found = postcodes.find(postcode)
    if found is None:
        return translate("ProfileTab", "Write a postcode or the very place, and it stands on the map.")
    words = translate("ProfileTab", "Stands in the middle of postcode {code} {town} until you do.")
    return words.format(code=found.code, town=found.town)


def shown(name: str, value: Any) -> str:
    """A value in words, as in «the list says …»."""
    if value in (None, ""):
        return QCoreApplication.translate("ProfileTab", "nothing")
    if name == "cvr":
        return cvr.pretty(value)
    if name == "phone":
        return phone.pretty(value)
    if name == "municipality_code":
        return dict(municipality_choices()).get(value, str(value))
    return str(value).replace("-", "–") if name == "size_band" else str(value)


def corrected(fields: Mapping[str, Any], listed: Mapping[str, Any]) -> list[str]:
    """The fields where the mentor's own word stands instead of the directory's."""
    return [
        name for name in LISTED if name in listed and (fields[name] or None) != (listed[name] or None)
    ]
