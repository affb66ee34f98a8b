"""The guide itself: a line to search in, the contents, and the page that is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from mentor_desk.ui.commands.places import BACK, FIND, FIND_NEXT, FORWARD
from mentor_desk.ui.commands.shortcut import WITHIN, bind, with_keys
from mentor_desk.ui.guide.book import Book
from mentor_desk.ui.guide.contents_list import ContentsList
from mentor_desk.ui.guide.finding import Finder, Found
from mentor_desk.ui.guide.links import Link
from mentor_desk.ui.guide.reader import Reader
from mentor_desk.ui.guide.trail import Place, Trail
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_CONTENTS = 300
_LOWEST = 360


class GuideView(QWidget):
    """``left`` tells a link that leads out of the guide: to a page of the desk, or to a command.

    ``wide`` has the contents beside the page; in a drawer they take turns.
    """

    left = Signal(object)
    moved = Signal()
    """Another page or heading is in view."""

    def __init__(self, book: Book, *, wide: bool) -> None:
        super().__init__()
        self.book = book
        self._wide = wide
        self._trail = Trail()
        self._finder = Finder(book)
        self._hits: tuple[Found, ...] = ()
        self._hit = -1
        self.search = QLineEdit()
        self.contents = ContentsList(book, follows=wide)
        self.reader = Reader(book.language)
        self._none = QLabel()
        self._back, self._forward, self._index = QToolButton(), QToolButton(), QToolButton()
        self._lay_out()
        self._connect()
        self._name()
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._read_ahead)
        self._ahead.start()

    @property
    def place(self) -> Place:
        """The page and heading that were gone to last."""
        return self._trail.here or Place(self.book.pages[0])

    def show_place(self, place: Place) -> None:
        """Show a page from a heading; of a page that there is not, the first of the book."""
        known = place if self.book.has(place.page) else Place(self.book.pages[0])
        self._trail.go(known)
        self._show(known)

    def next_hit(self) -> None:
        """Go to the next of what was found; without a search, say nothing."""
        if self._hits:
            self._hit = (self._hit + 1) % len(self._hits)
            self._go_to_hit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search to what was found."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        down = pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and watched is self.search and self.contents.isVisible():
            self.contents.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        for button in (self._back, self._forward, self._index):
            top.addWidget(button)
        top.addWidget(self.search, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.contents, 0 if self._wide else 1)
        body.addWidget(self.reader, 1)
        if self._wide:
            self.contents.setFixedWidth(scaled(self, _CONTENTS))
            top.setContentsMargins(12, 10, 12, 8)
        set_role(self._none, "muted")
        self._none.setWordWrap(True)
        self._none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._none)
        layout.addLayout(body, 1)
        self.reader.setMinimumHeight(_LOWEST)
        self._index.setVisible(not self._wide)
        self._index.setCheckable(True)
        self.contents.setVisible(self._wide)
        self._tint()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(self.next_hit)
        self.search.installEventFilter(self)
        # Queued: the list is set anew, which it must not be while it tells what was chosen.
        self.contents.wanted.connect(self._chosen, Qt.ConnectionType.QueuedConnection)
        self.reader.followed.connect(self._follow)
        self._back.clicked.connect(lambda _=False: self._step(-1))
        self._forward.clicked.connect(lambda _=False: self._step(1))
        self._index.toggled.connect(self._show_contents)
        bind(self, FIND_NEXT, self.next_hit, WITHIN)
        bind(self, BACK, lambda: self._step(-1), WITHIN)
        bind(self, FORWARD, lambda: self._step(1), WITHIN)
        bind(self, FIND, self._begin_search, WITHIN)

    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _name(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        for button, words in (
            (self._back, with_keys(self.tr("Back in the guide"), BACK)),
            (self._forward, with_keys(self.tr("Forward in the guide"), FORWARD)),
            (self._index, self.tr("Contents of the guide")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def _tint(self) -> None:
        ink, size = colors_of(self).muted, scaled(self, 18)
        icons = (
            ("arrow-left", self._back),
            ("arrow-right", self._forward),
            ("list-filter", self._index),
        )
        for name, button in icons:
            button.setIcon(icon(name, ink))
            button.setIconSize(QSize(size, size))

    def _look(self, typed: str) -> None:
        self._hits, self._hit = self._finder.find(typed), -1
        looking = bool(typed.strip())
        self._none.setVisible(looking and not self._hits)
        self._none.setText(
            self.tr("Nothing in the guide has all of these words. Try fewer, or others.")
        )
        if looking:
            self.contents.show_found(self._hits)
        else:
            self.contents.show_contents(self.place)
        if not self._wide:
            self._turn(contents=looking)

    def _show_contents(self, shown: bool) -> None:
        self.contents.show_contents(self.place)
        self._turn(contents=shown)

    def _turn(self, *, contents: bool) -> None:
        """In a drawer the contents and the page take turns."""
        before = self._index.blockSignals(True)
        self._index.setChecked(contents)
        self._index.blockSignals(before)
        self.contents.setVisible(contents or self._wide)
        self.reader.setVisible(not contents or self._wide)

    def _chosen(self, place: Place) -> None:
        if self._hits:
            places = [Place(each.section.page, each.section.anchor) for each in self._hits]
            self._hit = places.index(place) if place in places else self._hit
        self.show_place(place)

    def _go_to_hit(self) -> None:
        section = self._hits[self._hit].section
        self.show_place(Place(section.page, section.anchor))
        words = self.search.text().split()
        if words and section.title.casefold().find(words[0].casefold()) < 0:
            self.reader.find_next(words[0])

    def _follow(self, link: Link) -> None:
        if link.way == "guide":
            self.show_place(Place(link.key, link.ref))
        else:
            self.left.emit(link)

    def _step(self, step: int) -> None:
        place = self._trail.step(step)
        if place is not None:
            self._show(place)

    def _show(self, place: Place) -> None:
        self.reader.show_page(self.book.page(place.page), place.anchor)
        if self._hits:
            key = f"{place.page}#{place.anchor}"
            self.contents.choose(key)
        else:
            self.contents.show_contents(place)
        if not self._wide:
            self._turn(contents=False)
        self._back.setEnabled(self._trail.can(-1))
        self._forward.setEnabled(self._trail.can(1))
        self.moved.emit()

    def _read_ahead(self) -> None:
        """Gather the words to search in while nothing else is asked for."""
        if not self._finder.read_on():
            self._ahead.stop()
