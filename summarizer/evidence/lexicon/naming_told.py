"""What a text says of a name whose form leaves open what it names: patterns, by language.

A body has a chief executive or is "a call centre provider"; a person is met or is asked.
"""

from __future__ import annotations

import re

from summarizer.evidence.lexicon.bodies import BODY_KINDS, BODY_OFFICES
from summarizer.evidence.lexicon.wordlists import word_set

BEHIND_BODIES = (
    rf"(?:[’']s?)? (?:{BODY_OFFICES})\b",
    rf", (?:an?|the|one of the) [^.,;:]{{0,50}}?\b(?:{BODY_KINDS})s?"
    r"(?:[,.;]| (?:that|which|whose|based|behind|owned|run|founded|backed|listed|of|with|from)\b)",
    r"(?: has| had)? (?:said|says) it(?:s| (?:expect|plan|intend|employ|operate|aim|has no plan|"
    r"had no plan|w(?:as|ill be) (?:review|investigat|work|consider|commit|cooperat|co-operat)))",
    r",? which (?:makes|sells|owns|runs|operates|employs|supplies)\b",
)
"""What a body has, is or does, behind its name; English."""
BEFORE_BODIES = (
    rf"(?:\b(?:{BODY_KINDS})|\b(?:employed|owned|acquired|operated) by|"
    r"\b(?:shares|stake) (?:in|of)|\b(?:chairman|chairwoman|director|executive|analyst|economist|"
    r"strategist|manager|partner|CEO) (?:(?:of|for) [a-z-]+ )?(?:at|of|for)) "
)
"""What stands before one; English."""
PLURAL_BEHIND = " (?:are|were|have|aren[’']t|weren[’']t|haven[’']t|host|remain|face|sit|travel) "
"""A verb behind one that is many people, in British English: "Marl have won"."""
PLURAL_BEFORE = (
    r"(?:^|[.!?:;“\"\n] ?|\b(?:as|but|while|when|that|because|after|before|where|if|since|"
    r"although|though|said|says|then|how|why) )"
)
"""What stands before it where the verb is its own."""
APPOSED_BODIES = rf"\b(?:the|its|a) (?:[\w-]+ )?(?:{BODY_KINDS}), "
"""What stands before one that is named by the way; English."""
BODY_TIES = ("-based", "-headquartered")
"""How the word before one ends; English."""
BEHIND_FIRST = frozenset(re.findall(r"[\w-]+", BODY_OFFICES)) | word_set(
    "executive employee shareholder spokesman spokeswoman spokesperson has had said says which "
    "a an the one"
)
"""Words with which what stands behind begins."""
BEFORE_LAST = frozenset(re.findall(r"[a-z-]+", BODY_KINDS)) | word_set(
    "startup think-tank tank by in of at for"
)
"""Words with which what stands before ends."""

SMALL_HEADS = {
    "en": r" (?:(?:town|city|county|borough|district|parish|village) )?(?:council|police)\b"
    r"(?! \w+or\b)",
    "sv": r" (?:kommun|stad|län|universitet|universitetssjukhus|högskola|institutet|sjukhus|hamn|"
    r"tingsrätt|hovrätt|kammarrätt|förvaltningsrätt|riksbank|radio|television|fotbollförbundet)\b",
    "nb": r" (?:kommune|fylkeskommune|universitet|universitetssykehus|sykehus|høgskole|tingrett|"
    r"lagmannsrett|politidistrikt|bispedømme|havn|lufthavn|idrettsforbund|fotballforbund)\b",
    "da": r" (?:kommune|universitet|universitetshospital|hospital|byret|politi|landsret|havn|"
    r"lufthavn|stift)\b",
    "fi": r" (?:yliopisto(?:n|sta|ssa)?|kaupun(?:ki|gin)|kun(?:ta|nan)|käräjäoike(?:us|uden)|"
    r"hovioike(?:us|uden)|poliisi(?:n|laitos|laitoksen)?|satama(?:n)?|sairaala(?:n)?)\b",
}
"""Heads of bodies that papers write small behind a name: "Penfold town council"."""

MET = {
    "en": "met|told|asked|named|replaced|succeeded|married|accused|killed|like|coach",
    "sv": "träffade|mötte|frågade|utsåg|ersatte|efterträdde|kallade",
    "nb": "møtte|traff|spurte|utnevnte|erstattet|etterfulgte|kalte",
    "da": "mødte|traf|spurgte|udnævnte|afløste|efterfulgte|kaldte",
    "nl": "ontmoette|sprak|vroeg|benoemde|verving|beschuldigde|noemde",
}
"""What is done to people, right before their name, as alternatives of a pattern."""
BESIDE_PEOPLE = r",| \(| (?:[a-zà-ÿ]+(?:ed|s|t)|said|told|a|has|who|qui|que|ha)\b"
"""What stands right behind somebody's name: an apposition, a verb; in any language."""
ADJECTIVE_OPENS = (
    r"\w+(?:s|sk|ska|ske|te|ste|een|ien|jen|ön|än|ski|cki|skie|ckie|ská|ské|ský|ний|ный|"
    r"ная|ное|ский|ская|ское|кий|цкий|цька|ська|ький) "
)
"""A genitive or an adjective, which opens the name of a body: "Norges Bank"; Nordic and Slavic."""
PEOPLE_ENDS = r"(?<!i)en$|er[sn]?$|innen$"
"""How words for the people of a country end, rather than its name: "Franzosen"."""
BEFORE_ACRONYMS = "the |die |der |das |le |la |el |il |o |de |den "
"""Articles before an acronym in brackets, as alternatives of a pattern."""
