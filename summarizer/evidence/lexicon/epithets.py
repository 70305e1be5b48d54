"""Professions that stand for a person named in the sentence before, in English and German."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order

EPITHETS = in_order(
    """
    singer actor actress striker goalkeeper midfielder defender manager coach skipper winger
    novelist author writer artist painter poet composer conductor pianist director filmmaker
    playwright comedian musician rapper entrepreneur designer chef runner swimmer professor
    scientist historian politician pensioner
    künstler trainer stürmer torwart torhüter kapitän spieler sänger schauspieler regisseur
    autor schriftsteller musiker komponist dirigent maler wissenschaftler historiker unternehmer
    politiker profi läufer schwimmer rentner landwirt olympiasieger weltmeister
    """
)
"""What somebody is known for; no offices that several may hold in one article ("the lawyer")."""
