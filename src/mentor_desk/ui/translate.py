"""Core sentences shown in the window's language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mentor_desk.texts import Text, written


def say(sentence: Text | str) -> str:
    """``sentence`` in the language of the installed translator, with its values written out."""
    if isinstance(sentence, str):
        return sentence
    template = QCoreApplication.translate(sentence.context, sentence.source)
    if not sentence.values:
        return sentence.cased(template)
    values = {key: _value(value) for key, value in sentence.values.items()}
    return sentence.cased(template.format(**values))


def _value(value: object) -> object:
    if isinstance(value, Text):
        return say(value)
    english = QLocale().language() == QLocale.Language.English
    if isinstance(value, date):
        shape = "d MMMM yyyy" if english else "d. MMMM yyyy"
        return QLocale().toString(QDate(value.year, value.month, value.day), shape)
    return written(value, "en" if english else "da")
