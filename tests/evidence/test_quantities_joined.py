"""Numbers that one word holds with their unit or their share; all of it invented."""

from __future__ import annotations

import pytest

from summarizer.evidence.counting.quantities import find_quantities

ATTACHED = [
    ("de", "der fünfjährige Junge", 5, "years"),
    ("de", "die Zweiundvierzigjährige", 42, "years"),
    ("de", "nach fünfstündiger Sitzung", 5, "hours"),
    ("de", "ein 48-stündiger Warnstreik", 48, "hours"),
    ("de", "eine vierköpfige Familie", 4, "Personen"),
    ("nl", "de tweeëntwintigjarige", 22, "years"),
    ("nl", "een driedaagse staking", 3, "days"),
    ("sv", "en trettiofemåring", 35, "years"),
    ("sv", "en tvådagars konferens", 2, "days"),
    ("sv", "ett och ett halvt års fängelse", 1.5, "years"),
    ("nb", "en femårig gutt", 5, "years"),
    ("da", "en tredages konference", 3, "days"),
    ("fi", "viisivuotias poika", 5, "years"),
    ("hu", "háromnapos ünnep", 3, "days"),
    ("it", "il quarantacinquenne", 45, "years"),
    ("it", "la diciottenne", 18, "years"),
    ("it", "il cinquantottenne", 58, "years"),
    ("it", "un 45enne", 45, "years"),
    ("cs", "třiatřicetiletý řidič", 33, "years"),
    ("cs", "třídenní akce", 3, "days"),
    ("pl", "trzydziestoczteroletni kierowca", 34, "years"),
    ("pl", "półtoragodzinny film", 1.5, "hours"),
    ("ru", "тридцатичетырехлетний водитель", 34, "years"),
    ("ru", "полуторагодовалый сын", 1.5, "years"),
    ("uk", "дворічна програма", 2, "years"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), ATTACHED)
def test_a_unit_written_on_to_its_number(
    language: str, text: str, value: float, unit: str | None
) -> None:
    (item,) = find_quantities(text, language)
    assert (item.value, item.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("language", "text"),
    [("cs", "minulé století"), ("cs", "před desetiletími"), ("ru", "прошлое столетие"),
     ("pl", "ubiegłe stulecie"), ("it", "Ottenne il posto")],
)  # fmt: skip
def test_words_that_only_look_so(language: str, text: str) -> None:
    assert [item.text for item in find_quantities(text, language) if item.unit] == []


@pytest.mark.parametrize(
    ("language", "text", "share", "unit"),
    [
        ("de", "Jeder fünfte Befragte", 1 / 5, "Befragte"),
        ("de", "in jedem zweiten Haushalt", 1 / 2, "Haushalt"),
        ("sv", "Var femte elev", 1 / 5, "elev"),
        ("nb", "hver tredje kommune", 1 / 3, "kommune"),
        ("fi", "joka viides suomalainen", 1 / 5, "suomalainen"),
        ("pl", "Co piąty Polak", 1 / 5, "Polak"),
        ("cs", "Každý třetí Čech", 1 / 3, "Čech"),
        ("ru", "Каждый пятый житель", 1 / 5, "житель"),
        ("hu", "Minden ötödik diák", 1 / 5, "diák"),
    ],
)
def test_every_so_manieth(language: str, text: str, share: float, unit: str) -> None:
    (item,) = find_quantities(text, language)
    assert (item.value, item.unit, item.kind) == (pytest.approx(share), unit, "quantity")


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "jeden zweiten Tag"), ("sv", "var tredje vecka"), ("pl", "co drugi dzień"),
     ("de", "der fünfte Befragte")],
)  # fmt: skip
def test_how_often_is_no_share(language: str, text: str) -> None:
    (item,) = find_quantities(text, language)
    assert item.kind == "ordinal"
