"""Two records of one's own choice: a new surname makes nobody look alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from mentor_desk.formats import folding
from mentor_desk.services import duplicates, likeness
from mentor_desk.services.duplicates import Alike
from mentor_desk.services.likeness import Looks
from mentor_desk.ui.context import Context
from mentor_desk.ui.duplicates import words
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.pick_field import Pick, PickField

_ROWS = 7
_MODELS = ("Citizen", "Firm")


class ChooseForm(DrawerForm):
    """``compare`` is handed the two; nothing is written here."""

    def __init__(self, drawer: Drawer, context: Context, compare: Callable[[Alike], object]) -> None:
        super().__init__(drawer, context)
        self._compare = compare
        self._known: dict[str, tuple[str, Looks]] = {}
        for model in _MODELS:
            for looks in context.call(duplicates.known, model=model).looks:
                self._known[str(looks.id)] = (model, looks)
        placeholder = self.tr("A citizen or a firm")
        self.form.add(
            "one", self.tr("Keep"), PickField(partial(self.found, "other"), placeholder=placeholder)
        )
        self.form.add(
            "other",
            self.tr("Goes into it"),
            PickField(partial(self.found, "one"), placeholder=placeholder),
        )

    def open(self) -> None:
        """Show the form in its drawer."""
        self.add_button(self.tr("Compare"), self._go, primary=True)
        self.show_in(self.tr("Choose two"))
        self.form.focus("one")

    def found(self, beside: str, typed: str) -> list[Pick]:
        """Who fits what is typed and is of the same kind as the one chosen ``beside``."""
        wanted = folding.tokens(typed)
        taken = self.form.field(beside).value()
        model = self._known[str(taken.id)][0] if taken is not None else ""
        picks = []
        for key, (kind, looks) in self._known.items():
            if (model and kind != model) or (taken is not None and key == taken.id):
                continue
            if all(any(word.startswith(part) for word in looks.words) for part in wanted):
                picks.append(Pick(key, looks.name, words.known_by(looks, self.context)))
                if len(picks) == _ROWS:
                    break
        return picks

    def _go(self) -> None:
        one, other = (self.form.field(name).value() for name in ("one", "other"))
        if one is None or other is None:
            self.complain("one" if one is None else "other", self.tr("Choose a citizen or a firm."))
            return
        (model, first), (kind, second) = self._known[str(one.id)], self._known[str(other.id)]
        if model != kind or first.id == second.id:
            self.complain("other", self.tr("Choose two different citizens, or two different firms."))
            return
        self.drawer.dismiss()
        self._compare(Alike(model, first, second, likeness.CHOSEN))
