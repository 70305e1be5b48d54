"""Ten pages of ten newspapers in ten languages, each laid out in its own way, and their stories.

Written for the tests. What stands around a story — menus, boxes, captions, comments, appeals — is
on the page and not in `story`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Layout:
    """A page, its language, and the paragraphs of its story."""

    language: str
    story: tuple[str, ...]
    html: str


def _page(language: str, title: str, body: str, head: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta property="og:type" content="article">{head}</head><body>{body}</body></html>'
    )


def _p(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def _teasers(*headlines: str) -> str:
    return "".join(
        f'<li><a href="/a/{n}"><img src="/{n}.jpg" alt=""><span>{line}</span></a></li>'
        for n, line in enumerate(headlines)
    )


_PL = (
    "Rada miasta Gryfowo przyjęła w poniedziałek budżet w wysokości 212 milionów złotych.",
    "Za uchwałą głosowało 14 radnych, przeciw było siedmiu. „To budżet bez fajerwerków” — "
    "powiedziała burmistrz Halina Mroczek.",
    "Najwięcej pieniędzy, 61 milionów złotych, pochłonie remont szkoły przy ulicy Lipowej.",
)
"""A news brief of fifty words in one box, with more words around it than in it."""

BRIEF_PL = _page(
    "pl",
    "Gryfowo ma budżet",
    f"""<header class="site-header"><a href="/">Kurier Gryfowski</a><ul class="menu">
<li><a href="/sport">Sport</a></li><li><a href="/kultura">Kultura</a></li></ul></header>
<div id="content"><div class="news-single"><h1>Gryfowo ma budżet</h1>
<div class="meta"><span class="date">24.11.2026</span> <span class="views">1 204 wyświetlenia</span>
</div><div class="news-text">{_p(*_PL)}</div>
<div class="share"><span>Udostępnij</span><a href="#">Facebook</a><a href="#">X</a></div></div>
<div class="sidebar"><h3>Najczęściej czytane</h3><ul>{
        _teasers(
            "Pożar w tartaku. Nikt nie ucierpiał",
            "Nowy rozkład jazdy od grudnia",
            "Orkan zerwał dach hali sportowej",
            "Gryf wygrywa derby powiatu",
        )
    }</ul></div></div>
<footer><p>Copyright 2026 Kurier Gryfowski. Wszelkie prawa zastrzeżone.</p></footer>""",
)

_ES = (
    "El río Arga se desbordó en la madrugada del martes y obligó a evacuar a 340 vecinos.",
    "«El agua subió dos metros en una hora», dijo la alcaldesa, Maite Oroz, a pie de calle.",
    "Qué zonas están cortadas",
    "La carretera NA-150 permanece cerrada entre los kilómetros 3 y 9, y no se abrirá antes del "
    "jueves, según la policía foral.",
    "Los bomberos achican desde las seis de la mañana los garajes de la calle Mayor.",
)
"""A lead outside the body, a subheading, and boxes between the paragraphs."""

LEAD_ES = _page(
    "es",
    "El Arga se desborda - Diario del Norte",
    f"""<nav>{_teasers("Portada", "Navarra", "Deportes")}</nav>
<main><article class="article"><header class="article__header"><h1>El Arga se desborda</h1>
<p class="article__lead">{_ES[0]}</p></header>
<figure><img src="rio.jpg" alt=""><figcaption>El Arga, el martes. EFE/J. Diges</figcaption></figure>
<div class="article__byline"><a href="/autor/x">Iñaki Soto</a><time>24 nov 2026 - 08:10</time></div>
<div class="article__body"><p>{_ES[1]}</p>
<aside class="related"><h4>Noticias relacionadas</h4><ul>{
        _teasers("El embalse, al 94 %", "Alerta naranja por lluvias")
    }</ul></aside>
<h2>{_ES[2]}</h2><p>{_ES[3]}</p>
<div class="ad" data-slot="mid">Publicidad</div>
<p>{_ES[4]}</p></div>
<ul class="tags"><li><a href="/t/arga">Arga</a></li><li><a href="/t/inundaciones">Inundaciones</a>
</li></ul></article>
<section class="comments"><h3>Comentarios</h3>{
        _p(
            "Llevamos años pidiendo que limpien el cauce y aquí nadie hace nada, qué vergüenza de país.",
            "Mucho ánimo a los vecinos, en el 2013 nos pasó lo mismo y tardamos meses en volver a casa.",
        )
    }</section></main>""",
)

_KO = (
    "서울 강서구의 한 물류창고에서 24일 새벽 불이 나 소방대원 80여 명이 출동했다.",
    "불은 3시간 만에 꺼졌으며 인명 피해는 없었다고 소방당국은 밝혔다. 재산 피해는 약 12억 원으로 "
    "추산된다.",
    "이정민 강서소방서장은 “스프링클러가 작동하지 않았다”며 “정확한 원인을 조사하고 있다”고 말했다.",
)
"""Paragraphs parted by <br>, a reporter's line with an address, a copyright line."""

BREAKS_KO = _page(
    "ko",
    "강서구 물류창고 화재 | 한강일보",
    f"""<div id="wrap"><div id="gnb">{_teasers("정치", "경제", "사회", "국제", "스포츠")}</div>
<div class="article_view"><h3 class="tit">강서구 물류창고 화재</h3>
<div class="info"><span>입력 2026.11.24 07:12</span><span>수정 2026.11.24 09:40</span></div>
<div id="articleBody" itemprop="articleBody">{_KO[0]}<br/><br/>{_KO[1]}<br/><br/>{_KO[2]}<br/><br/>
</div><div class="reporter">김하늘 기자 sky@hangang.example</div>
<p class="copyright">ⓒ 한강일보 무단전재 및 재배포 금지</p></div>
<div class="rank"><h4>많이 본 뉴스</h4><ol>{
        _teasers("내일 전국 흐리고 비", "코스피 2,900선 회복", "프로농구 개막전 매진")
    }</ol></div></div>""",
)

_UK = (
    "Міст через Десну в Остапівці відкриють у травні, повідомила в понеділок мерка Олена Гайдук.",
    "«Ми відбудували його з місцевого каменю», — сказала Гайдук. Роботи коштували 4,5 мільйона "
    "гривень і тривали 14 місяців.",
    "Вантажівкам понад 12 тонн рух мостом поки що заборонено.",
)
"""Tables within tables and <font>, as pages were made around 2000."""

TABLES_UK = _page(
    "uk",
    "Міст відкриють у травні",
    f"""<table width="100%" border="0"><tr><td colspan="3"><img src="logo.gif" alt="Вісник"></td></tr>
<tr><td width="160" valign="top"><a href="1.html">Новини</a><br><a href="2.html">Погода</a><br>
<a href="3.html">Оголошення</a><br><a href="4.html">Контакти</a></td>
<td valign="top"><font size="4"><b>Міст відкриють у травні</b></font>
<p><font size="2">{_UK[0]}</font></p><p><font size="2">{_UK[1]}</font></p>
<p><font size="2">{_UK[2]}</font></p></td>
<td width="140" valign="top"><b>Курс валют</b><br>USD 41,20<br>EUR 44,75<br>
<a href="5.html">Архів номерів</a></td></tr>
<tr><td colspan="3" align="center"><font size="1">© 2026 Вісник Подесення</font></td></tr></table>""",
)

_EN = (
    "Hill Street is open again, the fire service says. Residents of numbers 2 to 40 can go home.",
    "“There was one bang and then nothing,” says Joan Pryce, who lives opposite the bakery. She "
    "and her daughter were led out through the back garden.",
    "A gas main has burst under Hill Street in Corby. About 60 homes are being cleared, and the "
    "school at the corner has been closed for the day.",
)
"""A live blog: the newest entry first, each under its time."""

LIVE_EN = _page(
    "en",
    "Live: gas main bursts in Corby",
    f"""<nav>{_teasers("News", "Sport", "Weather")}</nav>
<main><h1>Live: gas main bursts in Corby</h1><article class="liveblog"><ol class="posts">
{"".join(f'<li class="post"><time>1{n}:05</time><p>{line}</p></li>' for n, line in enumerate(_EN))}
</ol></article><div class="newsletter"><h3>Get the news in your inbox</h3>
<p>Sign up for our free morning newsletter.</p><form><input type="email"></form></div></main>
<footer><a href="/terms">Terms of use</a><a href="/privacy">Privacy</a></footer>""",
)

_HE = (
    "עיריית חיפה אישרה ביום שני תוכנית לבניית 1,200 דירות על הכרמל.",
    "„זו ההחלטה החשובה ביותר בעשור האחרון”, אמרה ראש העיר דנה לוי לאחר ההצבעה.",
    "החלטה היסטורית!",
    "תושבי השכונה הודיעו כי יעתרו לבית המשפט. לדבריהם, הכביש היחיד אינו יכול לשאת את התנועה.",
)
"""Right to left; paragraphs are <div>, with an embedded post between them, which is read."""

EMBED_HE = _page(
    "he",
    "חיפה: 1,200 דירות על הכרמל",
    f"""<div class="top-bar"><a href="/">דף הבית</a><a href="/sport">ספורט</a></div>
<div class="article-wrap"><h1>חיפה: 1,200 דירות על הכרמל</h1>
<div class="article-content"><div class="paragraph">{_HE[0]}</div>
<div class="paragraph">{_HE[1]}</div>
<blockquote class="twitter-tweet"><p>{_HE[2]}</p>
</blockquote>
<script async src="https://platform.twitter.com/widgets.js"></script>
<div class="paragraph">{_HE[3]}</div></div></div>
<div class="taboola"><h4>אולי יעניין אותך</h4><ul>{
        _teasers("כך תחסכו בחשבון החשמל", "הטעות שכולם עושים")
    }</ul></div>""",
)

_IT = (
    "Dopo nove anni Carla Benassi lascia la direzione del teatro comunale di Faenza. L'abbiamo "
    "incontrata nel suo ufficio, tra scatoloni e locandine.",
    "Perché proprio adesso?",
    "«Perché il teatro sta bene. Quando sono arrivata avevamo 800 abbonati, oggi sono 2.300.»",
    "Che cosa le mancherà di più?",
    "«Il silenzio prima che si alzi il sipario», risponde Benassi. «Quello non si compra.»",
)
"""An interview: the questions are bold, and a pull quote repeats what was said."""

INTERVIEW_IT = _page(
    "it",
    "«Il teatro sta bene» | La Gazzetta di Faenza",
    f"""<header><nav>{_teasers("Cronaca", "Cultura", "Sport")}</nav></header>
<article><h1>«Il teatro sta bene»</h1><p class="author">di <a href="/firme/r">Rita Morini</a></p>
<p>{_IT[0]}</p><p><strong>{_IT[1]}</strong></p><p>{_IT[2]}</p><p><strong>{_IT[3]}</strong></p>
<p>{_IT[4]}</p><p class="copyright">© RIPRODUZIONE RISERVATA</p></article>
<aside><h3>Leggi anche</h3><ul>{
        _teasers("Faenza, riapre il museo", "Scuola, chiuse tre sezioni")
    }</ul></aside>""",
)

_ZH = (
    "广州市政府周一宣布，将投资38亿元修建一条连接南沙与番禺的地铁支线。",
    "市长陈国强在新闻发布会上说：“这条线路每天可运送二十万名乘客。”工程预计2029年完工。",
    "项目环评报告显示，沿线有三处湿地，施工期间须设置隔音屏障。",
)
"""No space anywhere, full-width indents, a responsible editor's line."""

INDENT_ZH = _page(
    "zh",
    "广州将建南沙支线_南方观察",
    f"""<div class="nav">{_teasers("首页", "要闻", "财经", "体育")}</div>
<div class="main"><h1>广州将建南沙支线</h1><div class="source">来源：南方观察 2026-11-24 10:05</div>
<div class="content" id="zoom"><p>　　{_ZH[0]}</p><p>　　{_ZH[1]}</p><p>　　{_ZH[2]}</p></div>
<div class="editor">（责任编辑：李敏）</div><div class="share-box">分享到：微信 微博 QQ空间</div></div>
<div class="hot"><h3>热门推荐</h3><ul>{
        _teasers("今晚冷空气抵达", "粤港澳大桥客流创新高", "中小学寒假安排公布")
    }</ul></div>
<div class="footer">版权所有 南方观察 未经授权不得转载 粤ICP备00000000号</div>""",
)

_TR = (
    "Bodrum Belediyesi, sahildeki 14 kaçak iskeleyi salı günü yıktı.",
    "Yıkım hakkında bilinenler:",
    "İskeleler 2019 ile 2024 arasında izinsiz yapıldı",
    "Yıkım 3,2 milyon liraya mal oldu",
    "İki işletme mahkemeye başvurdu",
    "Belediye Başkanı Ayşe Demirtaş, “Kıyılar herkesindir” dedi ve çalışmaların yıl sonuna kadar "
    "süreceğini söyledi.",
)
"""A list in the middle of the story."""

LIST_TR = _page(
    "tr",
    "Kaçak iskeleler yıkıldı",
    f"""<header><ul>{_teasers("Gündem", "Ekonomi", "Magazin")}</ul></header>
<main><article><h1>Kaçak iskeleler yıkıldı</h1><div class="content"><p>{_TR[0]}</p><p>{_TR[1]}</p>
<ul><li>{_TR[2]}</li><li>{_TR[3]}</li><li>{_TR[4]}</li></ul><p>{_TR[5]}</p></div>
<div class="etiketler">Etiketler: <a href="/e/bodrum">Bodrum</a> <a href="/e/iskele">İskele</a></div>
</article><section class="yorumlar"><h3>Yorumlar</h3>{
        _p(
            "Sonunda birileri bir şey yaptı, tebrikler. Yıllardır denize giremiyorduk oralarda.",
        )
    }</section></main>""",
)

_SV = (
    "Färjan mellan Ystad och Rønne ställs in hela onsdagen på grund av storm, meddelar rederiet.",
    "– Vi räknar med vindar på 28 meter per sekund, säger trafikchefen Maria Lindqvist.",
    "Omkring 1 900 resenärer berörs. De kan boka om utan kostnad eller få pengarna tillbaka.",
)
"""A story under an appeal to subscribe and a fact box, with the site's own player text."""

PLAYER_SV = _page(
    "sv",
    "Färjan ställs in | Skånebladet",
    f"""<div class="cookie-consent"><p>Vi använder cookies. Läs mer om hur vi hanterar dina
personuppgifter.</p><button>Godkänn alla</button></div>
<nav>{_teasers("Nyheter", "Sport", "Åsikter")}</nav>
<article><h1>Färjan ställs in</h1><div class="video-player"><p>Spela upp video</p>
<p>Uppspelningen misslyckades</p></div><div class="body">{_p(*_SV)}</div>
<div class="paywall-teaser"><h3>Vill du läsa mer?</h3><p>Bli prenumerant för 1 krona första månaden.
</p></div></article><section class="mer"><h2>Mer från Skånebladet</h2><ul>{
        _teasers("Polisen söker vittnen", "Ny rektor på Norreport", "Så blir vädret i helgen")
    }</ul></section>""",
)

LAYOUTS = {
    "a news brief": Layout("pl", _PL, BRIEF_PL),
    "a lead outside the body": Layout("es", _ES, LEAD_ES),
    "line breaks": Layout("ko", _KO, BREAKS_KO),
    "tables": Layout("uk", _UK, TABLES_UK),
    "a live blog": Layout("en", _EN, LIVE_EN),
    "an embedded post": Layout("he", _HE, EMBED_HE),
    "an interview": Layout("it", _IT, INTERVIEW_IT),
    "full-width indents": Layout("zh", _ZH, INDENT_ZH),
    "a list": Layout("tr", _TR, LIST_TR),
    "a player and an appeal": Layout("sv", _SV, PLAYER_SV),
}
