"""Words that news uses for one another, so that a paraphrase is found near what it retells."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.evidence.lexicon.wordlists import first_of_line

_SYNONYMS = {
    "en": "die kill kills killed killing fatal fatally toll; hurt injure injures injured injury "
    "injuries wounded; resign resigns resigned quit quits; jail jailed prison imprisoned; "
    "firm company companies business; worker workers employee employees staff workforce; job "
    "jobs; buy bought acquire acquires acquired purchase purchased takeover; probe "
    "investigation inquiry investigate investigating; fire blaze; film movie; shares stock "
    "stocks share; close closes closed shut shuts shutting shuttered; vote poll ballot; plane "
    "aircraft jet airliner; car vehicle; rise rises rose increase increases increased climb "
    "climbed grow grew grown jump jumped surge surged soar soared gain gained; fall falls "
    "fell drop drops dropped decline declined decrease decreased slump slumped tumble tumbled "
    "plunge plunged lost; cost price prices; help aid assist; talks negotiations discussions; "
    "deal agreement accord; attack assault; child children kid kids; demand call calls; plan "
    "plans scheme; destroy destroys destroyed burn burns burned; start started begin begins "
    "began begun; end ended finish finished; big large huge; find finds discover discovered; "
    "ban bans banned prohibit prohibited; buried trapped; remove delete erase; charge charged "
    "accuse accused; win wins won victory beat beats; show shows reveal reveals revealed; "
    "told say says said state stated announce announced; order ordered instruct instructed "
    "direct directed; missing vanish vanished vanishes disappear disappeared disappears; "
    "casualties casualty victims victim; stricken hit struck; richest wealthiest rich wealthy",
}


def synonyms(language: str) -> Mapping[str, str]:
    """Words of `language` → the word that stands for them and their like."""
    return first_of_line(_SYNONYMS.get(language, ""))
