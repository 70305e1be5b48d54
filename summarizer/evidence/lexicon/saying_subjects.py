"""What tells the subject of a verb of saying: what may stand before it, behind it, agree with it."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.wordlists import word_set

CLAUSAL = word_set("after before since until as like than")
"""English words that open a clause with a subject of its own: "after Smith said"."""
AGREEMENT = (
    (("ła", "ла", "la"), ("a", "а", "я", "ь", "ść")), (("ło", "ло", "lo"), ("o", "e", "о", "е")),
    (("li", "ły", "ли", "ly"), ("y", "i", "e", "ы", "и")),
)  # fmt: skip
"""Endings of a Slavic past tense, and of the nouns that can be its subject."""
ANONYMOUS = {
    "ru": ("ли", "ют", "ят"),
    "uk": ("ли", "ють", "ять"),
    "pl": ("ano", "ono"),
    "es": ("an", "en", "on"),
    "it": ("no", "sapere"),
    "cs": ("li", "jí", "ají"),
}
"""Endings of verbs whose subject may be nobody by name."""
INSIDE = word_set("в во у w we desde da dal dalla dall' dai dalle z ze")
"""Prepositions of the body inside which somebody speaks: "сообщили в МЧС"."""
WHEN = word_set(
    "when while after before as if although though because since nachdem während als wenn "
    "weil obwohl cuando mientras aunque quando lorsque mentre toen terwijl när medan når mens "
    "kiedy gdy когда když asked until unless"
)
"""What opens a clause that is not the sentence’s own."""
INVERTING = word_set(
    "said says warned warns added adds explained explains argued argues insisted insists recalled "
    "recalls noted notes believes reckons complained complains admitted admits lamented laments "
    "joked jokes thinks wrote writes"
)
"""English verbs that a subject may follow and no listener does."""
LISTENERS = word_set(
    "čtk právu novinkám deníku blesku reflexu respektu hospodářským seznam zprávám aktuálně "
    "radiožurnálu zpravodajství pap onetowi gazecie wyborczej wirtualnej polsce rzeczpospolitej "
    "polsatowi wyborczej pulsowi тасс риа новости интерфаксу рбк коммерсанту известиям ведомостям "
    "фонтанке медузе укрінформу суспільному"
)
"""Agencies and papers as those are called who are told something: "řekl ČTK", "сказал ТАСС"."""
DATIVE = word_set("dieser seiner ihrer einer jener unserer")
"""German articles of a listener: "sagte dieser Zeitung"."""
FULLY_LISTED = word_set("en de")
"""Languages with so many verbs of saying in the tables that an unlisted one says nothing."""
DONE_TO = word_set(
    "fue fueron sido fu furono stato stata stati state venne viene vengono foi foram été fut wordt "
    "werd worden werden blev bliver ble blir blivit blivet został została zostali zostały"
)
"""Verbs of what is done to a subject."""
NAMING = ("nazv", "nazw", "označ", "określ", "uzna", "назва", "назвал", "охарактеризова", "popsal")
"""How Slavic verbs begin that say what something is called."""
COINED = {"en": ("ed", "s")}
"""How a word that no table has must end to be taken for a verb behind the marks: ", crowed X"."""
BARE = {
    **dict.fromkeys(("sv", "nb", "no", "nn", "da"), re.compile(r"(?:en|et|ne|na|er)$")),
    "en": re.compile(r"(?<!s)s$"),
}
"""Endings of nouns that may speak without an article: "skriver ministeriet", "said locals"."""
SOMEBODY = word_set(
    "someone somebody jemand quelqu’un alguien qualcuno alguém iemand ktoś někdo кто-то хтось "
    "joku valaki cineva κάποιος"
)
"""Who speaks and is not said to be anybody: „…“, rief jemand."""
CASES = word_set(
    "a y u e i o ą ę ou em ovi owi om ů ej ie ě ího ímu ím iem "
    "а я у ю ом ем ём ой ей ы и е ою ею єм ові еві і ї ого ому"
)
"""Endings of a Slavic noun in other cases."""
