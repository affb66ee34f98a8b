"""How much there is in a package, as large numbers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from mentor_desk.ui.importing.figures import Figures


def show(figures: Figures, counts: Mapping[str, int]) -> None:
    """The kinds of records a mentor thinks in; the rest goes with them unsaid."""
    words = {
        "Case": QCoreApplication.translate("hand_over", "cases"),
        "Placement": QCoreApplication.translate("hand_over", "placements"),
        "Visit": QCoreApplication.translate("hand_over", "visits"),
        "Note": QCoreApplication.translate("hand_over", "notes"),
        "Promise": QCoreApplication.translate("hand_over", "promises"),
        "IssuedPaper": QCoreApplication.translate("hand_over", "papers"),
        "Firm": QCoreApplication.translate("hand_over", "firms"),
        "Contact": QCoreApplication.translate("hand_over", "contacts at firms"),
    }
    found = [(str(counts[name]), word) for name, word in words.items() if counts.get(name)]
    figures.show_figures(found)
    figures.setVisible(bool(found))
