"""What tells a pronoun from an article before a Romance verb of saying: "los califica"."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

OBJECTS = {
    "fr": word_set("le la les l'"),
    "es": word_set("lo la los las"),
    "it": word_set("lo la li le l'"),
    "pt": word_set("o a os as"),
}
"""Articles that are pronouns before a verb."""
NOUNS = word_set(
    "denuncia denúncia critica crítica llama cuenta habla pide demanda queja alerta duda "
    "pregunta protesta espera respuesta promesa confesión disculpa culpa cifra censura acusa "
    "replica risposta nota domanda accusa condanna difesa commento racconta conferma promessa "
    "proposta minaccia sfida invita demande annonce note critique analyse réplique avance "
    "promesse réponse murmure crie lance juge menace plaisanterie peste invite réclame remarque "
    "observe tempête conta fala resposta queixa lembra reforma reclama informa cita visita "
    "lamenta lamento alega entende festeggia celebra"
)
"""Verbs of saying that are nouns behind an article."""
SEVERAL = word_set("los las les os as li le")
"""Those of several."""
READ = word_set("legge leggeva leggono lee leía leen lê lia lit lisait")
"""Verbs that tell in what words are read, as a reflexive."""
WITHIN = word_set(
    "in nel nella nell' nello nei nelle negli sul sulla en em no na nos nas num numa dans"
)
ONESELF = word_set("si se")
