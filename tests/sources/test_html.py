"""Web pages: the story and nothing else, what is known about it, and pages that are none."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import Article
from summarizer.errors import ArticleError, SourceError
from summarizer.sources.pagelines import cleaned_lines
from summarizer.sources.read import decode_page
from summarizer.sources.witness import best_text
from tests.sources.layouts import LAYOUTS
from tests.sources.newspages import (
    LINKS,
    META,
    STORY,
    breaks,
    divs,
    linked_data,
    scripted,
    semantic,
    whole,
)

GERMAN = ["Die Brücke", *STORY["de"]]
URL = "https://harbour.example/news/bridge"


@pytest.mark.parametrize("language", STORY)
@pytest.mark.parametrize("markup", [semantic, divs, breaks, scripted])
def test_the_story_and_nothing_else(markup: Callable[[str], str], language: str) -> None:
    article = Article.from_html(markup(language), url=URL)
    assert article.text == "\n\n".join(STORY[language])
    assert article.language == language


@pytest.mark.parametrize("name", LAYOUTS)
def test_ten_newspapers_in_ten_languages(name: str) -> None:
    layout = LAYOUTS[name]
    article = Article.from_html(layout.html, url=URL)
    assert article.text == "\n\n".join(layout.story)
    assert article.language == layout.language


LEAD = "The council has voted to close the bridge, and nobody knows for how long it will be."


@pytest.mark.parametrize(
    ("markup", "stands"),
    [
        ('<header><p class="article__lead">{}</p></header>', True),
        ('<div class="standfirst">{}</div>', True),
        ('<h2 class="dek">{}</h2>', True),
        ("<p>{}</p>", True),
        ("<h3>{}</h3>", True),
        ("<div>By Maria Keller</div><p>{}</p>", False),
        ('<div>By Maria Keller</div><h2 class="head__subtitle">{}</h2>', True),
        ('<div>By Maria Keller</div><div class="ContentDek-x1">{}</div>', True),
        ('<p class="photo-caption">{}</p>', False),
        ('<aside><p class="lead">{}</p></aside>', False),
        ('<div class="lead-media"><img src="a.jpg">{}</div>', False),
        ('<ul><li><p class="lead">{}</p></li></ul>', False),
        ('<p class="lead">{}</p><p class="lead">And another that is also rather long, or not.</p>',
         True),
        ('<p class="lead">Too short.</p>', False),
    ],
)  # fmt: skip
def test_a_lead_above_the_article_is_part_of_it(markup: str, stands: bool) -> None:
    body = f'<div class="article__body">{PARAGRAPHS}</div>'
    head = f"<h1>Bridge</h1><header>{markup.format(LEAD)}</header>"
    text = Article.from_html(whole(f"<article>{head}{body}</article>"), url=URL).text
    assert text.startswith(LEAD) is stands
    assert text.endswith("\n\n".join(STORY["en"]))
    assert text.count(LEAD) <= 1


def test_what_the_head_of_the_page_says_is_the_lead() -> None:
    said = f'<meta name="description" content="{LEAD[:-20]}…">'
    above = f"<h1>Bridge</h1><div>By Maria Keller</div><div><span>{LEAD}</span></div>"
    body = f'<div class="article__body">{PARAGRAPHS}</div>'
    page = whole(f"<article>{above}{body}</article>", META + said)
    assert Article.from_html(page, url=URL).text.startswith(LEAD)


def test_what_is_known_about_it() -> None:
    article = Article.from_html(semantic("en"), url=URL)
    assert article.title == "Council closes harbour bridge"
    assert article.author == "Maria Keller"
    assert article.site == "The Harbour Times"
    assert article.published == datetime(2026, 11, 20, 18, 30, tzinfo=timezone(timedelta(hours=1)))
    assert article.url == URL


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ('<meta property="og:title" content="Council closes ">', "title",
         "Council closes “old” harbour bridge"),  # cut short at a quotation mark
        ('<meta property="og:title" content="Council closes “old” harbour bridge | News | Paper">',
         "title", "Council closes “old” harbour bridge"),
        ('<meta property="og:title" content="Bridge shut">', "title", "Bridge shut"),
        ('<meta property="og:site_name" content="https://social.example/paper">', "site", None),
        ('<meta property="og:site_name" content="https://www.paper.example">', "site",
         "www.paper.example"),
        ('<meta property="og:site_name" content="网易版权所有">', "site", "网易"),
        ('<meta name="author" content="By Jane Doe; www.paper.example">', "author", "Jane Doe"),
        ('<meta name="author" content="责任编辑：张迪">', "author", None),
    ],
)  # fmt: skip
def test_what_the_head_says_is_made_good(head: str, field: str, value: str | None) -> None:
    body = f"<article><h1>Council closes “old” harbour bridge</h1>{PARAGRAPHS}</article>"
    assert getattr(Article.from_html(whole(body, head)), field) == value


@pytest.mark.parametrize(
    ("data", "field", "value"),
    [
        ({"headline": "Bridge &amp; ferry"}, "title", "Bridge & ferry"),
        ({"headline": "Bridge - The Harbour Times"}, "title", "Bridge"),
        ({"author": {"name": "A. B."}}, "author", "A. B."),
        ({"author": ["A. B.", {"name": "C. D."}, "A. B."]}, "author", "A. B., C. D."),
        ({"author": [{"name": "https://x.example/a"}]}, "author", "Maria Keller"),
        (
            {"datePublished": "2026-11-19T07:00:00Z"},
            "published",
            datetime(2026, 11, 19, 7, tzinfo=UTC),
        ),
        ({"datePublished": ["1763708400"]}, "published", datetime(2025, 11, 21, 7, tzinfo=UTC)),
        ({"url": "https://other.example/"}, "url", URL),
    ],
)  # fmt: skip
def test_linked_data_says_it_best(data: dict[str, object], field: str, value: object) -> None:
    page = semantic("en").replace("</head>", f"{linked_data(**data)}</head>")
    assert getattr(Article.from_html(page, url=URL), field) == value


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("{broken", "Council closes harbour bridge"),
        ('{"@type": "NewsArticle", "headline": "New\nline"}', "New line"),
        ('<!-- {"@type": "NewsArticle", "headline": "Commented"} -->', "Commented"),
        ('{"@graph": [{"@type": ["Thing", "NewsArticle"], "headline": "In graph"}]}', "In graph"),
        ('[{"@type": "WebPage"}, {"@type": "ReportageNewsArticle", "name": "Named"}]', "Named"),
        ('{"@type": "Organization", "name": "Nobody"}', "Council closes harbour bridge"),
        ("[" * 9_000, "Council closes harbour bridge"),
    ],
)  # fmt: skip
def test_linked_data_as_sites_write_it(script: str, says: str) -> None:
    data = f'<script type="application/ld+json">{script}</script>'
    assert Article.from_html(semantic("en").replace("</head>", f"{data}</head>")).title == says


TEASERS = "".join(
    f'<div class="teaser"><h2><a href="/{n}">Story number {n} about a thing</a></h2><p>{n} things '
    f"that this teaser tells in a sentence are what story number {n} is about.</p></div>"
    for n in range(14)
)
STUB = (
    f"<article><h1>Bridge</h1><p>{STORY['en'][0]}</p>"
    "<p>Subscribe to continue reading.</p></article>"
)
PARAGRAPHS = "".join(f"<p>{line}</p>" for line in STORY["en"])


def link(path: str) -> str:
    """What a page says its address is."""
    return f'<link rel="canonical" href="https://harbour.example{path}">'


FRONT = whole(f"<main>{PARAGRAPHS}<ul>{LINKS}</ul></main>", link("/"))

CONSENT = (
    "<div><h1>Before you continue</h1><p>We and our partners use cookies and personal data to show "
    "personalised ads, measure them, and develop our services. Privacy matters to us.</p><p>If you "
    "accept, our partners will store cookies on your device. See our privacy policy and manage "
    "your consent.</p><button>Accept all</button></div>"
)


@pytest.mark.parametrize(
    ("page", "url", "reason"),
    [
        (whole(STUB, ""), URL, "paywall"),
        (whole(STUB, META + linked_data(isAccessibleForFree=False)), URL, "paywall"),
        (whole(STUB, META + linked_data(isAccessibleForFree="False")), URL, "paywall"),
        (f"<html><head><title>X</title></head><body>{CONSENT}</body></html>", URL, "consent"),
        (semantic("en"), "https://consent.harbour.example/v2", "consent"),
        (whole(f"<main>{TEASERS}</main>", ""), "https://harbour.example/", "index"),
        (whole(f"<main><ul>{LINKS}</ul></main>", ""), URL, "index"),
        (FRONT, None, "index"),
        (FRONT, "https://harbour.example/", "index"),
        (
            FRONT.replace('rel="canonical" href', 'property="og:url" content').replace(
                "link", "meta"
            ),
            None,
            "index",
        ),
        (whole(f"<main><ul>{LINKS}</ul></main>", META + link("/tag/bridges/")), None, "index"),
        (f"<html><head>{META}</head><body><div id='app'></div></body></html>", URL, "empty"),
        ("<html><body></body></html>", URL, "empty"),
        ("<html><body><p>Short.</p></body></html>", None, "empty"),
        ("", None, "empty"),
        ("<p>" * 40_001, None, "large"),
        ("plain words", None, "empty"),
    ],
)
def test_pages_that_are_no_article_say_so(page: str, url: str | None, reason: str) -> None:
    with pytest.raises(SourceError) as error:
        Article.from_html(page, url=url)
    assert error.value.reason == reason
    assert str(error.value).count("\n") == 0
    assert error.value.hint


@pytest.mark.parametrize(
    "page",
    [
        whole(f"<article>{PARAGRAPHS}</article><ul>{LINKS}</ul>", ""),
        FRONT,  # of which the link says that it is an article: some sites name their first page
        whole(f"<article>{PARAGRAPHS}</article>", link("/")),
        whole(f"<article>{PARAGRAPHS}</article><ul>{LINKS}</ul>", link("/?p=959")),
        whole(f"<article>{PARAGRAPHS}</article><ul>{LINKS}</ul>", link("/tag/bridges/2026/closed")),
        whole(f"<article>{PARAGRAPHS}</article><ul>{LINKS}</ul>", META + link("/")),
        whole(f"<article>{PARAGRAPHS}</article><ul>{LINKS}</ul>", linked_data() + link("/")),
        semantic("en").replace("</head>", f"{linked_data(isAccessibleForFree=False)}</head>"),
        semantic("en").replace("World", "Already a subscriber? Subscribe to read"),
        whole(f"<article><h1>Flash</h1><p>{STORY['en'][0]}</p></article><ul>{LINKS}</ul>"),
        whole(f"<div><a>Already a subscriber?</a></div><article><p>{STORY['en'][0]}</p></article>"),
        whole(f"<article><h1>速報</h1><p>{STORY['ja'][0]}{STORY['ja'][2]}</p></article>", ""),
        whole(
            "<article><h1>Broker fined</h1><p>A data broker was fined on Monday for sharing "
            "personal data with partners without consent, the Dublin regulator said.</p><p>The "
            "company rejects the ruling on cookies and privacy and will appeal.</p></article>"
        ),
        whole(
            "<article><h1>Court strikes down cookie rule</h1><p>The court said on Monday that "
            "consent to cookies must be given freely, and that privacy policies are no contract. "
            "Companies that accept personal data without it may be fined, the judges wrote.</p>"
            f"<p>{STORY['en'][3]}</p><p>{STORY['en'][1]}</p></article>"
        ),
    ],
)  # fmt: skip
def test_articles_that_look_a_little_like_it_are_read(page: str) -> None:
    assert len(Article.from_html(page, url=URL).text) > 60


def test_the_year_of_a_copyright_is_no_date() -> None:
    assert Article.from_html(whole(f"<article>{PARAGRAPHS}</article>", "")).published is None


BODY = " ".join(STORY["en"] * 2)


@pytest.mark.parametrize(
    ("texts", "bodies", "best"),
    [
        ([], [], ""),
        (["One text."], [], "One text."),
        ([BODY + "\n\nMenu", BODY], [], BODY),  # the strict one has all the prose
        ([BODY, STORY["en"][0]], [], BODY),  # the strict one lost the story
        ([STORY["en"][0]], [BODY], BODY),  # the page lacks most of it
        ([BODY + "\n\nAbout the author."], [BODY], BODY),  # afterwords go
        (["A lead.\n\n" + BODY], [BODY], "A lead.\n\n" + BODY),  # what stands before stays
        ([BODY], ["Too short."], BODY),
        ([BODY, BODY * 2], [], BODY),  # the strict one took other stories for more of it
        (["\n\n".join(STORY["en"])], ["\n".join(STORY["en"][:2])], "\n\n".join(STORY["en"])),
        ([BODY + " More. " * 90], [BODY[:500] + "…"], BODY + " More. " * 90),  # cut short
        ([], ["\n".join([BODY, BODY])], BODY + "\n\n" + BODY),
    ],
)
def test_linked_data_is_a_witness(texts: list[str], bodies: list[str], best: str) -> None:
    assert best_text(texts, bodies) == best


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Read more: Why the bridge was built there", False),
        ("Read more", False),
        ("Lesen Sie auch: Die Brücke", False),
        ("À lire aussi : Le pont", False),
        ("Читайте также: Мост", False),
        ("関連記事：橋", False),
        ("اقرأ أيضا: الجسر", False),
        ("Advertisement", False),
        ("Photo: Jane Doe/Reuters", False),
        ("Image source, Getty Images", False),
        ("Share this article", False),
        ("© 2026 The Harbour Times", False),
        ("* * *", False),
        ("Read more books, she told the children.", True),
        ("Watch what you say", True),
        ("Related companies: the firm owns two yards and a dock in the town.", True),
        ("Photo prices rose.", True),
        ("Save the bridge", True),
        ("Print is dead", True),
        ("Reuters reported on Monday.", True),
        ("– Je ne sais pas, dit-elle.", True),
        ("- Je ne sais pas, dit-elle.", True),
        ("No.", True),
    ],
)
def test_lines_that_every_page_carries_go(line: str, stays: bool) -> None:
    around = "Before it stands a paragraph.\n{}\nAfter it stands another."
    assert (line in cleaned_lines(around.format(line))) is stays


def test_items_lose_their_dash_and_teasers_that_stand_twice_go() -> None:
    text = "- An item.\n- A speaker.\nA sentence that stands on this page twice, word for word.\n"
    shown = cleaned_lines(text + text.splitlines()[2], {"An item."})
    assert shown == "An item.\n\n- A speaker.\n\n" + text.splitlines()[2]


@pytest.mark.parametrize(
    ("raw", "header"),
    [
        ("Brücke".encode(), ""),
        ("Brücke".encode(), "text/html; charset=iso-8859-1"),  # it is UTF-8 all the same
        ("Brücke".encode("utf-8-sig"), ""),
        ("Brücke".encode("utf-16"), ""),
        ("Brücke".encode("cp1252"), "text/html; charset=ISO-8859-1"),
        (b'<meta charset="windows-1252">' + "Brücke".encode("cp1252"), "text/html"),
        (b'<meta charset="nonsense">' + "\n".join(GERMAN).encode("cp1252"), ""),
    ],
)
def test_pages_are_decoded_as_they_are_rather_than_as_they_say(raw: bytes, header: str) -> None:
    assert "Brücke" in decode_page(raw, header)


def test_a_missing_extra_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(SourceError, match=r'pip install "summarizer\[web\]"'):
        Article.from_html(semantic("en"))


def test_bytes_are_no_page() -> None:
    with pytest.raises(ArticleError, match="not bytes"):
        Article.from_html(b"<p>")  # the mistake


MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<div", ">", "<table>", "<a href=", "<h2>", "<li>", "<br>", "&amp;", "&#0;",
         "<script type=application/ld+json>", "</script>", '{"@type":"NewsArticle"', "}", "<!--",
         "<meta ", "<article>", *STORY["en"]]
    )
    | st.text(max_size=5)
).map("".join)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(MARKUP)
def test_any_markup_is_an_article_or_a_source_error(markup: str) -> None:
    try:
        article = Article.from_html(markup)
    except SourceError:
        return
    assert json.dumps(article.text)
