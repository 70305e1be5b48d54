"""Who spoke, and what kind of quotation it is, in languages that are read by frames.

Japanese, Chinese, Arabic, Turkish and Korean: a row a phenomenon. S: statement, F: fragment,
O: other.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evidence import read_evidence

JAPANESE = [
    ("topic", "田中誠市長は「予算を見直す必要がある」と述べた。", ["S 田中誠"]),
    ("subject", "小林優子さんが「本当に怖かったです」と話した。", ["S 小林優子"]),
    ("place between", "山田太郎社長は30日の会見で「来年には黒字に戻す」と強調した。",
     ["S 山田太郎"]),
    ("age", "農業の佐藤健一さん（58）は「水が足りない」と肩を落とす。", ["S 佐藤健一"]),
    ("name behind", "「もう一度やり直したい」と中村恵さんは語った。", ["S 中村恵"]),
    ("signed", "「打線がつながった」と高橋監督。", ["S 高橋"]),
    ("according to", "伊藤浩教授によると、「地下水の影響が大きい」という。", ["S 伊藤浩"]),
    ("a body", "気象庁は「今後も大雨に警戒してほしい」と呼びかけている。", ["S 気象庁"]),
    ("a role", "店の従業員は「客が半分に減った」と話す。", ["S 店の従業員"]),
    ("carried on", "渡辺直樹選手は「最高の気分」と笑顔。「次も勝つ」と誓った。",
     ["S 渡辺直樹", "S 渡辺直樹"]),
    ("its own paragraph", "会見したのは、松本和也知事だ。\n\n「県民の命を守ることが第一だ」\n",
     ["S 松本和也"]),
    ("the same", "加藤美咲さんは看護師だ。加藤さんは「夜勤がつらい」と明かす。", ["S 加藤美咲"]),
    ("foreign", "バイデン米大統領は「同盟は揺るがない」と表明した。", ["S バイデン"]),
    ("dotted", "エマニュエル・マクロン大統領は「欧州は団結すべきだ」と訴えた。",
     ["S エマニュエル・マクロン"]),
    ("title of a work", "映画「風の谷へ」が公開された。", ["O"]),
    ("named so", "「こだま」と名付けられた列車が走る。", ["O"]),
    ("a term", "いわゆる「ゼロ金利」の時代が終わった。", ["O"]),
    ("a word", "斎藤剛氏は政府の対応を「遅い」と批判した。", ["F 斎藤剛"]),
    ("two in one", "木村氏は「想定外だ」とし、「原因の究明を急ぐ」と説明した。",
     ["S 木村", "S 木村"]),
    ("nested", "清水実さんは「妻に『早く逃げて』と言われた」と振り返った。", ["S 清水実"]),
    ("a view", "同省幹部は「年内の合意は難しい」との見方を示した。", ["S 同省幹部"]),
    ("source and topic", "県警によると、男は「金に困っていた」と供述した。", ["S 男"]),
]  # fmt: skip

CHINESE = [
    ("said", "张伟明说：“我们准备好了。”", ["S 张伟明"]),
    ("title", "外交部发言人陈雅琴表示：“中方对此坚决反对。”", ["S 陈雅琴"]),
    ("short name", "队长刘洋在赛后说：“大家都拼了。”", ["S 刘洋"]),
    ("behind", "“孩子们很喜欢这里。”校长王丽娟说。", ["S 王丽娟"]),
    ("split", "“今年收成不错，”农民李国强告诉记者，“价格也好。”", ["S 李国强", "S 李国强"]),
    ("pronoun", "教授赵明华长期研究气候。他指出：“极端天气会更多。”", ["S 赵明华"]),
    ("pronoun behind", "歌手周晓彤昨日返乡。“家乡变化太大了。”她说。", ["S 周晓彤"]),
    ("foreign", "法国总统马克龙强调：“欧洲必须自立。”", ["S 马克龙"]),
    ("dotted", "联合国秘书长安东尼奥·古特雷斯警告说：“时间不多了。”", ["S 安东尼奥·古特雷斯"]),
    ("a body", "外交部回应称：“有关说法与事实不符。”", ["S 外交部"]),
    ("according to", "据经理孙建国介绍，“新厂明年就能投产”。", ["S 孙建国"]),
    ("a role", "一位不愿具名的员工说：“工资已经拖了三个月。”", ["S 一位不愿具名的员工"]),
    ("reported on", "县长郑海涛承诺尽快修路，“年底前一定通车”。", ["S 郑海涛"]),
    ("a word", "议员林志远批评该计划“极不负责任”。", ["F 林志远"]),
    ("a work", "他的小说《长河》获奖。", ["O"]),
    ("a term", "该市启动“清风计划”。", ["O"]),
    ("called", "这种被称为“水上飞”的船很快。", ["O"]),
    ("traditional", "行政院長陳建宏表示：「政府一定全力協助。」", ["S 陳建宏"]),
    ("traditional behind", "「我們沒有退路。」總教練黃世豪說。", ["S 黃世豪"]),
    ("carried on", "医生何雪说：“病人情况稳定。”她补充说：“明天可以出院。”", ["S 何雪", "S 何雪"]),
    ("title behind", "李国华总理强调，“改革不会停步”。", ["S 李国华"]),
    ("split, role in front", "“订单很多，”商人王志远告诉记者，“利润很薄。”",
     ["S 王志远", "S 王志远"]),
    ("a screen name", "网友“小雨”写道：“终于等到这一天！”", ["O", "S 网友“小雨”"]),
]  # fmt: skip

ARABIC = [
    ("said", "وقال الوزير سعيد الحمداني: \"لن نقبل بهذا القرار أبدا\".", ["S سعيد الحمداني"]),
    ("title of two words", "وأكد وزير الخارجية السعودي فيصل القحطاني: «نرفض أي تصعيد في المنطقة».",
     ["S فيصل القحطاني"]),
    ("behind", "«الوضع خطير جدا هنا»، يقول الطبيب عمر الزيات.", ["S عمر الزيات"]),
    ("he added", "قال المدرب حسام البدوي إن الفريق جاهز. وأضاف: \"سنلعب من أجل الفوز\".",
     ["S حسام البدوي"]),
    ("according to", "وبحسب الخبير ماجد الطويل فإن السوق «لن تتعافى قبل عامين».",
     ["F ماجد الطويل"]),
    ("in accordance", "ووفقا للمتحدث باسم الوزارة طارق نصار، «انتهت العملية بنجاح كبير».",
     ["S طارق نصار"]),
    ("a body", "وقالت وزارة الصحة في بيان: \"لم تسجل أي إصابات جديدة\".", ["S وزارة الصحة"]),
    ("that", "وأوضح مدير الشركة كريم منصور أن \"المشروع سيبدأ الشهر المقبل\".", ["S كريم منصور"]),
    ("a word", "ووصف الرئيس محمود العابد القرار بأنه \"خطأ تاريخي\".", ["F محمود العابد"]),
    ("a work", "شارك في فيلم «ليالي الشمال» ممثلون شباب.", ["O"]),
    ("a term", "أطلقت الشركة مشروع \"المدينة الخضراء\".", ["O"]),
    ("noun first", "المحامية ليلى بركات قالت: \"سنطعن في الحكم غدا\".", ["S ليلى بركات"]),
    ("later surname", "فاز خالد الرفاعي بالسباق. وقال الرفاعي: \"هذا حلم عمري كله\".",
     ["S خالد الرفاعي"]),
    ("a role", "وقال مصدر أمني: \"تم توقيف ثلاثة أشخاص\".", ["S مصدر أمني"]),
    ("continued", "قالت النائبة هدى سليم: \"هذا غير مقبول\"، مضيفة: \"سنحاسب المسؤولين\".",
     ["S هدى سليم", "S هدى سليم"]),
    ("any verb behind", "«كنا نظن أننا سنعود خلال أسبوع»، تتذكر الطالبة مريم حداد.",
     ["S مريم حداد"]),
    ("a title with a body", "وقال المدير الفني لمنتخب البلاد وليد الركابي: \"نلعب للفوز\".",
     ["S وليد الركابي"]),
]  # fmt: skip

TURKISH = [
    ("said", "Bakan Ali Yıldız, “Hazırlıklarımız tamamlandı” dedi.", ["S Ali Yıldız"]),
    ("spoke so", "Belediye Başkanı Ayşe Kara, \"Kimseyi mağdur etmeyeceğiz\" diye konuştu.",
     ["S Ayşe Kara"]),
    ("expressions", "Yıldırım, konuya ilişkin “Süreci takip ediyoruz” ifadelerini kullandı.",
     ["S Yıldırım"]),
    ("verb and name behind", "“Bu karar yanlıştır” diyen Mehmet Aydın, istifa etti.",
     ["S Mehmet Aydın"]),
    ("inverted", "“Artık yeter” dedi Zeynep Polat.", ["S Zeynep Polat"]),
    ("colon", "Teknik direktör Okan Şahin: “Hak ettiğimiz bir galibiyet.”", ["S Okan Şahin"]),
    ("according to", "Profesör Selim Tan'a göre bu “tarihin en sıcak yazı” olacak.",
     ["F Selim Tan"]),
    ("sentence before", "Elif Doğan kararı eleştirdi. “Bizi dinlemediler” ifadesini kullandı.",
     ["S Elif Doğan"]),
    ("carried on", "Murat Eren, “Çok üzgünüz” dedi. Eren, “Ama devam edeceğiz” diye ekledi.",
     ["S Murat Eren", "S Murat Eren"]),
    ("a body", "Dışişleri Bakanlığı, \"Saldırıyı en güçlü şekilde kınıyoruz\" açıklamasını yaptı.",
     ["S Dışişleri Bakanlığı"]),
    ("a word", "Kemal Ateş, kararı “utanç verici” olarak nitelendirdi.", ["F Kemal Ateş"]),
    ("a work", "Yönetmenin “Uzak Kıyılar” adlı filmi ödül aldı.", ["O"]),
    ("a term", "Kentte “Mavi Bayrak” projesi başladı.", ["O"]),
    ("suffixes are no marks", "Ankara'da konuşan Veli Koç, 'Yolumuza devam edeceğiz' dedi.",
     ["S Veli Koç"]),
    ("owner", "Fatih Kaya'nın “Faizlerde sıkı duruş sürecek” mesajı olumlu bulundu.",
     ["S Fatih Kaya"]),
    ("a statement made", "AFAD'dan yapılan açıklamada, “Taramalar sürüyor” denildi.", ["S AFAD"]),
]  # fmt: skip

KOREAN = [
    ("topic", "김민수 대통령은 “우리는 준비됐다”고 말했다.", ["S 김민수"]),
    ("subject", "박지영 교수가 “물가가 더 오를 것”이라고 밝혔다.", ["S 박지영"]),
    ("a body", "외교부는 “사실과 다르다”며 유감을 표했다.", ["S 외교부"]),
    ("carried on", "이수진 의원은 “잘못된 결정”이라고 비판했다. 그는 “철회해야 한다”고 덧붙였다.",
     ["S 이수진", "S 이수진"]),
    ("a term", "정부는 ‘녹색 전환’ 계획을 내놨다.", ["O"]),
]  # fmt: skip

ROWS = [
    *(("ja", *row) for row in JAPANESE),
    *(("zh", *row) for row in CHINESE),
    *(("ar", *row) for row in ARABIC),
    *(("tr", *row) for row in TURKISH),
    *(("ko", *row) for row in KOREAN),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, text, expected) for language, _, text, expected in ROWS],
    ids=[f"{language} {what}" for language, what, _, _ in ROWS],
)
def test_kinds_and_speakers(language: str, text: str, expected: list[str]) -> None:
    found = read_evidence(text, language=language).quotations
    shown = [f"{q.kind[0].upper()} {q.speaker.name if q.speaker else ''}".strip() for q in found]
    assert shown == expected


_ANY = st.text(
    alphabet="田中は「」と述べた。、『』:：“”\"王明说，قال: «أحمد»dediAli'a 김이고 \n1", max_size=90
)


def test_white_space_alone_between_quotations_joins_none() -> None:
    assert len(read_evidence("“中文很好很好，” “中文很好很好，”", language="ja").quotations) == 2


@given(_ANY, st.sampled_from(("ja", "zh", "ar", "tr", "ko")))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(text: str, language: str) -> None:
    for q in read_evidence(text, language=language).quotations:
        assert text[q.start : q.end] == q.text
        if q.speaker:
            assert text[q.speaker.start : q.speaker.end] == q.speaker.text
