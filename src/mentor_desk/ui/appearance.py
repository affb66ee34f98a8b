"""Light or dark and how large, by the user's choice or the system's."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from mentor_desk.settings import Settings
from mentor_desk.ui import theme
from mentor_desk.ui.colors import Scheme

_BODY_POINTS = 10.0
_HAIR = 4
"""Lines thinner than this many pixels are drawn as thin in large type."""
_POINTS = re.compile(r"(\d+(?:\.\d+)?)pt")
_SIGNS = re.compile(r"^[^{}]*(?:indicator|arrow|drop-down)[^{}]*{[^}]*}", re.MULTILINE)
_PIXELS = re.compile(r"((?:width|height|radius|right|border): )(\d+)px")


class Appearance(QObject):
    """Keeps the program in the chosen theme and size, and follows the system when asked to."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._shown: tuple[Scheme, float, bool] | None = None
        self._settings = settings
        self.apply(settings)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        asked = hints.accessibility()
        asked.contrastPreferenceChanged.connect(self._system_changed)

    def apply(self, settings: Settings) -> None:
        """Show the program as ``settings`` say; nothing happens when it is shown so already."""
        self._settings = settings
        wanted = (self._scheme(), settings.text_scale, self._wants_contrast())
        if wanted == self._shown:
            return
        self._shown = wanted
        scheme, scale, high = wanted
        font = self._app.font()
        font.setPointSizeF(_BODY_POINTS * scale)
        self._app.setFont(font)
        theme.apply(self._app, scheme, high=high)
        if scale != 1.0:
            self._app.setStyleSheet(_scaled(self._app.styleSheet(), scale))

    def _scheme(self) -> Scheme:
        if self._settings.theme != "system":
            return self._settings.theme
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _wants_contrast(self) -> bool:
        """Whether the system is set to high contrast, as far as Qt tells."""
        # PySide takes what the hints hand out along when they go: both stay until it is answered.
        hints = self._app.styleHints()
        asked = hints.accessibility()
        return asked.contrastPreference() is Qt.ContrastPreference.HighContrast

    def _system_changed(self) -> None:
        self.apply(self._settings)


def _scaled(sheet: str, scale: float) -> str:
    """Every type size of a style sheet times ``scale``, and the boxes, dots and arrows beside words;
    lines and paddings stay as they are."""

    def larger(found: re.Match[str]) -> str:
        pixels = int(found[2])
        return f"{found[1]}{pixels if pixels < _HAIR else round(pixels * scale)}px"

    signs = _SIGNS.sub(lambda rule: _PIXELS.sub(larger, rule[0]), sheet)
    return _POINTS.sub(lambda found: f"{float(found[1]) * scale:.4g}pt", signs)
