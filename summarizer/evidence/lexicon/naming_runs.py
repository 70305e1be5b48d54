"""What runs of capitalised words are made of, and what stands beside them."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.wordlists import in_order, word_set

PARTICLE = (
    "van|von|vom|der|den|de|del|della|di|da|das|do|dos|du|la|le|el|al|bin|ibn|ben|bint|abu|zu|zur|ten|ter|"
    "of|the|for|and|und|&|für|et|des|y|e|af|av|dei|degli|delle|dello|las|los"
)
"""What may stand in lower case within a name, as alternatives of a pattern."""
ELIDED = "(?:d|l|dell|nell)[’']"
"""Those that are written together with the word behind them, as a pattern."""
GUILDS = (
    "Union|Association|Guild|Federation|Society|League|Club|Council|Committee|Party|Trust|Alliance|"
    "Forum|Network|Institute|Court|Commission"
)
"""Bodies that several own: "Musicians’ Guild", as alternatives of a pattern."""
BEFORE_PLACES = {
    "en": word_set("in at near from outside across inside into through"),
    "de": word_set("in aus nach bei"),
    "fr": word_set("à en dans près"),
    "es": word_set("en"),
    "it": word_set("a in"),
    "pt": word_set("em"),
    "nl": word_set("in uit nabij bij"),
    "sv": word_set("i från"),
    "nb": word_set("i fra til"),
    "da": word_set("i fra til"),
    "pl": word_set("w we z ze"),
    "cs": word_set("v ve z ze"),
    "ru": word_set("в во из"),
    "uk": word_set("в у із з"),
}
"""What stands before a place."""
DETERMINERS = {"en": word_set("the a an its their his her this that our my")}
"""Articles and possessives behind which a name is seldom a person's."""
ARTICLES = {
    "fr": word_set("la le les du des"),
    "es": word_set("el la los las del"),
    "it": word_set("il lo la gli le della"),
    "pt": word_set("o a os as ao da do"),
    "nl": word_set("het de"),
}
"""Articles behind which one word that nothing is known of is no name."""
LITTLE = word_set(
    """
    a an and as at but by for from in into is of off on or out over per than the to up via vs
    with after de la le les et en du des à au aux el y e los las del un una une di da do dos il
    lo i van het
    """
)
"""Words that headlines leave in lower case."""
CONTRACTED_SUBJECTS = re.compile(r"(?:[CJSNMT]|Qu|I|He|She|It|We|They|You|That)[’'][a-zê]")
"""How a sentence begins that is no name: "C’est", "He’s"."""
OF_WORDS = word_set(
    """
    d’ d' l’ l' of for des für the de del della dello dei degli delle dell’ dell' di do da dos das du
    van
    """
)
"""What joins a head and what it is of: "Bank of"."""
SMALL_WORDS = word_set(
    """
    The With In On At But If When What His Her An And That Who We I I'm I’m He She It They
    """
)
"""Words that begin something new wherever they stand, capital or not."""
SHORT_STATES = word_set(
    """
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Mo Mont Neb Nev Okla Ont
    Ore Pa Sask Tenn Tex Vt Wash Wis Wyo
    B.C. N.B. N.C. N.D. N.H. N.J. N.M. N.S. N.Y. P.E.I. R.I. S.C. S.D.
    """
)
"""Of the United States, and provinces of Canada, as datelines shorten them."""
SEATED = word_set(
    """
    council committee commission ministry department association federation institute foundation
    society trust authority agency party union club league court board academy office
    """
)
"""Heads of bodies behind which an officer’s name may follow without a comma."""
PLACE_FIRST = word_set(
    """
    mount lake cape san santa port fort isle islands aeroporto aeropuerto aéroport avenida bahía baía
    baie barrio bairro cabo calle castello castelo castillo catedral cattedrale cidade ciudad estación
    estadio estação estádio gare golfe golfo ilha ilhas isla islas isola isole lac lago monte palacio
    palazzo palácio parc parco parque piazza plaza plaça playa ponte praia praça provincia província
    puente puerto regione región região rio rua río serra sierra stade stadio stazione vale valle
    """
)
"""What begins the name of a place."""
AND = word_set("and & et y e und")
"""What joins two names, or two words of one."""
PERSONAL = word_set(
    """
    van von der den de del della di da das do dos du la le el al bin ibn ben bint abu zu ten ter
    af av
    """
)
"""What joins the parts of somebody’s name."""
BARE_ARTICLES = word_set("el la las le los")
"""Those that join no name but that of somebody known to be a person."""
NO_FOR = word_set("parliament congress state city house senate bank")
"""Bodies that are not "for" what follows: "Parliament for"."""
ARABIC_ARTICLES = "al|el|an|ad|as|ash|at|az|ul|ur"
"""What a hyphen ties to a name: "al-Sadr", as alternatives of a pattern."""
ELIDED_SMALL = "[LDJMSTCldjmstc]|Qu|Dell|Nell|Sull|Dall|All"
"""French, Italian and Catalan small words before an apostrophe, as alternatives of a pattern."""
ENGLISH_PLURAL = re.compile(r"[^siu]s$")
ORDINARY_ENDS = in_order(
    "ly ing ed ers ists ions ials ents ness ment tion ance ence ship hood ities ism mente "
    "ando endo ción ação"
)
"""Ends of English and Romance words that are no names though they open a sentence."""
