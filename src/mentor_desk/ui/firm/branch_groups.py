"""The groups of branches beneath and within the field a branch is written in (row 33)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter

from mentor_desk.rules import branches
from mentor_desk.texts import Language
from mentor_desk.ui.widgets.text_field import TextField

translate = QCoreApplication.translate


def names(language: Language) -> list[tuple[str, str]]:
    """The groups to choose from, in the source's order."""
    return [(group.key, group.name.written(language)) for group in branches.data().groups]


def name(key: str, language: Language) -> str:
    """What a group is called; ``""`` for none."""
    group = branches.data().of(key)
    return group.name.written(language) if group else ""


def offer(field: TextField, language: Language) -> TextField:
    """Offer the groups while a branch is typed; own words stand unless one of them is picked."""
    completer = QCompleter([words for _, words in names(language)], field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    # A picked name is set, not typed, and what is set tells nobody by itself.
    completer.activated.connect(lambda _: field.changed.emit())
    field.setCompleter(completer)
    return field


def hint(words: str, code: str, version: str, language: Language) -> str:
    """Which group a firm is counted in, and whether its code or its words say so."""
    by_code = branches.of_code(code, version)
    group = by_code or branches.of_words(words)
    if group is None:
        return ""
    told = group.name.written(language)
    if words.strip() == told:
        return ""
    if by_code is not None:
        return translate("Branches", "Counted with: {group} (by the code)").format(group=told)
    return translate("Branches", "Counted with: {group}").format(group=told)
