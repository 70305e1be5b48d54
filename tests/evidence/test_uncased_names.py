"""Names where capitals do not tell them, and in Turkish, where endings stand on them."""

from __future__ import annotations

import pytest

from summarizer.evidence import read_evidence

PEOPLE = [
    ("ja", "鈴木一郎さん（61）は東京に住む。", "鈴木一郎"),
    ("ja", "首席研究員の小野寺修氏が語った。", "小野寺修"),
    ("ja", "渡辺結衣は銀メダルだった。", "渡辺結衣"),
    ("ja", "米国のスミス国防長官が来日した。", "スミス"),
    ("ja", "永瀬翔大首席エコノミストの予測だ。", "永瀬翔大"),
    ("ja", "アンナ・ベルク氏は作家だ。", "アンナ・ベルク"),
    ("zh", "总经理欧阳明在会上发言。", "欧阳明"),
    ("zh", "德国总理默克尔出席。", "默克尔"),
    ("zh", "居民李女士很高兴。", "李女士"),
    ("zh", "记者采访了教授周文斌，他很忙。", "周文斌"),
    ("zh", "商人王志远告诉记者很忙。", "王志远"),
    ("zh", "縣長林淑芬說很忙。", "林淑芬"),
    ("ar", "زار عبد الرحيم الناصري القاهرة.", "عبد الرحيم الناصري"),
    ("ar", "تقول أم خالد إنها متعبة.", "أم خالد"),
    ("ar", "وصل وزير الدفاع التركي كمال شاهين أمس.", "كمال شاهين"),
    ("ar", "التقى مديرها العام روبن هولم أمس.", "روبن هولم"),
    ("ar", "تحدثت المخرجة نادين حلبي عن الفيلم.", "نادين حلبي"),
    ("ar", "قال محمد بن راشد إنه سعيد.", "محمد بن راشد"),
    ("tr", "Dün Vali Cemal Aksu'yu aradılar.", "Cemal Aksu"),
    ("tr", "Nazlı Demir'in kitabı çıktı.", "Nazlı Demir"),
    ("tr", "Antalya Belediye Başkanı Hakan Tok geldi.", "Hakan Tok"),
    ("tr", "Prof. Dr. Selin Uz'a göre yanlış.", "Selin Uz"),
    ("ko", "한국은행 이철수 총재가 왔다.", "이철수"),
]

BODIES = [
    ("ja", "家電大手のミナミ電機が発表した。", "ミナミ電機"),
    ("ja", "外務省は否定した。", "外務省"),
    ("ja", "東西大学の学生だ。", "東西大学"),
    ("zh", "恒远科技董事长王强出席。", "恒远科技"),
    ("zh", "他在南方大学任教。", "南方大学"),
    ("ar", "أعلنت وزارة الزراعة ذلك.", "وزارة الزراعة"),
    ("ar", "ربحت شركة النيل كثيرا أمس.", "شركة النيل"),
    ("tr", "Sağlık Bakanlığı açıkladı.", "Sağlık Bakanlığı"),
    ("tr", "Dağspor'un maçı ertelendi.", "Dağspor"),
]

NONE = [
    ("ja", "首相は米国との関税交渉を続ける。"),
    ("ja", "防衛大臣と官房長官が会った。"),
    ("ja", "松本城と千葉県は遠い。"),
    ("zh", "部长们在会上讨论工程问题。"),
    ("ar", "قال مصدر أمني رفيع المستوى."),
]


def _of_kind(text: str, language: str, kind: str) -> set[str]:
    return {n.name for n in read_evidence(text, language=language).names if n.kind == kind}


@pytest.mark.parametrize(("language", "text", "name"), PEOPLE)
def test_people(language: str, text: str, name: str) -> None:
    assert name in _of_kind(text, language, "person")


@pytest.mark.parametrize(("language", "text", "name"), BODIES)
def test_bodies(language: str, text: str, name: str) -> None:
    assert name in _of_kind(text, language, "organization")


@pytest.mark.parametrize(("language", "text"), NONE)
def test_these_are_no_people(language: str, text: str) -> None:
    assert _of_kind(text, language, "person") == set()


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("ja", "加藤美咲さんは看護師だ。加藤さんは若い。", ["加藤美咲", "加藤"]),
        ("ar", "فاز خالد الرفاعي. وشكر الرفاعي الجمهور.", ["خالد الرفاعي", "الرفاعي"]),
        ("tr", "Hakan Tok geldi. Tok'un sözleri sertti.", ["Hakan Tok", "Tok"]),
        ("zh", "总统卡洛斯·贝尔纳来访。贝尔纳很忙。", ["卡洛斯·贝尔纳", "贝尔纳"]),
    ],
)
def test_later_forms_are_mentions(language: str, text: str, forms: list[str]) -> None:
    people = [n for n in read_evidence(text, language=language).names if n.kind == "person"]
    assert [[mention.text for mention in name.mentions] for name in people] == [forms]
