"""The places of a cluster in words (feature C13)."""

from __future__ import annotations

from mentor_desk.services.clusters import Member
from mentor_desk.ui.outreach.words import joined, translate


def shut(member: Member) -> str:
    """Why nobody more can come."""
    return translate("Outreach", "Not now") if member.blocked else translate("Outreach", "Full")


def added_up(places: int, taken: int, free: int, blocked: int) -> str:
    """The places and what they are: the parts make the whole."""
    all_ = translate("Outreach", "%n place(s)", "", places)
    held = translate("Outreach", "%n taken", "", taken) if taken else ""
    open_ = translate("Outreach", "%n free", "", free) if free else ""
    shut = ""
    if blocked:
        shut = translate("Outreach", "%n cannot be used now (too few employees)", "", blocked)
    parts = joined(held, open_, shut)
    return translate("Outreach", "{what}: {why}").format(what=all_, why=parts) if parts else all_
