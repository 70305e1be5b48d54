"""Words by language that make a statement less than plain fact, or say it the other way round.

Alternatives of a pattern of whole words.
"""

from __future__ import annotations

HEDGES = {
    "en": "reportedly|allegedly|alleged|alleges|supposedly|purportedly|apparently|(?-i:may)|might|could|"
    "possibly|perhaps|probably|likely|unlikely|expected to|expects to|expected|plans? to|planned|"
    "planning to|propos\\w+|suspected|suspects|believed to|rumou?red|claims?|claimed|considering|"
    "hopes? to|hoping to|suggests|suggested|seems?|appears? to|intends? to|aims? to|thought to|"
    "is said to|accused of|charged with|would|should|if|according to|forecasts?|predict\\w+|estimate\\w*|"
    "potential\\w*|threaten\\w*|wants? to|seek\\w* to|warn\\w*|calls? for|urge\\w*|set to|will|"
    "scheduled to|(?:is|are|was|were|been) (?:due )?to|whether|unclear",
    "de": "angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|offenbar|vermutlich|voraussichtlich|"
    "möglicherweise|könnte|könnten|dürfte|dürften|soll|sollen|wohl|plant|geplant|erwartet|wollen",
    "fr": "aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient|présumé|probable|"
    "probablement|peut-être|prévoit|envisage|soupçonné",
    "es": "podría|podrían|presunto|presunta|presuntamente|supuesto|supuestamente|probablemente|"
    "quizá|quizás|habría|habrían|prevé|planea|posible",
    "it": "sarebbe|sarebbero|avrebbe|avrebbero|potrebbe|potrebbero|dovrebbe|dovrebbero|presunt[oaie]|presumibilmente|probabilmente|forse|possibile|prevede|intende|vuole|pare|sembra|secondo|indagat[oaie]|sospettat[oaie]|accusat[oaie]",
    "pt": "ter(?:á|ão|ia|iam)|ser(?:ia|iam)|poder(?:á|ão|ia|iam)|dever(?:á|ão|ia|iam)|pode|podem|deve|devem|supost[oa]s?|supostamente|alegad[oa]s?|alegadamente|provavelmente|talvez|possível|prevê|planeja|planeia|pretende|pretendem|suspeit[oa]s?|acusad[oa]s?|segundo",
    "nl": "zou|zouden|vermoedelijk|mogelijk|waarschijnlijk|wellicht|misschien|naar verluidt|kan|kunnen|wil|willen|van plan|verwacht|verwachten|verdacht|verdachte|volgens|dreigt|dreigen",
    "sv": "kan|kunde|ska|skulle|möjligen|troligen|sannolikt|förmodligen|kanske|enligt|påstås|påstådd|påstådda|misstänks|misstänkt|misstänkta|planerar|väntas|befaras|uppges|vill|tros",
    "nb": "kan|kunne|skal|skulle|muligens|trolig|sannsynligvis|kanskje|angivelig|visstnok|påstått|påståtte|mistenkt|mistenkte|siktet|planlegger|ventes|vil|ifølge|trues",
    "da": "kan|kunne|skal|skulle|muligvis|formentlig|sandsynligvis|måske|angiveligt|efter sigende|påstået|påståede|mistænkt|mistænkte|sigtet|planlægger|ventes|vil|ifølge",
    "pl": "może|mogą|mógłby|mogłaby|mogłoby|mogliby|podobno|rzekomo|rzekom\\w{1,3}|prawdopodobnie|przypuszczalnie|być może|ma|mają|miał|miała|zamierza\\w*|planuj\\w+|chce|chcą|według|domnieman\\w+|podejrzan\\w+|ponoć",
    "cs": "může|mohou|mohl|mohla|mohlo|mohli|by|údajně|údajn\\w{1,3}|pravděpodobně|zřejmě|prý|možná|snad|patrně|plánuj\\w+|chyst\\w+|chce|chtějí|má|mají|podezřel\\w+|podle",
    "ru": "может|могут|мог|могла|могли|возможно|вероятно|предположительно|якобы|по слухам|планиру\\w+|намерен\\w*|собира\\w+ся|ожида\\w+ся|подозрева\\w+|хочет|хотят|предлага\\w+|по данным",
    "uk": "може|можуть|міг|могла|могли|можливо|ймовірно|імовірно|нібито|начебто|буцімто|плану\\w+|має намір|збира\\w+ся|очіку\\w+ся|підозрю\\w+|хоче|за даними",
    "fi": "voi|voivat|voisi|voisivat|saattaa|saattavat|saattaisi|ehkä|mahdollisesti|todennäköisesti|luultavasti|tiettävästi|väitetysti|aikoo|aikovat|suunnittelee|epäillään|mukaan",
    "ro": "ar|putea|ar putea|poate|probabil|posibil|presupus\\w*|se pare|intenționează|plănuiește|vrea|suspectat\\w*|acuzat\\w*|potrivit",
}

DOUBTS = {
    "en": "reportedly|allegedly|supposedly|purportedly|apparently|(?-i:may)|might|could|possibly|perhaps|"
    "probably|likely to|(?:is|are|was|were) expected to|expects to|plans? to|planned to|"
    "rumou?red to|planning to|proposes to|proposed to|suspected of|believed to|considering|"
    "hopes? to|hoping to|intends? to|aims? to|is said to|accused of|thought to|threatened to|"
    "wants? to|(?:is|are) (?:due )?to|whether|in talks to|offer(?:s|ed)? to|try(?:ing)? to|tr(?:ies|ied) to|"
    "must still(?: be)?|still (?:need|ha[sd]|have)s? to(?: be)?",
    "de": "angeblich|mutmaßlich|offenbar|vermutlich|voraussichtlich|möglicherweise|könnten?|soll|"
    "sollen|wohl|dürften?",
    "fr": "aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient|prévoit de|"
    "envisage de|soupçonnée? de",
    "es": "pueden?|podrán?|podrían?|presuntamente|supuestamente|probablemente|quizás?|habrían?|prevé|planea",
    "it": "sarebbe(?:ro)?|avrebbe(?:ro)?|potrebbe(?:ro)?|presumibilmente|probabilmente|forse",
    "pt": "podem?|ter(?:á|ão|ia|iam)|poder(?:á|ão|ia|iam)|supostamente|alegadamente|provavelmente|talvez|pretendem?",
    "nl": "zou(?:den)?|vermoedelijk|mogelijk|waarschijnlijk|wellicht|misschien|naar verluidt",
    "sv": "kan|kunde|möjligen|troligen|sannolikt|förmodligen|kanske|enligt uppgift|påstås|uppges|tros|kan ha|planerar att|väntas",
    "nb": "kan|kunne|muligens|trolig|sannsynligvis|kanskje|angivelig|visstnok|skal ha|kan ha|planlegger å|ventes å",
    "da": "kan|kunne|muligvis|formentlig|sandsynligvis|måske|angiveligt|efter sigende|skal have|kan have|planlægger at|ventes at",
    "pl": "może|mogą|podobno|rzekomo|ponoć|prawdopodobnie|przypuszczalnie|być może|mógłby|mogłaby|mogłoby|mogliby|zamierza\\w*|planuj\\w+",
    "cs": "může|mohou|údajně|pravděpodobně|zřejmě|prý|možná|patrně|plánuj\\w+|chyst\\w+",
    "ru": "может|могут|возможно|вероятно|предположительно|якобы|по слухам|планиру\\w+|намерен\\w*|собира\\w+ся",
    "uk": "може|можуть|можливо|ймовірно|імовірно|нібито|начебто|буцімто|плану\\w+|збира\\w+ся",
    "fi": "saattaa|saattavat|ehkä|mahdollisesti|todennäköisesti|luultavasti|tiettävästi|väitetysti|aikoo|aikovat",
    "ro": "ar fi|ar putea|probabil|intenționează să|plănuiește să",
}
"""Hedges whose loss makes a fact of what is none; the others only save a claim from that."""

BELIEFS = {
    "en": "believe[sd]?|thinks?|thought|suspect(?:s|ed)?|assume[sd]?|fear(?:s|ed)?",
    "de": "vermute(?:t|n|te|ten)|glaub(?:t|en|te|ten)|befürchte(?:t|n|te|ten)|fürchte(?:t|n|te|ten)|nehmen an|nimmt an",
    "fr": "pensent|pense|croi(?:t|ent)|soupçonnent?|craign(?:ent|ait)|craint|suppose(?:nt)?",
    "es": "creen?|sospechan?|temen?|suponen?|piensan?",
    "it": "credono|crede|sospetta(?:no)?|tem(?:e|ono)|ritengono|ritiene|ipotizza(?:no)?",
    "pt": "acreditam?|suspeitam?|temem?|acham?|supõe[m]?",
    "nl": "vermoed(?:t|en|de|den)|denk(?:t|en)|vrees|vrezen|vreest|gelo(?:oft|ven)",
    "sv": "tror|misstänker|befarar|antar",
    "nb": "tror|mistenker|frykter|antar",
    "da": "tror|mistænker|frygter|antager",
    "pl": "podejrzewa(?:ją)?|przypuszcza(?:ją)?|obawia(?:ją)? się|sądz[ią]",
    "cs": "domnív\\w+ se|obáv\\w+ se|předpokládá|předpokládají|myslí si",
    "ru": "предполага\\w+|подозрева\\w+|опаса\\w+ся|полага\\w+",
}
"""Verbs of those who hold a whole clause behind them for true, but do not know."""

ATTRIBUTING = {
    "en": "say|says|said|tells?|told|reports?|reported|finds?|found|hears?|heard|shows?|showed|shown|"
    "argue[sd]?|insist(?:s|ed)?|maintain(?:s|ed)?|believe[sd]?|thinks?|thought|fear(?:s|ed)?|"
    "announce[sd]?|confirm(?:s|ed)?|admit(?:s|ted)?|explain(?:s|ed)?|add(?:s|ed)?|assume[sd]?"
}
"""Words that put a claim on somebody's word; where there are none, any verb of saying does."""

CHANCES = {
    "en": "(?-i:may)|might|could|possibly|perhaps|considering|considers|considered|mulls|mulling|"
    "weighing|weighs",
    "pt": "pod(?:e|em|erá|erão|eria|eriam)|talvez",
    "sv": "kan|kunde|möjligen|kanske",
    "nb": "kan|kunne|muligens|kanskje",
    "da": "kan|kunne|muligvis|måske",
}
"""Doubts that even a promise leaves out: who "may sell" does not "will sell"."""

FUTURE = {
    "en": "will|(?:is|are) (?:due |set )?to|set to",
    "pt": "ser(?:á|ão)|ter(?:á|ão)",
    "sv": "ska",
    "nb": "skal|vil",
    "da": "skal|vil",
}
"""Hedges that promise."""

CONTRARY = {
    "en": "yet to|stop\\w*|halt\\w*|cancel\\w*|prevent\\w*|reject\\w*|bann?\\w*|avoid\\w*|miss\\w*|"
    "block\\w*|suspend\\w*|against|instead|rather than|no longer|hardly|inappropriate|"
    "un(?!i|der|til|to|less)\\w{4,}|dis(?!c|tri|tan|play|ease|aster|pute|patch|miss)\\w{4,}|"
    "barely|few|little|only|end\\w*|drop\\w*|abandon\\w*|oppos\\w*|delay\\w*|postpon\\w*|"
    "rul\\w+ out|absen\\w+|short|wait(?:s|ed|ing)?",
    "de": "un\\w{4,}|abgelehnt|verhinder\\w*|verzicht\\w*|gestoppt|abgesagt|kaum|statt|"
    "gegen|verbot\\w*",
    "fr": "in\\w{5,}|refus\\w*|empêch\\w*|annul\\w*|peu|contre|interdi\\w*",
    "es": "in\\w{5,}|rechaz\\w*|imped\\w*|cancel\\w*|poco|contra|prohib\\w*",
    "it": "respin\\w+|rifiut\\w+|bocci\\w+|vieta\\w*|imped\\w+|annull\\w+|poc[oahie]\\w*|contro|neg[aò]\\w*|smenti\\w+|in\\w{5,}",
    "pt": "rejeit\\w+|recus\\w+|chumb\\w+|proib\\w+|imped\\w+|cancel\\w+|pouc[oa]s?|contra|neg[ao]\\w*|desment\\w+|in\\w{5,}",
    "nl": "afgewezen|wees|wijst|weiger\\w*|verworpen|verb[oi]\\w+|afgelast|stop\\w*|weinig|tegen|ontken\\w*|on\\w{5,}|gesloten",
    "sv": "avsl\\w+|avvisa\\w*|neka\\w*|vägra\\w*|förbj\\w+|stopp\\w*|ställ\\w+ in|lite|emot|förneka\\w*|dementera\\w*|o\\w{6,}",
    "nb": "avvis\\w+|avsl\\w+|nekt\\w*|forb\\w+|stans\\w*|avlys\\w*|lite|mot|benekt\\w*|u\\w{6,}",
    "da": "afvis\\w+|afsl\\w+|nægt\\w*|forb\\w+|stands\\w*|aflys\\w*|lidt|imod|benægt\\w*|u\\w{6,}",
    "pl": "odrzuc\\w+|odm[óa]w\\w+|zakaz\\w*|zabron\\w+|wstrzyma\\w+|odwoła\\w+|mało|przeciw\\w*|zaprzecz\\w+|nie\\w{5,}",
    "cs": "odmít\\w+|zamít\\w+|zak[áa]z\\w*|zruš\\w+|zastav\\w+|málo|proti|popř\\w+|popír\\w+|ne\\w{5,}",
    "ru": "отклон\\w+|отверг\\w*|отказ\\w+|запре\\w+|отмен\\w+|приостан\\w+|мало|против|отриц\\w+|опроверг\\w*|не\\w{5,}",
}
"""Words that say what a negation says in another way."""
