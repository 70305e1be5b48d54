"""Times of an article in claims about something else. Everything is invented."""

from __future__ import annotations

import pytest

from summarizer.evidence.counting.quantities import find_quantities
from summarizer.grounding.numbers.moments import find_moments
from tests.grounding.test_claims import reasons

VIADUCT = (
    "The viaduct at Aberllan was shut on 9 January after engineers found cracks. The council said "
    "that the repairs would take until October. Since then traders have complained. A temporary "
    "footbridge is due to open on Monday. It was built by 40 army engineers in nine days. Lorries "
    "were banned from the viaduct in 1987. The minister will meet traders next week. "
    "Boats ran in the summer."
)


@pytest.mark.parametrize(
    "claim",
    [
        "A footbridge that army engineers built in nine days will open on Monday.",
        "Repairs to a viaduct will take until October, the council has said.",
        "Lorries have been kept off the viaduct since 1987.",
        # told in another way than in the article
        "A viaduct that was shut in January is to be repaired.",
        "The minister is to meet traders in a week.",
    ],
)
def test_times_in_their_own_place(claim: str) -> None:
    assert reasons(VIADUCT, claim) == []


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("A footbridge that army engineers built in October will open soon.", "October"),
        ("The repairs would take until Monday, the council said.", "Monday"),
        ("A footbridge is due to open on 1987.", "1987"),
        ("Lorries were banned from the viaduct in the summer.", "the summer"),
    ],
)
def test_times_in_the_place_of_another(claim: str, words: str) -> None:
    assert words in [found for found, _ in reasons(VIADUCT, claim)]


@pytest.mark.parametrize(
    ("text", "language", "times"),
    [
        (
            "It shut on 9 January 2014 at 9:30 as told.",
            "en",
            [("9 January 2014", "on"), ("9:30", "at")],
        ),
        ("The season ends in the spring of hope.", "en", [("The season", "")]),
        ("Last May it may rain in May.", "en", [("Last May", ""), ("May", "in")]),
        (
            "A three-year-old, 29, left overnight.",
            "en",
            [("three-year", "a"), ("overnight", "left")],
        ),
        ("Am Montag und im März.", "de", [("Montag", "am"), ("März", "im")]),
        ("Le lundi 5 mai, il y a deux ans.", "fr", [("lundi", "le"), ("5 mai", "lundi"),
                                                   ("deux ans", "a")]),
        ("Nothing here.", "xx", []),
    ],
)  # fmt: skip
def test_moments(text: str, language: str, times: list[tuple[str, str]]) -> None:
    found = find_moments(text, language, find_quantities(text, language, ()))
    assert [(one.place.text, one.led) for one in found] == times
    assert all(text[m.place.start : m.place.end] == m.place.text for m in found)


def test_month_agrees_with_a_date_in_it() -> None:
    text = "March, 14 March, May, Monday"
    march, date, may, monday = find_moments(text, "en", find_quantities(text, "en", ()))
    assert march.agrees(date)
    assert not may.agrees(date)
    assert not monday.agrees(date)


@pytest.mark.parametrize(
    ("language", "article", "claim", "words"),
    [
        ("pl", "Rada miasta w piątek przyjęła budżet.", "Rada przyjęła budżet w środę.", "środę"),
        ("pl", "Most zamknięto w maju.", "Most zamknięto w lipcu.", "lipcu"),
        ("cs", "Radní v pátek schválili plán.", "Radní plán schválili ve středu.", "středu"),
        ("ru", "Совет в пятницу утвердил план.", "Совет утвердил план в среду.", "среду"),
        ("ru", "Мост закрыли в мае.", "Мост закрыли в июле.", "июле"),
        ("uk", "Рада у п’ятницю ухвалила план.", "Рада ухвалила план у середу.", "середу"),
        ("fi", "Neuvosto päätti perjantaina.", "Neuvosto päätti keskiviikkona.", "keskiviikkona"),
        ("hu", "A tanács pénteken döntött.", "A tanács szerdán döntött.", "szerdán"),
        ("ro", "Consiliul a votat vineri.", "Consiliul a votat miercuri.", "miercuri"),
        ("tr", "Meclis cuma günü karar verdi.", "Meclis çarşamba günü karar verdi.", "çarşamba"),
        ("hi", "परिषद ने शुक्रवार को बजट पारित किया।", "परिषद ने बुधवार को बजट पारित किया।", "बुधवार"),
        ("ar", "وافق المجلس يوم الجمعة.", "وافق المجلس يوم الأربعاء.", "الأربعاء"),
        ("ja", "市議会は金曜日に可決した。", "市議会は水曜日に可決した。", "水曜"),
        ("ko", "시의회는 금요일에 통과시켰다.", "시의회는 수요일에 통과시켰다.", "수요일"),
        ("zh", "市议会星期五通过了预算案。", "市议会周三通过了预算案。", "周三"),
    ],
)
def test_a_day_or_month_that_the_article_does_not_name(
    language: str, article: str, claim: str, words: str
) -> None:
    assert (words, "differs from the article") in reasons(article, claim, language)
    assert reasons(article, article, language) == []


@pytest.mark.parametrize(
    ("language", "article", "claim"),
    [
        ("el", "Το συμβούλιο ψήφισε την Παρασκευή.", "Το συμβούλιο ψήφισε για τρίτη φορά."),
        ("ro", "Consiliul a votat vineri.", "Consiliul a votat după șase luni."),
        ("pl", "Rada przyjęła budżet wczoraj.", "Rada przyjęła budżet w środę."),
        ("zh", "市议会星期五通过了预算案。", "市议会周五通过了预算案。"),
        (
            "tr",
            "Köprü kasım ayında, salı günü kapatıldı.",
            "Köprü KASIM ayında, SALI günü kapatıldı.",
        ),
    ],
)
def test_a_day_or_month_by_another_name(language: str, article: str, claim: str) -> None:
    assert [
        words for words, reason in reasons(article, claim, language) if "differs" in reason
    ] == []
