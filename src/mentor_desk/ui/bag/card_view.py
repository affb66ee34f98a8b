"""One card to read on the screen: large enough to turn the machine round and show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from mentor_desk.formats import days
from mentor_desk.rules.cards import CardKind
from mentor_desk.services.bag import BagCard
from mentor_desk.services.card_library import CardSection, FilledCard
from mentor_desk.texts import Language
from mentor_desk.ui.bag.words import kind_word
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import Role, set_role

_HEADING_WIDTH = 150


class CardView(Scrolled):
    """``packed`` tells that the card is put in or taken out, ``moved`` one step earlier (-1) or later
    (1), ``print_asked`` that it is to be printed."""

    packed = Signal(bool)
    moved = Signal(int)
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in = False
        self.kind, self.title = _label("caption"), _label("display")
        self.lead, self.law = _label("subtitle"), _label("caption")
        self.bag = QPushButton()
        self.bag.clicked.connect(lambda _=False: self.packed.emit(not self._in))
        self.earlier = self._button(self.tr("Ear&lier"), lambda: self.moved.emit(-1))
        self.later = self._button(self.tr("La&ter"), lambda: self.moved.emit(1))
        self.print = self._button(self.tr("P&rint the card"), self.print_asked.emit)
        self.notice = Notice()
        self.body, self.sections = Card(), Sections()
        self.body.add(self.sections)
        buttons = FlowLayout(spacing=8)
        for button in (self.bag, self.earlier, self.later, self.print):
            buttons.addWidget(button)
        self.column.setSpacing(8)
        for label in (self.kind, self.title, self.lead):
            self.column.addWidget(label)
        self.column.addLayout(buttons)
        for widget in (self.notice, self.body, self.law):
            self.column.addWidget(widget)

    def show_card(self, found: BagCard, packed: Sequence[str], language: Language) -> None:
        """Show a card; ``packed`` are the keys in the bag, in their order."""
        card = found.card
        self._in = card.key in packed
        place = packed.index(card.key) if self._in else -1
        self.kind.setText(" · ".join(filter(None, (kind_word(card.kind), self._why(found)))))
        self.title.setText(card.title)
        self.lead.setText(card.lead)
        self.bag.setText(self.tr("Take out of the ba&g") if self._in else self.tr("Put in the ba&g"))
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(-1 < place < len(packed) - 1)
        self.earlier.setVisible(self._in)
        self.later.setVisible(self._in)
        self._say_trust(card)
        self.sections.show_these(card.sections)
        self.law.setText(self._law(card, language))
        self.law.setVisible(bool(self.law.text()))
        self.setAccessibleName(card.title)

    def _why(self, found: BagCard) -> str:
        return say(found.why) if found.why is not None else ""

    def _say_trust(self, card: FilledCard) -> None:
        self.notice.setVisible(not card.confirmed or not card.for_small)
        if not card.for_small:
            words = self.tr(
                "A small private firm cannot use this. Show the cards on praktik and paid hours."
            )
            self.notice.say("accent", words)
        elif not card.confirmed:
            words = self.tr(
                "Something on this card has not been checked against the law itself. Ask your "
                "municipality before you promise anything."
            )
            self.notice.say("warning", words, lead=self.tr("Not confirmed."))

    def _law(self, card: FilledCard, language: Language) -> str:
        if card.kind is not CardKind.TOOL:
            return self.tr("Source: {source}").format(source=card.source)
        since = days.month_day(card.since, language) if card.since else ""
        lines = (
            self.tr("Law: {law}").format(law=card.law),
            self.tr("Rules: {version}").format(version=card.rule_version),
            self.tr("The values hold since {day}").format(day=since) if since else "",
            self.tr("Source: {source}").format(source=card.source),
        )
        return "\n".join(filter(None, lines))

    def _button(self, words: str, on_click: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        set_role(button, "quiet")
        button.clicked.connect(lambda _=False: on_click())
        return button


def _label(role: Role) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, role)
    return label


class Sections(QWidget):
    """Headings on the left, their sentences on the right. The labels are kept: making them anew for
    each card would make the arrow keys wait."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, _HEADING_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_these(self, sections: Sequence[CardSection]) -> None:
        """Show exactly these."""
        while len(self._rows) < len(sections):
            self._rows.append(self._make(len(self._rows)))
        for place, pair in enumerate(self._rows):
            for label in pair:
                label.setVisible(place < len(sections))
        for section, (heading, words) in zip(sections, self._rows, strict=False):
            heading.setText(section.heading)
            words.setText("\n".join(_lines(section)))
            words.setAccessibleName(section.heading)

    def _make(self, row: int) -> tuple[QLabel, QLabel]:
        heading, words = _label("strong"), _label("plain")
        heading.setMaximumWidth(_HEADING_WIDTH)
        self._grid.addWidget(heading, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        return heading, words


def _lines(section: CardSection) -> list[str]:
    if section.numbered:
        return [f"{number}. {line}" for number, line in enumerate(section.lines, start=1)]
    mark = "☐ " if section.ticked else ""
    return [f"{mark}{line}" for line in section.lines]
