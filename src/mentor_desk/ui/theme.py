"""All colours of the program, light and dark, and how they reach Qt."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mentor_desk.ui.colors import Colors, Scheme, Tone
from mentor_desk.ui.stylesheet import stylesheet

__all__ = [
    "DARK",
    "HIGH_DARK",
    "HIGH_LIGHT",
    "LIGHT",
    "Colors",
    "Scheme",
    "Tone",
    "apply",
    "colors",
    "colors_of",
    "palette",
]

LIGHT = Colors(
    scheme="light",
    sidebar="#ece9e2",
    window="#f4f3ef",
    surface="#ffffff",
    line="#dcdad3",
    strong_line="#8a8778",
    text="#1d2125",
    muted="#59606a",
    accent="#145d66",
    on_accent="#ffffff",
    accent_soft="#ddedec",
    accent_ink="#0f555e",
    ok_soft="#e5f1e4",
    ok_ink="#22622b",
    warning_soft="#fdf0d9",
    warning_ink="#844f00",
    danger_soft="#fbe6e3",
    danger_ink="#9b2218",
    neutral_soft="#ebe9e3",
    neutral_ink="#4f565e",
    map_sea="#e0eff0",
    map_land="#f6f4ee",
    map_abroad="#eeebe4",
)

DARK = Colors(
    scheme="dark",
    sidebar="#1a1d20",
    window="#16191c",
    surface="#1e2125",
    line="#33373d",
    strong_line="#767d86",
    text="#eceef0",
    muted="#a3abb4",
    accent="#6cc3cd",
    on_accent="#0d2023",
    accent_soft="#22383c",
    accent_ink="#7ccfd8",
    ok_soft="#1f3524",
    ok_ink="#9ad6a4",
    warning_soft="#3a2d14",
    warning_ink="#eebf6b",
    danger_soft="#40211e",
    danger_ink="#f2a79d",
    neutral_soft="#2a2e33",
    neutral_ink="#b9c0c7",
    map_sea="#10222b",
    map_land="#262a2e",
    map_abroad="#1c1f22",
)


HIGH_LIGHT = replace(
    LIGHT,
    window="#ffffff",
    sidebar="#ffffff",
    line="#3f454b",
    strong_line="#1d2125",
    text="#000000",
    muted="#1d2125",
    accent="#063f47",
    accent_ink="#063f47",
    ok_ink="#0e3d16",
    warning_ink="#5a3500",
    danger_ink="#6e120a",
    neutral_ink="#1d2125",
)
"""For a system set to high contrast: black on white, and every line drawn dark."""

HIGH_DARK = replace(
    DARK,
    window="#000000",
    sidebar="#000000",
    surface="#0b0d0f",
    line="#a9b0b8",
    strong_line="#dfe3e7",
    text="#ffffff",
    muted="#e6e9ec",
    accent="#8fe0e9",
    accent_ink="#a5e8ef",
    ok_ink="#bdeec5",
    warning_ink="#ffd98f",
    danger_ink="#ffc4bc",
    neutral_ink="#e6e9ec",
)


def colors(scheme: Scheme, *, high: bool = False) -> Colors:
    """The colours of a scheme; ``high`` for a system set to high contrast."""
    if high:
        return HIGH_DARK if scheme == "dark" else HIGH_LIGHT
    return DARK if scheme == "dark" else LIGHT


def colors_of(widget: QWidget) -> Colors:
    """The colours that ``widget`` is shown in, told from the application's palette for it.

    Not from the widget's own: the style sheet writes a filled button's filling into that.
    """
    shown = QApplication.palette(widget)
    dark = shown.color(QPalette.ColorRole.Window).lightness() < 128
    # Only in high contrast are lines further from the ground than mid-grey.
    high = (shown.color(QPalette.ColorRole.Mid).lightness() < 128) is not dark
    return colors("dark" if dark else "light", high=high)


def palette(scheme: Scheme, *, high: bool = False) -> QPalette:
    """The scheme as a Qt palette."""
    c = colors(scheme, high=high)
    role = QPalette.ColorRole
    result = QPalette()
    pairs = {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.window,
        role.Text: c.text,
        role.Button: c.surface,
        role.ButtonText: c.text,
        role.BrightText: c.danger_ink,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Link: c.accent_ink,
        role.LinkVisited: c.accent_ink,
        role.PlaceholderText: c.muted,
        role.ToolTipBase: c.surface,
        role.ToolTipText: c.text,
        role.Mid: c.line,
        role.Dark: c.strong_line,
        role.Light: c.surface,
        role.Midlight: c.line,
        role.Shadow: c.line,
    }
    for key, value in pairs.items():
        result.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(c.muted))
    return result


def apply(app: QApplication, scheme: Scheme, *, high: bool = False) -> None:
    """Show the whole program in ``scheme``, with ``high`` contrast if the system asks for it."""
    app.setStyle("Fusion")
    app.setPalette(palette(scheme, high=high))
    app.setStyleSheet(stylesheet(colors(scheme, high=high)))
