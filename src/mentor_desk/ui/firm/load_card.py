"""How much the firm carries, in words, and how far we have come with it (feature C8)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QLabel

from mentor_desk.errors import UserError
from mentor_desk.services import firms
from mentor_desk.services.firm_free import FreePlace
from mentor_desk.services.firm_load import Load
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.terms import Relation, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import free_words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class LoadCard(Card):
    """What is here now, what was here in a year, and whether there is a free place."""

    def __init__(self, context: Context) -> None:
        super().__init__(" ")
        self.set_title(self.tr("What they carry"))
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self.now, self.before = QLabel(), QLabel()
        self.notice, self.relation = Notice(), Notice()
        for words in (self.now, self.before):
            words.setWordWrap(True)
        set_role(self.now, "strong")
        set_role(self.before, "muted")
        for widget in (self.now, self.before, self.notice, self.relation):
            self.add(widget)

    def show_firm(self, page: FirmPage) -> None:
        """Tell it of the firm."""
        self._firm_id = page.view.id
        load = page.inside.load
        self.now.setText(self._now(load))
        self.before.setText(self._before(load))
        self._say_free(page.free)
        self._suggest(load, Relation(page.view.fields["relation"]))

    def _now(self, load: Load) -> str:
        here = (
            self.tr("%n of ours here now", "", load.active)
            if load.active
            else self.tr("Nobody of ours here now")
        )
        if load.most_at_once is not None:
            words = self.tr("they can manage %n at a time", "", load.most_at_once)
            here = f"{here}; {words}"
        coming = self.tr("%n on the way", "", load.upcoming) if load.upcoming else ""
        return f"{here}. {coming}".strip()

    def _before(self, load: Load) -> str:
        parts = [self.tr("%n placement(s) begun in the last 12 months", "", load.last_year)]
        if load.completed:
            parts.append(self.tr("%n carried through in all", "", load.completed))
        if load.stopped:
            parts.append(self.tr("%n stopped before time", "", load.stopped))
        if load.jobs:
            parts.append(self.tr("%n became work", "", load.jobs))
        return " · ".join(parts)

    def _say_free(self, free: FreePlace) -> None:
        lead, more = free_words.told(free)
        self.notice.say(free_words.tone(free), more, lead=lead)
        self.notice.setVisible(free.by is not None)

    def _suggest(self, load: Load, relation: Relation) -> None:
        reached = load.suggested(relation)
        self.relation.setVisible(reached is not None)
        if reached is None:
            return
        name = say(label(reached))
        said = self.tr("%n placement(s) carried through here.", "", load.completed)
        if load.jobs:
            became = self.tr("%n became work.", "", load.jobs)
            said = f"{said} {became}"
        now = self.tr("It still says «{relation}».").format(relation=say(label(relation)))
        action = self.tr("Call it «{relation}»").format(relation=name)
        self.relation.say("accent", f"{said} {now}", action, lambda: self._set(reached))

    def _set(self, relation: Relation) -> None:
        if self._firm_id is None:
            return
        try:
            self._context.call(firms.update, firm_id=self._firm_id, relation=relation.value)
        except UserError as error:
            self._context.warn(error)
