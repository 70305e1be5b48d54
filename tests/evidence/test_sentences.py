"""Sentences: one row a phenomenon. All sentences are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evidence.sentences import find_sentences


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It will reopen in May.|“We rebuilt it,” Ruiz said.|The work cost $4.5 million."),
        ("en", "Prof. “Red” Jones won.|Mr. Smith of St. Louis lost to the U.S. Army."),
        ("en", 'He left.|"We tried," she said.'),
        ("en", "the mill burned down.|will it reopen?|nobody knew."),
        ("en", "(ap) the mill burned down.|25 people left.|nobody was hurt.|“it is gone.”"),
        ("de", "Sie ging am 5. Mai 2020 heim.|Er blieb."),
        ("de", "Das war die 5. Auflage.|Prof. Dr. Maier kam auf Platz 3.|Dann ging er."),
        ("de", "„Wir bleiben. Das ist gut“, sagte er.|Dann ging er."),
        ("fr", "M. Dupont est venu.|« Nous partons. »|Il est parti."),
        ("pl", "Dnia 5. maja przyszedł dr. Nowak.|Potem poszedł."),
        ("da", "Den 5. maj kom han.|Hr. Jensen gik."),
        ("da", "Toget gik kl. 14 og kostede 3 mio. kroner, bl.a. Ole kom.|25 personer gik."),
        ("nb", "Toget gikk kl. 14 og kostet 3 mill. kroner, f.eks. Per kom.|Ola gikk."),
        ("sv", "Tåget gick kl. 14 och kostade 3 milj. kronor, t.ex. Per kom.|Ola gick."),
        ("es", "El Sr. Pérez salió.|Nadie lo vio."),
        ("en", "It was put to Cllr. Ann Lee of St. Ives.|Revd. Poe and Amb. Dow left.|They met."),
        (
            "de",
            "Die Fa. Meier und Bgm. Gruber, Bez. Lienz, bauen.|Abs. 3 gilt ab Abt. Süd.|Gut so.",
        ),
        ("fr", "Mgr. Roy et le gén. Petit, M. Dupont et Ste. Anne.|Il saute 5 m.|Paul rit."),
        ("pl", "Grają m.in. Lewandowski i Szkoła im. Jana Pawła przy pl. Wolności.|Koniec."),
        ("pl", "Zginął asp. Nowak, red. Kot był tu o godz. 15.|Stracił 5 tys. osób w 2023 r.|Tak."),
        ("it", "La dott.ssa Neri, il magg. Verdi e mons. Bossi.|Costa 5 mln.|È tanto."),
        ("es", "Lo dijo el Col. Gil, la Mtra. Paz y Mons. Vera.|Vinieron aprox. 300.|Fin."),
        ("pt", "O Min. Lima, a Dep. Rosa e o Pe. Reis na Av. Paulista.|Durou 5 min.|Acabou."),
        ("nl", "Burg. Jansen en kol. De Wit kwamen, d.w.z. Jan en Piet.|Dat past.|Klaar."),
        ("cs", "Řekl to plk. Novák a kpt. Malý v tř. Míru.|Dne 3. října přišel.|Konec."),
        ("sv", "Kapt. Ek, tel. 0123, kom med Lic. Holm, dvs. Ole.|Det steg 5 pct.|Slut."),
        ("da", "Skt. Hans og ltn. Holm kom, evt. Ole, jvf. Per.|Det steg med 5 pct.|Slut."),
        ("nb", "Kapt. Moe, tlf. 0123, og fung. Dahl kom ifm. Olsok.|Slutt."),
        ("fi", "Klo. 14 tuli pj. Virta, ns. Pekka.|Loppu."),
        ("uk", "Сказав А. Іваненко на просп. Миру.|Кінець."),
        ("ru", "В г. Тверь пришёл ген. Иванов, наб. Мира.|Москва молчала."),
        ("ja", "橋は五月に開通する。|市長は喜んだ。"),
        ("zh", "大桥五月开放。|市长很高兴。"),
        ("ar", "أعيد فتح الجسر.|قال رئيس البلدية إنه سعيد."),
        ("und", "One.|Two."),
    ],
)
def test_sentences(language: str, text: str) -> None:
    expected = text.split("|")
    for gap in (" ", "\n\n") if language not in ("ja", "zh") else ("",):
        assert [s.text for s in find_sentences(gap.join(expected), language)] == expected


@given(st.text(), st.sampled_from(["en", "de", "fr", "pl", "ru", "zh", "und"]))
def test_sentences_stand_where_they_say_and_leave_out_only_white_space(
    text: str, language: str
) -> None:
    last = 0
    for sentence in find_sentences(text, language):
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        assert not text[last : sentence.start].strip()
        last = sentence.end
    assert not text[last:].strip()
