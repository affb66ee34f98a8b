"""Every command and its keys: find one, press other keys, put back what the program came with."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from mentor_desk.formats.folding import fold
from mentor_desk.ui.commands import chords
from mentor_desk.ui.commands.catalogue import COMMANDS, command
from mentor_desk.ui.commands.chords import Refusal
from mentor_desk.ui.commands.command import Command
from mentor_desk.ui.commands.keymap import keymap, sensible
from mentor_desk.ui.commands.listing import words_of
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.chord_field import ChordField
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.roles import Role, set_role
from mentor_desk.ui.widgets.tool_bar import NarrowingLine


class ShortcutsSection(Section):
    """The list with the field beneath it. What is chosen holds at once, on this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Shortcuts"),
            self.tr("Choose a command, and press the keys you would rather use."),
            whole=True,
        )
        self.line = NarrowingLine()
        self.list = RowList(self.tr("Commands"))
        self.name = QLabel()
        self.field = ChordField()
        self.said = QLabel()
        self.back = QPushButton(self.tr("&Put back"))
        self.none = QPushButton(self.tr("N&o keys"))
        self.all_back = QPushButton(self.tr("Put all bac&k"))
        self._lay_out()
        self._connect()
        self.draw()

    @property
    def chosen(self) -> Command | None:
        """The command whose keys can be changed now."""
        return command(self.list.chosen_key() or "")

    def draw(self) -> None:
        wanted = fold(self.line.text()).split()
        rows = [row for row in _rows(self.tr("Your own")) if _has(row, wanted)]
        before = self.list.chosen_key()
        self.list.set_rows(rows)
        if self.list.chosen_key() is None and rows:
            self.list.choose(rows[0].key)
        if before != self.list.chosen_key():
            self.said.clear()
        self._show_chosen()

    def take(self, keys: str) -> None:
        """Let the chosen command be called by ``keys``, empty for none, or say why it cannot be."""
        chosen = self.chosen
        if chosen is None:
            return
        refusal = chords.refused(keys) if keys and keys not in chosen.keys else None
        holder = keymap().holder(keys, chosen) if keys else None
        if refusal is not None:
            self._complain(self._why(refusal, chords.told(keys)))
        elif holder is not None:
            self._complain(
                self.tr(
                    "{keys} is already “{command}”. Give that one other keys first, or choose "
                    "others here."
                ).format(keys=chords.told(keys), command=words_of(holder))
            )
        else:
            self._keep({**self.context.settings.shortcuts, chosen.key: keys})
            self._tell(chosen)

    def put_back(self) -> None:
        """Give the chosen command the keys it comes with, where no other has them now."""
        chosen = self.chosen
        if chosen is None:
            return
        holders = (keymap().holder(keys, chosen) for keys in chosen.keys)
        holder = next((each for each in holders if each is not None), None)
        if holder is not None:
            self._complain(
                self.tr("“{command}” has those keys now. Change that one first.").format(
                    command=words_of(holder)
                )
            )
            return
        self._keep({key: keys for key, keys in keymap().own.items() if key != chosen.key})
        self._tell(chosen)

    def put_all_back(self) -> None:
        """Every command has the keys it comes with."""
        self._keep({})
        self._say(self.tr("All commands have the keys that they come with."))

    def _keep(self, shortcuts: dict[str, str]) -> None:
        chosen = sensible(shortcuts, COMMANDS)
        keymap().use(chosen)
        self.context.change_settings(shortcuts=chosen)
        self.draw()

    def _show_chosen(self) -> None:
        chosen = self.chosen
        for widget in (self.field, self.back, self.none):
            widget.setEnabled(chosen is not None)
        self.all_back.setEnabled(bool(keymap().own))
        if chosen is None:
            self.name.setText(self.tr("No command is called that."))
            self.field.show_keys("")
            return
        keys = keymap().keys(chosen)
        self.name.setText(words_of(chosen))
        self.field.setAccessibleName(self.tr("Keys for “{command}”").format(command=words_of(chosen)))
        self.field.show_keys(keys[0] if keys else "")
        self.back.setEnabled(chosen.key in keymap().own)
        self.none.setEnabled(bool(keys))

    def _tell(self, chosen: Command) -> None:
        keys = keymap().told(chosen)
        if keys:
            words = self.tr("“{command}” now has {keys}.").format(command=words_of(chosen), keys=keys)
        else:
            words = self.tr("“{command}” has no keys now. It can be found by its name.").format(
                command=words_of(chosen)
            )
        self._say(words)

    def _why(self, refusal: Refusal, keys: str) -> str:
        return {
            Refusal.NOTHING: self.tr("These keys cannot be used."),
            Refusal.TYPES: self.tr(
                "{keys} would type in a field. Hold Ctrl with it, or use one of F1 to F12."
            ),
            Refusal.UNDERLINED: self.tr(
                "Alt and a letter goes to what has that letter underlined. Hold Ctrl instead."
            ),
            Refusal.EDITS: self.tr("{keys} edits text in every field. Choose other keys."),
            Refusal.SYSTEM: self.tr("{keys} belongs to the computer itself. Choose other keys."),
        }[refusal].format(keys=keys)

    def _complain(self, words: str) -> None:
        self._say(words, role="error")
        chosen = self.chosen
        keys = keymap().keys(chosen) if chosen is not None else ()
        self.field.show_keys(keys[0] if keys else "")

    def _say(self, words: str, role: Role = "muted") -> None:
        set_role(self.said, role)
        self.said.setText(words)
        self.field.setAccessibleDescription(words)

    def _chosen(self) -> None:
        self.said.clear()
        self.field.setAccessibleDescription("")
        self._show_chosen()

    def _connect(self) -> None:
        self.line.textChanged.connect(lambda _text: self.draw())
        self.line.left_downwards.connect(lambda: _focus(self.list))
        self.line.find_by_key(self)
        self.list.chosen.connect(lambda _key: self._chosen())
        self.list.activated.connect(lambda _key: _focus(self.field))
        self.field.pressed.connect(self.take)
        self.field.emptied.connect(lambda: self.take(""))
        self.field.left.connect(lambda: _focus(self.list))
        self.back.clicked.connect(lambda _=False: self.put_back())
        self.none.clicked.connect(lambda _=False: self.take(""))
        self.all_back.clicked.connect(lambda _=False: self.put_all_back())

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(self.tr("A command, or keys"))
        self.line.setAccessibleName(self.tr("Find a command or keys"))
        set_role(self.name, "heading")
        for label in (self.name, self.said):
            label.setWordWrap(True)
        set_role(self.all_back, "quiet")
        label = QLabel(self.tr("Keys"))
        set_role(label, "field")
        label.setBuddy(self.field)
        keys = QHBoxLayout()
        for widget in (label, self.field, self.none, self.back):
            keys.addWidget(widget, 1 if widget is self.field else 0)
        self.column.addWidget(self.line)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.name)
        self.column.addLayout(keys)
        self.column.addWidget(self.said)
        self.column.addWidget(self.all_back, 0, Qt.AlignmentFlag.AlignLeft)


def _rows(own: str) -> list[ListRow]:
    """All commands; one with keys of the mentor's own says so."""
    chosen = keymap().own
    return [
        ListRow(
            each.key,
            words_of(each),
            badge=own if each.key in chosen else "",
            tone="accent",
            group=say(group),
            aside=keymap().told(each),
        )
        for group, some in groupby(COMMANDS, key=lambda each: each.group)
        for each in some
    ]


def _has(row: ListRow, wanted: list[str]) -> bool:
    said = fold(f"{row.title} {row.aside}")
    return all(word in said for word in wanted)


def _focus(widget: RowList | ChordField) -> None:
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
