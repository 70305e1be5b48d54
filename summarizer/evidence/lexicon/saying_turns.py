"""Words by which one sentence goes on with who spoke in another."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.wordlists import word_set

ANSWERED = word_set(
    "replied answered responded retorted countered antwortete entgegnete erwiderte konterte "
    "répondu rétorqué respondió contestó risposto respondeu antwoordde svarade svarte svarede"
)
"""Verbs of who answers, by which two people take turns."""
ASKED = word_set(
    "asked asks fragte fragt demandé demande preguntó pregunta chiesto chiede perguntou vroeg "
    "frågade spurte spurgte zapytał zapytała zeptal zeptala спросил спросила"
)
"""Verbs of who asks."""
THINGS_PRONOUNS = word_set("it es")
"""Pronouns for what no sentence lets speak by the way."""
THEREIN = word_set("darin dort hierin")
"""German words for the sentence before, in which a statement was named."""
ANY = word_set("ein eine kein keine")
"""German articles that tell of nobody known yet."""
SUBORDINATING = word_set("ob dass daß wenn als weil nachdem obwohl während da warum wie was wer")
"""German words that open a clause whose subject is not the sentence’s."""
FIRST_PERSON = frozenset(("i", "we", "ich", "wir", "je", "nous"))
"""Pronouns of who writes, to whom nothing is attributed."""
POSSESSIVES = {
    "his": "he", "her": "she", "their": "they", "sein": "er", "seine": "er", "ihr": "sie",
    "ihre": "sie", "hans": "han", "hennes": "hon", "hendes": "hun", "zijn": "hij",
}  # fmt: skip
"""A possessive → the pronoun of whose it is."""
PRONOUN_GENDERS = {"he": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
"""English pronouns → the gender of whom they stand for."""
ONLY_OFFICES = word_set(
    "chancellor president pm premier mayor governor pope king queen coach manager captain skipper"
) | {"prime minister", "home secretary", "foreign secretary", "health secretary", "archbishop"}
"""Offices of which an article knows one, named without the name at first."""
OFFICES = word_set(
    "minister secretary chancellor president premier mayor governor leader chief boss head adviser "
    "advisor commissioner chairman chairwoman chair director executive manager coach captain "
    "ambassador bishop archbishop founder commander general ombudsman treasurer speaker"
)
"""What somebody holds that may stand for their name."""
SOMEBODY = re.compile(r"(?:an?|one|eine?) (?!spokes)", re.IGNORECASE)
"""How a phrase begins that brings in who has no name yet."""
UNNAMED_GENDERS = {"ein": "m", "eine": "f"}
"""What the German of those words tell of who follows."""
SPEAKING_OF_OTHERS = word_set(
    "judge coroner magistrate recorder sheriff prosecutor lawyer solicitor barrister attorney "
    "court inquest tribunal jury juror doctor surgeon consultant paramedic medic officer "
    "detective sergeant inspector policeman policewoman expert pathologist psychiatrist witness "
    "neighbour neighbor friend colleague relative teammate source insider "
    "richter richterin staatsanwalt staatsanwältin anwalt anwältin verteidiger verteidigerin "
    "gericht gutachter gutachterin arzt ärztin notarzt notärztin polizist polizistin ermittler "
    "ermittlerin experte expertin zeuge zeugin nachbar nachbarin freund freundin kollege kollegin"
)
"""Nouns for who speaks of somebody else in the story, and is seldom named next."""
INTRODUCED = {
    "en": re.compile(r" ?\(\d\d\)|, (?:aged )?\d\d\b|, (?:an?|the|who) ", re.IGNORECASE),
    "de": re.compile(r" ?\(\d\d\)|, \d\d\b|, (?:eine?|der|die) ", re.IGNORECASE),
}
"""What follows a name that is given for the first time."""
NEW_ARTICLES = {
    "de": "eine?[rmn]?",
    "en": "(?<! is )(?<! was )(?<! as )(?:an?|one|another)",
    "fr": "une?",
    "es": "una?",
    "it": "una?|uno",
    "pt": "uma?",
    "nl": "een",
    **dict.fromkeys(("sv", "nb", "no", "nn", "da"), "en|ett?"),
}
"""What introduces somebody, and does not say what somebody named is: "Ann Lee is a nurse"."""
TIMES_TOLD = word_set(
    "lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi "
    "samedi dimanche lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira "
    "terça-feira quarta-feira quinta-feira sexta-feira semana semaine settimana mañana matin "
    "mattina manhã tarde soir sera noite noche año anno ano jour día giorno dia mes mese mois "
    "abend morgen montag dienstag mittwoch donnerstag freitag samstag sonntag woche week avond"
)
"""What tells when it was said, where a subject might stand."""
