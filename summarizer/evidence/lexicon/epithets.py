"""Nouns that stand for a person or a body named in the sentence before."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.evidence.lexicon.voices import Voice, voice
from summarizer.evidence.lexicon.wordlists import in_order, word_set

EPITHETS = in_order(
    """
    singer actor actress striker goalkeeper midfielder defender manager coach skipper winger
    novelist author writer artist painter poet composer conductor pianist director filmmaker
    teenager schoolboy schoolgirl youngster medallist medalist batsman bowler jockey boxer golfer
    quarterback pitcher olympian frenchman englishman scotsman welshman irishman dutchman
    playwright comedian musician rapper entrepreneur designer chef runner swimmer professor
    scientist historian politician pensioner
    """
)
"""What somebody is known for; no offices that several may hold in one article ("the lawyer").

German nouns are told by their form: `describing_german`.
"""

TRADES = frozenset(
    "company firm airline retailer chipmaker carmaker automaker drugmaker planemaker manufacturer "
    "operator developer insurer lender brewer charity startup supplier grocer publisher broadcaster "
    "network club union federation foundation organization organisation utility supermarket "
    "carrier regulator watchdog bloc maker giant chain group builder housebuilder startup start-up outlet producer brewery bakery "
    "label studio distributor importer exporter".split()
)
"""What an English noun calls a body that was named before, whatever it is called."""
FIRMS = word_set(
    """
    company firm airline retailer chipmaker carmaker automaker drugmaker planemaker manufacturer
    operator developer insurer lender brewer charity startup supplier grocer publisher broadcaster
    network agency club union federation foundation organization organisation utility supermarket
    behörde unternehmen konzern firma hersteller betreiber verband verein gewerkschaft
    fluggesellschaft airline versicherer bank sender verlag organisation stiftung reederei autobauer energiekonzern
    entreprise société compagnie groupe constructeur association syndicat ong fondation éditeur
    empresa compañía grupo firma aseguradora aerolínea organización fundación sindicato fabricante
    azienda società compagnia gruppo associazione sindacato organizzazione
    companhia organização fundação seguradora montadora operadora construtora
    distribuidora transportadora concessionária imobiliária editora mineradora petrolífera
    operadora constructora distribuidora concesionaria inmobiliaria petrolera minera
    bedrijf maatschappij vakbond vereniging stichting organisatie luchtvaartmaatschappij
    företaget bolaget koncernen facket förbundet stiftelsen organisationen
    selskapet bedriften konsernet forbundet organisasjonen stiftelsen flyselskapet
    selskabet virksomheden koncernen forbundet organisationen fagforeningen
    """
)
"""What a body with a name of its own is."""

_KINDS = {
    "regulator": ("authority", "commission", "office", "agency"), "watchdog": ("authority", "commission"),
    "lender": ("bank",), "carrier": ("air", "airlines", "airways"), "airline": ("air", "airways"),
    "union": ("union",), "club": ("fc", "united", "city", "town", "rovers", "county"),
    "charity": ("trust", "foundation"), "retailer": ("stores",), "bloc": ("union",),
    "university": ("university",), "council": ("council",), "department": ("department",),
    "ministry": ("ministry",), "commission": ("commission",), "authority": ("authority",),
    "committee": ("committee",), "agency": ("agency",), "hospital": ("hospital",),
    "party": ("party", "democrats"), "museum": ("museum",), "trust": ("trust",),
    "association": ("association",), "force": ("police",), "bank": ("bank",), "court": ("court",),
    "institute": ("institute",), "school": ("school",), "college": ("college",),
}  # fmt: skip
"""What an English noun for a body may be called in its name."""


def names_of(noun: str) -> tuple[str, ...]:
    """The words of a body's name that an English noun takes up: "the lender", "Ruiz Bank"."""
    return _KINDS.get(noun, ())


_FIRMS_GERMAN = re.compile(
    r"(?:unternehmen|konzern|firma|hersteller|betreiber|verband|verein|gewerkschaft|linie|"
    r"versicherer|bank|sender|verlag|organisation|stiftung|reederei|werft|brauerei|molkerei|"
    r"genossenschaft|kasse|kammer|klub|club|händler|anbieter|dienstleister|zulieferer|produzent|"
    r"initiative|hochschule|universität|klinik|klinikum|institut|agentur|startup|start-up|werke|"
    r"partei|airline|kette|behörde|bauer)$"
)


@lru_cache(maxsize=5_000)
def is_firm(noun: str, language: str) -> bool:
    """Whether a noun in lower case is what a body with a name of its own is."""
    if language == "en":
        return noun in TRADES or noun in _KINDS
    if noun in FIRMS:
        return True
    joined = language == "de" and _FIRMS_GERMAN.search(noun) is not None
    return joined and voice(noun, "de") is Voice.BODY
