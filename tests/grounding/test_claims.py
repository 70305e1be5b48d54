"""Claims about an article: one row a phenomenon. Everything is invented."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence
from summarizer.grounding.claims import ClaimChecker

ENGLISH = (
    "Northwind may cut 300 jobs at its plant in Leeds next year. The minister reportedly took "
    "bribes from Acme. Ana Ruiz met Tom Hale on Friday in Oslo. The court did not convict Hale of "
    "fraud. Sales rose to 40 units in May 2021, after 25 units in April. Police said two men and a "
    "boy were hurt in the crash near the bridge. Numerous vehicles were buried in the collapse of "
    "the mine. The council banned smoking in parks. The firm paid £52m for the shares and took on "
    "£24m of debt. Some 1,200 riders answered the survey. On the city's roads 36 motorcyclists "
    "were killed last year. “The bridge is safe for lorries,” Hale told reporters."
)


def reasons(text: str, claim: str, language: str = "en") -> list[tuple[str, str]]:
    """What is found in `claim`: words and reason."""
    checked = ClaimChecker(text, read_evidence(text, language=language)).check(claim)
    return [(one.words, one.reason.value) for sentence in checked for one in sentence.unsupported]


@pytest.mark.parametrize(
    "claim",
    [
        # paraphrase, shortening, synonyms
        "Northwind may cut jobs in Leeds.",
        "Ana Ruiz saw Tom Hale on Friday.",
        "Sales climbed to 40 units.",
        "Smoking was prohibited in parks.",
        "Two men and a boy were injured near the bridge.",
        "A train of vehicles was buried when the mine collapsed.",
        # openers are no names
        "Previously, Ruiz met Hale.",
        "Shares cost the firm £52m.",
        "Riders answered a survey.",
        "Oslo-based Ruiz met Hale.",
        # a country by a city of it
        "Ana Ruiz met Tom Hale in Norway.",
        "Northwind may cut jobs in England.",
        # numbers: another way to write them, rounded, worked out of two
        "About 1,200 riders answered.",
        "The firm's takeover cost £76m.",
        "Sales rose by 60 percent in May.",
        # negation kept, quotation kept, a word set off
        "Hale was not convicted of fraud.",
        "“The bridge is safe,” Hale told reporters.",
        "The “collapse” buried vehicles.",
    ],
)
def test_true_claims(claim: str) -> None:
    assert reasons(ENGLISH, claim) == []


@pytest.mark.parametrize(
    ("claim", "words", "reason"),
    [
        # numbers: changed, or of something else
        ("Northwind may cut 400 jobs in Leeds.", "400", "number not in the article"),
        ("Some 36 riders answered the survey.", "36", "differs from the article"),
        ("Some 1,200 motorcyclists were killed on the roads.", "1,200", "differs from the article"),
        ("Sales rose to 40 units in May 2019.", "May 2019", "number not in the article"),
        ("The firm paid £53m for the shares.", "£53m", "number not in the article"),
        # names, days
        ("Ana Ruiz met Tina Hale on Friday.", "Tina Hale", "name not in the article"),
        ("Carla Gomez met Tom Hale on Friday.", "Carla Gomez", "name not in the article"),
        ("Ana Ruiz met Tom Hale on Thursday in Oslo.", "Thursday", "differs from the article"),
        # opposites, other kinds
        ("Sales fell to 40 units.", "fell", "the article says the opposite"),
        ("The council allowed smoking in parks.", "allowed", "the article says the opposite"),
        ("Two men and a girl were hurt in the crash.", "girl", "the article says the opposite"),
        ("Firefighters said two men were hurt.", "Firefighters", "differs from the article"),
        ("Numerous trucks were buried in the collapse.", "trucks", "differs from the article"),
        ("The firm took on £24m of profit.", "profit", "the article says the opposite"),
        # negation
        ("The court convicted Hale of fraud.", "convicted", "negation added or dropped"),
        ("Ana Ruiz did not meet Tom Hale in Oslo.", "not", "negation added or dropped"),
        # hedges
        (
            "Northwind cut 300 jobs at its plant in Leeds.",
            "Northwind cut 300 jobs at its plant in Leeds.",
            "attribution or hedge dropped",
        ),
        # quotations
        (
            "“The bridge is safe for lorries,” Ana Ruiz told reporters.",
            "“The bridge is safe for lorries,”",
            "said by somebody else",
        ),
        (
            "“The bridge is not safe for lorries,” Hale said.",
            "“The bridge is not safe for lorries,”",
            "quoted words not in the article",
        ),
    ],
)
def test_false_claims(claim: str, words: str, reason: str) -> None:
    assert (words, reason) in reasons(ENGLISH, claim)


@pytest.mark.parametrize(
    ("language", "article", "claim", "reason"),
    [
        (
            "de",
            "Der Umsatz von Nordwind stieg im Mai auf 40 Millionen Euro.",
            "Der Umsatz von Nordwind sank im Mai auf 40 Millionen Euro.",
            "the article says the opposite",
        ),
        (
            "de",
            "Das Gericht hat Anna Groß am Freitag in Kiel freigesprochen.",
            "Das Gericht hat Anna Groß am Montag in Kiel freigesprochen.",
            "differs from the article",
        ),
        (
            "fr",
            "Le conseil de Brisac a adopté le budget de la ville lundi soir.",
            "Le conseil de Brisac a rejeté le budget de la ville.",
            "the article says the opposite",
        ),
        (
            "es",
            "El alcalde de Brisa ganó las elecciones por 40 votos en la capital.",
            "El alcalde de Brisa perdió las elecciones en la capital.",
            "the article says the opposite",
        ),
    ],
)
def test_other_languages(language: str, article: str, claim: str, reason: str) -> None:
    assert reason in [found for _, found in reasons(article, claim, language)]
    assert reasons(article, article, language) == []


MATCH = (
    "Halden United came from behind to beat Corran Rovers 3-2 on Saturday. Corran led 2-0 at "
    "half-time through the Dutch winger Joost Veer. Liam Teague scored twice in the last six "
    "minutes. It was the fifth win in a row for Halden and their first at home since March. Anna "
    "Pell's husband, Gareth, was cleared of fraud in Linfield. No tourists were among the injured"
    " in the stadium in Ostley. Halden shares rose 19 percent, while those of Corran fell 4 "
    "percent. Turnout was 68.4 percent, up from 61.2 percent in 2019. The slope behind the town "
    "of Ostley is unstable. Sami Oduya of Penwick, the manager, is to visit the injured on "
    "Sunday. The tax is to rise next year. Fans must stay away from the pitch, as the FFU said. "
    "The asset manager Tern Capital owns the stadium, which is 400 feet long. Halden moved up to "
    "third in the league. A court upheld a ban on flags. No one was hurt by a flare."
)


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        # who did it to whom
        ("Halden United beat Corran Rovers 3-2.", None),
        ("Corran Rovers were beaten by Halden United.", None),
        ("Corran Rovers beat Halden United 3-2.", "Corran Rovers beat Halden United"),
        ("Halden United beat Corran Rovers 4-2.", "4-2"),
        ("Corran Rovers lost to Halden United.", None),
        ("Halden United lost to Corran Rovers.", "Halden United lost to Corran Rovers"),
        ("Halden United won a match against Corran Rovers.", None),
        ("Corran Rovers took a victory over Halden.", "Corran Rovers took a victory over Halden"),
        # a number said in another word, an ordinal for a count
        ("Liam Teague scored two late goals.", None),
        ("Halden have won five games in a row.", None),
        ("Halden have won six games in a row.", "six"),
        # first name and surname apart
        ("Gareth Pell was found not guilty of fraud.", None),
        # a negation right before words that stand in the article
        ("Tourists were among the injured in the stadium in Ostley.", "Tourists"),
        # what belongs to whom in one sentence
        ("Shares in Corran rose 19 percent.", "19 percent"),
        ("Shares in Halden rose 19 percent.", None),
        ("Turnout was 61.2 percent in 2019.", None),
        ("Turnout was 68.4 percent in 2019.", "68.4 percent"),
        # prefixes, phrases, months
        ("The slope is stable.", "stable"),
        ("Halden moved down to third in the league.", "moved down"),
        ("A court overturned a ban on flags.", "overturned"),
        ("Fans were hurt by a flare.", "hurt"),
        ("The tax is to rise this year.", "this year"),
        ("It was their first win at home since May.", "May"),
        # where a name cannot stand
        ("A slope in Liam Teague is unstable.", "Liam Teague"),
        ("It was the fifth win for manager Linfield.", "Linfield"),
        ("The stadium is owned by the fund manager Tern Capital.", None),
        ("A slope in Liam Teague gave way.", "Liam Teague"),
        ("It was the fifth win for Governor Ostley.", "Ostley"),
        ("The manager of Tern Capital has been arrested.", None),
        ("Liam Teague authorities say the slope is unstable.", "Liam Teague"),
        # the same twice, short for long, "keep out" for "stay away"
        ("Halden beat Corran after Halden scored.", None),
        # a measure made a count
        ("Turnout of 68.4 was up.", None),
        ("The stand took 400 in a week.", "400"),
        ("Milan police look into a slope in Ostley.", "Milan police"),
        ("Fans must keep out, the Foreign Football Union said.", None),
        # plans made facts
        ("Sami Oduya will visit the injured on Sunday.", None),
        ("Sami Oduya visited the injured on Sunday.", "Sami Oduya visited the injured on Sunday."),
    ],
)
def test_who_what_and_when(claim: str, words: str | None) -> None:
    found = [item for item, _ in reasons(MATCH, claim)]
    assert found == [] if words is None else words in found


CROSSED = {
    "en": (
        "Norvane took Pell Motors to court in March over a patent for brakes. Ana Ruiz, who leads "
        "Norvane, met Tom Hale of Pell Motors in Oslo on Friday. Hale praised Ruiz for her "
        "patience in the talks. Carla Moss, a judge, urged the two firms to settle. Talks go on."
    ),
    "de": (
        "Der Sender hat am Montag neu besetzt. Anna Krug lobte Peter Weber für seine Geduld in den "
        "Gesprächen. Weber löst im Mai Karla Moos an der Spitze des Senders ab."
    ),
    "fr": (
        "La chaîne change de tête. Anne Morel a félicité Paul Girard pour sa patience. Girard "
        "remplace en mai Claire Vidal à la tête de la chaîne."
    ),
}


@pytest.mark.parametrize(
    ("language", "claim", "words"),
    [
        # two names on the wrong sides of whatever verb, also in the passive
        ("en", "Hale praised Ruiz for her patience.", None),
        ("en", "Ruiz praised Hale for his patience.", "Ruiz praised Hale"),
        ("en", "Ruiz was praised by Hale for her patience.", None),
        ("en", "Hale was praised by Ruiz for his patience.", "Hale was praised by Ruiz"),
        ("en", "Norvane has taken the rival firm Pell Motors to court.", None),
        ("en", "Pell Motors took Norvane to court.", "Pell Motors took Norvane"),
        # what is true of both ways
        ("en", "Tom Hale met Ana Ruiz in Oslo.", None),
        ("de", "Peter Weber löst Karla Moos an der Spitze des Senders ab.", None),
        (
            "de",
            "Karla Moos löst Peter Weber an der Spitze des Senders ab.",
            "Karla Moos löst Peter Weber",
        ),
        ("fr", "Paul Girard remplace Claire Vidal à la tête de la chaîne.", None),
        (
            "fr",
            "Claire Vidal remplace Paul Girard à la tête de la chaîne.",
            "Claire Vidal remplace Paul Girard",
        ),
    ],
)
def test_two_names_in_each_others_places(language: str, claim: str, words: str | None) -> None:
    found = [item for item, _ in reasons(CROSSED[language], claim, language)]
    assert found == ([words] if words else [])


SHE = "Ana Ruiz left the board on Monday. She had led it since May, and her term was to end soon."
BOTH = f"{SHE} Her deputy, Tom Hale, said he would stay."


@pytest.mark.parametrize(
    ("article", "claim", "words"),
    [
        # a pronoun of the gender that the article does not know
        (SHE, "Ruiz had led the board since May when she left it.", None),
        (SHE, "Ruiz had led the board since May when he left it.", "he"),
        (SHE, "Ruiz left before the end of his term.", "his"),
        (BOTH, "The deputy said he would stay.", None),
        # of another than all whom the claim speaks of, where the article has both
        (BOTH, "Ana Ruiz left when she had led the board.", None),
        (BOTH, "Ana Ruiz left when he had led the board.", "he"),
        (BOTH, "Tom Hale will stay on the board until her term ends.", "her"),
        (BOTH, "Ana Ruiz was replaced at the end of her term by Tom Hale.", None),
        (BOTH, "He would stay when Ana Ruiz left.", None),
        (SHE.replace("Ana", "Mr"), "Ruiz left before the end of his term.", None),
    ],
)
def test_he_or_she(article: str, claim: str, words: str | None) -> None:
    found = [item for item, _ in reasons(article, claim)]
    assert found == ([words] if words else [])


HOME = (
    "Fernlea House has been a home for more than a century. Three residents died there in January "
    "and nine others were taken to hospital. The home, run by Ashdown Care, had 48 residents, 31 "
    "of them women. It was shut for 60 days and has yet to be approved again. Anna Berg, an "
    "engineer, was not involved in the repair of the boiler. She did not rule out a fault. Tom "
    "Hale voted against the Tern Hills plan at the council meeting. Six of the nine lawmakers "
    "from the Greens were in the Antarctic winter."
)


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        # the same number said otherwise, or worked out
        ("The home is more than 100 years old.", None),
        ("The home was shut for two months.", None),
        ("The home was shut for three months.", "three months"),
        ("Twelve residents died or fell ill in January.", None),
        ("Nearly two-thirds of the residents were women.", None),
        ("Nearly three-quarters of the residents were women.", "three-quarters"),
        ("Two-thirds of the Green lawmakers were in the Antarctic winter.", None),
        # a negation said otherwise
        ("The home has not been approved again.", None),
        ("The home has been approved again.", "approved"),
        ("Anna Berg has not ruled out a fault.", None),
        # the forms of short verbs are one
        ("Tom Hale did not vote against the plan.", "not"),
        # "the" where the article has it before another noun, a number where it has "the"
        ("Six Greens were in the Antarctic.", None),
        # one name made of another, and those that all know
        ("Six Greens were in Antarctica.", None),
        ("Fernlea House is the oldest home on Earth.", None),
        ("Six Greens were in Peru.", "Peru"),
        # days and months that the article has nowhere
        ("Three residents died in March.", "March"),
        ("Tom Hale voted on Tuesday.", "Tuesday"),
        # what cannot stand together
        ("An Anna Berg engineer was not involved in the repair.", "Anna Berg"),
        ("The home was shut on last year.", "on last year"),
        ("Deaths at the home were down on last year.", None),
        ("More than nearly 48 residents lived there.", "More than nearly"),
        ("The repair took place 2003.", "place 2003"),
        ("The home had 48% residents.", "48% residents"),
        ("The home had one residents.", "one residents"),
        ("Three improvement of the home was planned.", "Three improvement of"),
        ("The fire killed the owner's and his dog.", "owner's and his"),
        ("The home was shut on 17:30.", "on 17:30"),
        ("The home was shut on Tuesday Friday.", "Tuesday Friday"),
        ("The home was shut on 48 May and 48 September.", "48 September"),
        ("It was shut for more than January.", "more than January"),
        ("The home is to be approved next 2003.", "next 2003"),
        ("The home was shut for 60 years old.", "for 60 years old"),
        ("Berg has confirmed that Nearly 48 moved out.", "that Nearly 48"),
        ("The home has been shut since three years.", "since three years"),
        ("The home was shut in 67-year-old.", "in 67-year-old"),
        ("Residents moved out over a the last year.", "a the"),
        ("The home has asked Six residents to move.", "asked Six residents"),
        ("The home was built for 48 of people.", "48 of people"),
        ("The repair cost £more than was planned.", "£more"),
        ("The home was shut in last week and in Friday.", "in last week"),
        ("The home was shut on the end of January.", "on the end of January"),
        ("The home was shut on 60 days ago.", "on 60 days"),
        ("Anna Berg was sentenced to January.", "sentenced to January"),
        ("An January engineer repaired the boiler.", "An January"),
        ("Anna Berg repaired the boiler in Swiss.", "in Swiss"),
        ("Dutch was not involved in the repair.", "Dutch was"),
        ("Nine of residents were taken to hospital.", "Nine of residents"),
        ("Only one of damaged boilers was repaired.", "one of damaged boilers"),
        ("Half residents were women.", "Half residents"),
        ("Anna Berg's was not involved in the repair.", "Berg's was"),
        ("Anna Berg is a engineer.", "a engineer"),
        ("The home was shut for an day.", None),
        ("The home was a unique house, shut for a once full day.", None),
        ("The repair cost the home nine in lost income.", "nine in lost income"),
        ("The home was shut on the same year.", "on the same year"),
        ("The home was shut on winter.", "on winter"),
        ("The home was shut in 60-day.", "in 60-day"),
        ("The home was shut in later this year.", "in later this year"),
        ("The number of residents reached 48 2014, a report said.", "reached 48 2014"),
        ("Three residents died at the home 8 January.", "home 8 January"),
        ("The home has been run by Ashdown from Last year.", "from Last year"),
        ("The home was shut on 2014 after three deaths.", "on 2014"),
        ("The boiler killed 48% in January.", "killed 48%"),
    ],
)
def test_said_otherwise(claim: str, words: str | None) -> None:
    found = [item for item, _ in reasons(HOME, claim)]
    assert found == [] if words is None else words in found


@pytest.mark.parametrize(
    ("language", "article", "claim", "true"),
    [
        ("en", "The council met on Monday.", "The council met on Friday.", False),
        ("en", "The council met yesterday.", "The council met on Friday.", True),
        ("de", "Der Rat wählt im Mai.", "Der Rat wählt im März.", False),
        ("de", "Der Rat wählt nächsten Monat.", "Der Rat wählt im März.", True),
        ("fr", "Le conseil vote lundi.", "Le conseil vote jeudi.", False),
        ("es", "La reunión fue el lunes.", "La reunión fue el jueves.", False),
        ("hu", "A tanács májusban dönt.", "A tanács júniusban dönt.", False),
        ("hu", "A tanács májusban dönt.", "A döntés május végén várható.", True),
        ("zh", "地铁七号线将于三月开通。", "地铁七号线将于五月开通。", False),
        ("zh", "地铁七号线将于3月开通。", "地铁七号线将于三月开通。", True),
        ("fr", "Lundi, 17 élus ont voté.", "Dix-sept élus ont voté lundi.", True),
    ],
)
def test_days_and_months(language: str, article: str, claim: str, true: bool) -> None:
    assert (reasons(article, claim, language) == []) is true


@pytest.mark.parametrize(
    ("language", "article", "claim"),
    [
        (
            "de",
            "Halden stieg um 19 Prozent während Corran um 4 Prozent fiel.",
            "Corran fiel um {}.",
        ),
        ("fr", "Halden a gagné 19 % tandis que Corran a perdu 4 %.", "Corran a perdu {}."),
        ("es", "Halden subió un 19 % mientras Corran cayó un 4 %.", "Corran cayó un {}."),
        ("it", "Halden è salita del 19 % mentre Corran è scesa del 4 %.", "Corran è scesa del {}."),
        ("pt", "A Halden subiu 19 % enquanto a Corran caiu 4 %.", "A Corran caiu {}."),
        ("nl", "Halden steeg 19 % terwijl Corran 4 % daalde.", "Corran daalde {}."),
        ("sv", "Halden steg 19 % medan Corran föll 4 %.", "Corran föll {}."),
        ("nb", "Halden steg 19 % mens Corran falt 4 %.", "Corran falt {}."),
        ("da", "Halden steg 19 % mens Corran faldt 4 %.", "Corran faldt {}."),
        ("pl", "Halden wzrósł o 19 % podczas gdy Corran spadł o 4 %.", "Corran spadł o {}."),
        ("cs", "Halden stoupl o 19 % zatímco Corran klesl o 4 %.", "Corran klesl o {}."),
        ("ru", "«Халден» вырос на 19 % тогда как «Корран» упал на 4 %.", "«Корран» упал на {}."),
    ],
)
def test_a_number_of_another_clause(language: str, article: str, claim: str) -> None:
    assert reasons(article, claim.format("4 %"), language) == []
    found = [words for words, _ in reasons(article, claim.format("19 %"), language)]
    assert found == ["19 %"]


STORES = (
    "Kelmar may sell its depot in Hull, which employs 150 people. Some of the drivers are expected "
    "to be offered jobs there. Most shops stock its ginger beer. The firm plans to open a café."
)


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("Kelmar will sell its depot in Hull.", "attribution or hedge dropped"),
        (
            "All of the drivers are expected to be offered jobs there.",
            "differs from the article",
        ),
        ("Few shops stock its ginger beer.", "differs from the article"),
        ("No drivers are expected to be offered jobs there.", "negation added or dropped"),
    ],
)
def test_a_chance_is_no_promise_and_some_are_not_all(claim: str, reason: str) -> None:
    assert [why for _, why in reasons(STORES, claim)] == [reason]


@pytest.mark.parametrize(
    "claim",
    [
        "Kelmar could sell its depot in Hull.",
        "Some of the drivers will be offered jobs there.",
        "The firm will open a café.",  # a plan is as good as a promise
        "Shops stock its ginger beer.",
    ],
)
def test_what_is_said_as_surely_is_left_alone(claim: str) -> None:
    assert reasons(STORES, claim) == []


@pytest.mark.parametrize("claim", ["Cats met dogs.", "Dogs met cats."])
def test_of_two_passages_as_close_the_earlier_is_shown(claim: str) -> None:
    text = "Cats slept in Ostley. Dogs barked in Denby."
    (checked,) = ClaimChecker(text, read_evidence(text)).check(claim)
    assert checked.passage is not None
    assert checked.passage.text == "Cats slept in Ostley."


def test_a_hedge_before_covers_the_sentence_after_it() -> None:
    claim = "A report found wrongdoing. The minister took bribes from Acme."
    assert reasons(ENGLISH, claim) == []


@pytest.mark.parametrize(
    ("claim", "true"),
    [
        ("The ferry was too old for winter storms, Tom Hale said.", True),
        ("The ferry was too old for winter storms, Eva Brandt said.", False),
        ("Eva Brandt said Washington will pay for a new ferry.", True),
        ("The United States will pay for a new ferry, Eva Brandt said.", True),
        ("Canada will pay for a new ferry, Eva Brandt said.", False),
    ],
)
def test_said_by_whom(claim: str, true: bool) -> None:
    text = (
        "“The ferry was too old for winter storms,” said Tom Hale, who steered it. “Washington "
        "will pay for a new ferry,” said Eva Brandt on Monday. It ran for forty years."
    )
    assert (reasons(text, claim) == []) is true


def test_somebody_who_says_nothing_says_nothing() -> None:
    text = (
        "“We lost,” said Tom Hale after the match in Oslo. It had rained for hours. The crowd left "
        "early and the lights went out at midnight in the stadium. There was no food left by then. "
        "Nobody had expected a defeat by six goals, and the streets were empty in the morning. The "
        "trophy was handed over quietly to the guests. Anna Berg watched it from the stands."
    )
    found = reasons(text, "The match was lost, Anna Berg said.")
    assert ("Anna Berg", "said by somebody else") in found


HEADLINES = (
    "Marlow Foods said on Monday it will close four plants and cut 1,250 jobs, about a quarter of "
    "its workforce of 5,000. Sales fell 12.4 percent to $3.46 billion, from $3.95 billion a year "
    "earlier. The company, founded in 1987, employs people in 17 countries. A vote is planned for "
    "14 September. One in five suppliers has not been paid since March, a union said. A girl aged "
    "11 was found after 36 hours. Fire destroyed 2,480 acres and 61 homes."
)


@pytest.mark.parametrize(
    ("headline", "true"),
    [
        ("Marlow to Cut 1,250 Jobs", True),
        ("Marlow to Cut 1.2K Jobs", True),
        ("Marlow to Cut 25% of Workforce", True),
        ("Marlow to Cut 1,520 Jobs", False),
        ("Marlow Sales Fall 12% to $3.5B", True),
        ("Marlow Sales Fall 21%", False),
        ("Marlow Sales Drop by $490M", True),
        ("Marlow Sales Fell $3.95B to $3.46B", True),
        ("Marlow Sales Drop to $3.46M", False),
        ("Marlow Shutting 4 Plants", True),
        ("Marlow Shutting 17 Plants", False),
        ("20% of Suppliers Unpaid Since March", True),
        ("1 in 4 Suppliers Unpaid", False),
        ("Girl, 11, Found After 36 Hours", True),
        ("Girl, 11, Found After 3 Days", False),
        ("Fire Burns 2.5K Acres, 61 Homes", True),
        ("Fire Burns 3K Acres", False),
        ("Over 2,400 Acres Burned", True),
        ("Marlow Vote Set for Sept. 14", True),
        ("Marlow Vote Set for Sept. 15", False),
        ("Food Giant Founded in 1978 Cuts Jobs", False),
    ],
)
def test_numbers_in_headlines(headline: str, true: bool) -> None:
    assert (reasons(HEADLINES, headline) == []) is true


FAIR = (
    "A gondola of the Ferris wheel at the Ohio fair tipped over on Friday and five people were "
    "hurt. The wheel had been inspected on Tuesday. Teo Aldous, 47, who runs the ride, said that "
    'it rose again after an hour. "It rose again by itself," he said. Tolls on the bridge nearby '
    "rise to $9 after the fair. Inspectors "
    "checked the wheel in July."
)


@pytest.mark.parametrize(
    ("headline", "true"),
    [
        # capitals say nothing
        ("5 Hurt on Ferris Wheel", True),
        ("Ride Broke Down on Friday. He Kept Going", True),
        ("Aldous Drops Tolls at Ohio Fair", True),
        ("A BRIDGE... AND A FAIR", True),
        ("Bridge Tolls May Be Rising", True),
        ("Looters Got to Fair in Chile", False),
        ("Anna Aldous Runs Ohio Ride", False),
        # an opposite or a negation only from the very same place
        ("Ferris Wheel Was Inspected Before It Tipped", True),
        ("5 Fall From Ferris Wheel", True),
        ("Don't Expect an Early Ride", True),
        ("Tolls on the Bridge to Fall to $9", False),
        ("Inspectors Didn't Check Ferris Wheel", False),
        ("Inspectors didn't check wheel", False),
        # words left out, and capitals in what is quoted
        ("Ride at Ohio fair is run by 61-year-old", False),
        ("Ride at Ohio fair is run by 47-year-old", True),
        ("'It Rose Again by Itself': Aldous on Ride", True),
        ("'It Fell Again by Itself': Aldous on Ride", False),
    ],
)
def test_words_in_headlines(headline: str, true: bool) -> None:
    assert (reasons(FAIR, headline) == []) is true


TOLLS = (
    "The bridge toll will rise to $9.50 from $7 on July 1. Some 104,000 cars a day crossed the "
    "bridge in 2021, down from 131,000 in 2019. Motorcycles have crossed free since 1998. At two "
    "hearings 81 people spoke. All but a dozen of the speakers were opposed. Only 12% of the "
    "drivers pay in cash. The chairwoman and five other executives gave up their raises. Repairs "
    "to the cables take nine weeks and cost $40 million. Ms Pettibone has a staff of 18."
)


@pytest.mark.parametrize(
    ("headline", "true"),
    [
        ("Bridge Toll to Rise $2.50", True),
        ("Cars on Bridge Down by a Fifth", True),
        ("Motorcycles to Lose Free Ride After 26 Years", True),
        ("Motorcycles to Lose Free Ride After 36 Years", False),
        ("69 Speakers Opposed Toll", True),
        ("88% of Drivers Pay by Card", True),
        ("Six Executives Give Up Raises", True),
        # in other words than the article's, near none of them
        ("Bridge Drivers Face Delays for Nine Weeks", True),
        # out of two that are not what it speaks of
        ("Half of Drivers Pay in Cash", False),
        # itself and a small one
        ("Bridge Toll Brings In $40M", False),
    ],
)
def test_numbers_worked_out_of_what_a_headline_speaks_of(headline: str, true: bool) -> None:
    assert (reasons(TOLLS, headline) == []) is true


@pytest.mark.parametrize(
    ("article", "headline", "true"),
    [
        # a length of time without a number
        ("The couple were found a week after they left.", "Couple Found After 7 Days", True),
        ("The couple were found a week after they left.", "Couple Found After 9 Days", False),
        ("The store closed a year after it opened.", "Store Closes After 12 Months", True),
        ("They had been married for half a century.", "Married for 50 Years", True),
        ("The ring vanished in 1993 and was found in 2015.", "Ring Found After 22 Years", True),
        ("The ring vanished in 1993 and was found in 2015.", "Ring Found After 32 Years", False),
        ("The ring vanished in 1997 and was found in 2015.", "Ring Gone Nearly 2 Decades", True),
        ("The ring vanished in 1997 and was found in 2015.", "Ring Gone Nearly 3 Decades", False),
        ("He vanished on Friday and was found on Monday.", "Man Found After 3 Days", True),
        ("He vanished on Friday and was found on Monday.", "Man Found After 5 Days", False),
        ("Power failed at 9:15pm and was back by 11:45pm.", "Power Back in 2.5 Hours", True),
        ("Power failed at 9:15pm and was back by 11:45pm.", "Power Back in 3.5 Hours", False),
        ("The ring was made in 1502 and sold in 2015.", "500-Year-Old Ring Sold", True),
        ("The ring was made in 1502 and sold in 2015.", "400-Year-Old Ring Sold", False),
        # the dateline is when it was written, and no time in it
        ("(May 2, 2015 4:12 PM) Power failed at 6:12am.", "Power Out for 10 Hours", False),
        ("(May 2, 2015 4:12 PM) The club won the cup in 1984.", "First Cup in 31 Years", True),
        # plurals and what is quoted
        ("She waited nine years for a kidney.", "Kidneys Take Nine Years' Wait", True),
        ("The babies get through 32 bottles a day.", "Quads: '32 bottles a day'", True),
        (
            "The shop closed in 2019. It opened in 1989. A sale is due in 2031.",
            "30-Year Shop Shuts",
            True,
        ),
        (
            "The shop closed in 2019. It opened in 1989. A sale is due in 2031.",
            "20-Year Shop Shuts",
            False,
        ),
        ("The strike entered a third day.", "Strike Goes On for 3 Days", True),
        ("The strike entered a third day.", "Strike Goes On for 8 Days", False),
        # times
        ("Prices have doubled to $80.", "Prices Jump From $40 to $80", True),
        ("Prices have doubled since 2010.", "Prices Up 100% Since 2010", True),
        # added up
        ("The bomb killed eight soldiers and three civilians.", "Bomb Kills 11", True),
        ("The bomb killed eight soldiers and three civilians.", "Bomb Kills 13", False),
        ("A man and his two sons drowned in the lake.", "3 Drown in Lake", True),
        ("Police found 23 dogs, 14 cats and two pigs.", "39 Animals Found in Home", True),
        ("The shooting left two teenagers and a teacher dead.", "3 Killed in Shooting", True),
        ("There were 15 survivors among the 180 on board.", "165 Dead in Plane Crash", True),
        ("The ferry had 187 passengers and a crew of 14.", "201 Were on Ferry", True),
        ("The ferry had 187 passengers and a crew of 14.", "210 Were on Ferry", False),
        ("The game lasted five hours and 40 minutes.", "Game Lasts Almost 6 Hours", True),
        ("The game lasted five hours and 40 minutes.", "Game Lasts Almost 8 Hours", False),
        ("He is on 2,486 and needs 2,500 for the title.", "He Is 14 Points Short of Title", True),
        ("He is on 2,486 and needs 2,500 for the title.", "He Is 24 Points Short of Title", False),
        ("Police held 16 thieves. Another three thieves are sought.", "19 Thieves Named", True),
        ("Police held 16 thieves. Another three thieves are sought.", "23 Thieves Named", False),
        # so and so many times
        ("On its third day the strike costs $8m a day.", "Strike Has Cost $24M", True),
        ("On its third day the strike costs $8m a day.", "Strike Has Cost $34M", False),
        ("She gave each of her five children $4 million.", "She Gave Children $20M", True),
        ("She gave each of her five children $4 million.", "She Gave Children $40M", False),
        ("She got $152 million in an eight-year deal.", "She Makes $19M a Year", True),
        ("She got $152 million in an eight-year deal.", "She Makes $29M a Year", False),
        ("At the race 14 were fined $180 each.", "Fans Are Fined $2.5K at Race", True),
        ("At the race 14 were fined $180 each.", "Fans Are Fined $4.5K at Race", False),
        # changes
        ("A home costs $412,300, up from $389,000.", "Home Costs Rise 6%", True),
        ("A home costs $412,300, up from $389,000.", "Home Costs Rise 9%", False),
        ("The drug cut deaths from 20% to 15%.", "Drug Cuts Deaths by a Quarter", True),
        ("The party is on 22 percent, nine points behind the Greens.", "Greens on 31%", True),
        ("The party is on 22 percent, nine points behind the Greens.", "Greens on 41%", False),
        ("The jail, built for 130, holds 212.", "Jail Is at 163% of Capacity", True),
        ("The jail, built for 130, holds 212.", "Jail Is at 193% of Capacity", False),
        # parts
        ("About a quarter of those who fall survive.", "3 in 4 Who Fall Don't Survive", True),
        ("Quads come once in every 750,000 births.", "One in 750,000: Quads Are Born", True),
        ("Quads come once in every 750,000 births.", "One in 570,000: Quads Are Born", False),
        ("The firm will cut one-third of its 900 jobs.", "Firm to Cut 300 Jobs", True),
        ("The firm will cut 10% of its 9,000 jobs.", "Firm to Cut 900 Jobs", True),
        # scores
        ("The senate voted 98 to 1 for the bill.", "Senate Votes 98-1 for Bill", True),
        ("The senate voted 98 to 1 for the bill.", "Senate Votes 89-1 for Bill", False),
        ("Five of the nine justices agreed.", "Justices Rule 5-4", True),
        ("Five of the nine justices agreed.", "Justices Rule 6-3", False),
        ("Ireland beat Wales 27-24.", "Ireland win by three points", True),
        ("Ireland beat Wales 27-24.", "Ireland win by seven points", False),
        ("Full time, Halden Town 2, Corran Rovers 1.", "Halden beat Corran 2-1", True),
        ("Full time, Halden Town 2, Corran Rovers 1.", "Halden beat Corran 3-1", False),
        ("The crash killed 44 passengers and the driver.", "45 Die in Bus Crash", True),
        ("They are level at two games apiece.", "Series Tied at 2-2", True),
        # since when, and from when to when
        ("The dam has not been this low since 1991.", "Dam at Lowest in 3 Decades", True),
        ("He took the cash between 2016 and 2023.", "Clerk Jailed for Seven-Year Fraud", True),
        ("He took the cash between 2016 and 2023.", "Clerk Jailed for Six-Year Fraud", False),
        # differences, told as such or of many digits
        ("They led 17-6 at the break but lost.", "Down 11 Points, Quins Win", True),
        ("The ship is 268 years old. The record was 211 years.", "Record Beaten by 57 Years", True),
        ("She stole £186,000. She gave £22,500 back.", "Church Is Out £163,500", True),
        ("She stole £186,000. She gave £22,500 back.", "Church Is Out £136,500", False),
        ("It made 31 cents a share, after 53 cents.", "Earnings a Share Drop 22 Cents", True),
        # what is only set against the number that counts
        ("It lost $4 million, compared with $9 million in May.", "Firm Loses $4M", True),
        ("She stopped 51 of the 54 shots she faced.", "Goalie Stops 51 Shots", True),
        ("It will cut its menu from 52 items to 30.", "Chain Cuts Menu to 30 Items", True),
        # somebody's age, and other years
        ("Rhys Tudor, 18, kicked Quins to a first final in 31 years.", "Tudor, 18, Wins It", True),
        ("Rhys Tudor, 18, kicked Quins to a first final in 31 years.", "Tudor, 31, Wins It", False),
        ("The captain, 52, was held. The 31-year-old ship sank.", "Captain, 52, Held", True),
        ("The captain, 52, was held. The 31-year-old ship sank.", "Captain, 31, Held", False),
        ("The firm folded after 99 years in business.", "99-Year-Old Firm Folds", True),
        ("The guard has worked there since 1998, in 2014 too.", "Guard, 16, Is Off Sick", False),
        ("The actor, born in 1998, died in 2014.", "Actor, 16, Dies", True),
        # the rest, one more, the middle, so many times as much
        ("Nine men are out. Three are in hospital; the rest went home.", "6 Men Go Home", True),
        ("Nine men are out. Three are in hospital; the doctor left.", "6 Men Go Home", False),
        ("She admitted four counts of wire fraud and one of theft.", "She Admits 5 Counts", True),
        ("It will cut between 900 and 1,100 jobs.", "Firm to Cut 1,000 Jobs", True),
        ("It closed 150 shops, three times as many as usual.", "Firm Usually Closes 50", True),
        ("It cancelled 412 of its 640 flights.", "Two-Thirds of Flights Canceled", True),
        ("It cancelled 352 of its 640 flights.", "Two-Thirds of Flights Canceled", False),
        # small ones that the headline tells as differences, ages, centuries, one more, each, lists
        ("Hector Ruiz, 29, and Paul Ruiz, 33, rob banks.", "Robbers Are 4 Years Apart", True),
        ("Hector Ruiz, 29, and Paul Ruiz, 33, rob banks.", "Robbers Are 6 Years Apart", False),
        ("The ship sank off Turku in 1771.", "18th-Century Ship Found Off Turku", True),
        ("The ship sank off Turku in 1771.", "17th-Century Ship Found Off Turku", False),
        ("(Dec 1, 2014) He found a temple of 700 BC.", "He Finds 2,700-Year-Old Temple", True),
        ("(Dec 1, 2014) He found a temple of 700 BC.", "He Finds 2,500-Year-Old Temple", False),
        ("It took Marta Lopez 41 tries to reach a final.", "Lopez in Final on 42nd Try", True),
        ("The Czech, ranked 88th, reached the final.", "World No. 88 Reaches Final", True),
        ("The pot of $1.6 billion has three winners.", "Each Pot Winner Gets $533M", True),
        ("Of 12 thieves all but two were sent to jail.", "10 Thieves Sent to Jail", True),
        ("Fires burned homes in Oregon, Idaho, and Utah.", "Fires Burn Homes in 3 States", True),
        # of what there are so many
        (
            "The state had 331 complaints. Some 148 refunds went to one shop.",
            "Pizza Shop Got 148 Refunds",
            True,
        ),
        (
            "The state had 331 complaints. Some 148 refunds went to one shop.",
            "Pizza Shop Got 331 Refunds",
            False,
        ),
        # in other words
        ("She has played for six teams.", "She Joins Her 6th Team", True),
        ("It sold 48,300 metric tons of salt.", "Firm Sells 48,300 Tons of Salt", True),
        # other measures, and few capitals
        ("The tower is 828 meters tall.", "Tower Is 2.7K Feet Tall", True),
        ("It grew from 96 hectares in May to 146 in June.", "Farm Grows to 146 Hectares", True),
        ("Her suit seeks at least $5 million.", "She Wants $5M", True),
        ("He paid 1.2 million euros ($1.3 million) for the car.", "Car Sells for $1.3M", True),
        ("A starting teacher earns $34,200 now, about $1,600 more.", "Teachers Got $32.6K", True),
        ("A starting teacher earns $34,200 now, about $1,600 more.", "Teachers Got $31.6K", False),
        ("Lund, 41, died. Brandt, 34, lived.", "Skier, 39, Dies", False),
        ("It is the fifth slide.", "6th Slide", False),
    ],
)
def test_numbers_put_otherwise_in_headlines(article: str, headline: str, true: bool) -> None:
    rest = " The town council met in the old hall on Tuesday. Officials declined to comment."
    assert (reasons(article + rest, headline) == []) is true


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("Denby bridge has been repaired.", None),
        ("Trains of Halden Rail will stop at Ostley again from May.", None),
        ("Trains will stop at Denby again from May, Halden Rail said.", "Denby"),
        ("Passengers from Denby had to take buses for a year.", "Denby"),
    ],
)
def test_a_name_not_read_as_one_in_the_article(claim: str, words: str | None) -> None:
    text = (
        "Trains will stop at Ostley again from May, the operator Halden Rail said on Monday. Denby "
        "bridge, which was closed after a lorry hit it, has been repaired. Passengers from Ostley "
        "had to take buses for a year. Mayor Ruth Calder called the news a relief."
    )
    found = [item for item, _ in reasons(text, claim)]
    assert found == [] if words is None else words in found


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("The union did not accept the offer.", None),
        ("The union accepted the offer.", "accepted"),
        ("The council approved the plan for a bridge.", None),
        ("The council rejected the plan for a bridge.", "rejected"),
        ("The shops will not close over Christmas.", None),
        ("The shops will not open over Christmas.", "not"),
    ],
)
def test_a_negated_word_agrees_with_its_opposite(claim: str, words: str | None) -> None:
    text = (
        "The union rejected the offer. The council did not reject the plan for a bridge. The shops "
        "of the firm will stay open over Christmas."
    )
    found = [item for item, _ in reasons(text, claim)]
    assert found == [] if words is None else words in found


def test_what_somebody_said_is_sought_where_it_is_said_whoever_says_it() -> None:
    text = (
        "The dam spilled for eleven days. Prosecutor Clare Nuttall said 2,000 fish had died at the "
        "works. The owner’s lawyer, Marcus Webb, spoke later. “The company is deeply sorry,” "
        "Webb told the court. Nuttall asked for a fine."
    )
    claim = "{} said the company was deeply sorry."
    assert reasons(text, claim.format("Marcus Webb")) == []
    found = reasons(text, claim.format("Prosecutor Clare Nuttall"))
    assert found == [("Clare Nuttall", "said by somebody else")]


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("The Irish firm Cobalt will build the mill.", ["Irish"]),
        ("The American firm Cobalt will build the mill.", []),
        ("The Irish firm Lumen gave up its plan.", []),
    ],
)
def test_nationalities_that_the_article_has_of_a_country(claim: str, words: list[str]) -> None:
    text = (
        "The mill in Ashby is the largest of its kind. The American firm Cobalt will build the "
        "mill. It starts in May. A plan by Ireland’s Lumen was given up by the firm last year."
    )
    assert [found for found, _ in reasons(text, claim)] == words
