"""Words that turn a statement around: negations, opposites, hedges; and what to ignore."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from summarizer.evidence.lexicon.hedges import (
    BELIEFS,
    CHANCES,
    CONTRARY,
    DOUBTS,
    FUTURE,
    HEDGES,
)
from summarizer.evidence.lexicon.irregular import irregular
from summarizer.evidence.lexicon.negations import NEGATIONS, PLAIN_NEGATIONS
from summarizer.evidence.lexicon.numbers import number_words
from summarizer.evidence.lexicon.suffixes import ANY_SUFFIX, LIGHT, SUFFIXES
from summarizer.evidence.lexicon.synonyms import synonyms
from summarizer.language import function_words

_WORD = re.compile(r"\w+(?:[’']\w+)?")

_NEGATED = 30
"""Characters between a negation and a word that it may turn around."""
_PARTED = re.compile(r"[.,;:!?()\n“”\"«»]|(?:\S+\s+){4}")
"""What parts the two: a stop, or more than three words: "not be forced to admit"."""

MANY = 50_000
"""Words whose stems are kept."""


@dataclass(frozen=True)
class Meaning:
    """One language's rules.

    Attributes:
        stopwords: words that say nothing of the topic.
        negation, hedge, doubt: match one cue as a whole word.
        plain_negation: match one that only negates a verb.
        belief: match a verb that makes a doubt of the clause behind it.
        chance: match a doubt that a promise does not keep.
        future: match a hedge that promises.
        contrary: match a word that can take a negation's place.
        suffixes: endings that `stem` takes off, longest first.
        light: endings that may leave three letters: "voted", "voting".
        irregular: a form that they do not lead back, or a synonym → its word.
        nouns_capitalised: whether every noun has a capital, as in German.
        plurals: whether nouns and verbs end in an s that the other forms have not, as in English.
        known: words → stems asked for before.
    """

    stopwords: frozenset[str]
    negation: re.Pattern[str]
    hedge: re.Pattern[str]
    doubt: re.Pattern[str]
    plain_negation: re.Pattern[str]
    belief: re.Pattern[str]
    chance: re.Pattern[str]
    future: re.Pattern[str]
    contrary: re.Pattern[str]
    suffixes: tuple[str, ...]
    light: frozenset[str]
    irregular: Mapping[str, str]
    nouns_capitalised: bool = False
    plurals: bool = False
    known: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def stem(self, word: str) -> str:
        """`word` (lower case) without its ending: four letters at least, three before a light one."""
        stem = self.known.get(word)
        if stem is None:
            if len(self.known) >= MANY:
                self.known.clear()
            stem = self.known[word] = self._stem(word)
        return stem

    @staticmethod
    def _singular(word: str) -> str:
        """`word` without the s of a plural or a verb: "cities" and "city" are one."""
        if word.endswith("ies") and len(word) > len("ties"):
            return word[:-3] + "y"
        plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3
        return word[:-1] if plural else word

    def _stem(self, word: str) -> str:
        word = word.removesuffix("'s")
        if word not in self.irregular and self.plurals:
            word = self._singular(word)
        word = self.irregular.get(word, word)
        if not word.endswith(self.suffixes):
            return word
        for suffix in self.suffixes:
            if suffix == "s" and word.endswith("ss"):
                continue
            least = 3 if suffix in self.light else 4
            if word.endswith(suffix) and len(word) - len(suffix) >= least:
                return word[: -len(suffix)]
        return word

    def content(self, text: str) -> list[str]:
        """The stems of `text` in order, without stopwords."""
        words = (word.lower().replace("’", "'") for word in _WORD.findall(text))
        return [self.stem(word) for word in words if word not in self.stopwords]

    def negates(self, text: str, at: int) -> bool:
        """Whether one of the few words before the word at `at` negates it: "did not accept"."""
        before = text[max(at - _NEGATED, 0) : at].replace("’", "'")
        found = self.negation.finditer(before)
        return any(_PARTED.search(before, one.end()) is None for one in found)

    def governed(self, text: str, cue: re.Pattern[str], reach: int = 3) -> dict[str, str]:
        """Stems within `reach` content words behind each `cue` → the cue's words."""
        found: dict[str, str] = {}
        plain = text.replace("’", "'")
        for match in cue.finditer(plain):
            for stem in self.content(plain[match.end() : match.end() + 80])[:reach]:
                found.setdefault(stem, match[0])
        return found


@cache
def meaning(language: str) -> Meaning:
    """The rules of `language`; few for one without a table."""
    words = {word for word, languages in function_words().items() if language in languages}
    return Meaning(
        frozenset(words | set(_MORE_STOPWORDS.get(language, "").split())),
        _cues(NEGATIONS.get(language, "")),
        _cues(HEDGES.get(language, "")),
        _cues(DOUBTS.get(language, "")),
        _cues(PLAIN_NEGATIONS.get(language, "")),
        _cues(BELIEFS.get(language, "")),
        _cues(CHANCES.get(language, "")),
        _cues(FUTURE.get(language, "")),
        _cues(CONTRARY.get(language, "")),
        SUFFIXES.get(language, ANY_SUFFIX),
        LIGHT.get(language, frozenset()),
        {**_figures(language), **irregular(language), **synonyms(language)},
        nouns_capitalised=language == "de",
        plurals=language == "en",
    )


def _figures(language: str) -> dict[str, str]:
    """Number words → their figures ("six" → "6"), and ordinals in figures → their words."""
    table = number_words(language)
    figures = {word: f"{value:.0f}" for word, value in table.additive.items()}
    endings = table.ordinal_suffixes
    ordinals = {
        f"{value:.0f}{end}": word for word, value in table.ordinals.items() for end in endings
    }
    return {**figures, **ordinals}


def _cues(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b" if words else r"(?!)", re.IGNORECASE)


_MORE_STOPWORDS = {
    "en": (
        "a an are be been being but can did do does had he her hers him himself i into its itself "
        "me my or our ours out own she so some such than their theirs them then there these they "
        "those through too us very we were what when where which while who whom why will you your "
        "about all also any because both each just more most other same only said says say"
    ),
    "de": (
        "als am an aus bei bis da dann dass denn dessen dieser diese dieses er es habe haben hat "
        "hatte hatten ihr ihre ihren ihrer ist kann noch nur ob oder sein seine seinen seiner sie "
        "sind so um unter vom vor war waren was wenn wie wir worden zu zum zur über sagte"
    ),
    "fr": (
        "a ai ait au aux avait avaient avec ce ces cette dans de des du elle elles en est et été "
        "être eu il ils je la le les leur leurs lui mais même ne nous on ont ou où par pas pour "
        "qu que qui sa se sera ses si son sont sous sur un une vous y à dit"
    ),
    "es": (
        "a al ante así aún cada con cuando de del desde donde dos e el ella ellas ellos en entre "
        "era eran es esa ese eso esta este esto está están fue fueron ha había han hasta hay la "
        "las le les lo los me mi muy más ni nos o para pero por que quien se sea ser si sin sobre "
        "son su sus también te un una uno y ya dijo"
    ),
    "it": (
        "a ad ai al alla alle allo anche aveva avevano c che chi ci col come con così da dagli "
        "dai dal dalla dalle degli dei del della delle dello di dove e ed era erano essere fa fra "
        "fu gli ha hai hanno ho i il in io la le lei li lo loro lui ma mi ne negli nei nel nella "
        "nelle nello noi o ogni per poi più può quale quando quanto quella quelle quelli quello "
        "questa queste questi questo se sei si sia sono sta stata state stati stato su sua sue "
        "sugli sui sul sulla sulle sullo suo suoi tra tutti tutto un una uno vi detto"
    ),
    "pt": (
        "a ao aos as até com como da das de dela dele do dos e ela elas ele eles em entre era "
        "eram essa esse esta está estão este eu foi foram há isso isto já lhe lhes mais mas me "
        "mesmo muito na nas no nos nós o os ou para pela pelas pelo pelos por qual quando que "
        "quem se sem ser sua suas são também te tem têm tinha tinham um uma umas uns disse ter"
    ),
    "nl": (
        "aan al alle als bij daar dan dat de der deze die dit doen door dus een en er had hadden "
        "hebben heeft het hier hij hoe hun ik in is ja je kon maar me meer men met mij na naar "
        "nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit van veel "
        "voor waren was wat we wel werd werden wezen wie wij worden wordt zal ze zei zelf zich "
        "zij zijn zo zullen"
    ),
    "sv": (
        "alla att av blev bli blir de dem den denna deras dess det detta dig din du där då efter "
        "ett för från ha hade han hans har henne hennes hon honom hos här i icke in inom jag kom "
        "man med mellan men mig min mot mycket ni nu när någon något några och om oss på sedan "
        "sig sin sina själv som så säger sade till under upp ut vad var vara varit vem vi vid "
        "vilka är än år över"
    ),
    "nb": (
        "alle at av bare ble bli blir da de dem den denne der dere deres det dette du eller en er "
        "et for fordi fra få før ha hadde han hans har hennes her hun hva hvem i inn jeg kom man "
        "med mellom men mer mot nå når og også om opp oss over på seg selv sier sin sine som så "
        "til under ut var ved vi være vært år"
    ),
    "da": (
        "af alle at blev blive bliver da de dem den denne der deres det dette dig din du efter ej "
        "eller en er et for fordi fra få før ha han hans har have havde hendes her hun hvad hvem "
        "i ind jeg kom man med mellem men mere mod nu når og også om op os over på selv sig siger "
        "sin sine sit som så til under ud var ved vi vil være været år sagde"
    ),
    "pl": (
        "a aby ale bardzo będzie będą był była było były być bo co czy dla do gdy gdzie go i ich "
        "im in jak jako jego jej jest jeszcze już kiedy kto która które którego której który "
        "których którzy lub mi mu na nad nam nas o od on ona one oni oraz po pod przed przez przy "
        "są się swoje swój ta tak także tam te tego tej ten to tu tych tylko tym u w we wszystko "
        "z za ze że"
    ),
    "cs": (
        "a aby ale ani až bude budou by byl byla byli bylo být co další do ho i jak jako je jeho "
        "jej její jejich jen jeho ji jim již jsou jsem k kde kdy když která které kterou který "
        "kteří ku ke ma mezi mi mu na nad nám nás o od on ona oni po pod podle pro proto protože "
        "před při s se si so své svůj ta tak také tak tam te ten to tohoto tom tomu tu u už v ve "
        "však z za ze že"
    ),
    "ru": (
        "а без бы был была были было быть в вам вас во вот все всё вы где да для до его ее её "
        "если есть еще ещё же за и из или им их к как когда кто ли между меня мне мы на над нам "
        "нас него нее неё них но ну о об он она они оно от по под после при про с сам со так "
        "также там тем то того тоже той только том у уже чем что чтобы эта эти это этот я будет "
        "будут"
    ),
}
