"""Words within and around frames of saying ("according to X", "X zufolge")."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

ISSUED = word_set(
    "mitteilung pressemitteilung medienmitteilung presseerklärung erklärung stellungnahme "
    "aussendung verlautbarung pflichtmitteilung analyse"
)
"""German: what a body that was just spoken of gives out."""
STATED = word_set(
    "erklärung mitteilung pressemitteilung presseerklärung bericht berichten meldung "
    "meldungen studie angaben aussage aussagen ansicht meinung worten darstellung auffassung "
    "informationen stellungnahme"
)
"""German statements and reports that speak: "Nach einer Mitteilung"."""
SO = word_set("so così")
"""Frames of one small word, which name somebody only right behind the marks or set apart."""
IS = word_set("wird werden wurde wurden ist sind war waren hat haben kann können soll sollen")
"""German verbs behind a "so" that names nobody: "so werden Verräter genannt"."""
SOUNDS = {
    **dict.fromkeys(
        ("da", "nb", "no", "nn", "sv"),
        ("lyder", "lød", "heter", "hed", "låter", "löd", "står", "stod"),
    ),
    "de": ("hieß", "hiess", "heiß", "heiss", "steh", "verlaut"),
    "it": ("legg",),
    "es": ("lee", "leía"),
    "pt": ("lê", "lia"),
    "fr": ("lit", "lisait"),
    "nl": ("blijkt", "bleek", "klinkt", "klonk", "luidt", "staat", "stond"),
    "pl": ("czytamy", "napisano", "podkreślono", "brzmi"),
    "cs": ("stojí", "uvádí", "píše"),
    "ru": ("говорится", "сказано", "отмечается", "подчеркивается", "подчёркивается", "указано"),
    "uk": ("йдеться", "ідеться", "сказано", "зазначається", "говориться", "наголошується"),
}
"""Beginnings of verbs without a person of their own: "lyder det fra direktøren"."""
FOR = word_set("pour para per")
"""Frames that only somebody makes any: "Pour Ana Ruiz, c’est …"."""
EITHER = word_set("her ihr haar его её ее elle ham")
"""Pronouns behind a frame that may go with a noun instead: "according to her lawyer"."""
ON_WORD = frozenset(("nach", "laut"))
"""German prepositions of on whose word something stands."""
WHOSE = {
    "ihm": "er", "seiner": "er", "seinen": "er", "seinem": "er",
    "ihr": "sie", "ihrer": "sie", "ihren": "sie", "ihrem": "sie",
}  # fmt: skip
"""German pronouns before a view ("ihrer Meinung nach") → the pronoun of whose it is."""
TELLING = ON_WORD | WHOSE.keys()
"""What German begins to tell somebody's view with."""
VIEWS = word_set(
    "meinung ansicht auffassung einschätzung überzeugung darstellung worten angaben aussage "
    "aussagen erinnerung erfahrung rechnung"
)
"""What German tells of somebody before "nach"."""
