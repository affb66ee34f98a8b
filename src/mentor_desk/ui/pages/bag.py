"""The bag: cards to read together, to pack for a visit and to print (feature I6, domain row 12)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QStackedWidget, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import tokens
from mentor_desk.models import Firm, GuideNote, HeadCount, Setting
from mentor_desk.rules.cards import CardKind
from mentor_desk.services import bag, bag_papers
from mentor_desk.services.bag import Bag, BagCard
from mentor_desk.ui.bag.card_view import CardView
from mentor_desk.ui.bag.self_test_view import SelfTestView
from mentor_desk.ui.bag.words import group_word
from mentor_desk.ui.commands.desk_commands import NEW
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.panes import Panes

TEST = "test"
_ALL, _PACKED = "all", "packed"
_FIRM = "firm:"


class BagPage(DeskPage):
    """Cards on the left, the chosen one on the right. Without a firm it is the usual bag."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._bag = Bag(None, "", (), (), own=False)
        self._firm_id: uuid.UUID | None = None
        self._chosen = ""
        self._words: dict[str, str] = {}
        self.list = RowList(self.tr("Cards"))
        self.list.chosen.connect(self._choose)
        self.list.activated.connect(self._enter)
        empty = EmptyState("briefcase", self.tr("No card fits"), self.tr("Type another word."))
        self.pane = ListPane(self.list, empty, placeholder=self.tr("A word on the card"))
        self.pane.filter.text_changed.connect(self._fill)
        self.pane.filter.chip_chosen.connect(self._fill)
        self.firm = firm_field(context, placeholder=self.tr("For which firm? (else the usual bag)"))
        self.firm.setAccessibleName(self.tr("The firm the bag is packed for"))
        self.firm.changed.connect(self._picked)
        self.pane.filter.add_below(self.firm)
        self.card = CardView()
        self.card.packed.connect(self._pack)
        self.card.moved.connect(self._move)
        self.card.print_asked.connect(self.print_here)
        self._test: SelfTestView | None = None
        self._right = QStackedWidget()
        self._right.setContentsMargins(22, 14, 22, 16)
        self._right.addWidget(QWidget())
        self._right.addWidget(self.card)
        panes = Panes(self.pane, self._right)
        self.drawer = panes.drawer
        self.set_body(panes)
        primary = self.set_primary(self.tr("Pac&k the bag …"), self.new)
        tip(primary, NEW, self.tr("Everything for the visit as one paper"))
        self.watch(self.redraw, Firm, GuideNote, HeadCount, Setting)
        self.redraw()

    @property
    def test(self) -> SelfTestView:
        """The test of oneself, made when it is first wanted."""
        if self._test is None:
            self._test = SelfTestView(self.context)
            self._right.addWidget(self._test)
        return self._test

    def new(self) -> None:
        """Print what is packed, and what else can come along."""
        try:
            found = self.context.call(
                bag_papers.for_visit, firm_id=self._firm_id, today=self.context.today()
            )
        except UserError as error:
            self.context.warn(error)
            return
        # Printing is needed only here and would slow down opening the page.
        from mentor_desk.ui.papers import batch

        title = self.tr("The bag for {firm}").format(firm=self._bag.firm)
        batch.present_these(
            self.drawer,
            self.context,
            title=title if self._bag.firm else self.tr("The usual bag"),
            found=found,
        )

    def print_here(self) -> None:
        """The card in view."""
        if self._chosen and self._chosen != TEST:
            key, subject = self.context.call(bag_papers.of_card, key=self._chosen)
            open_about(self, self.context, key, subject)

    def place(self) -> tuple[str, str] | None:
        """The card in view, or the firm it is packed for."""
        return ("bag", f"{_FIRM}{self._firm_id}" if self._firm_id else self._chosen)

    def show_record(self, kind: str, ref: str) -> None:
        """A card by its key, ``test``, or ``firm:<id>``."""
        del kind
        if ref.startswith(_FIRM):
            try:
                self.firm.set_value(firm_pick(self.context, uuid.UUID(ref.removeprefix(_FIRM))))
            except UserError as error:
                self.context.warn(error)
                return
            self._picked()
            return
        self.pane.filter.set_text("")
        self.pane.filter.choose_chip(_ALL)
        self._chosen = ref
        self._fill()

    def redraw(self) -> None:
        """Read the cards and what is packed anew."""
        try:
            self._bag = self.context.call(
                bag.show,
                firm_id=self._firm_id,
                rulebook=self.context.rules,
                day=self.context.today(),
                language=self.context.language,
            )
        except UserError:
            # The firm was deleted or undone meanwhile.
            self._firm_id = None
            self.firm.set_value(None)
            self.redraw()
            return
        self.set_title(self.tr("The bag"), self._about())
        self._words = {each.card.key: each.card.words() for each in self._bag.cards}
        self._fill()

    def _about(self) -> str:
        count = self.tr("%n card(s) packed", "", len(self._bag.packed))
        if not self._bag.firm:
            return self.tr("{cards} in the usual bag").format(cards=count)
        words = (
            self.tr("{cards} for {firm}")
            if self._bag.own
            else self.tr("{cards} for {firm}: the usual ones, until you choose others")
        )
        return words.format(cards=count, firm=self._bag.firm)

    def _fill(self) -> None:
        packed = self.tr("In the bag {count}").format(count=len(self._bag.packed))
        kinds = [(kind.value, group_word(kind)) for kind in CardKind]
        self.pane.filter.set_chips([(_ALL, self.tr("All")), (_PACKED, packed), *kinds])
        shown = self._shown(self.pane.filter.chip() or _ALL)
        rows = [self._row(each) for each in shown]
        if not self.pane.filter.text.strip() and self.pane.filter.chip() == _ALL:
            rows.append(self._test_row())
        self.list.set_rows(rows)
        words = self.tr("{shown} of %n card(s) shown", "", len(self._bag.cards))
        self.pane.tell(words.format(shown=len(shown)), is_empty=not rows)
        keys = [row.key for row in rows]
        if self._chosen not in keys:
            self._chosen = keys[0] if keys else ""
        if self._chosen:
            self.list.choose(self._chosen)
        self._show()

    def _shown(self, chip: str) -> list[BagCard]:
        typed = tokens(self.pane.filter.text)
        words = self._words
        found = [
            each for each in self._bag.cards if all(word in words[each.card.key] for word in typed)
        ]
        if chip == _PACKED:
            order = self._bag.packed
            packed = [each for each in found if each.card.key in order]
            return sorted(packed, key=lambda each: order.index(each.card.key))
        return [each for each in found if chip in (_ALL, each.card.kind.value)]

    def _row(self, each: BagCard) -> ListRow:
        card, badge = each.card, self.tr("In the bag")
        about = say(each.why) if each.why is not None else card.short or card.lead
        return ListRow(
            card.key,
            card.title,
            about,
            badge=badge if each.packed else "",
            tone="accent",
            group=group_word(card.kind),
        )

    def _test_row(self) -> ListRow:
        return ListRow(
            TEST,
            self.tr("Test yourself"),
            self.tr("Five things that are said of small firms"),
            group=self.tr("For yourself"),
        )

    def _choose(self, key: str) -> None:
        self._chosen = key
        self._show()

    def _enter(self, key: str) -> None:
        self._choose(key)
        target = self.test.chips[next(iter(self.test.chips))] if key == TEST else self.card.bag
        target.setFocus()

    def _show(self) -> None:
        if self._chosen == TEST:
            self._right.setCurrentWidget(self.test)
            return
        found = next((each for each in self._bag.cards if each.card.key == self._chosen), None)
        if found is None:
            self._right.setCurrentIndex(0)
            return
        self.card.show_card(found, self._bag.packed, self.context.language)
        self._right.setCurrentWidget(self.card)

    def _picked(self) -> None:
        picked = self.firm.picked_id()
        self._firm_id = picked if isinstance(picked, uuid.UUID) else None
        self.redraw()

    def _pack(self, wanted: bool) -> None:
        keys = [key for key in self._bag.packed if key != self._chosen]
        self._save([*keys, self._chosen] if wanted else keys)

    def _move(self, step: int) -> None:
        keys = list(self._bag.packed)
        here = keys.index(self._chosen)
        keys.insert(here + step, keys.pop(here))
        self._save(keys)

    def _save(self, keys: list[str]) -> None:
        try:
            self.context.call(bag.pack, firm_id=self._firm_id, keys=keys)
        except UserError as error:
            self.context.warn(error)
