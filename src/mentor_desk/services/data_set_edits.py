"""Changes to the text of a data set, one at a time; comments and order stay (decision 27).

Every change is handed a text and gives another one. Whether the new text can be used is not asked
here: a half-finished edition is kept as a draft too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from mentor_desk.services.data_set_parts import Place, part, rows

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import AoT, Item, Table

Value = str | float | bool | date | Sequence[str] | None

PAIR: Final = " + "
"""Stands between the two keys of a pair where pairs are written a line each."""
_OWN_KEY = re.compile(r'"own_(\d+)"')


def changed(content: str, place: Place, value: Value) -> str:
    """The text with ``value`` at ``place``; ``None`` takes the value away.

    A number stays whole where it was, and a list keeps the kind of its rows.
    """
    piece = part(content, place)
    document = _read(piece.text)
    table, name = _at(document, piece.place[:-1]), piece.place[-1]
    there = _has(table, name)
    if value is None:
        if there:
            del table[name]
    elif there:
        table[name] = _item(value, _plain(table[name]))
    else:
        _append(table, str(name), _item(value, ""))
    return piece.with_text(document.as_string())


def added(content: str, place: Place) -> str:
    """The text with one more row after the last of the list at ``place``: same fields, no values."""
    count = rows(content, str(place[0]))
    piece = part(content, (*place, count - 1) if len(place) == 1 and count else place)
    document = _read(piece.text)
    at_hand = _at(document, piece.place[: len(place)])
    row = _blank(_plain(at_hand[-1]))
    if "key" in row:
        row["key"] = _own_key(content)
    _push(at_hand, row, at_hand[-1])
    return _text(piece.with_text(document.as_string()))


def value_from(content: str, place: Place, day: date) -> str:
    """The text with one more value of the rule whose values stand at ``place``, from ``day`` on.

    It begins as a copy of the newest one that nobody has read anywhere or confirmed; the newest one
    ends where the new one begins, so its own end is not copied.
    """
    piece = part(content, place)
    document = _read(piece.text)
    values = _at(document, piece.place)
    row = deepcopy(_plain(values[-1])) | {"from": day, "confirmed": False}
    row.pop("until", None)
    if "source" in row:
        row["source"] = ""
    _push(values, row, values[-1])
    return _text(piece.with_text(document.as_string()))


def removed(content: str, place: Place) -> str:
    """The text without the row at ``place``."""
    piece = part(content, place)
    if _is_row_at_top(content, place):
        return _text(piece.with_text(""))
    document = _read(piece.text)
    del _at(document, piece.place[:-1])[piece.place[-1]]
    return _text(piece.with_text(document.as_string()))


def moved(content: str, place: Place, by: int) -> str:
    """The text with the row at ``place`` ``by`` rows further down; at an end it stays."""
    number = place[-1]
    if not isinstance(number, int) or number + by < 0:
        return content
    if _is_row_at_top(content, place):
        return _moved_at_top(content, place, number + by)
    piece = part(content, place)
    document = _read(piece.text)
    at_hand = _at(document, piece.place[:-1])
    if number + by >= len(at_hand):
        return content
    row = at_hand[number]
    del at_hand[number]
    at_hand.insert(number + by, row)
    _part(at_hand)
    return _text(piece.with_text(document.as_string()))


def _is_row_at_top(content: str, place: Place) -> bool:
    return len(place) == 2 and isinstance(place[1], int) and rows(content, str(place[0])) > 0


def _moved_at_top(content: str, place: Place, to: int) -> str:
    key, count = str(place[0]), rows(content, str(place[0]))
    if to >= count:
        return content
    first, last = part(content, (key, 0)), part(content, (key, count - 1))
    pieces = [part(content, (key, number)).text for number in range(count)]
    pieces.insert(to, pieces.pop(int(place[1])))
    return _text(first.before + "".join(_parted(each) for each in pieces) + last.after)


def _parted(row: str) -> str:
    """A row with an empty line after it, as the shipped files have it."""
    last = (row.splitlines() or [""])[-1]
    return f"{row}\n" if last and not last.startswith("#") else row


def _read(content: str) -> TOMLDocument:
    import tomlkit

    return tomlkit.parse(content)


def _text(content: str) -> str:
    return content.rstrip("\n") + "\n"


def _at(node: Any, place: Place) -> Any:
    for step in place:
        node = node[step]
    return node


def _has(table: Any, name: str | int) -> bool:
    return 0 <= name < len(table) if isinstance(name, int) else name in table


def _plain(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item


def _item(value: Value, before: object) -> Item:
    import tomlkit

    if isinstance(value, float | int) and not isinstance(value, bool):
        whole = float(value).is_integer() and not isinstance(before, float)
        return tomlkit.item(int(value) if whole else float(value))
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _lines(value, before)
    return tomlkit.item(value)


def _lines(lines: Sequence[str], before: object) -> Item:
    import tomlkit

    old = before if isinstance(before, list) else []
    if old and all(isinstance(row, list) for row in old):
        return tomlkit.item([line.split(PAIR) for line in lines])
    if old and all(isinstance(row, int) for row in old):
        return tomlkit.item([int(line) if line.strip().isdecimal() else line for line in lines])
    return tomlkit.item(list(lines))


def _append(table: Table, name: str, item: Item) -> None:
    """A further value at the end of the table, before the empty line and the tables beneath it."""
    inside = getattr(table, "value", table)
    body = getattr(inside, "body", [])
    last = max((at for at, (key, each) in enumerate(body) if key and _is_value(each)), default=None)
    if last is None:
        table.append(name, item)
        return
    key = body[last][0]
    table.value._insert_after(key, name, item)  # noqa: SLF001  tomlkit has no public way to say where


def _is_value(item: object) -> bool:
    from tomlkit.items import AoT, Table

    return not isinstance(item, AoT | Table)


def _blank(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _blank(each) for key, each in value.items()}
    if isinstance(value, list):
        # What stands beneath is known by its key: the headings of a card, for one.
        inner = [each for each in value if isinstance(each, dict)]
        return [_blank(each) | {k: v for k, v in each.items() if k == "key"} for each in inner]
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return 0
    return "" if isinstance(value, str) else value


def _own_key(content: str) -> str:
    taken = [int(number) for number in _OWN_KEY.findall(content)]
    return f"own_{max(taken, default=0) + 1}"


def _push(at_hand: Any, row: dict[str, Any], like: Any) -> None:
    """Put ``row`` after the last one, written as ``like`` is."""
    import tomlkit
    from tomlkit.items import AoT

    if not isinstance(at_hand, AoT):
        inline = tomlkit.inline_table()
        inline.update(row)
        at_hand.append(inline)
        return
    made = _table(row, like)
    body = like.value.body
    ends = max((at for at, (key, _) in enumerate(body) if key), default=-1) + 1
    # What stands beneath the last row is a comment on what comes after the list.
    made.value.body.extend(body[ends:])
    del body[ends:]
    at_hand.append(made)
    _part(at_hand)


def _table(row: dict[str, Any], like: Any) -> Table:
    """``row`` as a table: tables within it stand in one line where those of ``like`` do."""
    import tomlkit
    from tomlkit.items import AoT, InlineTable

    made = tomlkit.table()
    for key, value in row.items():
        model = like.get(key)
        if isinstance(model, InlineTable):
            inline = tomlkit.inline_table()
            inline.update(value)
            made.append(key, inline)
        elif isinstance(model, AoT):
            nested = tomlkit.aot()
            for each in value:
                nested.append(_table(each, model[0]))
            made.append(key, nested)
        else:
            made.append(key, _inline(value))
    return made


def _inline(value: Any) -> Item:
    """A list of tables as an array of inline tables; anything else as it is."""
    import tomlkit

    if not (isinstance(value, list) and value and isinstance(value[0], dict)):
        item: Item = tomlkit.item(value)
        return item
    array = tomlkit.array()
    for each in value:
        inline = tomlkit.inline_table()
        inline.update(each)
        array.append(inline)
    return array


def _part(at_hand: AoT | Any) -> None:
    """An empty line after each row, as the shipped files have it."""
    from tomlkit.items import AoT, Whitespace

    if not isinstance(at_hand, AoT):
        return
    for row in at_hand.body:
        written = row.as_string()
        if _parted(written) != written:
            row.value.body.append((None, Whitespace("\n")))
