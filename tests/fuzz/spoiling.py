"""Ways in which a good file can have become a bad one."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

STRANGE = (
    "0" * 5000, "-1", "9999-12-31", "2026-02-30", "31-12-9999", "1/1", "\x00", "\ud800", "=1+1",
    "I alt",
)  # fmt: skip
"""Words that could be taken for something else."""

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**40), 10**40),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=12),
    st.lists(st.integers(0, 9), max_size=3),
    st.dictionaries(st.text(max_size=3), st.integers(0, 9), max_size=2),
    st.sampled_from(STRANGE),
)
"""A value where another one was expected."""


_PIECES = (
    b"\x00", b'"', b";", b"\n", b"\xff\xfe", b"\xef\xbb\xbf", b"9" * 5000, b"=" + b"9" * 5000,
    b"[" * 9000,
)  # fmt: skip


def spoilt(data: bytes) -> st.SearchStrategy[bytes]:
    """``data`` cut, with pieces put in, taken out or repeated, or something else altogether."""
    place = st.integers(0, len(data))
    piece = st.one_of(
        st.binary(max_size=12),
        st.sampled_from(
            [b"\x00", b'"', b";", b"\n", b"\xff\xfe", b"\xef\xbb\xbf", b"9" * 5000, b"[" * 9000]
        ),
        st.tuples(place, st.integers(0, 200)).map(lambda at: data[at[0] : at[0] + at[1]]),
    )

    def apply(cuts: list[tuple[int, int, bytes]]) -> bytes:
        changed = data
        for at, length, new in cuts:
            changed = changed[:at] + new + changed[at + length :]
        return changed

    cut = st.tuples(place, st.integers(0, 30), piece)
    return st.one_of(
        st.lists(cut, min_size=1, max_size=4).map(apply),
        place.map(lambda at: data[:at]),
        st.binary(max_size=400),
    )


def leaves(tree: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value in a tree of dicts and lists, to the branches too."""
    inside = (
        tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    )
    return [path, *(way for key, each in inside for way in leaves(each, (*path, key)))]


def replaced(tree: Any, way: tuple[Any, ...], new: Any) -> Any:
    """The tree with another value at the end of ``way``; the tree itself stays."""
    if not way:
        return new
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
    made = {key: replaced(old, way[1:], new) if key == way[0] else old for key, old in pairs}
    return made if isinstance(tree, dict) else list(made.values())
