"""The firm directory: every workplace of the lists that were read in, found as one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.formats import numbers
from mentor_desk.services import directory, positions
from mentor_desk.services.directory import Listed, Summary
from mentor_desk.services.firm_register import SMALL_BANDS
from mentor_desk.ui.context import Context
from mentor_desk.ui.directory import listed_words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_ALL, _SMALL, _UNKNOWN = "all", "small", "unknown"
_STEP = 60
_FARTHEST_KM = 500
_POSTCODE_WIDTH = 92


class WholeList(ListPane):
    """``chosen`` tells the workplace in view, ``None`` for none; ``activated`` that it is opened."""

    chosen = Signal(object)
    activated = Signal(object)

    def __init__(self, context: Context, read_in: Callable[[], object]) -> None:
        """``read_in`` opens the way to read a list in."""
        self.list = RowList()
        empty = EmptyState("building-2", "…", "…")
        super().__init__(self.list, empty, placeholder="")
        self._context, self._read_in = context, read_in
        self._rows: dict[str, Listed] = {}
        self._summary: Summary | None = None
        self.list.setAccessibleName(self.tr("The firm list"))
        self.filter.set_placeholder(self.tr("Name, town, branch or number"))
        self.filter.set_chips(
            [
                (_ALL, self.tr("All")),
                (_SMALL, self.tr("2–9 employees")),
                (_UNKNOWN, self.tr("Not in my register")),
            ],
            _ALL,
        )
        self.filter.chip_chosen.connect(lambda _chip: self._search_anew())
        self.postcode = TextField(self.tr("8722"))
        self.postcode.setAccessibleName(self.tr("Nearest to the postcode"))
        self.postcode.setFixedWidth(scaled(self, _POSTCODE_WIDTH))
        self.postcode.setClearButtonEnabled(True)
        self.filter.add_below(self._near_line())
        self._most = _STEP
        self.more = QPushButton(self.tr("Show &more"))
        self.more.clicked.connect(lambda _=False: self.show_more())
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 0, 14, 10)
        row.addWidget(self.more)
        row.addStretch(1)
        self._foot = foot
        self.add_foot(foot)
        self.filter.text_changed.connect(self._search_anew)
        self.postcode.textChanged.connect(self._search_anew)
        self.list.chosen.connect(lambda key: self.chosen.emit(self._rows.get(key)))
        self.list.activated.connect(lambda key: self.activated.emit(self._rows.get(key)))

    def redraw(self) -> None:
        """Read the directory anew."""
        self._summary = self._context.call(directory.summary)
        self._search()

    def show_more(self) -> None:
        """Further workplaces below those that are shown; the list stays where it was rolled to."""
        bar = self.list.verticalScrollBar()
        place, key = bar.value(), self.list.chosen_key()
        self._most += _STEP
        self._search()
        if key:
            self.list.choose(key, scroll=False)
        bar.setValue(place)

    @property
    def summary(self) -> Summary | None:
        """The directory in use, as last read."""
        return self._summary

    def row(self, key: str) -> Listed | None:
        """A workplace shown."""
        return self._rows.get(key)

    def _near_line(self) -> QWidget:
        line = QWidget()
        words = QLabel(self.tr("Nearest to postcode"))
        set_role(words, "caption")
        words.setBuddy(self.postcode)
        self._town = QLabel()
        set_role(self._town, "caption")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(words)
        row.addWidget(self.postcode)
        row.addWidget(self._town, 1)
        return line

    def _search_anew(self) -> None:
        self._most = _STEP
        self._search()

    def _search(self) -> None:
        typed = self.filter.text.strip()
        place = positions.position(None, None, self.postcode.value())
        call = self._context.call
        total, counted = 0, True
        if self._summary is None or self._summary.trouble is not None:
            found: list[Listed] = []
        elif place is not None:
            around = call(
                directory.around,
                centre=place.point,
                km=_FARTHEST_KM,
                typed=typed,
                sizes=SMALL_BANDS if self.filter.chip() == _SMALL else (),
                limit=self._most,
            )
            found, total, counted = list(around.rows), around.total, around.counted
        else:
            found = call(directory.search, typed=typed, limit=self._most) if typed else []
        found = [each for each in found if self._wanted(each)]
        self._rows = {each.id: each for each in found}
        self.list.set_rows([listed_words.list_row(each, self._context.language) for each in found])
        self._say_empty(typed)
        reached = len(found) < total or not counted if total else len(found) >= self._most
        self._foot.setVisible(bool(found) and reached)
        self.tell(self._line(len(found), total, counted), is_empty=not found)

    def _wanted(self, row: Listed) -> bool:
        chip = self.filter.chip()
        if chip == _SMALL:
            return row.size_band in SMALL_BANDS
        return chip != _UNKNOWN or row.firm_id is None

    def _line(self, shown: int, total: int, counted: bool) -> str:
        if self._summary is None:
            return ""
        language = self._context.language
        every = numbers.number(self._summary.workplaces, language)
        if not shown:
            return self.tr("{all} workplaces from «{list}»").format(
                all=every, list=self._summary.source
            )
        if total:
            about = numbers.number(total, language)
            words = (
                self.tr("The {shown} nearest of {total}")
                if counted
                else self.tr("The {shown} nearest of more than {total}")
            )
            return words.format(shown=shown, total=about)
        if shown < self._most:
            return self.tr("{shown} of {all} workplaces").format(shown=shown, all=every)
        return self.tr("The first {shown}; type more to narrow it").format(shown=shown)

    def _say_empty(self, typed: str) -> None:
        if self._summary is None:
            self.empty.say(
                self.tr("No list read in yet"),
                self.tr(
                    "Read in the municipality’s list of firms, or the public register’s. Then you can "
                    "search among all workplaces, also those you do not know yet."
                ),
                self.tr("Read in a list"),
                self._read_in,
            )
        elif self._summary.trouble is not None:
            self.empty.say(
                self.tr("The list is not here"),
                say(self._summary.trouble),
                self.tr("Read in a list"),
                self._read_in,
            )
        elif typed:
            self.empty.say(
                self.tr("Nothing found"), self.tr("Type less, or only the beginning of the words.")
            )
        else:
            self.empty.say(
                self.tr("Search in the firm list"),
                self.tr(
                    "Type a name, a town or a branch. Or write a postcode, and the nearest stand first."
                ),
            )
