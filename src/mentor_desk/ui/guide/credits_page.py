"""The table of libraries on the page of thanks, and a page for the licence of each."""

from __future__ import annotations

from mentor_desk.texts import Words
from mentor_desk.ui.guide import credits as shipped
from mentor_desk.ui.guide.book import LICENCE

_HEAD = Words(da="| Bibliotek | Udgave | Licens |", en="| Library | Version | Licence |")
_NONE = Words(
    da="Pakken har ikke selv lagt sin licens ved. Navnet på den står i listen.",
    en="The package brought no words of its licence. Its name stands in the list.",
)


def table(head: Words = _HEAD, *, danish: bool) -> str:
    """Every library with its version and licence, as a Markdown table; the name leads to the words."""
    lines = [head.written("da" if danish else "en"), "|---|---|---|"]
    lines += [
        f"| [{each.name}](guide:{LICENCE}{each.key}) | {each.version} | {each.licence} |"
        for each in shipped.packages()
    ]
    return "\n".join(lines)


def licence(key: str, *, danish: bool) -> str:
    """The page with the licence of the package ``key``, as Markdown."""
    words = shipped.words(key).replace("```", "'''") or _NONE.written("da" if danish else "en")
    return f"# {key}\n\n```\n{words}\n```\n"
