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
