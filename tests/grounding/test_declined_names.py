"""A claim may have the article's names in another case than the article has them."""

from __future__ import annotations

import pytest

from summarizer import verify

POLISH = (
    "Dyrektor szpitala Grzegorz Panek zapowiedział zmiany. Lekarka Aneta Wolska mówi o dyżurach. "
    "Starosta Stanisław Chęć zaprzecza. Wójt Paweł Kozioł milczy."
)
CZECH = (
    "Ředitel nemocnice Karel Jelínek oznámil změny. Starostka Jana Nováková s ním souhlasí. "
    "Ministr Miroslav Štěpán mlčí. Jiří Veselý odešel. Zdeněk Kříž také."
)
RUSSIAN = (
    "Мэр города Антон Науменко заявил об аварии. Пенсионерка Галина Устюжанина жалуется. "
    "Глава компании Андрей Рыков пообещал перерасчет. Семен Королев молчит."
)
UKRAINIAN = "Мер міста Антон Кравець заявив про аварію. Пенсіонерка Галина Шевченко скаржиться."
FINNISH = "Toimitusjohtaja Matti Virtanen ilmoitti muutoksista. Opettaja Anna Korhonen vastustaa."
HUNGARIAN = "Kovács Péter polgármester bejelentette a változásokat. Nagy Anna tanár ellenzi."
GREEK = "Ο δήμαρχος Γιώργος Παπαδόπουλος ανακοίνωσε αλλαγές. Η δασκάλα Μαρία Νικολάου διαφωνεί."
CROATIAN = "Gradonačelnik Marko Babić najavio je promjene. Učiteljica Ana Horvat se protivi."
LITHUANIAN = "Meras Jonas Petrauskas paskelbė apie pokyčius. Mokytoja Rasa Kazlienė nesutinka."

HELD = [
    (POLISH, "Według Grzegorza Panka zmiany są konieczne."),
    (POLISH, "Zdaniem Anety Wolskiej dyżury są za długie."),
    (POLISH, "O dyżurach mówiono z Anetą Wolską."),
    (POLISH, "Milczenie Pawła Kozła dziwi."),
    (POLISH, "Zdaniem Stanisława Chęcia to nieprawda."),
    (POLISH, "Zdaniem Wolskiej dyżury są za długie."),
    (CZECH, "Podle Karla Jelínka přijdou změny."),
    (CZECH, "Změny Jany Novákové se netýkají."),
    (CZECH, "S Janou Novákovou souhlasí ministr."),
    (CZECH, "Mlčení Miroslava Štěpána překvapilo."),
    (CZECH, "Odchod Zdeňka Kříže překvapil."),
    (CZECH, "Odchod Jiřího Veselého překvapil."),
    (RUSSIAN, "По словам Антона Науменко, произошла авария."),
    (RUSSIAN, "По словам Галины Устюжаниной, есть жалобы."),
    (RUSSIAN, "Перерасчет обещан Андреем Рыковым."),
    (RUSSIAN, "По словам Семёна Королёва, все хорошо."),
    (UKRAINIAN, "За словами Антона Кравця, сталася аварія."),
    (UKRAINIAN, "За словами Галини Шевченко, є скарги."),
    (FINNISH, "Matti Virtasen mukaan tulee muutoksia."),
    (FINNISH, "Anna Korhosen mielestä muutos on huono."),
    (HUNGARIAN, "A változásokat Nagy Annának magyarázták."),
    (GREEK, "Σύμφωνα με τον Γιώργο Παπαδόπουλο έρχονται αλλαγές."),
    (CROATIAN, "Prema riječima Marka Babića dolaze promjene."),
    (LITHUANIAN, "Jono Petrausko žodžiais, bus pokyčių."),
]


@pytest.mark.parametrize(("article", "claim"), HELD, ids=[claim for _, claim in HELD])
def test_a_name_in_another_case_is_held(article: str, claim: str) -> None:
    assert verify(article, claim).unsupported == []


NOT_HELD = [
    (POLISH, "Według Grzegorza Nowaka zmiany są konieczne.", "Grzegorza Nowaka"),
    (CZECH, "Podle Karla Nováka přijdou změny.", "Karla Nováka"),
    (RUSSIAN, "По словам Антона Рудакова, произошла авария.", "Антона Рудакова"),
    (UKRAINIAN, "За словами Антона Мельника, сталася аварія.", "Антона Мельника"),
    (FINNISH, "Matti Nieminen mukaan tulee muutoksia.", "Matti Nieminen"),
    (GREEK, "Σύμφωνα με τον Γιώργο Δημητρίου έρχονται αλλαγές.", "Γιώργο Δημητρίου"),
    (CROATIAN, "Prema riječima Marka Kovačića dolaze promjene.", "Marka Kovačića"),
]


@pytest.mark.parametrize(("article", "claim", "name"), NOT_HELD, ids=[row[2] for row in NOT_HELD])
def test_another_name_is_not(article: str, claim: str, name: str) -> None:
    assert name in [one.words for one in verify(article, claim).unsupported]


QUOTED = [
    (
        "„Dyżury są za długie i boimy się o dzieci” – mówi Aneta Wolska. Grzegorz Panek milczy.",
        "Zdaniem Anety Wolskiej „dyżury są za długie i boimy się o dzieci”.",
        "Zdaniem Grzegorza Panka „dyżury są za długie i boimy się o dzieci”.",
    ),
    (
        "„Stát nemůže donekonečna dotovat přepážky,“ řekl Karel Jelínek. Jana Nováková mlčí.",
        "Podle Karla Jelínka „stát nemůže donekonečna dotovat přepážky“.",
        "Podle Jany Novákové „stát nemůže donekonečna dotovat přepážky“.",
    ),
    (
        "«Работы идут круглосуточно, без перерыва», — заявил Антон Науменко. Игорь Рыков молчит.",
        "По словам Антона Науменко, «работы идут круглосуточно, без перерыва».",
        "По словам Игоря Рыкова, «работы идут круглосуточно, без перерыва».",
    ),
]


@pytest.mark.parametrize(("article", "right", "wrong"), QUOTED, ids=[row[1] for row in QUOTED])
def test_a_speaker_in_another_case(article: str, right: str, wrong: str) -> None:
    assert verify(article, right).unsupported == []
    assert verify(article, wrong).unsupported != []
