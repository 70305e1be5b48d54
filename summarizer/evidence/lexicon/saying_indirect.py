"""Words that say who spoke without a verb of saying that has a subject."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

THAT = word_set("that dass daß dat att at que che że že что")
"""Words that open a clause about what somebody holds."""
BEHIND_NOUNS = word_set("that")
"""Those that stand as often behind a noun: "on the grounds that"."""
FOR = word_set("for für pour para per voor för for dla pro для")
"""For whom something is so: "For X, it is “…”"."""
AS = word_set(
    "as wie comme como come zoals som jak как як kuten según segundo conforme secondo selon"
)
"""What leads in how somebody said something: "as X put it"."""
ANTECEDENT = word_set(
    "quale quali cui cual quien quienes qual quem lequel laquelle qui wie whom którego której kterého "
    "které něhož níž jehož jejíž которого которой чьим чьей якого якої"
)
"""The same where the frame’s clause goes on: "il pm, secondo il quale il quadro è «…»"."""
WANTS = word_set(
    "will wollen wolle wollte wollten möchte möchten plant planen wants want wanted veut veulent "
    "quiere quieren vuole vogliono quer querem wil willen vill vil chce chcą хочет хотят хоче"
)
"""Verbs of intent, whose subject the words are of: "X wants to “…”"."""
FUTURE = {"en": word_set("will")}
"""Those that tell of no intent in a language, but of what is to come."""
MEANS = word_set(
    "intends intend intended aims aim aimed hopes hope hoped plans plan planned proposes propose "
    "proposed seeks seek sought prepares prepared determined"
)
"""English verbs of intent before "to"."""
TAKING_UP = {"de": word_set("das so")}
"""What takes up somebody's words before the verb behind them: "„…“ – das sagt Ruiz"."""
PUT = word_set(
    "put puts formulierte formulierten uttrycker uttryckte uttrykker uttrykte formulerer "
    "formulerte formulerede formulerar formulerade udtrykker udtrykte verwoordt verwoordde omschrijft sier "
    "ujmuje ujął ujęła vyjádřil vyjádřila выразился выразилась висловився висловилася"
)
"""Verbs of wording: "as X put it"."""
LINE = word_set("line lines phrase sentence passage words warning message")
"""English for words that something holds: "The letter included the line “…”"."""
HOLDS = word_set("included includes contained contains carried carries bore bears had has featured")
"""English verbs of holding them."""
WHICH = word_set("der die das")
"""German articles that open a clause about what stands before it."""
PAUSES = word_set(
    "pause weile moment augenblick zögern nachdenken silence hésitation pausa silencio silenzio "
    "paus tystnad stilte beat stund chvíli chwili"
)
"""After what somebody goes on speaking: "And after a pause: “…”"."""
COMMENTS = word_set(
    "kommentar kommentaren svar svaret reaktion reaksjon dom konklusion konklusjon slutsats "
    "commentaire réponse respuesta comentario commento risposta comentário resposta commentaar "
    "affondo stoccata chiosa battuta conclusione conclusión conclusão conclusion puntilla "
    "replica reazione réplica reacción réaction réplique reação réponse reaktionen kommentaren "
    "reactie antwoord komentarz odpowiedź komentář odpověď ответ комментарий kommentti vastaus"
)
"""What somebody's words may be called behind them: "…” var hans kommentar."""
PASSIVE = word_set("wird wurde werden wurden")
"""German auxiliaries of what is said of somebody."""
VERDICT = word_set("was is came war ist lautete fut est fue es fu è foi was var er był")
"""What somebody's words are by a verb of being: "…” was his answer."""
ABOUT = word_set("von vom")
"""German: of what there is talk."""
INSIDE = word_set("in im aus bei beim")
"""German: in what, or where, there is talk of something."""
SENTENCES = word_set("satz ausspruch worte worten zitat bemerkung hinweis kommentar")
"""German: what somebody's own words may be called before them."""
