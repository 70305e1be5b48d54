"""Nouns that take up whoever was spoken of, in languages other than English and German."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

PASSAGES = {
    "es": "Ayer habló Luis Prat. «Todo va bien por aquí», dijo Prat.\n\n{who} llegó ayer. {said}",
    "it": "Ieri ha parlato Luca Prati. «Qui va bene», ha detto Prati.\n\n{who} è in città. {said}",
    "pt": "Ontem falou Luís Prates. «Está tudo bem», disse Prates.\n\n{who} chegou ontem. {said}",
    "fr": "Hier, Luc Prat a parlé. « Tout va bien », a dit Prat.\n\n{who} est à Lyon. {said}",
    "nl": "Gisteren sprak Luuk Prins. ‘Alles gaat goed’, zei Prins.\n\n{who} is in de stad. {said}",
    "sv": "I går talade Lukas Prim. ”Allt går bra här”, sade Prim.\n\n{who} kom i går. {said}",
    "no": "I går talte Lukas Prim. «Alt går bra her», sa Prim.\n\n{who} kom i går. {said}",
    "da": "I går talte Lukas Prim. »Alt går godt her,« sagde Prim.\n\n{who} kom i går. {said}",
    "pl": "Wczoraj mówił Łukasz Prus. „Idzie dobrze” – mówił Prus.\n\n{who} jest tutaj. {said}",
    "cs": "Včera mluvil Lukáš Pruša. „Vše jde dobře,“ řekl Pruša.\n\n{who} je ve městě. {said}",
    "ru": "Вчера выступал Лука Прусов. «Всё хорошо», — сказал Прусов.\n\n{who} уже здесь. {said}",
    "uk": "Учора виступав Лука Прус. «Усе добре», — сказав Прус.\n\n{who} уже тут. {said}",
}
"""Who spoke last, and who acts since."""

SAID = [
    ("es", "Marta Gil", "«No vamos a ceder», dijo la letrada."),
    ("es", "Marta Gil", "«No vamos a ceder», dijo la exministra."),
    ("es", "Marta Gil", "La cineasta aseguró que la obra «no va a parar»."),
    ("es", "Marta Gil", "«No vamos a ceder», dijo esta madre de tres hijos."),
    ("it", "Anna Gatti", "La parlamentare ha parlato di «un ombrellone bucato»."),
    ("it", "Anna Gatti", "La legale annuncia un ricorso: «Siamo pronti ad andare avanti»."),
    ("it", "Marco Gatti", "«Non cederemo mai», ha detto l'ex ministro."),
    ("it", "Marco Gatti", "«Non cederemo mai», ha detto il 43enne."),
    ("pt", "Marta Gil", "Na opinião da dirigente, a linha “está a ser morta devagar”."),
    ("pt", "Marta Gil", "“Não vamos ceder nada”, recordou a parlamentar."),
    ("fr", "Pierre Morel", "« Nous ne céderons pas », soupire ce père de trois enfants."),
    ("fr", "Marie Morel", "« Nous ne céderons pas », dit la politologue."),
    ("nl", "Maria Bos", "‘We geven niet toe’, zei de raadsvrouw."),
    ("nl", "Pieter Bos", "‘We geven niet toe’, zei de verpleegkundige."),
    ("sv", "Maria Berg", "”Vi ger inte upp”, säger kommunalrådet."),
    ("sv", "Maria Berg", "”Vi ger inte upp”, säger kvinnan."),
    ("no", "Maria Berg", "«Vi gir oss ikke», sier statsråden."),
    ("no", "Maria Berg", "«Vi gir oss ikke», sier den tillitsvalgte."),
    ("da", "Maria Berg", "»Vi giver os ikke,« siger den 38-årige præst."),
    ("da", "Maria Berg", "»Vi giver os ikke,« siger den 50-årige."),
    ("pl", "Maria Wilk", "Ekspertka dodaje, że budowa „nigdy się nie zatrzyma”."),
    ("pl", "Piotr Wilk", "Polityk zapewnia, że budowa „nigdy się nie zatrzyma”."),
    ("cs", "Marie Vlková", "Vědkyně tvrdí, že stavba „se už nikdy nezastaví“."),
    ("cs", "Petr Vlk", "Podnikatel tvrdí, že stavba „se už nikdy nezastaví“."),
    ("ru", "Мария Волкова", "Чиновница подчеркнула, что стройка «не остановится»."),
    ("ru", "Пётр Волков", "Бизнесмен обещает, что стройка «не остановится»."),
    ("ru", "Мария Волкова", "«Мы не уступим», — сказала политик."),
    ("uk", "Марія Вовк", "Посадовиця додала, що будівництво «не зупиниться»."),
]
OTHERS = [
    # a body, an office of state, one of several, who another sentence is about
    ("es", "Marta Gil llegó ayer. El comité técnico cree que la obra “no va a parar”.", "comité"),
    ("it", "Anna Gatti è qui. «Non cederemo», ha detto il ministro tedesco.", "ministro"),
    ("ru", "Мария Волкова тут. Один москвич сказал: «Мы не уступим никогда».", "москвич"),
    (
        "uk",
        "Ада Мороз тут. Вона випередила Інґрід Берг. «Так!» — сказала спортсменка.",
        "Ада Мороз",
    ),
    (
        "da",
        "Præsten i Hvalsø, Ane Lund, går. Bo Holm bliver. »Nej tak,« siger præsten.",
        "Ane Lund",
    ),
]


@pytest.mark.parametrize(("language", "who", "said"), SAID)
def test_a_noun_takes_up_who_was_spoken_of(language: str, who: str, said: str) -> None:
    text = PASSAGES[language].format(who=who, said=said)
    speaker = read_evidence(text, language=language).quotations[-1].speaker
    assert speaker is not None
    assert speaker.name == who


@pytest.mark.parametrize(("language", "text", "who"), OTHERS)
def test_a_noun_for_somebody_else(language: str, text: str, who: str) -> None:
    speaker = read_evidence(f"–\n\n{text}", language=language).quotations[-1].speaker
    assert speaker is not None
    assert who in speaker.name
