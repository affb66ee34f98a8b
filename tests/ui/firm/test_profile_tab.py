"""What a firm is and where it lies, field by field."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.services import firms, referrals
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.profile_tab import ProfileTab
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands

_LISTED = {"name": "Ådal Maskinhandel", "address": "Fabriksvej 3", "phone": "86112233"}


@writes("firm.changed")
def from_list(session: Session, *, firm_id: uuid.UUID) -> None:
    """As the directory leaves a firm that was taken from it."""
    firm = session.get_one(Firm, firm_id)
    firm.directory_values = dict(_LISTED)


@pytest.fixture
def adal(database: Database) -> uuid.UUID:
    return database.write(
        firms.create,
        name="Ådal Maskinhandel",
        postcode="8722",
        branch_code="561010",
        address="Fabriksvej 3B",
        phone="86112233",
    )


@pytest.fixture
def tab(qtbot: QtBot, context: Context, adal: uuid.UUID) -> Iterator[ProfileTab]:
    page = firms_of(show_desk(qtbot, context))
    page.show_record("firm", str(adal))
    yield page.workspace.profile
    page.drawer.dismiss()


def test_a_code_is_shown_with_its_list_and_never_without_saying_so(
    tab: ProfileTab, context: Context, adal: uuid.UUID
) -> None:
    assert "nobody has named" in tab.form.beneath("branch_code")
    context.call(firms.update, firm_id=adal, branch_version="DB25")
    assert tab.form.beneath("branch_code") == "DB25 56.10.10"
    context.call(firms.update, firm_id=adal, branch_version="DB07")
    assert tab.form.beneath("branch_code") == "DB07 56.10.10"
    assert tab.form.beneath("branch") == "Counted with: Hoteller og restauranter (by the code)"
    context.call(firms.update, firm_id=adal, branch_code="", branch_version="")
    assert tab.form.beneath("branch") == ""


def test_the_groups_are_offered_while_the_branch_is_typed_and_own_words_stand(
    qtbot: QtBot, tab: ProfileTab, context: Context, adal: uuid.UUID
) -> None:
    context.call(firms.update, firm_id=adal, branch_code="")
    field = tab.form.field("branch")
    tab.form.focus("branch")
    qtbot.keyClicks(field, "Maskinhandel")
    assert field.value() == "Maskinhandel"
    assert tab.form.beneath("branch") == "Counted with: Handel"
    field.completer().setCompletionPrefix("restaur")
    assert field.completer().currentCompletion() == "Hoteller og restauranter"
    tab.save_all()
    assert context.call(firms.open_firm, firm_id=adal).fields["branch"] == "Maskinhandel"
    field.completer().popup().hide()
    field.set_value("Hoteller og restauranter")
    field.completer().activated.emit("Hoteller og restauranter")
    assert tab.form.beneath("branch") == ""
    tab.save_all()


def test_a_firm_stands_at_its_postcode_until_somebody_knows_the_place(
    tab: ProfileTab, context: Context, adal: uuid.UUID
) -> None:
    assert "8722 Hedensted" in tab.form.beneath("latitude")
    tab.go_to("latitude")
    hands = Hands()
    hands.fill("55.8642")
    hands.tab()
    hands.fill("9,7011")
    hands.tab()
    fields = context.call(firms.open_firm, firm_id=adal).fields
    assert (fields["latitude"], fields["longitude"]) == (55.8642, 9.7011)
    assert "very place" in tab.form.beneath("latitude")


def test_swapped_degrees_are_told_at_the_field(
    tab: ProfileTab, context: Context, adal: uuid.UUID
) -> None:
    tab.go_to("latitude")
    hands = Hands()
    hands.fill("9.7011")
    hands.tab()
    assert "In Denmark" in tab.form.beneath("latitude")
    assert context.call(firms.open_firm, firm_id=adal).fields["latitude"] is None


def test_a_firm_entered_by_hand_says_nothing_of_a_list(tab: ProfileTab) -> None:
    assert tab.listed.isHidden()


def test_the_lists_value_is_taken_again_where_it_was_corrected(
    tab: ProfileTab, context: Context, adal: uuid.UUID
) -> None:
    context.call(from_list, firm_id=adal)
    assert not tab.listed.isHidden()
    assert tab.listed.keys() == ["address"]
    row = tab.listed.row("address")
    assert row is not None
    assert "The list says Fabriksvej 3" in row.accessibleName()
    tab.listed.acted.emit("address")
    assert context.call(firms.open_firm, firm_id=adal).fields["address"] == "Fabriksvej 3"
    assert tab.form.field("address").value() == "Fabriksvej 3"
    assert tab.listed.keys() == []


def test_who_recommended_whom_opens_the_other_firm(
    tab: ProfileTab, context: Context, adal: uuid.UUID, qtbot: QtBot
) -> None:
    assert tab.referrals.isHidden()
    other = context.call(firms.create, name="Lunde VVS")
    given = context.call(referrals.add, firm_id=adal, to_name="", day=context.today(), to_firm_id=other)
    row = tab.referrals.row(str(given))
    assert row is not None
    assert row.accessibleName().startswith("Recommended Lunde VVS")
    with qtbot.waitSignal(context.go_requested) as asked:
        tab.referrals.opened.emit(str(given))
    assert asked.args == ["firm", str(other)]
