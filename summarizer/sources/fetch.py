"""Fetching one page: bounded in bytes, time and redirects, and never from inside.

http.client and not an HTTP library, because the connection must go to the address that was
checked, and one deadline must hold over everything, also over a server that sends a byte a
second. No cookies, no proxies, no credentials.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import ssl
import zlib
from dataclasses import dataclass
from urllib.parse import quote, urljoin

from summarizer.errors import FetchError
from summarizer.sources.guard import Resolver, Target, check_link
from summarizer.sources.sockets import Clock, connect, resolve
from summarizer.version import __version__

MAX_BYTES = 5_000_000
MAX_SECONDS = 20.0
MAX_REDIRECTS = 5

_CHUNK = 65_536
_REDIRECTS = (301, 302, 303, 307, 308)
_HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; summarizer/{__version__})",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


@dataclass(frozen=True)
class Limits:
    """What a fetch may take, and where it may go."""

    bytes: int = MAX_BYTES
    seconds: float = MAX_SECONDS
    redirects: int = MAX_REDIRECTS
    allow_private: bool = False


@dataclass(frozen=True)
class Page:
    """What was fetched.

    Attributes:
        raw: the body, decompressed.
        url: where it came from, after redirects.
        content_type: the header, lower case, "" when there was none.
    """

    raw: bytes
    url: str
    content_type: str = ""


def fetch(
    link: str,
    limits: Limits = Limits(),
    *,
    resolver: Resolver | None = None,
    tls: ssl.SSLContext | None = None,
) -> Page:
    """The page at `link`.

    Args:
        link: an http or https URL.
        limits: bytes and seconds in total, redirects, and whether inside hosts are allowed.
        resolver: asked for the addresses of hosts; by default the system's.
        tls: who is trusted; by default whom the system trusts.

    Raises:
        FetchError: refused by the guard, or no whole answer within the limits.
    """
    clock = Clock(limits.seconds)
    for _ in range(limits.redirects + 1):
        target = check_link(
            link,
            resolve=resolver or (lambda host, port: resolve(host, port, clock)),
            allow_private=limits.allow_private,
        )
        answer = _asked(target, limits, clock, tls)
        if isinstance(answer, Page):
            return answer
        link = urljoin(link, answer)
    raise FetchError(
        f"The link was redirected more than {limits.redirects} times.", reason="redirects"
    )


def _asked(target: Target, limits: Limits, clock: Clock, tls: ssl.SSLContext | None) -> Page | str:
    """The page at `target`, or where it has moved to."""
    try:
        with connect(target, clock, tls) as connection:
            connection.request("GET", _path(target), headers=_HEADERS)
            answer = connection.getresponse()
            if answer.status in _REDIRECTS and (place := answer.headers.get("location")):
                return _url(place)
            if answer.status != 200:
                raise _refused(target, answer.status)
            raw = _body(answer, limits)
            kind = answer.headers.get("content-type", "").lower()
            return Page(raw, target.url.geturl(), kind)
    except TimeoutError:
        raise FetchError(
            f"{target.host} took longer than {limits.seconds:g} seconds.",
            "Try again, or save the page and give the file.",
            reason="slow",
        ) from None
    except ssl.SSLCertVerificationError as error:
        raise FetchError(
            f"{target.host} cannot prove who it is: {error.verify_message}.", reason="dead"
        ) from None
    except (OSError, http.client.HTTPException) as error:
        what = getattr(error, "strerror", None) or type(error).__name__
        raise FetchError(
            f"{target.host} does not answer properly: {what}.", "Check the link.", reason="dead"
        ) from None


def _path(target: Target) -> str:
    path = target.url.path or "/"
    query = f"?{target.url.query}" if target.url.query else ""
    return _url(path + query)


def _url(text: str) -> str:
    """`text` with what may not stand in a request line escaped, and what is escaped kept."""
    with contextlib.suppress(UnicodeError):
        text = text.encode("latin-1").decode("utf-8")  # as http.client reads headers
    return quote(text.strip(), safe="%/:=&?~#+!$,;'@()*[]")


def _body(answer: http.client.HTTPResponse, limits: Limits) -> bytes:
    """The body, decompressed; refused as soon as it is known to be too large."""
    encoding = answer.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("identity", "", "gzip", "x-gzip", "deflate"):
        raise FetchError(f"The page is compressed as {encoding!r:.30}.", reason="encoding")
    length = answer.headers.get("content-length", "")
    if re.fullmatch(r"[0-9]{1,19}", length) and int(length) > limits.bytes:
        raise _too_large(limits)
    unpack = zlib.decompressobj(47) if encoding not in ("identity", "") else None
    taken = 0
    pieces = bytearray()
    while piece := answer.read(_CHUNK):
        taken += len(piece)
        pieces += _unpacked(unpack, piece, limits.bytes + 1 - len(pieces)) if unpack else piece
        if max(taken, len(pieces)) > limits.bytes:
            raise _too_large(limits)
    if answer.length or (unpack and not unpack.eof):  # of which http.client says nothing
        raise FetchError("The page broke off in the middle.", "Try again.", reason="dead")
    return bytes(pieces)


def _unpacked(unpack: zlib._Decompress, piece: bytes, room: int) -> bytes:
    try:
        return unpack.decompress(piece, room)
    except zlib.error:
        raise FetchError("The page's compression is damaged.", reason="encoding") from None


def _too_large(limits: Limits) -> FetchError:
    return FetchError(
        f"The page is larger than {limits.bytes:,} bytes.",
        "Save the article's text and give the file.",
        reason="large",
    )


def _refused(target: Target, status: int) -> FetchError:
    what = {
        401: "wants a login", 402: "wants to be paid", 403: "refuses programs this page",
        404: "has no such page", 410: "has taken the page away", 429: "is asked too often",
        451: "may not show the page for legal reasons",
    }.get(status, "failed" if status >= 500 else "gives no page")  # fmt: skip
    hint = "Check the link." if status in (404, 410) else "Save the page and give the file."
    return FetchError(f"{target.host} {what} (HTTP {status}).", hint, reason="status")
