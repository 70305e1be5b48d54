"""What stands inside quotation marks, in any style: sentences of our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evidence import read_evidence
from summarizer.evidence.quoting.quotations import find_quotations

MARKS = [
    ('en', '“We won,” she said.', ['“We won,”']),
    ('en', 'She said «\u00a0» and left. “We won.\n”\n“And they lost.”',
     ['“We won.', '“And they lost.”']),
    ('en', '"We won," she said, "and they lost."', ['"We won,"', '"and they lost."']),
    ('en', "'We won,' she said. The players' bus left at O'Neill's house in the '90s.",
     ["'We won,'"]),
    ('en', '‘We won,’ she said. The players’ bus, O’Neill’s ’90s rock ’n’ roll.', ['‘We won,’']),
    ('en', '‘The players’ bus broke down on the way to the match,’ she said.',
     ['‘The players’ bus broke down on the way to the match,’']),
    ('en', 'He said ‘it’s the players’ fault and nobody else’s’ on Monday.',
     ['‘it’s the players’ fault and nobody else’s’']),
    ('en', 'A 6\'2" man with a 15" screen said "I will be back soon" twice.',
     ['"I will be back soon"']),
    ('en', 'The 12" single and the 7" single.', []),
    ('en', '“He told me ‘go away’ and I left,” she said.', ['“He told me ‘go away’ and I left,”']),
    ('en', '"He told me \'go away\' and I left," she said.',
     ['"He told me \'go away\' and I left,"']),
    ('en', '‘He told me “go away” and I left,’ she said.', ['‘He told me “go away” and I left,’']),
    ('en', '“First paragraph goes on.\n\n“Second one ends here,” she said.',
     ['“First paragraph goes on.', '“Second one ends here,”']),
    ('en', '"First paragraph goes on.\n\n"Second one ends here," she said.',
     ['"First paragraph goes on.', '"Second one ends here,"']),
    ('en', 'She said: "We have waited.\n\nThe town is tired.\n\nWe will rebuild." He left.',
     ['"We have waited.', 'The town is tired.', 'We will rebuild."']),
    ('en', 'She said: “We ‘waited’.\n\nThe ‘town’ is tired.”\n\nThe “Big Four” met.',
     ['“We ‘waited’.', 'The ‘town’ is tired.”', '“Big Four”']),
    ('en', 'She said: "We have waited.\nWe will rebuild.\n"\nHe left.',
     ['"We have waited.', 'We will rebuild.']),
    ('en', 'He said "no.\n\nNothing.\n\n"Yes, we can," said she. "We can."',
     ['"Yes, we can,"', '"We can."']),
    ('en', '“We won, she said.\n\nThe “old guard” voted no.', ['“old guard”']),
    ('de', '„Wir haben gewartet.\n\nDer Winter war hart“, sagte sie.',
     ['„Wir haben gewartet.', 'Der Winter war hart“']),
    ('en', "\"One goes on.\n\n''Two goes on.\n\n\"Three ends.''",
     ['"One goes on.', "''Two goes on.", "\"Three ends.''"]),
    ('en', "``We are ready to go now,'' she said.", ["``We are ready to go now,''"]),
    ('en', 'She said ”we are ready to go” today.', ['”we are ready to go”']),
    ('en', 'She said “we are ready to go“ today.', ['“we are ready to go“']),
    ('en', '“We are ready to go", she said.', ['“We are ready to go"']),
    ('en', '"We are ready to go”, she said.', ['"We are ready to go”']),
    ('de', '"Wir sind bereit“, sagte sie.', ['"Wir sind bereit“']),
    ('fr', '« On est prêts« , dit-elle à « Vent ».', ['« On est prêts«', '« Vent »']),
    ('it', '<<Siamo pronti>>, ha detto.', ['<<Siamo pronti>>']),
    ('en', '‘‘We are ready to go,’’ she said.', ['‘‘We are ready to go,’’']),
    ('en', 'So a < b and c > d, and <<<<<<< HEAD.', []),
    ('en', 'She said: "We are ready to go.', []),
    ('en', 'It was "great" and it was "good"; "very good indeed my friend".',
     ['"great"', '"good"', '"very good indeed my friend"']),
    ('en', 'He said (“we are all ready to go”) and left.', ['“we are all ready to go”']),
    ('en', 'He said—“we are all ready to go”—and left.', ['“we are all ready to go”']),
    ('en', '"[We] are all ready," he said. "...And go."',
     ['"[We] are all ready,"', '"...And go."']),
    ('de', '„Wir sind bereit“, sagte sie.', ['„Wir sind bereit“']),
    ('de', '„Wir sind bereit”, sagte sie.', ['„Wir sind bereit”']),
    ('de', '„Wir sind bereit", sagte sie.', ['„Wir sind bereit"']),
    ('de', '»Wir sind bereit«, sagte sie.', ['»Wir sind bereit«']),
    ('de', '«Wir sind bereit», sagte sie.', ['«Wir sind bereit»']),
    ('de', '"Wir sind bereit", sagte sie.', ['"Wir sind bereit"']),
    ('de', '“Wir sind bereit”, sagte sie.', ['“Wir sind bereit”']),
    ('de', '„Er sagte ‚geh weg‘ und ging“, sagte sie.', ['„Er sagte ‚geh weg‘ und ging“']),
    ('de', '„Er las den „Spiegel“ und ging“, sagte sie.', ['„Er las den „Spiegel“ und ging“']),
    ('de', ',,Wir sind bereit", sagte sie.', [',,Wir sind bereit"']),
    ('de', 'Er nannte es ‚ganz und gar unmöglich‘, sagte sie.', ['‚ganz und gar unmöglich‘']),
    ('de', '›Wir sind bereit‹, sagte sie.', ['›Wir sind bereit‹']),
    ('de', "Hans' Haus und Ha'aretz, 'ne Menge; „Wir sind's nicht gewesen“.",
     ["„Wir sind's nicht gewesen“"]),
    ('fr', '« Nous sommes prêts », dit-elle.', ['« Nous sommes prêts »']),
    ('fr', '«\xa0L’état, c’est moi\xa0», dit-il.', ['«\xa0L’état, c’est moi\xa0»']),
    ('fr', '« Il m’a dit “va-t’en” et je suis partie », dit-elle.',
     ['« Il m’a dit “va-t’en” et je suis partie »']),
    ('fr', '« Nous sommes prêts, dit-elle, et nous partons. »',
     ['« Nous sommes prêts, dit-elle, et nous partons. »']),
    ('fr', '"Nous sommes prêts", dit-elle de l\'état d\'urgence.', ['"Nous sommes prêts"']),
    ('fr', '« Un paragraphe commence.\n\n« Un autre finit », dit-elle.',
     ['« Un paragraphe commence.', '« Un autre finit »']),
    ('fr', '« Un paragraphe commence.\n\n» Un autre finit », dit-elle.',
     ['« Un paragraphe commence.', '» Un autre finit »']),
    ('es', '«Estamos listos», dijo. “Nos vamos ya”, añadió.',
     ['«Estamos listos»', '“Nos vamos ya”']),
    ('es', '«Un párrafo empieza.\n\n»Otro termina aquí», dijo.',
     ['«Un párrafo empieza.', '»Otro termina aquí»']),
    ('it', '«Siamo pronti all’addio», disse. "Andiamo via subito", aggiunse.',
     ['«Siamo pronti all’addio»', '"Andiamo via subito"']),
    ('it', "È l'ora, po' dopo. 'Andiamo via subito', disse.", ["'Andiamo via subito'"]),
    ('nl', '‘We gaan nu weg’, zei hij ’s avonds. ’s Morgens in ’90: ‘Tot ziens allemaal.’',
     ['‘We gaan nu weg’', '‘Tot ziens allemaal.’']),
    ('nl', "'We gaan nu weg', zei hij 's avonds.", ["'We gaan nu weg'"]),
    ('nl', '„We gaan nu weg”, zei hij.', ['„We gaan nu weg”']),
    ('pl', '„Jesteśmy gotowi” – powiedziała.', ['„Jesteśmy gotowi”']),
    ('pl', '„Czytałem «Gazetę» rano” – powiedziała.', ['„Czytałem «Gazetę» rano”']),
    ('sv', '”Vi är redo att gå”, sade hon. ’Vi går nu direkt’, sade han.',
     ['”Vi är redo att gå”', '’Vi går nu direkt’']),
    ('sv', '»Vi är redo att gå», sade hon.', ['»Vi är redo att gå»']),
    ('sv', '– Vi är redo, säger hon.', ['– Vi är redo,']),
    ('nb', '«Vi er klare», sier hun.', ['«Vi er klare»']),
    ('nb', '– Vi er klare, sier hun til VG. – Vi går nå.', ['– Vi er klare,', 'Vi går nå.']),
    ('da', '»Vi er klar,« siger hun. ”Vi går nu,” siger han.', ['»Vi er klar,«', '”Vi går nu,”']),
    ('fi', '”Olemme valmiita”, sanoi hän. »Lähdemme nyt», sanoi toinen.',
     ['”Olemme valmiita”', '»Lähdemme nyt»']),
    ('ru', '«Мы готовы», — сказал он. „Мы идём“, — добавила она.', ['«Мы готовы»', '„Мы идём“']),
    ('ru', '«Я читал «Войну и мир» вчера», — сказал он.', ['«Я читал «Войну и мир» вчера»']),
    ('ru', '«Я читал роман «Война и мир», — сказал он.', ['«Я читал роман «Война и мир»']),
    ('ru', '— Мы готовы, — сказал он. — Мы идём.', ['— Мы готовы,', 'Мы идём.']),
    ('cs', '„Jsme připraveni,“ řekla. »Jdeme hned,« dodal.',
     ['„Jsme připraveni,“', '»Jdeme hned,«']),
    ('ja', '彼は「準備はできた」と述べた。『本の題』も。', ['「準備はできた」', '『本の題』']),
    ('ja', '「彼は『行け』と言った」と述べた。', ['「彼は『行け』と言った」']),
    ('zh', '他说：“我们准备好了。”《人民日报》报道。', ['“我们准备好了。”', '《人民日报》']),
    ('zh', '他說：「我們準備好了。」', ['「我們準備好了。」']),
    ('zh', '他说"我们准备好了"。', ['"我们准备好了"']),
    ('hu', '„Készen állunk” – mondta. »Megyünk«', ['„Készen állunk”', '»Megyünk«']),
    ('es', '—Ya es tarde —dijo Luis—. Nos vamos.', ['—Ya es tarde', 'Nos vamos.']),
    ('fr', '— C’est trop tard, dit Luc.', ['— C’est trop tard,']),
    ('en', 'He said:\n\n"The first.\n"The second.\n"The third."',
     ['"The first.', '"The second.', '"The third."']),
    ('tr', "“Hazırız” dedi Ankara'da. 'Gidiyoruz hemen' dedi.", ['“Hazırız”', "'Gidiyoruz hemen'"]),
    ('uk', "«Ми готові», — сказав він про об'єкт і об’єкт.", ['«Ми готові»']),
    ('en', '“The plan (the ‘big one’) isn’t ready,” he said; ‘fish ‘n’ chips’ was next.',
     ['“The plan (the ‘big one’) isn’t ready,”', '‘fish ‘n’ chips’']),
    ('en', '"Is it?" he asked. "Yes," she said."No," he said.', ['"Is it?"', '"Yes,"', '"No,"']),
    ('en', 'He said "we go".She said "we stay here".', ['"we go"', '"we stay here"']),
    ("fi", "– Emme halua lakkoa, luottamusmies Satu Virta naurahtaa.", ["– Emme halua lakkoa,"]),
    ("fi", "– Kyllä sitä on kävelty, hän naurahtaa.", ["– Kyllä sitä on kävelty,"]),
    ("pl", "– Nie mam kogo posłać – rozkłada ręce dyrektor Jan Wilk. – Szukamy.",
     ["– Nie mam kogo posłać", "Szukamy."]),
    ("pl", "Tak jest wszędzie. – To nie choroba – komentuje Wilk. Będzie gorzej.",
     ["– To nie choroba"]),
    ("pl", "Tak jest wszędzie. – To nie choroba. Będzie gorzej.", []),
    ("pl", "- Nie mam kogo posłać - przyznaje Wilk. - Szukamy.",
     ["- Nie mam kogo posłać", "Szukamy."]),
    ("pl", "Tak jest wszędzie. - To nie choroba - komentuje Wilk.", ["- To nie choroba"]),
    ("da", "Branden er slukket. - Vi rydder op nu, siger Ole Berg. - Så går vi.",
     ["- Vi rydder op nu,", "- Så går vi."]),
    ("sv", "– Han blir ju nedsprungen, skrockade Ekdahl.", ["– Han blir ju nedsprungen,"]),
    ("pl", "Wilk studzi emocje. – Jedna wiosny nie czyni – żartuje. – Zobaczymy.",
     ["– Jedna wiosny nie czyni", "– Zobaczymy."]),
    ("pl", "Wilk szuka pracy. – Kumple pytają: „Po co?” – opowiada. – A ja milczę.",
     ["– Kumple pytają: „Po co?”", "– A ja milczę."]),
    ("ru", "«Главное — все живы, — сказала она. — Остальное будем выяснять».",
     ["«Главное — все живы, — сказала она. — Остальное будем выяснять»"]),
    ("pl", "– Nie ma pracy – mówi Wilk. Jego zdaniem „nie będzie”.",
     ["– Nie ma pracy", "„nie będzie”"]),
    ("sv", "– Ett svek, säger Åke Lind. Han tror att ”allt” tar slut.",
     ["– Ett svek,", "”allt”"]),
    ("no", "– Det er for dårlig, raser ordfører Kari Moen (Sp). Hun er sint.",
     ["– Det er for dårlig,"]),
    ("no", "– Om vi vinner, drar Ola hjem.", ["– Om vi vinner, drar Ola hjem."]),
    ("fi", "Hän jyrähti ensin. – Näin ei käy, Satu Virta sanoo.", ["– Näin ei käy,"]),
    ("ru", "— Что еще нужно? — удивляется чиновник.", ["— Что еще нужно?"]),
]  # fmt: skip

KINDS = [
    ("en", "“We won,” she said.", ["statement"]),
    ("en", "She said: “We won.”", ["statement"]),
    ("en", "She called it “a shame for all of us”.", ["fragment"]),
    ("en", "The so-called “smart” plan failed.", ["other"]),
    ("en", "Her song “Sounds of the Sea” won.", ["other"]),
    ("en", "Her book, “The Long Road Home,” sold out.", ["other"]),
    ("en", "They chanted “No more war” all night.", ["statement"]),
    ("en", "He was given a “lifetime ban from all matches”.", ["fragment"]),
    ("en", "She called it “a gut punch for us.” He left.", ["fragment"]),
    ("en", "It is shown under the title “Neck and Neck.” He left.", ["other"]),
    ("en", "Under the heading ‘From the Desk’, she wrote: ‘We are ready.’", ["other", "statement"]),
    ("en", "Her ‘Peter Grimes’ was described as ‘the best in years’.", ["other", "fragment"]),
    ("en", "She rejected what he called “erratic items” and left.", ["fragment"]),
    ("en", "She rejected what is called “erratic items” and left.", ["other"]),
    ("en", "Sales fell. (See also: “Harbour Plan Meets Fresh Delay”.) Work goes on.", ["other"]),
    ("en", "Sales fell. (Also see “Vexel Sells mRNA Arm For $10bn” – Pinkwire.)", ["other"]),
    ("de", "„Wir sind bereit“, sagte sie.", ["statement"]),
    ("de", "Der Film „Das weiße Band der Nacht“ läuft.", ["other"]),
    ("de", "Die Partei „Bund für Alle“ sprach von „blankem Hohn für alle“.", ["other", "fragment"]),
    ("sv", "”Vi är redo”, sade hon.", ["statement"]),
    ("sv", "Filmen ”Sommaren vid havet” går nu.", ["other"]),
    ("ru", "«Мы готовы», — сказал он.", ["statement"]),
    ("ru", "Клуб «Крылья Волги» выиграл, роман «Снег и дым» издан.", ["other", "other"]),
    ("es", "“Estamos listos”, dijo. La película “Cien días de otoño” ganó.",
     ["statement", "other"]),
    ("it", "«È una vergogna», ha tuonato Carlo Neri. «Non va», ha aggiunto.",
     ["statement", "statement"]),
    ("ja", "市長は「回復を見込んでいたが甘かった」と率直に認めた。「雪の道」という曲も。",
     ["statement", "other"]),
    ("zh", "她呼籲民眾留在家中，「不要前往海邊」。", ["statement"]),
    ("ar", "وقال المدرب: \"لعبنا بذكاء اليوم\".", ["statement"]),
    ("it", "ROMA – \"Non ci credo ancora\". Sono le parole di Anna Conti.", ["statement"]),
    ("hu", "Kovács „Nem adjuk fel soha” felirattal jött.", ["other"]),
    ("ja", "彼は「準備はできた」と述べた。映画『雪の道』も。", ["statement", "other"]),
    ("zh", "他说：“我们准备好了。”《晨报》报道。", ["statement", "other"]),
]  # fmt: skip

PARTS = [
    ("en", "“We won,” she said, “and they lost.”", [2, 2]),
    ("en", "“We won,” she said. “They lost.”", [0, 0]),
    ("en", "“One goes on.\n\n“Two goes on.\n\n“Three ends.” He left.", [3, 3, 3]),
    ("en", "She said: “One.\n\nTwo.\n\nThree.” “Four.”", [3, 3, 3, 0]),
    ("fr", "« Un commence.\n\n» Deux finit », dit-il.", [2, 2]),
    ("es", "—Ya es tarde —dijo Luis—. Nos vamos.", [2, 2]),
    ("en", "She called it “bad”, as he said “it is”.", [0, 0]),
]

HOSTILE = [
    '"', "“", "“” ", '" ', "“a ", "a “b ", '“a" ', '"a” ', "'xs' y ", "‘xs’ y ", "(", "a", '1"',
    "“a b\n\n", '"a b\n\n', "“a,” he said, “b,” ", "“a “b ” ", "– a, sier x – ", "«a «b» ",
    "„a „b“ ", "“a”\n\n", "“a”: ", 'Aa Bb "c d" ', "the of “a” ", "'' ", ",,a", "\n", "— a ",
    'x "a b\n\nc.\n\nd" ',
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "marked"), MARKS, ids=range(len(MARKS)))
def test_marks(language: str, text: str, marked: list[str]) -> None:
    assert [q.text for q in find_quotations(text, language)] == marked


@pytest.mark.parametrize(("language", "text", "kinds"), KINDS, ids=range(len(KINDS)))
def test_kinds(language: str, text: str, kinds: list[str]) -> None:
    assert [q.kind for q in read_evidence(text, language=language).quotations] == kinds


@pytest.mark.parametrize(("language", "text", "counts"), PARTS, ids=range(len(PARTS)))
def test_parts(language: str, text: str, counts: list[int]) -> None:
    quotations = read_evidence(text, language=language).quotations
    assert [len(q.parts) for q in quotations] == counts
    for q in quotations:
        assert not q.parts or any((p.start, p.end) == (q.start, q.end) for p in q.parts)


def test_inner_words_stand_without_marks_and_spaces() -> None:
    (found,) = find_quotations("«\u00a0L’état, c’est moi\u00a0», dit-il.", "fr")
    assert found.inner == "L’état, c’est moi"


@given(
    st.text(alphabet="aB ,.!?:\n“”\"'‘’‚„«»‹›「」『』《》–—-1`s", max_size=80),
    st.sampled_from(["en", "de", "fr", "sv", "nb", "pl", "ru", "ja", "und"]),
)
@settings(max_examples=300, deadline=None)
def test_quotations_index_any_text(text: str, language: str) -> None:
    last = 0
    for q in find_quotations(text, language):
        assert text[q.start : q.end] == q.text
        assert last <= q.start <= q.inner_start < q.inner_end <= q.end
        assert q.inner == q.inner.strip()
        assert all(text[p.start : p.end] == p.text for p in q.parts)
        last = q.end


@given(
    st.lists(st.one_of(st.text(max_size=20), st.sampled_from(' “ | ” | " |«|»'.split("|")))).map(
        "".join
    )
)
@settings(max_examples=100, deadline=None)
def test_unicode_is_read(text: str) -> None:
    for q in read_evidence(text, language="en").quotations:
        assert text[q.start : q.end] == q.text


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_is_read_whole(unit: str) -> None:
    """How long it takes is measured in benchmarks/speed.py."""
    text = unit * (8_000 // len(unit))
    for language in ("en", "nb"):
        for q in read_evidence(text, language=language).quotations:
            assert text[q.start : q.end] == q.text
