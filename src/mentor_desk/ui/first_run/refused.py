"""Where the caseload would lie, it must not lie: said before anything is asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton

from mentor_desk.paths import usual_folder
from mentor_desk.ui.dialogs.centred import CentredPage, wrapped
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

_WIDTH = 520


class RefusedPage(CentredPage):
    """``words`` say what is wrong with the folder."""

    close_asked = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(_WIDTH)
        self._words = words
        self._title, self._help = wrapped(), wrapped()
        set_role(self._title, "title")
        set_role(self._help, "subtitle")
        self.close_button = QPushButton()
        set_role(self.close_button, "primary")
        self.close_button.clicked.connect(self.close_asked)
        self.column.addWidget(self._title)
        self.column.addWidget(Notice("warning", words))
        self.column.addWidget(self._help)
        self.column.addSpacing(8)
        self.column.addWidget(self.close_button)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The caseload cannot lie here"))
        said = self.tr(
            "Nothing was made. Two things would go wrong here: the file may break, and citizens’ "
            "data may only lie where the municipality has decided. Ask the municipality’s IT to "
            "let Mentor Desk keep its folder on this computer itself (MENTOR_DESK_HOME names it)."
        )
        usual = str(usual_folder())
        if usual not in self._words:
            more = self.tr("It usually lies in {folder}.").format(folder=usual)
            said = f"{said} {more}"
        self._help.setText(said)
        self.close_button.setText(self.tr("&Close"))
