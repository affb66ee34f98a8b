"""The data sets: every rule, checklist, guide and text that the municipality can set anew (M6)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats.folding import fold
from mentor_desk.services import data_sets
from mentor_desk.services.data_set_catalogue import DATA_SETS, GROUPS
from mentor_desk.services.data_sets import SetRow
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.neighbours import Neighbours
from mentor_desk.ui.data_sets.side_by_side import SideBySide
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

UNCONFIRMED = "unconfirmed"


class DataSetsSection(Section):
    """A set is opened on a page of its own; beside the list stand the neighbours with their own."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Data sets"),
            self.tr(
                "Rules, checklists, guides and texts as they are in use. A change waits until you take "
                "it in use, and every edition is kept. The municipality’s super-user changes these."
            ),
            whole=True,
        )
        self._rows: tuple[SetRow, ...] = ()
        self._known = False
        self.search = TextField(self.tr("Find a set"))
        self.search.setAccessibleName(self.tr("Find a set"))
        self.search.setClearButtonEnabled(True)
        self.unsure = CheckField(self.tr("Only those with something not confirmed"))
        self.list = RowList(self.tr("Data sets"))
        self.open_button = QPushButton(self.tr("&Open the set"))
        set_role(self.open_button, "primary")
        self.neighbours = Neighbours(context)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.unsure)
        column.addWidget(self.list, 1)
        column.addWidget(self.open_button)
        self.column.addWidget(SideBySide(left, self.neighbours), 1)
        self.search.textChanged.connect(self._fill)
        self.unsure.changed.connect(self._fill)
        self.search.returnPressed.connect(self._open_first)
        self.list.activated.connect(self._open)
        self.open_button.clicked.connect(lambda _=False: self._open(self.list.chosen_key() or ""))
        self.open_button.setEnabled(False)
        self.list.chosen.connect(lambda _key: self.open_button.setEnabled(True))

    def focus_field(self, name: str) -> bool:
        """``unconfirmed`` narrows the list to the sets where nobody has confirmed it all."""
        if name != UNCONFIRMED:
            return False
        self.search.set_value("")
        self.unsure.set_value(True)
        self._fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def draw(self) -> None:
        """The sets as they are in use, read off the window's thread."""
        if not self._rows:
            # What there is stands there at once, how it stands a moment later.
            self._rows = tuple(SetRow(each) for each in DATA_SETS)
            self._fill()
        today = self.context.today()

        def look(_progress: Progress) -> tuple[SetRow, ...]:
            return self.context.call(data_sets.listing, today=today)

        self.context.background.run(look, self._show)

    def _show(self, rows: tuple[SetRow, ...]) -> None:
        self._rows, self._known = rows, True
        self._fill()

    def _fill(self) -> None:
        wanted, language = fold(self.search.value()), self.context.language
        only = self.unsure.value() and self._known
        rows = []
        for row in self._rows:
            said = row.data_set
            words = (said.title.written(language), said.purpose.written(language))
            group = GROUPS[said.group].written(language)
            if wanted in fold(" ".join((*words, group))) and (row.unconfirmed or not only):
                badge, tone = self._unsure(row) if only else self._badge(row)
                rows.append(ListRow(said.path, *words, badge, tone, group))
        self.list.set_rows(rows)
        self.open_button.setEnabled(self.list.chosen_key() is not None)

    def _badge(self, row: SetRow) -> tuple[str, Tone]:
        if row.refused:
            return self.tr("Cannot be used"), "danger"
        if row.shipped_moved:
            return self.tr("New shipped set"), "warning"
        if row.own:
            return self.tr("Own edition {number}").format(number=row.number), "accent"
        return self._unsure(row) if row.unconfirmed else ("", "neutral")

    def _unsure(self, row: SetRow) -> tuple[str, Tone]:
        return self.tr("%n not confirmed", "", row.unconfirmed), "warning"

    def _open_first(self) -> None:
        rows = self.list.rows()
        if rows:
            self._open(rows[0].key)

    def _open(self, path: str) -> None:
        if path:
            self.context.go("data_set", path)
