"""What a text without capitals does not show: which English words are names."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import in_order, word_set

ACRONYMS = word_set(
    """
    AFP AP BBC CBS CIA CNN DEA DNA EU FBI FDA FIFA HIV IMF IRA IRS ISIS ISIL IUCN LAPD MLB NASA NATO
    NBA NBC NCAA NFL NHL NHS NPR NYPD PBS PSNI RAF RSPCA TSA UAE UEFA UFC UK UNESCO UNICEF USA
    UCLA VA WHO
    """
) - word_set("WHO VA AP DNA HIV")

SHORT_FORMS = in_order("U.S.|U.K.|U.N.|U.S.A.|D.C.|L.A.", "|")

BELONGING = word_set(
    """
    African Africans Arab Arabs Asian Asians Catholic Catholics Democrat Democratic Democrats
    European Europeans Hispanic Islamic Islamist Islamists Jewish Jews Muslim Muslims Republican
    Republicans Olympic Olympics Bible Quran Internet Facebook Africa Asia Europe Antarctica
    """
)
"""Whom and where somebody belongs to, beside countries."""

COMMON = word_set(
    """
    abbey ace adair amber amazon angel angus ann apple art ash autumn basil bath bay
    bear ben bill bishop blue bond brook buffalo cam cape carol case chance chase chad charity
    charlotte christian christmas clay cliff cork dale dawn dean dick don drew earl essen
    eve faith fay ford frank frans gene genus ginger grace grant guy harmony
    heath heather hero holly hope hull iris ivy jack jade jasmine jean jersey joy june
    junior labour lance lane laurel lily lima major male march mark marine mark mason max may mercy
    mers meta miles mobile mona nick nice norm olive opal orange orient page pat pearl penny
    peg pine poles polish pools price prince queen ram ray read reading reed rich rick rob
    robin rocky roman rose ruby rusty sage sally sandy saw serb sharon shell sierra sky sol
    split spring star stern stone storm sue summer sunny tab target terry tiffany tours troy
    turkey uber van victor violet wade warren wagner west will willow wolf worth
    young us fins japans congress parliament senate capitol victory gay hunter carter tyler parker
    tanner taylor cooper walker porter turner archer marshal baker mercedes royal sterling duke
    earnest king rush trace tray vine vale dot dolly honor honour bea candy kitty melody patience
    akin aline baptist barney beau beryl bologna carmine chuck clement cologne daisy derrick downing
    dries eddy euros fanny felicity ferry floor garret glen hank harm hazel henna herb ida josh ken
    kiwis lea lone lore marigold marina marten mats maxim meg mitt myrtle noel octave paddy patty
    peer piers pip poppy randy roar rod rosemary rube rune saffron sander sap sari serge sherry
    silvan spree stew taffy tamer tansy taro till tine toddy tore valentine verity viola wolfram xi
    yaw per
    """
)
"""Words that are names too, and mostly are not: they need another sign."""

SURE_TITLES = word_set("mr mrs ms dr gov sen rep maj gen col lt sgt capt rev prof sir")
"""Titles that only somebody's name stands behind."""

WEAK_TITLES = word_set(
    """
    president senator governor judge justice sheriff officer detective prince princess queen king
    pope mayor lord lady minister chancellor secretary chief coach captain actor actress singer
    director spokesman spokeswoman attorney
    """
)
"""Titles that are words of their own as well."""

PARTICLES = word_set("al bin de del der di la le lo mc van von ul ur")

NO_SURNAMES = word_set(
    """
    added adds agreed announced asked began became believed called came can chose claimed did does
    died found gave gets goes got had has have insisted is joined kept knew later left liked loves
    made makes may might mr plans plays posted put runs said saw says seems sent series shot
    should show shows sings spoke stars stood takes talks then thinks thought told too took tops
    tried turned wants was went were will wins won would wrote house street county city bay time
    day week month year way man woman people team game show school state police court prison park
    family fans news book film movie song album award awards killed arrested
    hospital college university airport center office report island
    """
)
"""Words that stand right behind a first name and are no surname."""
