"""What the form of a word tells: contractions, adverbs, offices, surnames."""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.wordlists import in_order, word_set

CONTRACTED = {
    "fr": word_set("du des au aux"),
    "es": word_set("del al"),
    "it": word_set(
        "del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla "
        "dall' dai dagli dalle"
    ),
    "pt": word_set("do da dos das ao à aos às pelo pela pelos pelas"),
}
"""Prepositions that hold an article."""
STATES = in_order(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb "
    "Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo N.H N.J N.M N.Y N.C N.D R.I S.C S.D W.Va D.C"
)
"""The United States as datelines and parties shorten them, before their full stop: "R-Neb."."""
DEPUTIES = tuple("vice euro ex co sous sub under eks wice vize экс вице".split())
"""What an office may begin with: "vice-présidente", "wiceminister"."""
DEPUTY = re.compile(rf"(?:{'|'.join(DEPUTIES)})-?(?=\w{{4}})")
SLAVIC_SURNAME = re.compile(
    r"\w(?:[оеё]в|[иы]н|ский|цкий|ко|[ую]к|як|[оеё]ва|[иы]на|ская|цкая|швили|дзе|[sc]ki|[sc]ka|wicz|"
    r"czyk|ová|[sc]ký|ský)$"
)
"""Endings of Slavic surnames."""
SLAVIC_SOMEBODY = word_set("один одна кто-то некто jeden jedna ktoś jedni někdo хтось дехто")
"""Who may act in a Slavic sentence that they open, without a name."""
ADVERBS = {
    "de": re.compile(r"(?:gegenüber|weise|maßen|dem|dessen|lich|mals|falls|dings|seits|end)$"),
    "en": re.compile(r"^\w{5,}ly$"),
    "fr": re.compile(r"(?:ment|moins)$"),
    "es": re.compile(r"mente$"),
    "it": re.compile(r"mente$"),
    "pt": re.compile(r"mente$"),
}
"""Endings of adverbs that open sentences."""
TIED = re.compile(
    r"[-‑](?:based|owned|led|born|listed|backed|controlled|run|trained|educated|bound|style|wide|"
    r"raised|headquartered|made|registered|funded|linked|flagged|area|era)$",
    re.IGNORECASE,
)
"""What ties a name to the noun behind it: "Mumbai-based", "Soviet-era"."""
DERIVING = ("a", "an", "n", "ian", "ese", "er", "ic")
"""Endings that make one name of another: Antarctica, Icelander, Democratic."""
