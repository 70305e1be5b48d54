"""What the phrases that name or describe somebody are made of."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.wordlists import word_set

GENITIVE = word_set("des der eines einer seines seiner ihres ihrer")
"""German articles of whom a noun belongs to."""
OLD = word_set("alte alten")
"""German adjectives behind a number of years: "der 31 Jahre alte Stürmer"."""
_PASTS = word_set(
    "beat bought broke brought built caught chose cut drew fought found gave got heard held hit "
    "hurt kept knew left lost made met overtook paid put quit ran rode saw sent set shot shut "
    "sold sought spent struck swept taught threw took withdrew won wrote"
)
"""English past tenses that no ending tells."""
_MADE = word_set(
    "owned based backed funded sponsored appointed controlled affiliated aligned named nicknamed "
    "turned nominated educated trained"
)
"""What may stand between a noun and the name it tells of: "the state owned Corvane"."""
RANKS = word_set("senior local")
"""Adjectives that open a phrase, or stand within one."""
OBLIQUE = word_set(
    "den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem dieses "
    "keinen keinem"
)
"""German articles of a noun that is no subject."""
ANY_OBLIQUE = word_set("einer einem")
"""German articles of what was not spoken of, behind a preposition."""
FORMER = word_set(
    "retired former late outgoing incoming ousted acting fellow veteran deposed disgraced jailed "
    "newly-elected incumbent then-"
)
"""What may stand between an English preposition and an office."""
APPOSED_WHO = word_set("who que qui che die dat som der który która który která")
"""What opens a clause about somebody."""
NAMED = word_set("named called namens")
"""What stands between a noun and its name."""
SHORT_TITLES = word_set(
    "mr mrs ms dr prof sir hon rev dona dom seu doña don fra suor padre pan pani paní mevrouw "
    "meneer fru herr"
)
"""Titles that are no role by themselves."""
ALONE = word_set(
    "another one some many others both most several einer keiner jeder mancher einige manche viele"
)
"""Articles that may stand for somebody by themselves: "Another said"."""
THIS_ONE = word_set("der die")
"""German articles that may stand for somebody: "der sagte"."""
WHOSE = word_set("sein seine ihr ihre unser unsere")
"""German possessives."""
ONE = word_set("one einer eine un une uno una um uma een en ett et jeden jedna один одна yksi")
"""Words for one of several."""
THEM = word_set(
    "them ihnen eux elles ellos ellas loro deles delas hen hun dem nich nimi них nich heistä"
)
"""Whom one of several is one of: "one of them"."""
GERMAN_ADVERBS = word_set(
    "auch noch nun jetzt dann dort hier heute gestern bereits schon erst nicht sehr"
)
"""What a German phrase may have between verb and subject."""
TO = word_set("to zu te att å at de à di")
"""What makes an infinitive of the verb behind it."""
WHO = word_set("who qui quien que che quem который которая który która který která joka som")
"""What opens a clause about somebody right behind them."""
OPENS_CLAUSE = word_set(
    "heard said says claimed claims alleged alleges believes believed thinks insisted insists"
)
"""English verbs behind which a clause may begin without "that"."""
WHICH = word_set("which whom where")
"""Behind a preposition, or alone, they open a clause with a subject of its own."""

SHORTENED_TITLES = {
    "governor": "gov", "senator": "sen", "representative": "rep", "congressman": "rep",
    "congresswoman": "rep", "general": "gen", "colonel": "col", "captain": "capt",
    "sergeant": "sgt", "lieutenant": "lt", "professor": "prof", "doctor": "dr",
    "superintendent": "supt", "inspector": "insp", "councillor": "cllr",
}  # fmt: skip
"""English roles → as they stand before a name."""
DEGREES = re.compile(r"(?: (?:mr|mrs|ms|dr|prof|hon|dame|sir|h\.c|med|rer|jur|phil|nat)\.?)+$")
"""What may stand between a role and a name."""
DEFINITE = word_set(
    "the der die das dem den le la les l’ l' el los las il lo i gli o os as de het his her "
    "ihr sein des this dieser diese cet cette ce este esta den det o a"
)
"""What stands before somebody who was spoken of."""
ONE_OF_A_PEOPLE = re.compile(
    r"(?:ian|[a-z]ean|[a-z]can|man|woman|iard|swede|dane|finn|pole|turk|briton|scot|serb|croat|"
    r"slovak|argentine|greek)$"
)
"""Ends of words for one of a people, lower-cased."""
THE = word_set("the this")
"""The English ones of them."""
OF = word_set("von vom")
"""German prepositions of whose something is."""
FROM = word_set("von vom bei beim")
"""German prepositions of where somebody belongs: "der Sprecher vom Verband"."""
ADJECTIVE = re.compile(
    r"(?:ed|ing|ish|ese|[ai]an|ic|al|ful|less|ous|ive|able|ible|ary|born|based|old|ble)$|-|"
    r"^(?:former|new|young|top|fellow|late|great|proud|brave|star|big|lucky|angry|senior|junior|"
    r"\w+est)$"
)
"""English adjectives, by their form, that may stand before somebody's noun."""
NEW = word_set(
    "un una uno une um uma een en et ett qualcuno alguien alguém jeden jedna один одна один"
)
"""Words for somebody new, whom the next sentence does not take up."""


def is_past(word: str, language: str) -> bool:
    """Whether a word is a past tense, of whatever verb: told in English alone."""
    return language == "en" and (word in _PASTS or (word.endswith("ed") and word not in _MADE))
