"""The palette can be read by everybody, in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from mentor_desk import resources
from mentor_desk.ui import theme
from mentor_desk.ui.colors import Colors
from mentor_desk.ui.widgets.roles import set_role

THEMES = [theme.LIGHT, theme.DARK]
TONES = ["accent", "ok", "warning", "danger", "neutral"]
GROUNDS = ["window", "surface", "sidebar"]


def luminance(color: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = (QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", THEMES, ids=lambda colors: colors.scheme)
@pytest.mark.parametrize("tone", TONES)
def test_ink_can_be_read_on_its_own_soft_ground(colors: Colors, tone: str) -> None:
    soft, ink = colors.tone(tone)
    assert contrast(soft, ink) >= 4.5


@pytest.mark.parametrize("colors", THEMES, ids=lambda colors: colors.scheme)
@pytest.mark.parametrize("ground", [*GROUNDS, "field"])
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_text_can_be_read_on_every_ground(colors: Colors, ground: str, ink: str) -> None:
    assert contrast(getattr(colors, ground), getattr(colors, ink)) >= 4.5


@pytest.mark.parametrize("colors", THEMES, ids=lambda colors: colors.scheme)
def test_buttons_links_and_chosen_rows_can_be_read(colors: Colors) -> None:
    assert contrast(colors.accent, colors.on_accent) >= 4.5
    assert contrast(colors.accent_ink, colors.on_accent) >= 4.5
    assert contrast(colors.accent_soft, colors.text) >= 4.5
    assert contrast(colors.accent_soft, colors.muted) >= 4.5
    for ground in ("window", "surface"):
        assert contrast(colors.accent_ink, getattr(colors, ground)) >= 4.5
        assert contrast(colors.danger_ink, getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", THEMES, ids=lambda colors: colors.scheme)
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_lines_that_matter_can_be_seen(colors: Colors, ground: str) -> None:
    assert contrast(colors.strong_line, getattr(colors, ground)) >= 3
    assert contrast(colors.accent, getattr(colors, ground)) >= 3


@pytest.mark.parametrize("colors", THEMES, ids=lambda colors: colors.scheme)
def test_the_pictures_of_controls_are_drawn_in_colours_of_the_theme(colors: Colors) -> None:
    for name, color in {
        "check": colors.on_accent,
        "dash": colors.on_accent,
        "down": colors.muted,
    }.items():
        drawn = resources.path("icons", "controls", f"{name}-{colors.scheme}.svg").read_text("utf-8")
        assert f'stroke="{color}"' in drawn


def test_a_filled_button_does_not_mistake_its_filling_for_the_theme(qtbot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    parent = QLabel()
    button = QPushButton("Gem", parent)
    set_role(button, "primary")
    qtbot.addWidget(parent)
    parent.show()
    assert theme.colors_of(button) is theme.LIGHT


def test_the_theme_can_change_while_widgets_are_shown(qtbot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    label = QLabel("Sager")
    qtbot.addWidget(label)
    label.show()
    theme.apply(qapp, "dark")
    assert theme.colors_of(label) is theme.DARK
    theme.apply(qapp, "light")
    assert theme.colors_of(label) is theme.LIGHT


@pytest.mark.parametrize("colors", THEMES, ids=lambda colors: colors.scheme)
@pytest.mark.parametrize("ground", ["map_sea", "map_land", "map_abroad"])
def test_a_map_can_be_read_wherever_its_names_and_markers_lie(colors: Colors, ground: str) -> None:
    assert contrast(getattr(colors, ground), colors.text) >= 4.5
    for ink in ("accent", "neutral_ink", "strong_line"):
        assert contrast(getattr(colors, ground), getattr(colors, ink)) >= 3
