"""Words that stand beside names, by what they say of them; English."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.evidence.lexicon.wordlists import word_set

CLASSES: Mapping[str, frozenset[str]] = {
    "PERSONAL": word_set(
        """
        activist actor actor-director actress ambassador analyst archbishop artist astronaut
        attorney aunt author ayatollah barrister batsman billionaire bishop boss bowler boxer
        boy boyfriend broadcaster brother businessman businesswoman campaigner candidate canon
        captain cardinal ceo chair chairman chairwoman champion chancellor chef chief co-founder
        coach colleague comedian commissioner congressman constable councillor cousin cricketer
        cyclist dad daughter defendant defender designer detective director doctor dr driver
        drummer duchess duke economist editor entrepreneur executive farmer father fellow
        filmmaker fly-half footballer forward founder friend gardener girl girlfriend goalkeeper
        golfer governor grandfather grandmother guitarist gunman host husband imam inspector
        jockey journalist judge killer king lady lawyer leader legend lord man manager mayor
        midfielder minister miss mother mp mr mrs ms mum musician neighbor neighbour nephew
        niece novelist nurse officer owner partner pilot player poet pope predecessor premier
        presenter president prince princess producer prof professor prop pupil queen rapper
        reporter researcher resident rev rival scientist secretary senator sergeant sheikh
        singer singer-songwriter sir sister skipper solicitor son spokesman spokesperson
        spokeswoman sprinter star striker student successor suspect swimmer teacher team-mate
        teammate teenager uncle veteran victim widow wife winger woman writer
        """
    ),
    "FIRM": word_set(
        """
        agency airline bank bookmaker brand brewer broadcaster carmaker carrier chain channel
        charity club college company consultancy developer firm franchise giant group hospital
        insurer label lender magazine maker manufacturer museum network newspaper operator
        organisation organization outfit party publisher regulator retailer rivals school side
        start-up startup studio supermarket supplier team union university watchdog website
        """
    ),
    "WHERE": word_set(
        """
        across around central downtown east eastern inside mainland near nearby neighboring
        neighbouring north northern outside rural south southern throughout toward towards via
        west western
        """
    ),
    "PLACEHEAD": word_set(
        """
        airport area beach border bridge capital city coast county district harbour hospital
        hotel island market park peninsula port prison province region residents river road
        stadium state station street suburb town university valley village zone
        """
    ),
    "BODYHEAD": word_set(
        """
        army authorities bank board campaign citizens companies council economy embassy fans
        firms forces government government's investors jets lawmakers members militants military
        ministers nationals officers officials parliament party players police profits sales
        shares soldiers stock supporters team troops voters warplanes
        """
    ),
    "KIN": word_set(
        """
        album arrest birthday body book boyfriend brother career children comments dad daughter
        death decision family fans father father's film friend friends girlfriend goal header
        home husband lawyer lawyers life mother mother's mum parents partner penalty remarks
        replacement resignation sister son speech strike successor trial wife
        """
    ),
    "PERSONACT": word_set(
        """
        added admits admitted apologised apologized appeared beat became becomes believes came
        claimed confessed denied denies died explained fears feels finished graduated hopes
        insisted insists joined joked lost made married missed played plays pleaded quit quits
        recalled replaced replaces resigned retired said sang says scored starred suffered tells
        testified thanked thinks told took tweeted wants went won wrote
        """
    ),
    "HARM": word_set(
        """
        accused aged arrested bailed born charged convicted dead found hurt injured jailed
        killed sentenced shot stabbed
        """
    ),
    "BODYACT": word_set(
        """
        acquired announced approved bought confirmed employs expects fined issued launched
        manufactures opened operates owns plans posted published recommended rejected reported
        ruled sells sold voted
        """
    ),
}
"""Words that stand for one another: whom, what and where a name is, what is done and had."""

COMMON = word_set(
    """
    the a an of to in on at by for from with and or but as is are was were be been has have had will
    would could can may said says say told after before over under who whom whose which that his
    her its their this than more not about up into during until between against when while he she
    it they new former first other some all one two out off through including like
    """
)
"""Words that stand for themselves."""

ENDINGS = ("ed", "ing", "ly", "s")
"""What is known of a rare word."""
BEFORE_LAST = word_set("the a an and , of former new first other")
"""Words so common before a name that the one before them is looked at as well."""
AUXILIARIES = word_set("is was has have will had would were are can could also who")
NEXT_BUT_ONE = word_set(", and - (")
"""The same, behind a name; what follows an auxiliary says more than it does."""
STATES = word_set("U.S. U.S US USA U.S.A. U.K. UK UAE America")
"""Countries by another name that stand where places do, not where nationalities do."""
