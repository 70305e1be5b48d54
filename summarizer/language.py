"""The language of a text: by its script, its function words, those that tell it, or lingua."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import filterfalse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lingua import LanguageDetector

LOOKED_AT = 4_000
"""Characters from the start that decide."""

ENOUGH = 600
"""Characters of those that lingua is given: it takes 7 ms for 1,000."""

CLEAR = 1.4
"""How many times more function words the first language must have than the second."""

FEWEST = 4
"""Function words below which a text is too short to be told by them."""

_FUNCTION_WORDS = {
    "en": "the of and to in that is was for with on as by at from his her which has have it this",
    "de": "der die das und ist nicht von den mit dem ein eine auf für sich auch wurde im des",
    "fr": "le la les et des est une dans pour que qui sur pas plus avec par au ce été aux du",
    "es": "el la los las que en y del una con por para se al su más fue como pero ha sus",
    "it": "il di che la un una per non sono con del della nel dei alla gli ha più anche è",
    "pt": "o os as que em um uma do da para com não na no mais dos foi por ao são pela",
    "nl": "de het een van en in op te dat die voor met niet zijn is aan door werd ook naar",
    "pl": "w i na z się nie do że jest o jak od po przez za ale dla to który oraz",
    "sv": "och att det som en på är av för med den till inte har om ett men var från så",
    "nb": "og i det som en på er av for med den til ikke har om et men var fra å at",
    "da": "og i det som en på er af for med den til ikke har om et men var fra at blev",
    "fi": "ja on ei se että oli hän mutta ovat joka myös kun kuin sen mukaan",
    "cs": "a v se na že je s z do o pro ale jako by po za také který podle jsou už",
    "sk": "a v sa na že je s z do o pre ale ako by po za aj ktorý podľa sú už",
    "hu": "a az és hogy nem is egy volt meg csak de már el ez azt szerint",
    "ro": "și în de la cu pe nu din că este un o pentru care sunt mai fost al",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar ise sonra",
    "ca": "el la els les que i en de una amb per és del al més no ha va com",
    "hr": "i u je se na da za su od s koji kao o što nije ali bi iz",
    "ru": "и в не на что с по как это из для от его он она был но к за также",
    "uk": "і в не на що з та як це для від його він вона був але до за також у",
    "bg": "и в не на че с за да се от е са по като това ще но беше",
    "sr": "и у је се на да за су од с који као о што није али",
}

_TELLING = {
    "fr": "est sont dans pour sur qui avec aux du au",
    "es": "y los las fue sus muy más también según pero",
    "pt": "em um uma não são também pela pelo foi mais",
    "ca": "amb els és dels són aquest aquesta però perquè seva",
    "gl": "unha máis tamén dunha coa pola foron",
    "ro": "și este pentru cu sunt care din într",
    "sv": "och är för inte från också även efter under mellan",
    "nb": "ble bli hva mye noe noen sier uten nå vært siste gjøre gikk igjen seg etter å",
    "nn": "ikkje frå ein eg kva noko vart vore gjere gjekk igjen seg etter å",
    "da": "af blev blive bliver hvad noget nogle meget mod uden havde mellem siger været mere fik",
    "cs": "jsou který která které podle také při ve ze jako byl byla bylo být není když ještě již",
    "sk": "sú ktorý ktorá ktoré podľa aj ako pri zo bol bola bolo byť nie keď ešte",
    "ru": "что это был была было были его также уже если когда который которые только более году",
    "uk": "що це від був була було були його він вона вже який яка після лише якщо",
    "be": "што гэта быў была было былі яго ён яна ўжо які пасля толькі калі",
    "bg": "че са се беше като това ще което след към",
    "mk": "што се беше ќе кое ова од со",
    "sr": "што се је су ће које није али било",
    "ar": "في من على إلى أن عن مع هذا هذه التي الذي كان قال بعد",
    "fa": "در از به که این را با است برای آن",
    "ur": "کے میں کی ہے اور سے کو نے کا پر",
}
"""Words that tell a language from those nearest to it, which share most function words."""
_TOLD, _TIMES_TOLD = 3, 2
"""How many of those words it must have, and how many times more than any other language."""

_ENGLISH = frozenset(
    "the and with which this that these his her its their they are were been has have had would "
    "could than from but not who what when where more most other after before about over under "
    "between during while said says year years month months week weeks day days hour hours "
    "minutes seconds people sales shares fell rose costs new first last passengers jobs stocks "
    "prices trillion tops cuts plunges jumps rises falls drops slides surges sinks beats".split()
)
"""Words of English news, which no other language has or has often."""
_ALSO_ENGLISH = frozenset(
    "a an of in to at by is was for he she it be will on as or percent s".split()
)
_EITHER, _NEITHER = 2, 3
"""How many English words tell a short text: with one of the first among them, or without."""

_SCRIPTS = {
    "ja": ("\u3040", "\u30ff"),
    "ko": ("\uac00", "\ud7af"),
    "zh": ("\u4e00", "\u9fff"),
    "el": ("\u0370", "\u03ff"),
    "he": ("\u0590", "\u05ff"),
    "th": ("\u0e00", "\u0e7f"),
    "ka": ("\u10a0", "\u10ff"),
    "hy": ("\u0530", "\u058f"),
}
"""Scripts that tell the language, by their first and last character; kana before Han."""
_KANA_AMONG_HAN = 0.05
_WORD = re.compile(r"[^\W\d_]+")
_OTHER_LETTER = re.compile(r"[^\W\d_\0-\u036f]")
"""A letter behind those of Latin."""


def _by_word(table: Mapping[str, str]) -> dict[str, list[str]]:
    """The words of a table → the languages that have them."""
    found: dict[str, list[str]] = {}
    for language, words in table.items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    return found


_BY_WORD, _TOLD_BY = _by_word(_FUNCTION_WORDS), _by_word(_TELLING)


def function_words() -> Mapping[str, list[str]]:
    """Function words of all languages in the table → the languages that have them."""
    return _BY_WORD


def detect_language(text: str) -> str:
    """ISO 639-1 code of the language `text` is written in, "und" when it cannot be told.

    Its script decides where it can; else function words, when one language is clearly ahead;
    else those that its neighbours do not have; else a sentence with a few English words and none
    of another language is English; else lingua. The same text always gets the same answer.
    """
    sample = text[:LOOKED_AT]
    if not any(map(str.isalpha, sample)):
        return "und"
    if _OTHER_LETTER.search(sample) and (by_script := _by_script(sample)):
        return by_script
    words = _words(sample.lower())
    return (
        _ahead(words, _BY_WORD, FEWEST, CLEAR)
        or _ahead(words, _TOLD_BY, _TOLD, _TIMES_TOLD)
        or ("en" if _is_english(words) else _by_lingua(sample))
    )


def _words(sample: str) -> Counter[str]:
    """How often each word stands in `sample`; few pieces between spaces are more than a word."""
    pieces = sample.split()
    words = Counter(filter(str.isalpha, pieces))
    words.update(_WORD.findall(" ".join(filterfalse(str.isalpha, pieces))))
    return words


def _is_english(words: Mapping[str, int]) -> bool:
    """Whether a short text has some English words, and none that tells another language."""
    sure, maybe = words.keys() & _ENGLISH, words.keys() & _ALSO_ENGLISH
    others = (words.keys() & (_BY_WORD.keys() | _TOLD_BY.keys())) - sure - maybe
    enough = len(sure) + len(maybe) >= (_EITHER if sure else _NEITHER)
    return enough and not any("en" not in _BY_WORD.get(word, ()) for word in others if word[1:])


def _ahead(
    words: Mapping[str, int], table: Mapping[str, list[str]], fewest: int, times: float
) -> str:
    """The language that has so many `times` the words of any other, at least `fewest`; or ""."""
    counts: Counter[str] = Counter()
    for word in words.keys() & table.keys():
        for language in table[word]:
            counts[language] += words[word]
    (first, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return first if most >= fewest and most >= times * second else ""


def _by_script(sample: str) -> str:
    letters = Counter(filter(str.isalpha, sample))
    for language, (first, last) in _SCRIPTS.items():
        inside = sum(count for letter, count in letters.items() if first <= letter <= last)
        share = inside / letters.total()
        if share > (_KANA_AMONG_HAN if language == "ja" else 0.4):
            return language
    return ""


def _by_lingua(sample: str) -> str:
    found = _lingua().detect_language_of(sample[:ENOUGH])
    return found.iso_code_639_1.name.lower() if found else "und"


@cache
def _lingua() -> LanguageDetector:
    # Inside, because its models take 0.2 to 0.8 s to load and the words above usually decide.
    from lingua import Language, LanguageDetectorBuilder

    # No news is written in these, and short texts look like them.
    builder = LanguageDetectorBuilder.from_all_languages_without(Language.LATIN, Language.ESPERANTO)
    return builder.with_low_accuracy_mode().build()
