"""The foot of a paper that others than us read: its edition, and no word of how it is kept."""

from __future__ import annotations

from dataclasses import replace

from mentor_desk.documents.forms import Form
from mentor_desk.documents.parts import Story


def edition(form: Form) -> str:
    """Which edition of the form it is."""
    return f"Udgave {form.version}"


def with_edition(story: Story, form: Form) -> Story:
    """``story`` with the edition of ``form`` as the last line at its foot."""
    return replace(story, footer=(story.footer[0], edition(form)))
