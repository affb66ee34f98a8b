"""What the fields of a list of firms are called."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.ui.firm import profile_words


def names() -> dict[str, str]:
    """The name of every field a column can be."""
    translate = QCoreApplication.translate
    return {
        **profile_words.names(),
        "name": translate("DirectoryFields", "Name of the firm"),
        "house_number": translate("DirectoryFields", "House number"),
        "house_letter": translate("DirectoryFields", "House letter"),
        "floor": translate("DirectoryFields", "Floor"),
        "door": translate("DirectoryFields", "Door"),
        "branch_version": translate("DirectoryFields", "Code list of the branch"),
        "closed_on": translate("DirectoryFields", "Closed on"),
        "status": translate("DirectoryFields", "Status"),
        "protected": translate("DirectoryFields", "Wants no advertising"),
    }


def before_after(fields: dict[str, tuple[Any, Any]]) -> str:
    """``Adresse: Havnen 1 → Havnen 3 · Telefon: …``."""
    words = names()
    return " · ".join(
        f"{words.get(name, name)}: {profile_words.shown(name, before)} → "
        f"{profile_words.shown(name, after)}"
        for name, (before, after) in fields.items()
    )


def own_listed(fields: dict[str, tuple[Any, Any]]) -> str:
    """``Adresse: du har Havnen 3, listen siger Havnen 1``, from (your own, the list's)."""
    words = names()
    said = QCoreApplication.translate("DirectoryFields", "{field}: you have {own}, the list {listed}")
    return " · ".join(
        said.format(
            field=words.get(name, name),
            own=profile_words.shown(name, own),
            listed=profile_words.shown(name, listed),
        )
        for name, (own, listed) in fields.items()
    )
