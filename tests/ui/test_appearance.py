"""Theme, size and language by choice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from mentor_desk.settings import Settings
from mentor_desk.ui.appearance import Appearance
from mentor_desk.ui.translation import Translators, resolve


@pytest.fixture
def translators(qapp: QApplication) -> Iterator[Translators]:
    made = Translators(qapp)
    yield made
    made.speak("en")
    for translator in made._installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, put back afterwards as the other tests know it."""
    palette, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    yield qapp
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


def test_dark_is_dark_and_light_is_light(app: QApplication) -> None:
    appearance = Appearance(app, Settings(theme="dark"))
    assert app.palette().color(QPalette.ColorRole.Window).lightness() < 60
    appearance.apply(Settings(theme="light"))
    assert app.palette().color(QPalette.ColorRole.Window).lightness() > 200
    appearance.deleteLater()


def test_larger_text_is_larger_everywhere(app: QApplication) -> None:
    appearance = Appearance(app, Settings(text_scale=1.5))
    assert app.font().pointSizeF() == 15
    assert "24pt" in app.styleSheet()
    assert " 16pt" not in app.styleSheet()
    appearance.deleteLater()


@pytest.mark.parametrize(
    ("system", "language"),
    [("en_GB", "en"), ("en_US", "en"), ("da_DK", "da"), ("de_DE", "da"), ("C", "da")],
)
def test_the_window_is_danish_unless_the_system_is_english(system: str, language: str) -> None:
    assert resolve("system", QLocale(system)) == language


def test_a_choice_beats_the_system() -> None:
    assert resolve("da", QLocale("en_GB")) == "da"
    assert resolve("en", QLocale("da_DK")) == "en"


def test_qts_own_buttons_speak_danish(app: QApplication, translators: Translators) -> None:
    translators.speak("da")
    assert app.translate("QPlatformTheme", "Cancel") == "Annuller"
    assert QLocale().name() == "da_DK"
