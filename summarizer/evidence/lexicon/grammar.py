"""What the grammar of a language tells a reader of news, so that a rule can say why it holds.

A rule that asks for a trait is one for every language that has it. What only some words of one
language tell belongs in a table of words instead, empty for all others.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Grammar:
    """The traits of one language; none of them where it is not known.

    Attributes:
        capital_nouns: every noun has a capital, so that a capital tells of no name.
        cased_articles: an article tells whether its noun acts: German "der", not "den".
        long_attributes: much may part an article from its noun: "die seit Jahren geplante Straße".
        reported_mood: a mood of the verb tells that words are somebody's: "er habe".
        verb_second: what else opens a sentence sends the subject behind its verb.
        verb_final: the verb may end its clause, far from its subject: "was er „…“ nannte".
        subject_first: the subject stands before its verb, but beside somebody's words: "said X".
        subject_dropped: a verb alone may be a sentence: "Dodał, że …".
        incised: who speaks is told inside the marks: « C’est fini, dit X. »
        noun_first: adjectives follow their noun: "il ministro tedesco".
        office_last: the office follows the name: "Szabó Péter polgármester".
        definite_ending: a noun ends in its article: "ministeren".
        bare_nouns: though there are articles, a noun for who speaks may stand without.
        local_cases: an ending tells what another language has a preposition for: "Turussa".
        close_offices: a name touches its office or comes before it: "Finance Minister Ana Ruiz".
        comma_kept: a comma parts somebody's words from the verb, behind a ! too: „Nein!“, sagte er.
        compounded: nouns are written as one word: "Regierungssprecher".
        elided: an article and its noun are written as one word: "l’avocat".
        tied_objects: a verb and its object are written as one word: "descreve-o".
        colon_endings: a colon parts an acronym from its ending: "SMHI:s".
        inflected: names have cases: "Центру Разумкова".
        s_genitive: a name takes an s for whose: "Ekmans".
        one_capital: only the first word of a body's name has one: "Norges bank".
        uncased: its script has no capitals.
        gendered_nouns: who does something has one noun for him, another for her: "dyrektorka".
        dotted_ordinals: a number with a full stop is an ordinal: "am 5. Mai".
    """

    capital_nouns: bool = False
    cased_articles: bool = False
    long_attributes: bool = False
    reported_mood: bool = False
    verb_second: bool = False
    verb_final: bool = False
    subject_first: bool = False
    subject_dropped: bool = False
    incised: bool = False
    noun_first: bool = False
    office_last: bool = False
    definite_ending: bool = False
    bare_nouns: bool = False
    local_cases: bool = False
    close_offices: bool = False
    comma_kept: bool = False
    compounded: bool = False
    elided: bool = False
    tied_objects: bool = False
    colon_endings: bool = False
    inflected: bool = False
    s_genitive: bool = False
    one_capital: bool = False
    uncased: bool = False
    gendered_nouns: bool = False
    dotted_ordinals: bool = False


_HAVING = {
    "capital_nouns": "de",
    "cased_articles": "de",
    "long_attributes": "de nl",
    "reported_mood": "de",
    "verb_second": "de nl sv nb no nn da",
    "verb_final": "de nl",
    "subject_first": "en",
    "subject_dropped": "es it pt pl cs sk ca gl ro el bg hr bs sr sl hu",
    "incised": "fr it es pt ru uk pl cs",
    "noun_first": "fr es it pt ca gl ro",
    "office_last": "hu",
    "definite_ending": "sv nb no nn da",
    "bare_nouns": "sv nb no nn da ro id",
    "local_cases": "fi",
    "close_offices": "en de",
    "comma_kept": "de",
    "compounded": "de nl sv nb no nn da fi",
    "elided": "fr it ca",
    "tied_objects": "pt gl",
    "colon_endings": "sv fi",
    "inflected": "ru uk bg sr be mk pl cs sk sl hr lt lv fi et hu el ro",
    "s_genitive": "de sv da nb no nn nl",
    "one_capital": "sv da nb no nn nl fi pl cs sk ru uk",
    "uncased": "zh ja ko ar fa ur he th hi ka",
    "gendered_nouns": "pl cs sk ru uk",
    "dotted_ordinals": "cs da de et fi hr hu is lv nb nn no pl sk sl sr tr",
}
"""Each trait → the languages that have it, as ISO 639-1 codes."""


@cache
def grammar(language: str) -> Grammar:
    """The traits of `language`, an ISO 639-1 code."""
    return Grammar(**{trait: language in codes.split() for trait, codes in _HAVING.items()})
