"""Verbs that help others to their form, and the forms of those that are helped."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.wordlists import word_set

MODAL = word_set("would will could should might may must can")
"""English auxiliaries of what is not done yet."""
ANY_BEING = word_set("was were is are been being wurde wurden wird werden")
"""Auxiliaries of a passive, English and German."""
WORDED = word_set("written penned coined voiced uttered shared used sung posted")
"""English participles of what words are: written, shared."""
DONE_ENDINGS = {"en": ("ed", "wn", "en", "ught")}
"""Endings of participles before who did it: "shown by"."""
QUOTE = word_set(
    "quoted quotes quoting cites cited citing zitiert zitierte zitierten zitieren citeert citeerde "
    "citerar citerade citerer citerte citerede cytuje cytował cytowała cituje citovala citoval "
    "цитирует цитируют цитировал цитировала процитировал процитировала цитує цитують цитувала"
)
"""Verbs whose object spoke: "quoted her as saying"."""
RELAYING = word_set(
    "reports reported reporting berichtet berichtete berichten berichteten meldet meldete melden "
    "meldeten rapporte rapportent rapportait relate relatent informa informó informan informaron "
    "reporta reportó recoge recogió publica publicó riporta riportano riferisce riferiscono scrive "
    "relata relatou informou noticia noticiou meldt melden bericht berichten schrijft podaje podają "
    "podała informuje informują relacjonuje donosi donoszą píše uvádí informuje informovala uvedla "
    "rapporterar rapporterer melder skriver skrev сообщает сообщают сообщил сообщило передает "
    "передаёт передают пишет пишут информирует повідомляє повідомляють передає передають пише "
    "пишуть інформує"
)
"""Verbs by which a paper or an agency relays what somebody said: "…, the BBC reports"."""
BEING = word_set("was were is are am be been being")
"""English auxiliaries of a passive."""
DONE = word_set("told called said found felt put")
"""English participles without their ending."""
FINAL_HAVING = word_set("hat haben habe hatte hatten hätte hätten heeft heb hebben hebt had hadden")
"""German and Dutch auxiliaries of who did what the verb at the end tells."""
FINAL_STATE = word_set("ist sind war waren sei seien wäre wären")
"""German auxiliaries of what a state is."""
FINAL_PASSIVE = word_set("wird werden wurde wurden worden wordt werd")
"""German and Dutch auxiliaries of to whom something is done."""
BY = word_set("von vom door")
"""By whom it is done."""
FINAL_PARTICIPLE = re.compile(
    r"^(?:an|auf|aus|ein|hin|hinzu|mit|vor|zu|zurück)?ge\w+(?<!steh)(?:t|en)$|"
    r"^(?:aan|af|in|na|om|op|over|toe|uit|voor)?ge\w+d$"
)
"""German and Dutch participles that are nothing else."""
FINAL_PREFIXED = re.compile(r"^(?:be|ent|er|ver|zer)\w+t$|iert$")
"""German participles that may also be a present tense: "informiert"."""
ROMANCE_HAVING = word_set(
    "ha han había habían haya he hemos hanno aveva avevano avrebbe abbia ho tem têm tinha tinham "
    "teria havia haviam s'è è si"
)
"""Romance auxiliaries of a past, and what stands in their place."""
LETTING = word_set(
    "fa fanno fatto faceva fece hace hacen hizo hicieron hecho fait font faisait fit laisse laissé "
    "laissait fez faz fazem fizeram dio dieron dado da deu deram deixa deixou deixaram deja dejó "
    "dejaron lascia lasciato"
)
"""Romance verbs that another goes with: "fa sapere"."""
KNOWN = word_set(
    "sapere notare presente capire intendere saber notar ver entender savoir valoir remarquer "
    "observer entendre claro conhecer conocer"
)
"""What those let others do: "fa sapere", "laisse entendre"."""
LIMITED = re.compile(
    r"^(?:limit|content|accontent|ten|tien|tenu|apresur|apress|affrett|empress|acab|volv|volt|torn|"
    r"comen|começ|cominci|commenc|lleg|cheg|arriv|pass|fini|quis|quer|quier|vol|voul|veut|prefer|"
    r"soube|supo|deix|manc|hésit|dud)"
)
"""Beginnings of verbs that an infinitive of saying goes with: "limitou-se a dizer"."""
BEFORE_INFINITIVE = word_set("a à de di d' d’ por per par")
"""Romance prepositions before an infinitive."""
STANDS = word_set("står stod")
"""Nordic verbs that "it" is the subject of: "står det överst"."""
NORDIC_IT = "det"
DOING = re.compile(r"\w{2}(?:[aei]ndo)(?:l[oaie]|gli|s[ei]|ne|ci|mi)?$")
"""Romance gerunds."""
SEVERAL_DO = re.compile(r"(?:li|ły|ly|ron|ban|ían|ram|vam|iam|rono|vano|czytamy|brzmi)$")
"""Verbs without a subject that several people or nobody is the subject of."""
