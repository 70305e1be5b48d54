"""Words by which a text takes up whom or what it spoke of, or says what somebody is.

A table by language is empty for those that tell it otherwise, or have not been looked at.
"""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.wordlists import word_set

NEVER = re.compile(r"(?!)")
"""Stands for what a language has no words for."""
SEVERAL = tuple(f"{word} " for word in "los las les os as gli i two some many several".split())
"""What begins a description of several, whom no pronoun for one means."""
BODY_PRONOUNS = word_set("sie")
"""Pronouns for her that stand for a body as well: "Die Gewerkschaft …, erklärte sie"."""
THING_PRONOUNS = word_set("it")
"""Pronouns for a body or a thing alone."""
_LINK = "But |And |Yet |However, |Meanwhile, "
OPENED_BY_BODY = {
    "en": re.compile(rf"(?:Only |{_LINK})?([Tt]he) ((?:[a-z][\w’'-]* ){{1,3}})"),
}
"""What opens a sentence about a body without a name, its article and words: "But the council"."""
OPENED_BY_PERSON = {
    "en": re.compile(
        rf"(?:[A-Z][^,.“”\"]{{2,80}}, |{_LINK})?[Tt]he ((?:[A-Za-z0-9][\w’'-]* ){{1,3}})"
    ),
}
"""What opens a sentence about somebody described: "The teenager was late"."""
AFFILIATED = re.compile(
    r"[A-ZÄÖÜ][\w’'-]+ [A-ZÄÖÜ][\w’'-]+(?:,?(?: [a-z][\w-]*){0,5} (?:of|at|from|with|for)"
    r"(?: the)?(?: [a-z-]+)? | (?:vom|von|von der|beim|bei|bei der) )$"
)
"""What leads up to a body that tells only who somebody is: "said Ana Ruiz of Corvane"."""
ASKED_ABOUT = {
    "en": re.compile(r"(?:On|Asked|Questioned|Speaking|Commenting|Reacting|Responding)\b[^,.]*"),
}
"""What leads up to those whom somebody is asked about: "On the decision to drop | Ruiz, he"."""
INDEFINITE = {"er": "Ein", "ihm": "Ein", "ihn": "Ein", "sie": "Eine", "ihr": "Eine"}
"""A German pronoun → what begins a sentence that brings in whom it means."""
WOMAN = re.compile(
    r"\b((?:[Dd]ie|[Ee]ine[r]?|[Dd]er|[Ii]hre)\s+(?:[a-zäöüß-]+\s+)?)([A-ZÄÖÜ][\w-]*in)\b"
)
"""German for a woman without a name: what leads up to the noun, and the noun."""
FIRST_PRONOUN = {
    "en": re.compile(
        r"(?:,? (?!said|says|told|and\b)[a-z][a-z’'-]*,?){0,9}? (he|his|himself|she|her|herself)\b|"
        r"[^.!?\n“”\"‘]{0,120}\. (He|She|His|Her)\b"
    ),
}
"""The first pronoun behind a name that nobody's name parts from it."""
FEMININE_OFFICES = ("ministerin", "präsidentin", "kanzlerin", "sprecherin", "chefin")
"""How a German office ends before the name of a woman."""
FEMININE_SURNAMES = ("ová", "ova", "ska", "cka", "ая")
"""How a declined surname ends that is a woman's."""
MASCULINE_SURNAMES = {"cs": re.compile(r"[^áéíuů]$|(?<!o)u$")}
"""How no declined surname of a woman ends, whose first name may be a man's: "Martina Duldy"."""
FEMININE_BODIES = tuple("aeíаяь")
"""How the first word of a Slavic body ends that a feminine past tense goes with."""
GENITIVE_ENDINGS = ("s", "’", "'")
"""How a surname ends in the genitive, without an apostrophe or with it alone."""
ABOUT_WHOM = " who "
"""What opens an English clause about somebody, in which another’s role may stand."""
ROLE_ENDINGS = {"de": ("", "s", "es", "n", "en")}
"""Endings of a role in its cases: "des Gouverneurs Ruiz"."""
LAWYER = ("Me", "Maître")
"""French titles that are no part of a name."""
DOINGS = {
    "en": re.compile(r"^(?:\w+(?:ed|ing)|sent|known|seen|held|found|made|hurt|shot|born)$"),
    "fr": re.compile(r"(?:ait|aient)$"),
}
"""Words behind a person's noun that are no part of what the person is called."""
AGED = re.compile(
    r"^(?:the|der|die|den|dem) \d+-(year-old|jährige)n?\b(?=$| (?:der|dem|den|im|bei|am) )",
    re.IGNORECASE,
)
"""What calls somebody by their age alone."""
AGE_BEHIND = re.compile(r",? ?[,(] ?(?:aged )?(\d\d?)\b(?! ?[%–-])(?!,\d)")
"""An age behind a name: "Ann Lee, 29"."""
YEARS_BEHIND = re.compile(
    r",? [(]?\d\d(?: (?:ans|años|anni|anos|jaar|lat|let|лет|років|Jahre)\b|[,)])"
)
"""An age behind a first name alone, whose unit or brackets leave no doubt: "Lucette, 81 ans"."""
AGED_GENDERS = {"jährigeder": "m", "jährigeden": "m", "jährigedem": "m", "jährigedie": "f"}
"""Its ending and article → gender."""
ADVICE = word_set("rat")
"""Nouns for what somebody says that are those of a body elsewhere: "Sein Rat: „…“"."""
OFFICE = {"en": re.compile(r"(?:[Tt]he )?([A-Za-z][\w’' -]{4,40})$")}
"""An office by itself."""
HOLDS = {
    "en": re.compile(
        r"(?:[Tt]he |[A-Z][\w’' ]{2,30}[’']s )((?:[A-Za-z’'-]+ ){0,3}?[a-z]+)"
        r"(?= (?:of|for|who) |$)"
    ),
}
"""An office, with what it is an office of."""
LED_UP = re.compile(r"(?:[A-Z][a-z]+ing|In|At|On|After|During)\b[^,.\n“”\"]{2,60}, ")
"""What may open the English sentence that names who holds it."""
ROLE_BEHIND = re.compile(r", (?:the |an? )?[a-z]")
"""What says behind a name what somebody is."""
NARRATING = {"fr": re.compile(r"(?:et|puis) (?:de|d['’]) [^ ]*(?:er|ir|re)")}
"""An infinitive that goes on with what somebody said: "Et d’ajouter : « … »"."""
FEMININE_NOUNS = word_set("woman spokeswoman sprecherin")
"""Nouns that tell of a woman whom they call by no name."""
WHETHER = word_set("ob")
"""German words that open what somebody is asked: "Ob er komme? „…“"."""
TITLED_IN = word_set("in i")
"""What leads up to the title in which something is told: "In der „Bild“ warnte Ruiz"."""
ONE = word_set("man")
"""The German pronoun for whoever a body is."""
THAT = word_set("dass daß")
"""German words that open what somebody says."""
CALLED = word_set("genannt")
"""German words for what something is called, which nobody need have said."""
TAKEN_AS = word_set("als")
"""German words for what something is taken for: "gelte als „…“"."""
