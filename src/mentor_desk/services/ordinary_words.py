"""Words that firms are often named after, and that tell nothing about which firm it is."""

from __future__ import annotations

from typing import Final

_TRADES: Final = (
    *("autoværksted", "bager", "bageri", "butik", "butikk", "bygge", "børnehave", "børnehus"),
    *("café", "cafe", "caféen", "center", "centr", "cykel", "cykl", "entreprise", "fabrik"),
    *("forening", "forretning", "frisør", "gartner", "gartneri", "genbrug", "gruppe"),
    *("handel", "hotel", "hotell", "håndværk", "kantine", "klinik"),
    *("klub", "klubb", "kontor", "køkken", "køkkn", "køren", "kørsel", "lager"),
    *("lagr", "maler", "marked", "maskin", "montage", "murer", "museum", "produktion", "restaurant"),
    *("rengøring", "salg", "salon", "service", "skole", "slagter", "slagteri", "smed", "snedker"),
    *("snedkeri", "stald", "systue", "teater", "teknik", "transport", "trykkeri", "tømrer", "vask"),
    *("vaskeri", "virksomhed", "værksted", "ældrecenter", "plejecenter", "plejehjem"),
)
_ENDINGS: Final = ("erne", "ene", "et", "en", "er", "ne", "e", "n", "r", "t", "")
_PLAIN: Final = frozenset((
    *("aktiv", "auto", "bedre", "billig", "blå", "bred", "byg", "dansk", "danske", "det"),
    *("din", "dit", "dygtig", "egen", "enkel", "flot", "fredag", "fremtid", "fri", "frisk"),
    *("friske", "først", "gamle", "gammel", "glad", "glade", "god", "gode", "godt", "grøn"),
    *("grønne", "gård", "have", "haven", "havn", "havnen", "hjem", "hjemmet", "hjerte"),
    *("hurtig", "hus", "huset", "hvid", "høj", "jord", "klar", "klare", "klart", "klog"),
    *("kloge", "kro", "kroen", "kvalitet", "køb", "lang", "let", "lille", "lokal", "lys"),
    *("lyst", "mere", "mulig", "nem", "nemt", "nord", "ny", "nye", "nyt", "næste", "ord"),
    *("orden", "plads", "plus", "rask", "ren", "rene", "rent", "rigtig", "ro", "rolig", "rød"),
    *("samarbejde", "sammen", "sikker", "simpel", "sjov", "skov", "smuk", "sol", "solid"),
    *("stabil", "start", "stille", "stjerne", "stor", "store", "stort", "stærk", "sund", "syd"),
    *("tid", "top", "trin", "tryg", "ung", "ungdom", "unge", "vand", "varm", "varme", "vej"),
    *("ven", "venner", "vest", "vild", "øst"),
))  # fmt: skip


def is_ordinary(word: str) -> bool:
    """Whether ``word`` is at home in any text: «Klar», «Autoværksted», «Børnehuset».

    A short list, not a dictionary. It is only asked where the capital says nothing, because every
    word has one there.
    """
    plain = word.lower()
    if plain in _PLAIN:
        return True
    stems = (plain.removesuffix(ending) for ending in _ENDINGS if plain.endswith(ending))
    return any(stem.endswith(_TRADES) for stem in stems)
