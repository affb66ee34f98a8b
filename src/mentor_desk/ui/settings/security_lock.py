"""When the program locks itself, and whether its windows can be captured."""

from __future__ import annotations

from mentor_desk.ui import screen_capture
from mentor_desk.ui.commands.desk_commands import LOCK
from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.decided import words as decided_words
from mentor_desk.ui.settings.security_card import SecurityCard
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.form import Form

MINUTES = (1, 2, 5, 10, 15, 30)


class LockCard(SecurityCard):
    """After so many minutes, and when the computer itself says that its user has gone."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Lock"))
        self.idle = Form()
        self.idle.add(
            "idle_minutes",
            self.tr("&Lock by itself after"),
            ChoiceField([(str(n), self.tr("%n minute(s)", "", n)) for n in _allowed(context)]),
            hint=self._at_once(),
        )
        self.idle.changed.connect(lambda _: self._idle_chosen())
        if context.policy.locks("idle_minutes"):
            longest = self.tr("The municipality’s IT allows no longer than this.")
            self.idle.set_hint("idle_minutes", longest)
        self.add(self.idle)
        self.add_words(
            self.tr(
                "It also locks when the computer’s screen is locked and when the computer goes to "
                "sleep, where the system tells it; otherwise at the first touch after sleeping. "
                "Whatever you were writing is kept, and you come back to the same field."
            )
        )

    def draw(self) -> None:
        minutes = self.context.settings.idle_minutes
        nearest = min(_allowed(self.context), key=lambda n: abs(n - minutes))
        self.idle.set_values({"idle_minutes": str(nearest)})

    def _at_once(self) -> str:
        keys = keymap().told(LOCK)
        return self.tr("{keys} locks at once.").format(keys=keys) if keys else ""

    def _idle_chosen(self) -> None:
        minutes = self.idle.field("idle_minutes").value()
        self.context.change_settings(idle_minutes=int(minutes))


def _allowed(context: Context) -> tuple[int, ...]:
    """The minutes to choose from: IT may have said which is the longest."""
    if not context.policy.locks("idle_minutes"):
        return MINUTES
    longest = context.policy.locked["idle_minutes"]
    return tuple(n for n in MINUTES if n <= longest) or MINUTES[:1]


class CaptureCard(SecurityCard):
    """On Windows and macOS a choice, elsewhere the plain word that it cannot be done."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Screenshots and shared screens"))
        self.offered = screen_capture.is_offered()
        self.check = CheckField(self.tr("Leave the &windows out of screenshots and shared screens"))
        self.check.changed.connect(self._chosen)
        self.add(self.check)
        self.check.setVisible(self.offered)
        decided = context.policy.locks("hide_from_capture")
        self.check.setEnabled(not decided)
        if self.offered:
            words = self.tr(
                "When you share your screen in a meeting, the others do not see your cases. A photo "
                "of the screen cannot be prevented."
            )
        else:
            words = self.tr(
                "This system cannot leave a window out of screenshots. When you share your screen in a "
                "meeting, share one window only, not the whole screen."
            )
        self.add_words(words)
        if self.offered and decided:
            self.add_words(decided_words())

    def draw(self) -> None:
        self.check.set_value(self.context.settings.hide_from_capture)

    def _chosen(self) -> None:
        self.context.change_settings(hide_from_capture=self.check.value())
