"""What speaks where a verb has no subject but "it": "heißt es in der Erklärung"."""

from __future__ import annotations

from summarizer.evidence.lexicon import saying_frames as table
from summarizer.evidence.lexicon.describing import is_description
from summarizer.evidence.lexicon.saying import OWNED
from summarizer.evidence.lexicon.voices import SPEAKING
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.phrases.phrases import Phrase
from summarizer.evidence.speaking.phrases.voiced import phrase_voice


def said_impersonally(clause: Clause, verb: int) -> Said | None:
    """ "heißt es in der Erklärung": what it says in speaks."""
    rest = clause.tokens[verb + 1 : verb + 8]
    if not clause.tokens[verb].low.startswith(table.SOUNDS.get(clause.language, ("\0",))):
        return None
    led = next((p for p in clause.phrases if p.governed and _reaches(clause, p.last, verb)), None)
    if any(token.low in OWNED for token in rest[:2]):
        place = verb + 1 + next(i for i, token in enumerate(rest) if token.low in OWNED)
        return Said(
            Phrase(place, place + 1, place + 1, None, clause.tokens[place].low), (verb, verb + 1)
        )  # "stojí v jeho stanovisku"
    if led is not None and _worded(clause, led):
        return Said(led, (verb, verb + 1))  # "In der Erklärung heißt es"
    for offset, token in enumerate(rest):
        if token.kind == "P":  # "heißt es in der Erklärung"
            first = verb + 2 + offset
            phrase = clause.phrase_from(first)
            if phrase is None and is_description(clause.tokens[first].low, clause.language):
                phrase = Phrase(first, first + 1, first + 1, None)  # "lød det fra træneren"
            sure = phrase is not None and (_worded(clause, phrase) or token.low in ("bei", "beim"))
            if phrase and sure:
                return Said(_issuer(clause, phrase) or phrase, (verb, verb + 1))
    return None


def by_one(clause: Clause, said: Said) -> Said:
    """`said`, or for a French "on" where it speaks: "on assure à la mairie"."""
    if said.phrase.pronoun != "on":
        return said
    led = (part for p in clause.phrases if p.governed for part in (p, _held_in(p)))
    phrase = next((p for p in led if p is not None and _worded(clause, p)), None)
    return Said(_issuer(clause, phrase) or phrase, said.cue) if phrase else said


def _reaches(clause: Clause, at: int, verb: int) -> bool:
    """Whether adverbs alone stand between: "wie es aus Kreisen dazu ergänzend hieß"."""
    return at <= verb and all(t.kind in "XW" for t in clause.tokens[at:verb])


def _worded(clause: Clause, phrase: Phrase) -> bool:
    """Whether words may be read in what a phrase names; no Romance "a pagina 40"."""
    if clause.grammar.noun_first:
        return phrase_voice(clause.tokens, phrase, clause.language) in SPEAKING
    return clause.surely(phrase)


def _issuer(clause: Clause, text: Phrase) -> Phrase | None:
    """Whose text it is by what follows: "una nota diffusa dall’azienda Metalcar"."""
    at = text.last
    if at < len(clause.tokens) and clause.tokens[at].kind == "W":
        at += 1
    if at + 1 >= len(clause.tokens):
        return None
    if clause.tokens[at].low.replace("'", "’") not in clause.cues.agents:
        return None
    whose = clause.named_from(at + 1)
    named = whose is not None and (whose.head is not None or clause.somebody(whose))
    return whose if named else None


def _held_in(phrase: Phrase) -> Phrase | None:
    """The noun that ends a phrase's complement: "côté de la | préfecture"."""
    at = phrase.last - 1
    return Phrase(at, at + 1, at + 1, None) if at >= phrase.core else None
