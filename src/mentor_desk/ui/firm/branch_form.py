"""What is known of a branch (rows 29 and 46)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from mentor_desk.services import branch_notes
from mentor_desk.services.branch_notes import BranchRow
from mentor_desk.texts import Language
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import branch_groups
from mentor_desk.ui.outreach.record_form import KeptRecord, Sheet, Values
from mentor_desk.ui.outreach.record_form import present_new as begin
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

translate = QCoreApplication.translate
Then = Callable[[], object]


def present_new(drawer: Drawer, context: Context, branch: str, then: Then) -> None:
    """Begin a note about a branch; ``then`` shows the branches again."""

    def finish(values: Values) -> None:
        context.call(branch_notes.add, **values)

    sheet = Sheet(
        title=branch or translate("Branches", "Another branch"),
        fill=partial(_fill, language=context.language),
        finish=finish,
        button=translate("Branches", "Keep the note"),
        draft="branch_note.new",
        subject=branch,
        begin={"branch": branch},
        done=lambda _: then(),
        focus="priority" if branch else "branch",
    )
    begin(drawer, context, sheet)


def present(drawer: Drawer, context: Context, row: BranchRow, then: Then) -> None:
    """Correct a note, or take it away."""
    if row.id is None:
        return
    note_id = row.id

    def finish(values: Values) -> None:
        context.call(branch_notes.update, note_id=note_id, **values)

    sheet = Sheet(
        title=row.branch,
        fill=partial(_fill, language=context.language),
        finish=finish,
        button=translate("Branches", "Remove the note"),
        begin={
            "branch": row.branch, "priority": row.priority, "why": row.why, "sources": row.sources,
            "note": row.note,
        },
    )  # fmt: skip
    form = KeptRecord(
        drawer, context, sheet, lambda: context.call(branch_notes.remove, note_id=note_id)
    )

    def back() -> None:
        form.save_draft()
        then()

    form.add_button(translate("Branches", "All branches"), back)
    form.open()


def _fill(form: Form, language: Language) -> None:
    branch = branch_groups.offer(TextField(), language)
    form.add("branch", translate("Branches", "Branch"), branch)
    words = translate("Branches", "It asks for people now")
    form.add("priority", "", CheckField(words))
    form.add("why", translate("Branches", "Why?"), TextArea(lines=2), optional=True)
    form.add(
        "sources",
        translate("Branches", "Where to read about it"),
        TextArea(lines=3),
        optional=True,
        hint=translate("Branches", "One a line: a website, a newsletter, somebody to ask."),
    )
    form.add("note", translate("Branches", "What is good to know"), TextArea(lines=3), optional=True)
