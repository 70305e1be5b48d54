"""Which links may be fetched: spelled in every way that leads inside."""

from __future__ import annotations

from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import FetchError
from summarizer.sources.guard import check_link, is_allowed

PUBLIC = "93.184.215.14"

PRIVATE = """
127.0.0.1 127.255.255.254 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1
192.168.255.255 100.64.0.1 100.127.255.255 198.18.0.1 ::1 fc00::1 fd12:3456:789a::1
::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:7f00:1 ::127.0.0.1 ::10.0.0.1 64:ff9b::127.0.0.1
64:ff9b::a00:1 64:ff9b::192.168.1.1 0:0:0:0:0:ffff:c0a8:101
""".split()
"""Allowed with allow_private only."""

NEVER = """
0.0.0.0 0.1.2.3 169.254.169.254 169.254.0.1 192.0.0.1 192.0.2.7 192.88.99.1 198.51.100.7
203.0.113.7 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: fe80::1 febf::1 fec0::1
ff02::1 ff0e::1 2002:7f00:1:: 2002:a00:1:: 2002:5db8:d70e:: 2001::1 2001:0:7f00:1::
2001:db8::1 100::1 64:ff9b:1::1 3fff::1 5f00::1 ::ffff:169.254.169.254 ::ffff:0.0.0.0
64:ff9b::169.254.169.254 2600::5efe:7f00:1 2600::200:5efe:c0a8:1 fe80::1%eth0
""".split()
"""Never allowed."""

FINE = """
93.184.215.14 8.8.8.8 1.1.1.1 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 192.167.0.1
2606:2800:21f:cb07:6820:80da:af6b:8b2c 2a00:1450:4001::1 ::ffff:8.8.8.8 64:ff9b::8.8.8.8
""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_for_newsrooms_own_hosts(address: str) -> None:
    assert not is_allowed(address)
    assert is_allowed(address, allow_private=True)


@pytest.mark.parametrize("address", [*NEVER, "", "localhost", "1.2.3", "1.2.3.4.5", "٨.٨.٨.٨"])
def test_some_addresses_are_never_allowed(address: str) -> None:
    assert not is_allowed(address)
    assert not is_allowed(address, allow_private=True)


@pytest.mark.parametrize("address", FINE)
def test_public_addresses_are_allowed(address: str) -> None:
    assert is_allowed(address)


def nobody(host: str, port: int) -> list[str]:
    raise AssertionError(f"{host}:{port} must not be asked for")


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("http://127.0.0.1/", "inside"),
        ("http://127.0.0.1:8080/x", "inside"),
        ("http://127.0.0.1./", "inside"),
        ("https://10.1.2.3/", "inside"),
        ("http://[::1]/", "inside"),
        ("http://[::ffff:127.0.0.1]/", "inside"),
        ("http://[fe80::1%25eth0]/", "inside"),
        ("http://[64:ff9b::7f00:1]/", "inside"),
        ("http://[2002:7f00:1::]/", "inside"),
        ("http://169.254.169.254/latest/meta-data/", "inside"),
        ("http://１２７.０.０.１/", "inside"),
        ("http://127。0。0。1/", "inside"),
        ("http://①②⑦.⓪.⓪.①/", "inside"),
        ("http://localhost/", "inside"),
        ("http://LOCALHOST./", "inside"),
        ("http://ｌｏｃａｌｈｏｓｔ/", "inside"),
        ("http://a.localhost/", "inside"),
        ("http://printer.local/", "inside"),
        ("http://metadata.google.internal/", "inside"),
        ("http://router.home.arpa/", "inside"),
        ("http://2130706433/", "address"),
        ("http://0x7f000001/", "address"),
        ("http://0x7f.0.0.1/", "address"),
        ("http://017700000001/", "address"),
        ("http://0177.0.0.1/", "address"),
        ("http://127.0.0.01/", "address"),
        ("http://127.1/", "address"),
        ("http://127.0.1/", "address"),
        ("http://0/", "address"),
        ("http://134744072/", "address"),
        ("http://0X7F.1/", "address"),
        ("http://1.2.3.4.5/", "address"),
        ("http://256.1.1.1/", "address"),
        ("http://example.com.0x7f/", "address"),
        ("ftp://example.org/", "address"),
        ("file:///etc/passwd", "address"),
        ("gopher://example.org/", "address"),
        ("javascript:alert(1)", "address"),
        ("data:text/html,x", "address"),
        ("//example.org/", "address"),
        ("example.org", "address"),
        ("", "address"),
        ("http://", "address"),
        ("http:///path", "address"),
        ("http://user:word@example.org/", "address"),
        ("http://example.org@127.0.0.1/", "address"),
        ("http://example.org:0/", "address"),
        ("http://example.org:99999/", "address"),
        ("http://example.org:x/", "address"),
        ("http://exa mple.org/", "address"),
        ("http://example.org/a\r\nHost: inside", "address"),
        ("http://example.org\\@127.0.0.1/", "address"),
        ("http://127.0.0.1\t.example.org/", "address"),
        ("http://[::1/", "address"),
        ("http://[v1.x]/", "address"),
        ("http://-a.example/", "address"),
        ("http://a..example/", "address"),
        (f"http://{'a' * 64}.example/", "address"),
        ("http://exa%6dple.org/", "address"),
        ("http://127.0.0.1%2eexample.org/", "address"),
    ],
)
def test_these_spellings_are_refused_without_asking_for_any_name(link: str, reason: str) -> None:
    with pytest.raises(FetchError) as refused:
        check_link(link, resolve=nobody)
    assert refused.value.reason == reason


@pytest.mark.parametrize("address", [*PRIVATE, *NEVER])
def test_one_inside_address_among_public_ones_is_enough(address: str) -> None:
    with pytest.raises(FetchError, match="inside address"):
        check_link("http://news.example/", resolve=lambda *_: [PUBLIC, address])


@pytest.mark.parametrize(
    ("link", "host", "port"),
    [
        ("http://news.example/a?b=c", "news.example", 80),
        ("HTTPS://News.Example:8443/", "news.example", 8443),
        ("https://zürich.example/", "xn--zrich-kva.example", 443),
        ("https://news.example./", "news.example", 443),
        (f"http://{PUBLIC}/", PUBLIC, 80),
        ("http://[2a00:1450:4001::1]/", "2a00:1450:4001::1", 80),
        ("  https://news.example/\n", "news.example", 443),
        ("https://a_b.news.example/", "a_b.news.example", 443),
        ("https://0x7f.news.example/", "0x7f.news.example", 443),
    ],
)
def test_links_to_the_outside_are_fine(link: str, host: str, port: int) -> None:
    target = check_link(link, resolve=lambda *_: [PUBLIC])
    assert (target.host, target.port) == (host, port)


def test_a_newsrooms_own_hosts_are_asked_for() -> None:
    def ask(host: str, port: int) -> list[str]:
        return ["10.0.0.7"]

    target = check_link("http://cms.internal/", resolve=ask, allow_private=True)
    assert target.addresses == ["10.0.0.7"]


@given(st.ip_addresses(v=4))
def test_an_address_is_allowed_alone_as_inside_ipv6(address: IPv4Address) -> None:
    assert is_allowed(f"::ffff:{address}") == is_allowed(f"64:ff9b::{address}")
    assert is_allowed(f"::ffff:{address}") == is_allowed(str(address))
    assert not is_allowed(f"2002:{int(address):08x}"[:9] + f":{int(address) & 0xFFFF:x}::")


@given(st.text(max_size=40))
def test_any_text_is_refused_or_checked(text: str) -> None:
    for link in (text, f"http://{text}/"):
        try:
            target = check_link(link, resolve=lambda *_: [PUBLIC])
        except FetchError:
            continue
        assert all(map(is_allowed, target.addresses))
