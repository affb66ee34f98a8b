"""The guide with what the program knows written into it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Language
from mentor_desk.ui.commands.listing import keys_of
from mentor_desk.ui.context import Context
from mentor_desk.ui.guide import credits_page, keys_page
from mentor_desk.ui.guide.book import Book
from mentor_desk.ui.guide.law_page import LawPage


def book_of(context: Context) -> Book:
    """The guide in the window's language, with the law, the keys and the libraries of today."""
    return book(context.language, lambda: context.rules, context.today)


def book(language: Language, rules: Callable[[], Rulebook], today: Callable[[], date]) -> Book:
    """The guide in ``language``; ``rules`` and ``today`` are asked when the law is read."""
    danish = language == "da"

    def law() -> LawPage:
        return LawPage(rules(), today(), language)

    return Book(
        language,
        keys=keys_of,
        writers={
            "sets": lambda _: law().sets(),
            "rules": lambda _: law().rules(),
            "keys": lambda _: keys_page.tables(danish=danish),
            "libraries": lambda _: credits_page.table(danish=danish),
            "licence": lambda key: credits_page.licence(key, danish=danish),
        },
    )
