"""Which language the window speaks: Danish, unless the system or the user says English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mentor_desk import resources
from mentor_desk.settings import LanguageChoice
from mentor_desk.texts import Language


def resolve(choice: LanguageChoice, system: QLocale | None = None) -> Language:
    """The language a choice means on this computer: Danish unless the system is English."""
    if choice != "system":
        return choice
    spoken = (system or QLocale.system()).language()
    return "en" if spoken == QLocale.Language.English else "da"


class Translators:
    """The translation files of the program and of Qt's own buttons.

    English is the source language; its file only holds plurals. A missing file leaves English.
    """

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language: Language = "en"

    def speak(self, language: Language) -> None:
        """Switch. Shown widgets hear of it by a ``LanguageChange`` event."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        self.language = language
        QLocale.setDefault(_locale(language))
        if language != "en":
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(f"qtbase_{language}.qm", folder)
        self._install(f"mentor_desk_{language}.qm", str(resources.path("i18n")))

    def _install(self, file: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(file, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def _locale(language: Language) -> QLocale:
    if language == "da":
        return QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
