"""The second step of giving: what goes along, what stays, and how the package is passed on."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.formats import folding
from mentor_desk.services.hand_over import Made
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.hand_over import contents
from mentor_desk.ui.importing.figures import Figures
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.notice import Notice


class CheckStep(QWidget):
    """Tells it before the file is written."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = Figures()
        self._people = _words()
        inside = Card(self.tr("This goes along"))
        inside.add(self.figures)
        inside.add(self._people)
        stays = Card(self.tr("This stays with you"))
        stays.add(
            _words(
                self.tr(
                    "Your agreements with the firms, your campaigns and rounds, your days away, what "
                    "is not finished in a form, and the log. Of a firm goes what your colleague needs: "
                    "its contacts, tasks, times and head-count."
                )
            )
        )
        safe = Notice(
            "neutral",
            self.tr(
                "Has your leader agreed that your colleague takes over? The file is locked with six "
                "words that the program makes. Send the file as you may send it, and tell the words by "
                "telephone. Never write them beside the file."
            ),
        )
        scrolled(self, inside, stays, safe)

    def show_made(self, made: Made) -> None:
        """Show what was gathered."""
        contents.show(self.figures, made.counts)
        names = [str(one["name"]) for one in made.package.records.get("Citizen", ())]
        self._people.setText(", ".join(sorted(names, key=folding.danish_sort_key)))


def _words(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
