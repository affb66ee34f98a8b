"""Over the tabs of a data set: what is in use, what is begun, and what the program has of new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.services.data_sets import SetRow
from mentor_desk.texts import Text
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

_SHOWN = 3


class Head(QWidget):
    """``fault_wanted`` tells the line of the text that a fault names."""

    take_wanted = Signal()
    away_wanted = Signal()
    back_wanted = Signal()
    news_wanted = Signal()
    fault_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.state, "muted")
        self.locked = QLabel()
        self.locked.setWordWrap(True)
        self.locked.hide()
        self.news, self.faults, self.gone = Notice("accent"), Notice("warning"), Notice()
        self.begun = QLabel(self.tr("You have changes that are not in use yet."))
        self.begun.setWordWrap(True)
        set_role(self.begun, "strong")
        self.take = QPushButton(self.tr("Ta&ke in use …"))
        set_role(self.take, "primary")
        self.away = QPushButton(self.tr("&Discard the changes"))
        self.draft, buttons = QWidget(), QWidget()
        row = FlowLayout(buttons, 10)
        row.addWidget(self.take)
        row.addWidget(self.away)
        begun = QVBoxLayout(self.draft)
        begun.setContentsMargins(0, 0, 0, 0)
        begun.addWidget(self.begun)
        begun.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.state, self.locked, self.news, self.draft, self.gone, self.faults):
            column.addWidget(widget)
        for widget in (self.news, self.draft, self.gone, self.faults):
            widget.hide()
        self.take.clicked.connect(lambda _=False: self.take_wanted.emit())
        self.away.clicked.connect(lambda _=False: self.away_wanted.emit())

    def lock(self, words: str) -> None:
        """Say who has decided that nothing is changed here; empty where it can be."""
        self.locked.setText(words)
        self.locked.setVisible(bool(words))

    def show_gone(self, words: str) -> None:
        """Say what went away and how it comes back; empty for nothing."""
        self.gone.setVisible(bool(words))
        if words:
            self.gone.say("neutral", words, self.tr("Bring it back"), self.back_wanted.emit)

    def forget(self) -> None:
        """Another set: nothing is known of it yet."""
        self.state.setText(" ")
        self.news.hide()

    def show_row(self, row: SetRow, day: str) -> None:
        """What is in use; ``day`` is when it was made."""
        if row.own:
            words = self.tr("In use: edition {number} from {day}, by {who}. {why}")
        elif row.number:
            words = self.tr("In use: the shipped set again, since {day}, by {who}. {why}")
        else:
            words = self.tr("In use: the shipped set. The municipality’s super-user changes it here.")
        self.state.setText(words.format(number=row.number, day=day, who=row.who or "–", why=row.why))
        refused, moved = bool(row.refused), row.shipped_moved
        self.news.setVisible(refused or moved)
        see = self.tr("See what is new in it")
        if refused:
            self.news.say(
                "warning",
                self.tr(
                    "This version of the program cannot use your own edition. The shipped set is in "
                    "use until yours is mended."
                ),
                see,
                self.news_wanted.emit,
            )
        elif moved:
            words = self.tr("The program has a newer shipped set than the one yours was made from.")
            self.news.say("accent", words, see, self.news_wanted.emit)

    def show_draft(self, differs: bool, faults: Sequence[Text]) -> None:
        """Whether something is begun, and what keeps it from being used."""
        self.draft.setVisible(differs)
        self.take.setEnabled(differs and not faults)
        self.faults.setVisible(bool(faults))
        if not faults:
            return
        lines = [say(each) for each in faults]
        if len(lines) > _SHOWN:
            more = self.tr("and %n more", "", len(lines) - _SHOWN)
            lines = [*lines[:_SHOWN], more]
        named = faults[0].values.get("line")
        action = self.tr("Go to the line") if isinstance(named, int) else ""
        self.faults.say(
            "warning",
            "\n".join(lines),
            action,
            lambda: self.fault_wanted.emit(named),
            lead=self.tr("Cannot be taken in use yet."),
        )
