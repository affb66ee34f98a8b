"""The busy times of the firm, a row each."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.formats.day_names import NAMES
from mentor_desk.services.firm_seasons import SeasonRow
from mentor_desk.terms import SeasonKind, label
from mentor_desk.texts import Language
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import season_form
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role

_MONTHS = 12


class SeasonsCard(Card):
    """Each row opens in the drawer."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("SeasonsCard", "Seasons")
        super().__init__(words, flush=True, parent=parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self._seasons: dict[str, SeasonRow] = {}
        self.setFocusProxy(self.add_action(self.tr("&Add a season"), self._add))

    def show_seasons(self, firm_id: uuid.UUID, seasons: Sequence[SeasonRow]) -> None:
        """Show the firm's seasons."""
        known = {str(one.id): one for one in seasons}
        if (firm_id, known) == (self._firm_id, self._seasons) and self.body.count():
            return
        self._firm_id, self._seasons = firm_id, known
        self.clear()
        for key, season in known.items():
            self.add(self._row(key, season))
        if not known:
            self.add(self._nothing())

    def _row(self, key: str, season: SeasonRow) -> ActionRow:
        hands = season.kind is SeasonKind.HANDS_WELCOME
        months = months_in_words(season.months, self._context.language).capitalize()
        title, parts = months, [season.note.rstrip(".")]
        tone: Tone = "ok" if hands else "warning"
        if season.kind is SeasonKind.NONE:
            title, tone = self.tr("Alike all the year"), "neutral"
        if hands:
            parts.append(self.tr("ask %n week(s) before", "", season.lead_weeks))
        row = ActionRow(
            key,
            title,
            " · ".join(part for part in parts if part),
            badge=say(label(season.kind)),
            tone=tone,
            action_text=self.tr("Edit"),
        )
        row.opened.connect(self._edit)
        row.acted.connect(self._edit)
        return row

    def _nothing(self) -> QLabel:
        words = QLabel(
            self.tr("When do they need hands, and when is there no time for us? Ask next time.")
        )
        words.setWordWrap(True)
        words.setContentsMargins(14, 4, 14, 12)
        set_role(words, "muted")
        return words

    def _add(self) -> None:
        if self._firm_id is not None:
            season_form.present(self._drawer, self._context, firm_id=self._firm_id)

    def _edit(self, key: str) -> None:
        if self._firm_id is not None:
            season = self._seasons[key]
            season_form.present(self._drawer, self._context, firm_id=self._firm_id, season=season)


def months_in_words(months: Sequence[int], language: Language) -> str:
    """``november – januar, maj``: months that follow each other as one stretch, over New Year too."""
    chosen = sorted(set(months))
    if len(chosen) == _MONTHS:
        return QCoreApplication.translate("SeasonsCard", "All the year")
    breaks = [0] + [at for at, (a, b) in enumerate(pairwise(chosen), 1) if b != a + 1]
    runs = [chosen[a:b] for a, b in pairwise([*breaks, len(chosen)])] if chosen else []
    if len(runs) > 1 and runs[0][0] == 1 and runs[-1][-1] == _MONTHS:
        runs[0] = runs.pop() + runs[0]
    names = NAMES[language].months
    told = [
        names[run[0] - 1] if len(run) == 1 else f"{names[run[0] - 1]} – {names[run[-1] - 1]}"
        for run in runs
    ]
    return ", ".join(told)
