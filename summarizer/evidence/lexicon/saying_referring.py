"""What opens a sentence about the words that were just quoted, and equates them with somebody's."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

_OPENS = {
    "fr": "ainsi c ce ces telle voilà cette des",
    "es": "así lo son estas esas es quien con esta este palabra",
    "it": "lo così a ad parola sono queste questo è parole questa",
    "pt": "foi é assim as quem a são palavras essa esta",
    "nl": "dat dit zo aan",
    "pl": "tak to tymi te takie takimi takich ten",
    "cs": "tak to těmito takto tohle",
    "ru": "так это об такое таким эти этими такими такую такого",
    "uk": "так це про таку такими такої цими",
    "sv": "det så orden detta",
    "nb": "det slik ordene dette sånn",
    "da": "det sådan ordene dette så",
    "fi": "näin noin sanat",
}
OPENING = {language: word_set(words) for language, words in _OPENS.items()}
"""What opens a sentence about words that were just quoted, by language."""
SECOND = {"cs": "to"}
"""What tells as much behind any first word: "Řekl to …"."""
BEING = word_set("è é es est er är is jest été foi fue été stato stata stati state sido jsou są")
"""Forms of being: "A dirlo è stato X"."""
WORDS = word_set(
    "parole parola palabras palabra palavras mots propos phrase słowa zdanie slova слова orden "
    "ordene woorden sanat frase frases cita citação"
)
"""What the words quoted are called: "Sono le parole di X"."""
OF = word_set("di de del do da dos das d' d’ du des dello della dell' dell’ dei degli van från fra")
"""What stands between them and whose they are."""
