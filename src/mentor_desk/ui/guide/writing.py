"""The guide with what the program knows written into it."""

from __future__ import annotations

from mentor_desk.ui.commands.listing import keys_of
from mentor_desk.ui.context import Context
from mentor_desk.ui.guide import credits_page, keys_page
from mentor_desk.ui.guide.book import Book
from mentor_desk.ui.guide.law_page import LawPage


def book_of(context: Context) -> Book:
    """The guide in the window's language, with the law, the keys and the libraries of today."""
    law = LawPage(context.rules, context.today(), context.language)
    danish = context.language == "da"
    return Book(
        context.language,
        keys=keys_of,
        writers={
            "sets": lambda _: law.sets(),
            "rules": lambda _: law.rules(),
            "keys": lambda _: keys_page.tables(danish=danish),
            "libraries": lambda _: credits_page.table(danish=danish),
            "licence": lambda key: credits_page.licence(key, danish=danish),
        },
    )
