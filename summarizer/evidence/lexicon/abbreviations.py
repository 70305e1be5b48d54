"""Shortened words behind whose full stop a sentence goes on, most often with a name or a number.

Those of news and, of each language, those that sentencex 1.0.32 splits at, as asked word by word;
but none that sentences end with as often ("5 pct.", "osv.", Polish "2020 r."): those go on with a
small letter, which is enough. Polish "im" is here, which is "them" too, because "imienia" is what
news has before a capital. One with a capital is only read so: French "M. Dupont", but "il saute
5 m. Paul …".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from summarizer.evidence.lexicon.cues import ALIKE
from summarizer.evidence.lexicon.wordlists import word_set

_ANYWHERE = word_set(
    "dr prof mr mrs ms st jr sr ph vs etc ca ing dipl Inc Corp Ltd Co Sen Gov Gen Col Lt Sgt Capt Rev"
)
"""Those that news has in any language, mostly before names of another."""
_NORDIC = (
    "kl nr ca bl.a t.ex f.eks hr fr st jf inkl ekskl evt resp dvs "
    "s.k tlf tel kapt red ev tidl ass avd afd kap ifm iht ift vedr pkt stk"
)
ABBREVIATED: Mapping[str, frozenset[str]] = {
    "en": word_set(
        "gen sen rep gov govs col capt lt maj brig sgt rev revd hon cllr ald atty Amb Pte Ven assoc "
        "Dep Spc Cdr cmdr cpl pfc adm supt insp asst dept approx No jan feb apr aug sep sept oct nov dec"
    ),
    "de": word_set(
        "hr fr nr bzw usw evtl ggf zzt stv Fa hl abs geb dipl Bgm tel inkl exkl zzgl insb Abt Frl phil rer nat Obst Hptm Ziff Tsd "
        "stellv Pfr Dir Lic Mons Kard Hrsg red abzgl Bez Lkr Gem evang"
    ),
    "fr": word_set(
        "M MM mme mmes mlle Me dr pr mgr St Ste bd gén col Jr Cdt Cap Lt Adj Prof Sgt no "
        "janv févr avr juil oct nov déc"
    ),
    "pl": word_set(
        "dr prof gen płk ppłk mjr kpt inż mgr ks św ul al nr tzw ok art hab por ppor red woj "
        "godz pl os pow tys bp abp sierż asp podkom nadkom kom insp m.in np ur im st tel kard "
        "gm adm o dh hr mec ust poz str wg tj śp plut kpr chor mł bryg rtm kmdr dyr "
        "tzn zast przew pos sen wyd tab ww zob"
    ),
    "it": word_set(
        "sig sigg dott dott.ssa sig.ra avv ing on sen art artt n nn S pag pagg magg ten "
        "dep cons p.zza don"
    ),
    "es": word_set(
        "Sr Sra Srta D Dña Dª Dr Dra Drs art arts núm nº Profa Mons excma ilmo aprox Cía Col Cnel "
        "Tte Sgto Cmdt Fr Mtro Mtra Pdte Pres Dip Sen Hno Hna Alm"
    ),
    "pt": word_set(
        "Sr Sra D Dr Dra art arts nº n Profa Profª Engª Av Cel Min Dep Pe Sta S Exma pág págs Des "
        "Gov Cap R séc tel Cmdt aprox Ten Cb Ver Pref Alm Brig Arq Fr Ir Card Pres Dir Cia"
    ),
    "nl": word_set(
        "dhr mevr mr dr drs prof ir nr ca burg o.a kol ds mw jhr tel kard lt lic "
        "incl excl afb maj sgt wed fam d.w.z"
    ),
    "cs": word_set(
        "pan dr ing mgr prof tzv čl č str sv plk pplk ppor kpt mjr npor nadpor odst tř mons prap "
        "nprap pprap nstržm arch rtm ThDr MUDr JUDr PhDr RNDr doc kard bisk obr tab kap cit srov ak"
    ),
    "ru": word_set(
        "г гг ул им стр пл ген ст св пос обл т.е др рис доц полк оз корп бул "
        "наб зам гл инж напр ок лейт подп кап канд ред"
    ),
    "uk": word_set("просп пл ген пр бул смт сел наб полк канд гл інж")
    | frozenset("АБВГҐДЕЄЖЗІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ"),
    "fi": word_set("klo nro tri pj ks ns puh evl vrt oik tekn lis ev ltn kpl mp kok kesk vas vihr"),
    "tr": word_set("dr prof doç av no"),
    "sv": word_set(f"{_NORDIC} sid tf jfr överstelt fil tekn jur lic doc"),
    "nb": word_set(f"{_NORDIC} oblt bnr gnr fung nåv"),
    "da": word_set(f"{_NORDIC} skt jvf ltn cand fhv kgl oblt lic overlt adm dir forh fmd str"),
}

BEFORE_ORDINALS: Mapping[str, frozenset[str]] = {
    "de": word_set(
        "der die das den dem des zum zur am im vom ihr ihre ihren ihrer ihres sein seine seinen "
        "seiner seines bis und"
    ),
}
"""What stands before an ordinal whose noun has a capital: "am 5. Mai"."""


@cache
def abbreviations(language: str) -> frozenset[str]:
    """Those of `language`, or of the language read by the same tables, and those of any."""
    return _ANYWHERE | ABBREVIATED.get(ALIKE.get(language, language), frozenset())


def is_abbreviation(word: str, language: str) -> bool:
    """Whether a full stop behind `word` ends no sentence."""
    known = abbreviations(language)
    return word in known or word.lower() in known
