"""What the kinds of cards are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.rules.cards import CardKind


def kind_word(kind: CardKind) -> str:
    """One card of the kind."""
    translate = QCoreApplication.translate
    return {
        CardKind.TOOL: translate("BagWords", "Tool card"),
        CardKind.ARGUMENT: translate("BagWords", "Argument, for your own use"),
        CardKind.SHEET: translate("BagWords", "Fact sheet"),
        CardKind.CHECKLIST: translate("BagWords", "Checklist"),
    }[kind]


def group_word(kind: CardKind) -> str:
    """All of the kind."""
    translate = QCoreApplication.translate
    return {
        CardKind.TOOL: translate("BagWords", "Tools of the law"),
        CardKind.ARGUMENT: translate("BagWords", "Arguments"),
        CardKind.SHEET: translate("BagWords", "Fact sheets"),
        CardKind.CHECKLIST: translate("BagWords", "Checklists"),
    }[kind]
