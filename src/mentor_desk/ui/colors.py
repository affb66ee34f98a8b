"""The names of the colours; their values stand in :mod:`mentor_desk.ui.theme`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Scheme = Literal["light", "dark"]
Tone = Literal["neutral", "accent", "ok", "warning", "danger"]


@dataclass(frozen=True, slots=True)
class Colors:
    """One theme. ``*_ink`` is text on the ``*_soft`` surface of the same tone."""

    scheme: Scheme
    sidebar: str
    window: str
    surface: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_ink: str
    ok_soft: str
    ok_ink: str
    warning_soft: str
    warning_ink: str
    danger_soft: str
    danger_ink: str
    neutral_soft: str
    neutral_ink: str
    map_sea: str
    map_land: str
    map_abroad: str

    @property
    def field(self) -> str:
        """The ground of an input: sunk in the dark theme, paper in the light one."""
        return self.window if self.scheme == "dark" else self.surface

    def tone(self, tone: Tone) -> tuple[str, str]:
        """The surface and the text colour of a tone."""
        return getattr(self, f"{tone}_soft"), getattr(self, f"{tone}_ink")
