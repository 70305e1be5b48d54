"""Which addresses may be fetched: http and https, and only hosts that are out on the Internet.

A link in an article, a feed or a mail must not make this program ask a router, a database or the
metadata service of a cloud. So a host is resolved once, every address it has is checked, and the
connection goes to one of those very addresses: a name that answers differently the second time
gains nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from summarizer.errors import FetchError

Resolver = Callable[[str, int], list[str]]
"""Host and port → the addresses of the host, as text."""

_Network = IPv4Network | IPv6Network

_NEVER: tuple[_Network, ...] = (
    *map(IPv4Network, ("0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24",
                       "192.88.99.0/24", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",
                       "240.0.0.0/4")),
    # Unspecified and IPv4-compatible, discard, local NAT64, Teredo and other IETF assignments,
    # documentation, 6to4, segment routing, link-local, site-local, multicast.
    *map(IPv6Network, ("::/128", "100::/64", "64:ff9b:1::/48", "2001::/23", "2001:db8::/32",
                       "3fff::/20", "2002::/16", "5f00::/16", "fe80::/10", "fec0::/10",
                       "ff00::/8")),
)  # fmt: skip
"""Nothing of a newsroom's is published there, --allow-private or not."""

_PRIVATE: tuple[_Network, ...] = (
    *map(IPv4Network, ("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12",
                       "192.168.0.0/16", "198.18.0.0/15")),
    *map(IPv6Network, ("::1/128", "fc00::/7")),
)  # fmt: skip
"""A newsroom's own hosts: only with --allow-private."""

_NAT64 = IPv6Network("64:ff9b::/96")
_COMPATIBLE = IPv6Network("::/96")
_NUMERIC = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)(?:\.(?:0x[0-9a-f]*|[0-9]+))*\.?", re.IGNORECASE)
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}", re.IGNORECASE)
_LOCAL_NAMES = ("localhost", "local", "internal", "intranet", "lan", "home.arpa", "localdomain")


class Target(NamedTuple):
    """A checked place to connect to."""

    url: SplitResult
    host: str
    port: int
    addresses: list[str]


def check_link(link: str, *, resolve: Resolver, allow_private: bool = False) -> Target:
    """Where `link` leads, when it may be fetched.

    Args:
        link: an absolute URL.
        resolve: asked once for the addresses of the host; addresses written out are not asked for.
        allow_private: whether loopback and private addresses are allowed too.

    Raises:
        FetchError: no http or https, malformed, or an address of the host is inside.
    """
    url, host, port = _taken_apart(link)
    literal = _literal(host, link)
    if literal is None and not allow_private and _is_local_name(host):
        raise _inside(host)
    addresses = [literal] if literal is not None else resolve(host, port)
    if not addresses:
        raise FetchError(f"{host} has no address.", "Check the link.", reason="dead")
    for address in addresses:
        if not is_allowed(address, allow_private=allow_private):
            raise _inside(host)
    return Target(url, host, port, addresses)


def is_allowed(address: str, *, allow_private: bool = False) -> bool:
    """Whether the IP address `address` may be connected to."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv6Address):
        if parsed.scope_id:
            return False
        parsed = _carried(parsed)
    if any(parsed in network for network in _NEVER) or _is_isatap(parsed):
        return False
    if any(parsed in network for network in _PRIVATE):
        return allow_private
    return parsed.is_global and not parsed.is_multicast


def _carried(address: IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside a mapped, compatible or NAT64 address; else the address."""
    if address.ipv4_mapped:
        return address.ipv4_mapped
    low = int(address) & 0xFFFFFFFF
    if address in _NAT64 or (address in _COMPATIBLE and low > 1):
        return IPv4Address(low)
    return address


def _is_isatap(address: IPv4Address | IPv6Address) -> bool:
    """An IPv4 address in the last half (RFC 5214): tunnels lead inside."""
    return address.version == 6 and (int(address) >> 32) & 0xFCFFFFFF == 0x00005EFE


def _taken_apart(link: str) -> tuple[SplitResult, str, int]:
    clean = link.strip()
    if re.search(r"[\x00-\x20\x7f\\]", clean):
        raise FetchError("The link holds blanks or control characters.", reason="address")
    try:
        url = urlsplit(clean)
        port = url.port
    except ValueError:
        raise FetchError("The link is malformed.", "Check it.", reason="address") from None
    if url.scheme not in ("http", "https"):
        raise FetchError("Only http and https links are fetched.", reason="address")
    if url.username is not None or url.password is not None:
        raise FetchError("The link holds a user name.", "Remove it.", reason="address")
    if not url.hostname or port == 0:
        raise FetchError("The link names no host.", "Check it.", reason="address")
    return url, _ascii(url.hostname), port or (443 if url.scheme == "https" else 80)


def _ascii(host: str) -> str:
    """`host` as it stands in DNS: compatibility forms folded, other scripts in punycode."""
    if ":" in host:
        return host
    folded = unicodedata.normalize("NFKC", host).translate({0x3002: "."}).lower()
    try:
        name = folded.encode("idna").decode() if not folded.isascii() else folded
    except UnicodeError:
        name = ""
    labels = name.removesuffix(".").split(".")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise FetchError("The link's host is malformed.", "Check it.", reason="address")
    return name.removesuffix(".")


def _literal(host: str, link: str) -> str | None:
    """`host` when it is an address, None when it is a name.

    Decimal, octal, hexadecimal and shortened spellings of an address are refused whatever they
    stand for: nobody publishes under them, and systems disagree about what they mean.
    """
    try:
        return str(ip_address(host))
    except ValueError:
        pass
    last = host.rpartition(".")[2]
    if ":" in host or "[" in link.partition("://")[2][:1] or _NUMERIC.fullmatch(last):
        raise FetchError("The link's host is a malformed address.", reason="address")
    return None


def _is_local_name(host: str) -> bool:
    return any(host == name or host.endswith("." + name) for name in _LOCAL_NAMES)


def _inside(host: str) -> FetchError:
    return FetchError(
        f"{host} is an inside address.",
        "For a newsroom's own hosts: --allow-private, or allow_private=True.",
        reason="inside",
    )
