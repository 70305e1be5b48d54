"""A newspaper's web pages, written for the tests: one story in many kinds of markup."""

from __future__ import annotations

import json

STORY = {
    "en": [
        "The city council voted 7-2 on Tuesday to close the old harbour bridge for repairs that "
        "will cost $4.5 million, officials said.",
        "“We cannot wait another winter,” Mayor Ana Ruiz told reporters after the meeting, adding "
        "that engineers had found cracks in three of the twelve pillars.",
        "Work begins in May and should last about eleven months, according to the plan.",
        "Shop owners on the north bank fear for their trade. “Half of my customers walk over that "
        "bridge,” said Tom Weller, who runs a bakery.",
        "A ferry will run every ten minutes while the bridge is closed.",
    ],
    "de": [
        "Der Stadtrat hat am Dienstag mit sieben zu zwei Stimmen beschlossen, die alte "
        "Hafenbrücke für eine Sanierung zu sperren, die 4,5 Millionen Euro kostet.",
        "„Wir können nicht noch einen Winter warten“, sagte Bürgermeisterin Ana Ruiz nach der "
        "Sitzung. Ingenieure hätten in drei der zwölf Pfeiler Risse gefunden.",
        "Die Arbeiten beginnen im Mai und sollen elf Monate dauern, wie aus dem Plan hervorgeht.",
        "Die Ladenbesitzer am Nordufer fürchten um ihr Geschäft. „Die Hälfte meiner Kunden kommt "
        "über die Brücke“, sagte der Bäcker Tom Weller.",
    ],
    "fr": [
        "Le conseil municipal a décidé mardi, par sept voix contre deux, de fermer le vieux pont "
        "du port pour des réparations de 4,5 millions d'euros.",
        "« Nous ne pouvons pas attendre un autre hiver », a déclaré la maire Ana Ruiz, ajoutant "
        "que des fissures avaient été trouvées dans trois des douze piliers.",
        "Les travaux commenceront en mai et devraient durer onze mois, selon le plan publié.",
        "« La moitié de mes clients traversent ce pont », a dit le boulanger Tom Weller.",
    ],
    "ru": [
        "Городской совет во вторник семью голосами против двух решил закрыть старый портовый мост "
        "на ремонт стоимостью 4,5 миллиона долларов.",
        "«Мы не можем ждать ещё одну зиму», — сказала журналистам мэр Ана Руис после заседания. "
        "Инженеры нашли трещины в трёх из двенадцати опор.",
        "Работы начнутся в мае и продлятся около одиннадцати месяцев, следует из плана.",
        "«Половина моих покупателей ходит по этому мосту», — сказал пекарь Том Веллер.",
    ],
    "ja": [
        "市議会は火曜日、老朽化した港の橋を補修のため閉鎖することを七対二で決めた。"
        "費用は四百五十万ドルに上る。",
        "「もう一冬待つことはできない」とアナ・ルイス市長は会議後に記者団に述べた。"
        "技師らは十二本の橋脚のうち三本に亀裂を見つけたという。",
        "工事は五月に始まり、約十一か月続く見通しだ。",
        "北岸の商店主らは客足を心配する。「客の半分はあの橋を歩いて来る」とパン屋の"
        "トム・ウェラーさんは話した。",
    ],
    "ar": [
        "قال مسؤولون إن مجلس المدينة صوت يوم الثلاثاء بسبعة أصوات مقابل صوتين لإغلاق جسر الميناء "
        "القديم لإجراء إصلاحات تكلف أربعة ملايين ونصف مليون دولار.",
        "وقالت رئيسة البلدية آنا رويز للصحفيين بعد الاجتماع: «لا يمكننا الانتظار شتاء آخر»، مضيفة "
        "أن المهندسين وجدوا شقوقا في ثلاث من الدعامات الاثنتي عشرة.",
        "وتبدأ الأعمال في مايو وتستمر نحو أحد عشر شهرا بحسب الخطة التي نشرها المجلس.",
    ],
}

LINKS = "".join(
    f'<li><a href="/s/{n}"><h3>Another story number {n} about something else</h3></a></li>'
    for n in range(12)
)
_NAV = "<nav><ul>" + "".join(
    f'<li><a href="/{name}">{name}</a></li>' for name in ("World", "Sport", "Opinion", "Travel")
) + "</ul></nav>"  # fmt: skip
_FOOT = (
    "<footer><p>© 2026 The Harbour Times. All rights reserved.</p>"
    '<p><a href="/about">About us</a> <a href="/privacy">Privacy policy</a></p></footer>'
)
_COMMENTS = (
    '<section id="comments" class="comments"><h2>Comments</h2><div class="comment"><p>This is a '
    "disgrace and I will not vote for them again, said nobody ever.</p></div></section>"
)
_FIGURE = (
    "<figure><img src='a.jpg'><figcaption>The bridge on Monday. Photo: Jane Doe</figcaption>"
    "</figure>"
)
_COOKIES = (
    '<div class="cookie-banner"><p>We and our 842 partners use cookies to store personal data on '
    "your device. You can accept or manage your choices.</p></div>"
)
META = (
    '<meta property="og:type" content="article"><meta content="The Harbour Times" '
    'property="og:site_name"><meta property="article:published_time" '
    'content="2026-11-20T18:30:00+01:00"><meta name="author" content="Maria Keller">'
)


def linked_data(**more: object) -> str:
    """A script with a NewsArticle."""
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Council closes harbour bridge",
        "datePublished": "2026-11-20T18:30:00+01:00",
        "author": [{"@type": "Person", "name": "Maria Keller"}],
        "publisher": {"@type": "Organization", "name": "The Harbour Times"},
        **more,
    }
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def whole(body: str, head: str = META, language: str = "en") -> str:
    """A page around `body`."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>Council closes harbour bridge | The Harbour Times</title>{head}</head>"
        f"<body>{_COOKIES}{_NAV}{body}{_FOOT}</body></html>"
    )


def semantic(language: str) -> str:
    """<article>, <p>, with all that stands around and between paragraphs."""
    first, *rest = [f"<p>{line}</p>" for line in STORY[language]]
    more = '<p><strong>Read more: <a href="/x">Why the bridge was built there</a></strong></p>'
    letter = '<div class="newsletter"><h4>Sign up for our newsletter</h4></div>'
    body = f"<h1>Council closes harbour bridge</h1>{_FIGURE}{first}{more}{letter}{''.join(rest)}"
    aside = f"<aside><h2>Related</h2><ul>{LINKS}</ul></aside>"
    return whole(f"<main><article>{body}</article>{aside}{_COMMENTS}</main>", language=language)


def divs(language: str) -> str:
    """Nothing but <div>."""
    lines = "".join(f"<div>{line}</div>" for line in STORY[language])
    body = f'<div class="wrap"><h1>Council closes harbour bridge</h1><div class="txt">{lines}</div>'
    return whole(f'{body}<div class="teasers">{LINKS}</div></div>', language=language)


def breaks(language: str) -> str:
    """Paragraphs set apart by <br>."""
    lines = "<br><br>".join(STORY[language])
    body = f'<div class="article-body"><h1>Council closes harbour bridge</h1>{lines}</div>'
    return whole(f'{body}{_COMMENTS}<div class="related">{LINKS}</div>', language=language)


def scripted(language: str) -> str:
    """Drawn by JavaScript: only JSON-LD holds the text."""
    data = linked_data(articleBody="\n".join(STORY[language]))
    return whole('<div id="app"></div>', META + data, language)
