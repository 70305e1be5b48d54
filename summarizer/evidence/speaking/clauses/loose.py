"""Who spoke, where the words beside the marks do not say so: "“…” is how X put it", "“…” — X"."""

from __future__ import annotations

from summarizer.evidence.lexicon.saying_auxiliaries import DONE_ENDINGS, WORDED
from summarizer.evidence.lexicon.saying_indirect import ABOUT
from summarizer.evidence.speaking.clauses.adjacent import adjacent_subject
from summarizer.evidence.speaking.clauses.clause import Clause, Said
from summarizer.evidence.speaking.clauses.following import following_phrase
from summarizer.evidence.speaking.clauses.frames import in_frame
from summarizer.evidence.speaking.clauses.passives import unsaid
from summarizer.evidence.speaking.phrases.phrases import Phrase


def said_loosely(clause: Clause) -> Said | None:
    """Who spoke, when the rest of the sentence says so somewhere: "…” is how X put it"."""
    for at in range(min(3, len(clause.tokens))):
        if clause.tokens[at].low in clause.cues.agents and not _done_by(clause, at):
            phrase = clause.named_from(at + 1)
            if phrase is not None and _acted(clause, at, phrase):
                return Said(phrase, (at, at + 1))
    if framed := in_frame(clause, 0, 25):
        return framed
    stop = next((i for i, t in enumerate(clause.tokens) if t.low == ";"), 26)
    for verb in clause.verbs:
        if verb < stop:
            left = [p for p in clause.phrases_to(verb) if not p.governed]
            subject = adjacent_subject(clause, left, verb) if left else None
            inverts = not clause.grammar.subject_first or clause.tokens[verb - 1].kind == ","
            if subject is None and inverts:
                subject = following_phrase(clause, verb)
            if subject is not None and clause.able(subject, verb) and not unsaid(clause, verb):
                return Said(subject, (verb, verb + 1))
    return None


def _acted(clause: Clause, at: int, phrase: Phrase) -> bool:
    """Whether who is named behind "by" may have spoken: no "door het ongeluk"."""
    if clause.tokens[at].low in ABOUT:
        return phrase.last in clause.verbs  # "von Ruiz gesagt", not "von Ruiz"
    return clause.somebody(phrase)


def _done_by(clause: Clause, at: int) -> bool:
    """Whether what is done by somebody is no saying: "… “that warmth” shown by the club"."""
    before = clause.tokens[at - 1] if at else None
    if before is None or before.kind != "W" or before.low in WORDED:
        return False
    return before.low.endswith(DONE_ENDINGS.get(clause.language, "\0"))


def signed(clause: Clause) -> Said | None:
    """Who is named right behind a dash, a colon or in brackets: "“…” — X", "“…”: X."."""
    if not clause.tokens or clause.tokens[0].kind not in "-(:":
        return None
    phrase = clause.phrase_at(1)
    if phrase is None or clause.tokens[1].kind != "N":
        return None
    if clause.text[clause.tokens[0].start : clause.tokens[1].start] == "-":
        return None  # "die „Bild“-Zeitung"
    marks = ")" if clause.tokens[0].kind == "(" else ",("
    closed = phrase.last >= len(clause.tokens) or clause.tokens[phrase.last].kind in marks
    if clause.tokens[0].kind == ":" and not clause.somebody(phrase):
        return None
    return Said(phrase, None) if closed else None


def said_within(clause: Clause) -> Said | None:
    """Who is named inside the marks: « C’est fini, dit X. », «Да, — сказал X. — …»."""
    for verb in clause.verbs:
        if (
            verb
            and clause.tokens[verb - 1].kind in ",X-"
            and any(token.kind in ",-" for token in clause.tokens[max(verb - 3, 0) : verb])
        ):
            subject = clause.phrase_at(verb + 1) or following_phrase(clause, verb)
            if subject is not None and (subject.pronoun or subject.head):
                return Said(subject, (verb, verb + 1))
    return None
