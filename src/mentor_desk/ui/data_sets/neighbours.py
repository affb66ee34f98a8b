"""What else a municipality sets as its own: each with an editor where it is used."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role


class Neighbours(QWidget):
    """Buttons that lead there, and the file that holds all of it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.buttons: dict[str, QPushButton] = {}
        whole = self._card(
            self.tr("The municipality’s setup in one file"),
            self.tr(
                "Everything on this page that is the municipality’s own, for the vault of a colleague. "
                "There are no cases in it."
            ),
            (
                ("setup_give", self.tr("&Keep the setup in a file …"), "setup_give", None),
                ("setup_take", self.tr("Take a setup &in …"), "setup_take", None),
            ),
        )
        own = self._card(
            self.tr("With editors of their own"),
            self.tr("These are the municipality’s too, and are changed where they are used."),
            (
                ("clauses", self.tr("Points of a partnership agreement …"), "clause_sets", None),
                ("wordings", self.tr("Words of the papers"), "settings", "wordings"),
                ("indicators", self.tr("Sets of areas"), "settings", "indicators"),
                ("courses", self.tr("Courses"), "settings", "courses"),
                ("letterhead", self.tr("Letterhead and logo"), "settings", "letterhead"),
                ("rates", self.tr("The rates of the year"), "job_ideas", None),
                ("retention", self.tr("How long people are kept"), "retention", None),
            ),
        )
        scrolled(self, whole, own)

    def _card(self, title: str, words: str, ways: tuple[tuple[str, str, str, str | None], ...]) -> Card:
        card = Card(title)
        label = QLabel(words)
        label.setWordWrap(True)
        set_role(label, "muted")
        buttons = QWidget()
        row = FlowLayout(buttons, 8)
        for key, said, page, ref in ways:
            button = QPushButton(said)
            button.clicked.connect(lambda _=False, page=page, ref=ref: self._context.go(page, ref))
            self.buttons[key] = button
            row.addWidget(button)
        for part in (label, buttons):
            card.add(part)
        return card
