"""What stands around a name that only one kind of name has around it.

A place stands behind "in", a person behind "actress" and before "was jailed", a country before
"troops". English, unless a table says otherwise; there, the words of all languages are looked for.
"""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order, word_set

BEFORE_PLACES = {
    "en": "in|at|near|across|outside|inside|around|from|of|to|through",
    "de": "im|in|bei|aus",
    "fr": "à|en|au|de",
    "es": "en|del?",
}
"""What may stand before a place."""
PLACE_ARTICLES = {"en": "the", "de": "der|dem", "fr": "la", "es": "la|el"}
"""What may stand between the two."""
WHERE = word_set("in near across outside around")
"""What little but a place stands behind."""
ABSTRACT = r"confidence|faith|trust|belief|interest\w*|stake|shares?|invest\w*|believ\w+"
"""What takes "in" and is nowhere: "confidence in", as alternatives of a pattern."""
BEHIND_PLACES = (
    "has|have|is|was|are|were|will|to|on|after|and|for|by|in|at|over|during|amid|as|since|when|"
    r"while|where|rose|fell|yesterday|\w{3,}ed"
)
"""What a sentence goes on with behind a place, as alternatives of a pattern."""
NATIONALS = word_set(
    "authorities police officials government army military troops forces parliament ministers "
    "lawmakers citizens nationals soldiers militants embassy economy navy businessman "
    "businesswoman cities"
)
"""Who belongs to a country or a place, not to somebody."""
ROLES = in_order(
    "boss, editor, captain, coach, manager, founder, chairman, chairwoman, spokesman, "
    "spokeswoman, actor, actress, singer, striker, defender, midfielder, goalkeeper, "
    "chief executive, author, presenter, husband, wife, brother, sister, son, daughter, father, "
    "mother, colleague, president, senator, mayor, prince, princess, fellow, representative, "
    "speaker, minister, secretary, judge, justice, archbishop, detective, sergeant, congressman, "
    "congresswoman, governor, lawyer, attorney, winger, quarterback, batsman, journalist, "
    "teenager, businessman, businesswoman, husband of, wife of, widow of, son of, daughter of, "
    "mother of, father of, brother of, sister of",
    ",",
)
"""What somebody is, right before the name."""
NO_PERSONS = word_set("fund asset wealth money")
"""What makes a body of some of those: "fund manager"."""
TITLES_OF_OFFICE = word_set(
    "president senator mayor prince representative speaker minister secretary judge justice"
)
"""Those of them that a name of no known kind may stand behind."""
SUFFERED = word_set(
    "killed shot stabbed injured jailed arrested charged sentenced married born released acquitted "
    "convicted fined sacked appointed"
)
"""What is done to somebody, or to a body, but to no place."""
HARMED = word_set("killed shot stabbed jailed arrested married")
"""What is not done to a country, by whatever its name stands for."""
PASSIVE = "(?:has|have|had|was|were|is)(?: been)?"
"""What stands before all of those."""
DETERMINERS = "an?|the|this|that|its|his|her|their|our|every|each|another"
"""What goes before a noun, as alternatives of a pattern."""
QUANTIFIERS = (
    "no|both|all|some|many|most|few|two|three|four|five|six|seven|eight|nine|ten|dozen|other"
)
"""What goes before several, as alternatives of a pattern."""
AREAS = word_set("state province county region district peninsula valley border airport coast")
"""What follows a place that names a part of the country."""
NO_NOUNS = word_set(
    "has have had is was are were will would could can may said says in on at to for with by from "
    "of and or after before who which that"
)
"""What behind a name shows that it does not stand before a noun."""
ARTICLED_ENDS = in_order(
    "s Republic Kingdom Union Sea Ocean River Gulf Canal Channel Coast Caribbean Arctic Crimea "
    "Kremlin Vatican Bronx Hague"
)
"""How names end that may have "the" before them, whether the article has it or not."""
SUBJECTS_VERBS = {
    "en": "said|says|has|had|is|was|will|would|told|tells|did|does|became",
    "de": "hat|ist|sagte|war|wird",
    "fr": "est|était|dit",
    "es": "dijo|es|fue|será",
}
"""What follows a subject: a lone word before it that opens a sentence may well be a name."""
SAYS = word_set("said says told added insisted")
"""Verbs of saying that a pronoun takes."""
CLAIMS = SAYS | word_set("claimed warned announced argued")
"""Those that a name takes."""
BEFORE_CLAIMS = "has|have|had|also"
"""What may stand before them."""
SAYS_BEFORE = in_order("said, says, according to", ",")
"""What stands before who says it."""
SPEAKING_PRONOUNS = word_set("he she they")
