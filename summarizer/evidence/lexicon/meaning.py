"""Words that turn a statement around: negations, opposites, hedges; and what to ignore."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from summarizer.evidence.lexicon.irregular import irregular
from summarizer.evidence.lexicon.negations import NEGATIONS, PLAIN_NEGATIONS
from summarizer.evidence.lexicon.synonyms import synonyms
from summarizer.language import function_words

_WORD = re.compile(r"\w+(?:[’']\w+)?")

MANY = 50_000
"""Words whose stems are kept."""

_HEDGES = {
    "en": "reportedly|allegedly|alleged|alleges|supposedly|purportedly|apparently|may|might|could|"
    "possibly|perhaps|probably|likely|unlikely|expected to|expects to|expected|plans? to|planned|"
    "planning to|propos\\w+|suspected|suspects|believed to|rumou?red|claims?|claimed|considering|"
    "hopes? to|hoping to|suggests|suggested|seems?|appears? to|intends? to|aims? to|thought to|"
    "is said to|accused of|charged with|would|should|if|according to|forecasts?|predict\\w+|estimate\\w*|"
    "potential\\w*|threaten\\w*|wants? to|seek\\w* to|warn\\w*|calls? for|urge\\w*|set to|will|"
    "(?:is|are|was|were) (?:due )?to|whether|unclear",
    "de": "angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|offenbar|vermutlich|voraussichtlich|"
    "möglicherweise|könnte|könnten|dürfte|dürften|soll|sollen|wohl|plant|geplant|erwartet|wollen",
    "fr": "aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient|présumé|probable|"
    "probablement|peut-être|prévoit|envisage|soupçonné",
    "es": "podría|podrían|presunto|presunta|presuntamente|supuesto|supuestamente|probablemente|"
    "quizá|quizás|habría|habrían|prevé|planea|posible",
}

_DOUBTS = {
    "en": "reportedly|allegedly|supposedly|purportedly|apparently|may|might|could|possibly|perhaps|"
    "probably|likely to|(?:is|are|was|were) expected to|expects to|plans? to|planned to|"
    "rumou?red to|planning to|proposes to|proposed to|suspected of|believed to|considering|"
    "hopes? to|hoping to|intends? to|aims? to|is said to|accused of|thought to|threatened to|"
    "wants? to|(?:is|are) (?:due )?to|whether",
    "de": "angeblich|mutmaßlich|offenbar|vermutlich|voraussichtlich|möglicherweise|könnten?|soll|"
    "sollen|wohl|dürften?",
    "fr": "aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient|prévoit de|"
    "envisage de|soupçonnée? de",
    "es": "podrían?|presuntamente|supuestamente|probablemente|quizás?|habrían?|prevé|planea",
}
"""Hedges whose loss makes a fact of what is none; the others only save a claim from that."""

_CHANCES = {
    "en": "may|might|could|possibly|perhaps|considering|considers|considered|mulls|mulling|weighing|weighs"
}
"""Doubts that even a promise leaves out: who "may sell" does not "will sell"."""

_FUTURE = {"en": "will|(?:is|are) (?:due |set )?to|set to"}
"""Hedges that promise."""

_CONTRARY = {
    "en": "yet to|stop\\w*|halt\\w*|cancel\\w*|prevent\\w*|reject\\w*|bann?\\w*|avoid\\w*|miss\\w*|"
    "block\\w*|suspend\\w*|against|instead|rather than|no longer|hardly|inappropriate|"
    "un(?!i|der|til|to|less)\\w{4,}|dis(?!c|tri|tan|play|ease|aster|pute|patch|miss)\\w{4,}|"
    "barely|few|little|only|end\\w*|drop\\w*|abandon\\w*|oppos\\w*|delay\\w*|postpon\\w*|"
    "rul\\w+ out|absen\\w+|short|wait(?:s|ed|ing)?",
    "de": "un\\w{4,}|abgelehnt|verhinder\\w*|verzicht\\w*|gestoppt|abgesagt|kaum|statt|"
    "gegen|verbot\\w*",
    "fr": "in\\w{5,}|refus\\w*|empêch\\w*|annul\\w*|peu|contre|interdi\\w*",
    "es": "in\\w{5,}|rechaz\\w*|imped\\w*|cancel\\w*|poco|contra|prohib\\w*",
}
"""Words that say what a negation says in another way."""

_SUFFIXES = {
    "en": ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "ors",
           "ed", "es", "ly", "s", "e", "y"),
    "de": ("ungen", "ung", "en", "er", "es", "em", "e", "s", "n", "t"),
    "fr": ("ations", "ation", "ements", "ement", "ées", "és", "ée", "er", "es", "é", "e", "s"),
    "es": ("aciones", "ación", "mente", "ados", "adas", "ado", "ada", "os", "as", "es", "o", "a"),
}  # fmt: skip
_LIGHT = {"en": frozenset(("ing", "ied", "ies", "ed", "es", "s", "e"))}
_ANY_SUFFIX = (
    "ami",
    "ach",
    "ów",
    "ens",
    "ene",
    "en",
    "er",
    "es",
    "s",
    "a",
    "e",
    "i",
    "o",
    "y",
    "ы",
    "а",
)


@dataclass(frozen=True)
class Meaning:
    """One language's rules.

    Attributes:
        stopwords: words that say nothing of the topic.
        negation, hedge, doubt: match one cue as a whole word.
        plain_negation: match one that only negates a verb.
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
        _cues(_HEDGES.get(language, "")),
        _cues(_DOUBTS.get(language, "")),
        _cues(PLAIN_NEGATIONS.get(language, "")),
        _cues(_CHANCES.get(language, "")),
        _cues(_FUTURE.get(language, "")),
        _cues(_CONTRARY.get(language, "")),
        _SUFFIXES.get(language, _ANY_SUFFIX),
        _LIGHT.get(language, frozenset()),
        {**irregular(language), **synonyms(language)},
        nouns_capitalised=language == "de",
        plurals=language == "en",
    )


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
}
