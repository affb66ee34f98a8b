"""The second step of taking: what is in it, who is known already, and what both sides changed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.formats import days, folding
from mentor_desk.services import field_words
from mentor_desk.services.field_values import Words
from mentor_desk.services.hand_over_take import Answers, Choice, Contested, Preview
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.context import Context
from mentor_desk.ui.hand_over import contents
from mentor_desk.ui.hand_over.choices_card import ChoicesCard, Question
from mentor_desk.ui.importing.figures import Figures
from mentor_desk.ui.operations import subject
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

_NAMED = 10
_MOST = 300
"""So many letters of a long text are enough to know it by."""


class LookStep(QWidget):
    """Nothing is taken in while it is looked at."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.told = Notice()
        self.warned = Notice()
        self.figures = Figures()
        self.giver, self.people, self.changes = QLabel(), QLabel(), QLabel()
        inside = Card(self.tr("In the package"))
        for label in (self.giver, self.people, self.changes):
            label.setWordWrap(True)
        for widget in (self.giver, self.figures, self.people, self.changes):
            inside.add(widget)
        self.twice = ChoicesCard(
            self.tr("Known here already"),
            self.tr(
                "If it is the same, the two become one. Yours is kept, and what is empty with you is "
                "filled in – or your colleague’s is taken."
            ),
            (
                (Choice.MINE, self.tr("Same: keep mine")),
                (Choice.THEIRS, self.tr("Same: take theirs")),
                (Choice.BOTH, self.tr("Two different")),
            ),
        )
        self.fields = ChoicesCard(
            self.tr("Changed by both of you"),
            self.tr("Since you last had the case in common. Which is right?"),
            ((Choice.MINE, self.tr("Keep mine")), (Choice.THEIRS, self.tr("Take theirs"))),
        )
        safe = QLabel(
            self.tr(
                "Before anything comes in, a backup is made. Undo takes all of it out again at once."
            )
        )
        safe.setWordWrap(True)
        set_role(safe, "muted")
        scrolled(self, self.warned, self.told, inside, self.twice, self.fields, safe)

    def show_preview(self, seen: Preview) -> None:
        """Show what was found in the package."""
        day = days.long(seen.made_on, self._context.language, self._context.today())
        words = self.tr("From {name}, made on {day}")
        name = ", ".join(filter(None, (seen.sender, seen.municipality))) or "–"
        self.giver.setText(words.format(name=name, day=day))
        contents.show(self.figures, seen.counts)
        people = sorted(seen.people, key=lambda one: folding.danish_sort_key(one[0]))
        known = self.tr("{name} (known here)")
        self.people.setText(", ".join(known.format(name=one) if here else one for one, here in people))
        self.changes.setText(self._changes(seen))
        self.changes.setVisible(bool(self.changes.text()))
        self._warn(seen)
        self.twice.ask(
            [Question(one.their_id, say(one.why), one.mine, one.theirs) for one in seen.duplicates]
        )
        self.fields.ask([self._question(one) for one in seen.conflicts])

    def answers(self) -> Answers:
        """What was chosen."""
        return Answers(
            {key: Choice(answer) for key, answer in self.twice.answers().items()},
            {key: Choice(answer) for key, answer in self.fields.answers().items()},
        )

    def _question(self, one: Contested) -> Question:
        conflict, model = one.conflict, one.conflict.model.__name__
        label = field_words.load().label(model, conflict.field, self._context.language)
        place = (one.about, say(subject(model)), label)
        sides = (self._said(words) for words in (one.mine, one.theirs))
        return Question((conflict.row_id, conflict.field), " · ".join(filter(None, place)), *sides)

    def _said(self, words: Words) -> str:
        said = ", ".join(say(word) for word in words) or self.tr("nothing")
        return said if len(said) <= _MOST else f"{said[:_MOST]} …"

    def _changes(self, seen: Preview) -> str:
        parts = []
        if seen.changed:
            parts.append(
                self.tr("%n record(s) you have get your colleague’s changes.", "", seen.changed)
            )
        if seen.removed:
            parts.append(self._removed(seen))
        if seen.kept:
            parts.append(self.tr("%n field(s) only you changed stay as they are.", "", seen.kept))
        if not parts and not seen.counts and not seen.conflicts:
            return self.tr("Everything in it is here already, just as it stands there.")
        return " ".join(parts)

    def _removed(self, seen: Preview) -> str:
        said = [" – ".join(filter(None, (say(subject(kind)), name))) for kind, name in seen.removed]
        more = " …" if len(said) > _NAMED else ""
        words = self.tr("Your colleague deleted this, and it goes here too: {what}.")
        return words.format(what="; ".join(said[:_NAMED]) + more)

    def _warn(self, seen: Preview) -> None:
        self.warned.setVisible(bool(seen.erased))
        if seen.erased:
            words = self.tr(
                "Erased here before: {names}. If you take the package in, they are here again. Ask "
                "your colleague for a package without them if that is not right."
            )
            self.warned.say("warning", words.format(names=", ".join(seen.erased)))
        self.told.setVisible(seen.own or seen.taken_on is not None)
        if seen.own:
            self.told.say("neutral", self.tr("You made this package yourself."))
        elif seen.taken_on is not None:
            day = days.long(seen.taken_on, self._context.language, self._context.today())
            words = self.tr("You took this package in on {day}. Taking it in again does no harm.")
            self.told.say("neutral", words.format(day=day))
