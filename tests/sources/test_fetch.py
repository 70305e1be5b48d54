"""Fetching: bounded in every way, and connected to the address that was checked."""

from __future__ import annotations

import gzip
import shutil
import ssl
import subprocess
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from summarizer import Article
from summarizer.errors import FetchError
from summarizer.sources import sockets
from summarizer.sources.fetch import Limits, Page, fetch
from summarizer.sources.guard import check_link
from tests.sources.web import Answer, WebServer, drips, moved, page, serving

OWN = Limits(allow_private=True)
SMALL = Limits(bytes=100_000, seconds=0.3, allow_private=True)
Serve = Callable[..., WebServer]


@pytest.fixture
def web() -> Iterator[Serve]:
    """Starts web servers that answer as they are told."""
    with ExitStack() as stack:
        yield lambda answers, tls=None: stack.enter_context(serving(answers, tls))


@pytest.mark.parametrize(
    ("answer", "raw"),
    [
        (page("Ällo"), "Ällo".encode()),
        (page(gzip.compress(b"packed"), content_encoding="gzip"), b"packed"),
        (page(zlib.compress(b"packed"), content_encoding="deflate"), b"packed"),
        (page(b"plain", content_encoding="identity"), b"plain"),
        (page(b""), b""),
        (drips(b"HTTP/1.0 200 OK\r\ncontent-length: 3\r\n\r\nabc", b"more"), b"abc"),
    ],
)
def test_what_is_there_is_fetched(web: Serve, answer: Answer, raw: bytes) -> None:
    server = web({"*": answer})
    assert fetch(server.url + "/a", OWN).raw == raw


def test_the_request_names_the_host_and_carries_nothing_of_ours(
    web: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server = web({"*": page("x", set_cookie="a=b"), "/1": moved("/2?q=ä b")})
    link = f"http://news.example:{server.server_port}/1#top"
    fetched = fetch(link, OWN, resolver=lambda *_: ["127.0.0.1"])
    (_, first), (path, second) = server.asked
    assert path == "/2?q=%C3%A4%20b"
    assert first["Host"] == second["Host"] == f"news.example:{server.server_port}"
    assert not {"Cookie", "Authorization", "Referer"} & {*first, *second}
    assert fetched.url == f"http://news.example:{server.server_port}/2?q=%C3%A4%20b"


@pytest.mark.parametrize(
    ("answer", "reason", "says"),
    [
        (page("x" * 100_001), "large", "larger than 100,000 bytes"),
        (drips(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 9_999), "large", "larger than"),
        (page(gzip.compress(b"x" * 9_000_000), content_encoding="gzip"), "large", "larger than"),
        (page(gzip.compress(b"x" * 99)[:15], content_encoding="gzip"), "dead", "broke off"),
        (page(b"nonsense", content_encoding="gzip"), "encoding", "damaged"),
        (page(b"x", content_encoding="br"), "encoding", "compressed as 'br'"),
        (page(b"x", content_encoding="gzip, gzip"), "encoding", "compressed as"),
        (page(b"x", content_length="9"), "dead", "broke off"),
        (drips(b"HTTP/1.1 200 OK\r\n\r\n", b"x"), "slow", "took longer than 0.3 seconds"),
        (drips(b"HTTP/1.1 200 OK\r\nx: ", b"y"), "slow", "took longer"),
        (drips(b"HTTP/1.1 200 OK\r\n", b"x: y\r\n"), "", ""),
        (drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), "slow", "took longer"),
        (drips(b"", b""), "slow", "took longer"),
        (drips(b"nonsense\r\n", b"x"), "dead", "does not answer properly"),
        (page(b"", 418), "status", "gives no page"),
        (lambda _: None, "dead", "does not answer properly"),
        (page("x", 401), "status", "wants a login (HTTP 401)"),
        (page("x", 402), "status", "wants to be paid"),
        (page("x", 403), "status", "refuses programs"),
        (page("x", 404), "status", "has no such page"),
        (page("x", 410), "status", "taken the page away"),
        (page("x", 429), "status", "asked too often"),
        (page("x", 451), "status", "legal"),
        (page("x", 503), "status", "failed (HTTP 503)"),
        (page("x", 302), "status", "gives no page (HTTP 302)"),
        (page("", 204), "status", "gives no page"),
    ],
)  # fmt: skip
def test_what_is_not_there_or_too_much_is_said(
    web: Serve, answer: Answer, reason: str, says: str
) -> None:
    server = web({"*": answer})
    with pytest.raises(FetchError) as error:
        fetch(server.url, SMALL)
    assert error.value.reason in ((reason,) if reason else ("dead", "slow"))
    assert says in str(error.value)


def test_nobody_there_is_said() -> None:
    with serving({"*": page("x")}) as server:
        url = server.url
    with pytest.raises(FetchError, match="does not answer"):
        fetch(url, OWN)
    with pytest.raises(FetchError, match="There is no host"):
        fetch("http://nobody.invalid/", OWN)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_five_redirects_are_followed_and_no_sixth(web: Serve, status: int) -> None:
    steps = {f"/{n}": moved(f"{n + 1}", status) for n in range(1, 6)}
    server = web({**steps, "/6": page("there"), "/0": moved("/1", status)})
    fetched = fetch(server.url + "/1", OWN)
    assert fetched == Page(b"there", server.url + "/6", "")
    with pytest.raises(FetchError, match="more than 5 times"):
        fetch(server.url + "/0", OWN)
    assert server.asked[-1][0] == "/5"


def public_names(server: WebServer, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Connections go to `server`, wherever they are meant to go: to these places."""
    meant = []
    connect = sockets.socket.create_connection

    def elsewhere(place: tuple[str, int], timeout: float) -> object:
        meant.append(place)
        return connect(("127.0.0.1", server.server_port), timeout)

    monkeypatch.setattr(sockets.socket, "create_connection", elsewhere)
    return meant


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("http://127.0.0.1/", "inside"),
        ("http://[::1]/", "inside"),
        ("http://169.254.169.254/latest", "inside"),
        ("//localhost/x", "inside"),
        ("http://inside.example/", "inside"),
        ("http://2130706433/", "address"),
        ("file:///etc/passwd", "address"),
        ("http://user@news.example/", "address"),
    ],
)
def test_each_redirect_is_checked_again(
    web: Serve, monkeypatch: pytest.MonkeyPatch, place: str, reason: str
) -> None:
    server = web({"/": moved(place), "*": page("secret")})
    meant = public_names(server, monkeypatch)
    names = {"news.example": ["93.184.215.14"], "inside.example": ["10.0.0.1"]}
    with pytest.raises(FetchError) as error:
        fetch("http://news.example/", resolver=lambda host, _: names[host])
    assert error.value.reason == reason
    assert meant == [("93.184.215.14", 80)]


def test_a_name_that_answers_differently_later_gains_nothing(
    web: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = web({"*": page("news")})
    meant = public_names(server, monkeypatch)
    answers = iter([["93.184.215.14"], ["127.0.0.1"]])
    assert fetch("http://re.example/", resolver=lambda *_: next(answers)).raw == b"news"
    assert meant == [("93.184.215.14", 80)]  # the checked address, and no second question
    with pytest.raises(FetchError, match="inside"):
        fetch("http://re.example/", resolver=lambda *_: next(answers))


def test_the_next_address_is_tried_when_one_is_dead(
    web: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = web({"*": page("news")})
    link = f"http://two.example:{server.server_port}/"
    assert fetch(link, OWN, resolver=lambda *_: ["127.0.0.2", "127.0.0.1"]).raw == b"news"


def test_loopback_needs_to_be_allowed(web: Serve) -> None:
    server = web({"*": page("secret")})
    with pytest.raises(FetchError, match="--allow-private"):
        Article.from_url(server.url)
    with pytest.raises(FetchError, match="inside"):
        Article.from_url(f"http://localhost:{server.server_port}/")
    assert server.asked == []
    assert Article.from_url(server.url, allow_private=True, kind="text").text == "secret"


def test_the_systems_answers_are_addresses() -> None:
    target = check_link(
        "http://localhost:1/",
        resolve=lambda host, port: sockets.resolve(host, port, sockets.Clock(5)),
        allow_private=True,
    )
    assert set(target.addresses) <= {"127.0.0.1", "::1"}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for news.example that signs itself, and its key."""
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    command = [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    command += ["-nodes", "-days", "2", "-subj", "/CN=news.example", "-keyout", str(path)]
    command += ["-addext", "subjectAltName=DNS:news.example", "-out", f"{path}.crt"]
    subprocess.run(command, check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + Path(f"{path}.crt").read_bytes())
    return path


@pytest.mark.parametrize(
    ("host", "trusted", "says"),
    [
        ("news.example", True, ""),
        ("news.example", False, "cannot prove who it is"),
        ("other.example", True, "cannot prove who it is"),
    ],
)
def test_certificates_are_verified_for_the_name(
    web: Serve, certificate: Path, host: str, trusted: bool, says: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = web({"*": page("safe")}, context)
    link = f"https://{host}:{server.server_port}/"
    trust = ssl.create_default_context(cafile=str(certificate)) if trusted else None

    def resolve(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    if says:
        with pytest.raises(FetchError, match=says):
            fetch(link, OWN, resolver=resolve, tls=trust)
    else:
        assert fetch(link, OWN, resolver=resolve, tls=trust).raw == b"safe"
