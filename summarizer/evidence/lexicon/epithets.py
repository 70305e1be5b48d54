"""Nouns that stand for a person or a body named in the sentence before."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order, listed

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

FIRMS = listed(
    """
    company firm airline retailer chipmaker carmaker automaker drugmaker planemaker manufacturer
    operator developer insurer lender brewer charity startup supplier grocer publisher broadcaster
    network agency club union federation foundation organization organisation utility supermarket
    behörde unternehmen konzern firma hersteller betreiber verband verein gewerkschaft
    fluggesellschaft airline versicherer bank sender verlag organisation stiftung reederei autobauer energiekonzern
    entreprise société compagnie groupe constructeur association syndicat ong fondation éditeur
    empresa compañía grupo firma aseguradora aerolínea organización fundación sindicato fabricante
    azienda società compagnia gruppo associazione sindacato organizzazione
    companhia organização fundação seguradora montadora
    bedrijf maatschappij vakbond vereniging stichting organisatie luchtvaartmaatschappij
    företaget bolaget koncernen facket förbundet stiftelsen organisationen
    selskapet bedriften konsernet forbundet organisasjonen stiftelsen flyselskapet
    selskabet virksomheden koncernen forbundet organisationen fagforeningen
    """
)
"""What a body with a name of its own is."""
