"""The plain facts of a journal entry in words: head-count, version, reason, what was undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.readings import WHERE
from mentor_desk.ui.operations import operation
from mentor_desk.ui.translate import say


def about(detail: Mapping[str, Any]) -> str:
    """One line; empty when there is nothing more to tell."""
    parts = [
        _where(detail),
        _people(detail),
        _how(detail),
        _cpr(detail),
        _undone(detail),
        _failed(detail),
    ]
    reason = detail.get("reason")
    if isinstance(reason, str) and reason:
        parts.append(f"«{reason}»")
    return " · ".join(part for part in parts if part)


def _where(detail: Mapping[str, Any]) -> str:
    place = WHERE.get(str(detail.get("where", "")))
    return say(place) if place is not None else ""


def _people(detail: Mapping[str, Any]) -> str:
    people = detail.get("people")
    if not isinstance(people, int):
        return ""
    count = QCoreApplication.translate("journal", "%n person(s)", "", people)
    if detail.get("named"):
        return QCoreApplication.translate("journal", "{count}, with names").format(count=count)
    return QCoreApplication.translate("journal", "{count}, without names").format(count=count)


def _how(detail: Mapping[str, Any]) -> str:
    words = {
        "printed": QCoreApplication.translate("journal", "printed"),
        "saved": QCoreApplication.translate("journal", "saved"),
    }
    return words.get(str(detail.get("how", "")), "")


def _cpr(detail: Mapping[str, Any]) -> str:
    return QCoreApplication.translate("journal", "with CPR number") if detail.get("with_cpr") else ""


def _undone(detail: Mapping[str, Any]) -> str:
    undone = detail.get("operation")
    return say(operation(undone)) if isinstance(undone, str) else ""


def _failed(detail: Mapping[str, Any]) -> str:
    count = detail.get("count")
    if not isinstance(count, int):
        return ""
    return QCoreApplication.translate("journal", "%n try(ies)", "", count)
