"""Words that turn a statement around: negations, opposites, hedges; and what to ignore."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from summarizer.language import function_words

_WORD = re.compile(r"\w+(?:[’']\w+)?")

_NEGATIONS = {
    "en": "no|not|never|none|nobody|nothing|neither|nor|without|cannot|\\w+n't|denied|denies|deny|"
    "failed|fails|fail|refused|refuses|refuse|unable|lacks|lacked|ruled out",
    "de": "nicht|kein|keine|keinen|keiner|keinem|nie|niemals|niemand|nichts|ohne|weder|dementierte",
    "fr": "ne|n'\\w+|pas|jamais|aucun|aucune|rien|personne|sans|ni",
    "es": "no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|sin|ni|tampoco",
    "it": "non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né",
    "pt": "não|nunca|jamais|nenhum|nenhuma|ninguém|nada|sem|nem",
    "nl": "niet|geen|nooit|niemand|niets|zonder|noch",
    "pl": "nie|nigdy|żaden|żadna|żadne|nikt|nic|bez|ani",
    "sv": "inte|ej|ingen|inga|inget|aldrig|utan|varken",
    "nb": "ikke|ingen|aldri|uten|verken",
    "da": "ikke|ingen|aldrig|uden|hverken",
    "ru": "не|нет|никогда|никто|ничего|без|ни",
    "cs": "ne|není|nikdy|nikdo|nic|bez|ani|žádný|žádná|žádné|ne\\w{4,}",
}

_HEDGES = {
    "en": "reportedly|allegedly|alleged|alleges|supposedly|apparently|may|might|could|possibly|"
    "perhaps|probably|likely|unlikely|expected|expects|plans|planned|proposed|proposes|suspected|"
    "believed|rumored|rumoured|claims|claimed|considering|hopes|would|should|if|suggests|suggested",
    "de": "angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|offenbar|vermutlich|voraussichtlich|"
    "möglicherweise|könnte|könnten|dürfte|dürften|soll|sollen|wohl|plant|geplant|erwartet|wollen",
    "fr": "aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient|présumé|probable|"
    "probablement|peut-être|prévoit|envisage|soupçonné",
    "es": "podría|podrían|presunto|presunta|presuntamente|supuesto|supuestamente|probablemente|"
    "quizá|quizás|habría|habrían|prevé|planea|posible",
}

_OPPOSITES = {
    "en": "rise/fall rises/falls rose/fell risen/fallen rising/falling increase/decrease "
    "increases/decreases increased/decreased increased/reduced increasing/decreasing "
    "increase/decline increased/declined gain/loss gains/losses gained/lost up/down higher/lower "
    "highest/lowest more/less more/fewer most/least win/lose wins/loses won/lost victory/defeat "
    "accept/reject accepts/rejects accepted/rejected approve/reject approved/rejected "
    "approves/rejects agree/refuse agreed/refused support/oppose supports/opposes "
    "supported/opposed backs/opposes backed/opposed before/after earlier/later open/close "
    "opened/closed opening/closing start/end started/ended begin/end began/ended starts/ends "
    "alive/dead guilty/innocent guilty/acquitted convicted/acquitted allow/ban allowed/banned "
    "allows/bans legal/illegal buy/sell buys/sells bought/sold hire/fire hired/fired "
    "strong/weak stronger/weaker success/failure succeeded/failed successful/unsuccessful "
    "confirmed/denied confirms/denies positive/negative first/last best/worst better/worse "
    "north/south east/west northern/southern eastern/western upgrade/downgrade "
    "upgraded/downgraded arrived/left arrive/leave enter/leave entered/left above/below "
    "over/under inside/outside safe/dangerous hot/cold early/late faster/slower largest/smallest "
    "bigger/smaller biggest/smallest larger/smaller majority/minority maximum/minimum "
    "profit/loss profits/losses surplus/deficit import/export imports/exports expand/shrink "
    "expanded/shrank improve/worsen improved/worsened attack/defend attacked/defended "
    "ally/enemy allies/enemies private/public include/exclude includes/excludes "
    "included/excluded likely/unlikely able/unable possible/impossible optimistic/pessimistic "
    "husband/wife brother/sister father/mother son/daughter man/woman men/women boy/girl "
    "praised/criticised praised/criticized welcomed/condemned encourage/discourage "
    "strengthen/weaken strengthened/weakened hope/fear love/hate remember/forget",
    "de": "steigt/sinkt stieg/sank gestiegen/gesunken steigen/sinken stiegen/sanken mehr/weniger "
    "höher/niedriger gewann/verlor gewonnen/verloren gewinnt/verliert sieg/niederlage "
    "angenommen/abgelehnt zugestimmt/abgelehnt stimmte/lehnte vor/nach eröffnet/geschlossen "
    "begann/endete beginnt/endet erlaubt/verboten schuldig/unschuldig schuldig/freigesprochen "
    "verurteilt/freigesprochen bestätigte/dementierte bestätigt/dementiert stark/schwach "
    "kaufte/verkaufte erste/letzte nord/süd norden/süden osten/westen größer/kleiner "
    "größte/kleinste erhöht/gesenkt erhöhen/senken erhöhte/senkte zunahme/abnahme gewinn/verlust",
    "fr": "hausse/baisse augmenté/diminué augmente/diminue augmenter/diminuer plus/moins "
    "gagné/perdu gagne/perd victoire/défaite accepté/refusé accepté/rejeté adopté/rejeté "
    "approuvé/rejeté avant/après ouvert/fermé ouverture/fermeture début/fin autorisé/interdit "
    "coupable/innocent condamné/acquitté confirmé/démenti premier/dernier première/dernière "
    "nord/sud est/ouest supérieur/inférieur acheté/vendu progression/recul",
    "es": "subió/bajó sube/baja subida/bajada aumentó/disminuyó aumenta/disminuye aumento/descenso "
    "más/menos ganó/perdió gana/pierde victoria/derrota aceptó/rechazó aprobó/rechazó "
    "aprobado/rechazado antes/después abrió/cerró apertura/cierre comenzó/terminó "
    "permitido/prohibido culpable/inocente condenado/absuelto confirmó/desmintió "
    "primero/último primera/última norte/sur este/oeste mayor/menor mejor/peor compró/vendió",
}

_SUFFIXES = {
    "en": ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "ors",
           "ed", "es", "ly", "s", "e", "y"),
    "de": ("ungen", "ung", "en", "er", "es", "em", "e", "s", "n", "t"),
    "fr": ("ations", "ation", "ements", "ement", "ées", "és", "ée", "er", "es", "é", "e", "s"),
    "es": ("aciones", "ación", "mente", "ados", "adas", "ado", "ada", "os", "as", "es", "o", "a"),
}  # fmt: skip
_ANY_SUFFIX = ("ami", "ach", "ów", "ens", "ene", "en", "er", "es", "s", "a", "e", "i", "o", "y", "ы", "а")


@dataclass(frozen=True)
class Meaning:
    """One language's rules.

    Attributes:
        stopwords: words that say nothing of the topic.
        negation, hedge: match one cue as a whole word.
        opposite: a word → the words that turn it around.
        suffixes: endings that `stem` takes off, longest first.
    """

    stopwords: frozenset[str]
    negation: re.Pattern[str]
    hedge: re.Pattern[str]
    opposite: Mapping[str, frozenset[str]]
    suffixes: tuple[str, ...]

    def stem(self, word: str) -> str:
        """`word` (lower case) without its ending, at least four letters of it."""
        word = word.removesuffix("'s")
        for suffix in self.suffixes:
            if word.endswith(suffix) and len(word) - len(suffix) >= 4:
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
    opposite: dict[str, set[str]] = {}
    for pair in _OPPOSITES.get(language, "").split():
        one, other = pair.split("/")
        opposite.setdefault(one, set()).add(other)
        opposite.setdefault(other, set()).add(one)
    words = {word for word, languages in function_words().items() if language in languages}
    return Meaning(
        frozenset(words | _MORE_STOPWORDS.get(language, frozenset())),
        _cues(_NEGATIONS.get(language, "")),
        _cues(_HEDGES.get(language, "")),
        {word: frozenset(others) for word, others in opposite.items()},
        _SUFFIXES.get(language, _ANY_SUFFIX),
    )


def _cues(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b" if words else r"(?!)", re.IGNORECASE)


_MORE_STOPWORDS = {
    "en": frozenset(
        "a an are be been being but can did do does had he her hers him himself i into its itself "
        "me my or our ours out own she so some such than their theirs them then there these they "
        "those through too us very we were what when where which while who whom why will you your "
        "about all also any because both each just more most other same only said says say".split()
    ),
    "de": frozenset(
        "als am an aus bei bis da dann dass denn dessen dieser diese dieses er es habe haben hat "
        "hatte hatten ihr ihre ihren ihrer ist kann noch nur ob oder sein seine seinen seiner sie "
        "sind so um unter vom vor war waren was wenn wie wir worden zu zum zur über sagte".split()
    ),
}
