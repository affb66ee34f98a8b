"""The second step: which sheets, and which column is which field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.exchange.tables import Listing, Sheet
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.column_grid import ColumnGrid
from mentor_desk.ui.importing.column_kind import ColumnKind
from mentor_desk.ui.importing.mapping_bar import MappingBar
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_SAMPLE_HEIGHT = 178
_WIDEST, _LONGEST = 40, 200
_WIDEST_COLUMN = 240


class ColumnsStep(QWidget):
    """The choice holds for every sheet chosen; the guess is made for each sheet by itself."""

    changed = Signal()

    def __init__(self, context: Context, kind: ColumnKind) -> None:
        super().__init__()
        self._kind = kind
        self._listing: Listing | None = None
        self._own = False
        self.sheets = Chips()
        self.sheets.changed.connect(self._other_sheet)
        self._sheet_form = Form()
        self._sheet_form.add("sheets", kind.question, self.sheets)
        self.whose = QLabel()
        set_role(self.whose, "muted")
        self.whose.setTextFormat(Qt.TextFormat.PlainText)
        self.grid = ColumnGrid(kind)
        self.grid.changed.connect(self._own_choice)
        self.mappings = MappingBar(context, self.grid.columns, kind.scope)
        self.mappings.taken.connect(self._take)
        self.sample = QTableWidget()
        self._lay_out()

    def show_listing(self, listing: Listing) -> None:
        """Begin with another file."""
        self._listing, self._own = listing, False
        several = len(listing.sheets) > 1
        self._sheet_form.setVisible(several)
        self.sheets.set_choices([(sheet.name, sheet.name) for sheet in listing.sheets])
        self.sheets.set_value([each.name for each in listing.sheets if self._looks_right(each)])
        self.mappings.redraw(None)
        self._show_sheet()
        self._take_fitting()

    def chosen_sheets(self) -> tuple[str, ...]:
        """The sheets to read; a file with one sheet has that one."""
        if self._listing is None:
            return ()
        if len(self._listing.sheets) == 1:
            return (self._listing.sheets[0].name,)
        return tuple(self.sheets.value())

    def own_columns(self) -> Mapping[str, str] | None:
        """The mentor's own choice, ``None`` while the guess holds."""
        return self.grid.columns() if self._own else None

    def ready(self) -> bool:
        """Whether there is a sheet to read and a column with names."""
        return bool(self.chosen_sheets()) and self._kind.enough(self.grid.columns())

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.grid, "plain")
        scroll.setWidget(self.grid)
        self.sample.setAccessibleName(self.tr("The first rows of the list"))
        self.sample.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.sample.setTabKeyNavigation(False)
        self.sample.setFixedHeight(scaled(self, _SAMPLE_HEIGHT))
        self.sample.horizontalHeader().setMaximumSectionSize(scaled(self, _WIDEST_COLUMN))
        self.sample.setFrameShape(QTableWidget.Shape.NoFrame)
        self.sample.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        card = Card(self.tr("The first rows as they stand in the file"), flush=True)
        card.add(self.sample)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._sheet_form)
        column.addWidget(self.whose)
        column.addWidget(self.mappings)
        column.addWidget(scroll, 1)
        column.addWidget(card)

    def _first(self) -> Sheet | None:
        if self._listing is None:
            return None
        names = self.chosen_sheets()
        chosen = [sheet for sheet in self._listing.sheets if sheet.name in names]
        return (chosen or list(self._listing.sheets))[0]

    def _show_sheet(self) -> None:
        sheet = self._first()
        if sheet is None:
            return
        self._say_whose(sheet)
        self.grid.show_sheet(sheet.headings, sheet.sample, self._kind.of(sheet))
        self._show_sample(sheet)

    def _show_sample(self, sheet: Sheet) -> None:
        shown = sheet.headings[:_WIDEST]
        self.sample.setColumnCount(len(shown))
        self.sample.setRowCount(len(sheet.sample))
        self.sample.setHorizontalHeaderLabels(list(shown))
        self.sample.setVerticalHeaderLabels(
            [str(sheet.header_row + 1 + number) for number in range(len(sheet.sample))]
        )
        for number, row in enumerate(sheet.sample):
            for place, words in enumerate(row[:_WIDEST]):
                self.sample.setItem(number, place, QTableWidgetItem(self._kind.shown(words[:_LONGEST])))
        self.sample.resizeColumnsToContents()

    def _say_whose(self, sheet: Sheet) -> None:
        """Of several sheets only one is in sight."""
        several = len(self.chosen_sheets()) > 1
        words = self.tr(
            "You see the columns of the sheet «{sheet}». Your choice holds for all of them."
        )
        self.whose.setText(words.format(sheet=sheet.name) if several else "")
        self.whose.setVisible(several)

    def _other_sheet(self) -> None:
        sheet = self._first()
        if not self._own:
            self._show_sheet()
        elif sheet is not None:
            self._say_whose(sheet)
        self.changed.emit()

    def _own_choice(self) -> None:
        self._own = True
        self.changed.emit()

    def _take(self, columns: Mapping[str, str] | None) -> None:
        if columns is None:
            self._own = False
            self._show_sheet()
        else:
            self._own = True
            self.grid.take(columns)
        self.changed.emit()

    def _take_fitting(self) -> None:
        """A saved choice that fits is taken where the guess is not sure of names and numbers."""
        sheet = self._first()
        if sheet is None or self._kind.is_sure(self._kind.of(sheet)):
            return
        saved = self.mappings.fitting(frozenset(sheet.headings))
        if saved is not None:
            self.mappings.redraw(str(saved.id))
            self._take(saved.columns)

    def _looks_right(self, sheet: Sheet) -> bool:
        return bool(sheet.sample) and self._kind.fits(self._kind.of(sheet))
