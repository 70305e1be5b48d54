"""Disks that are full, folders that cannot be written, power cuts: a miss, never a wrong value."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Cache, summarize
from summarizer.cache import LAYOUT
from tests.samples import ARTICLE, draft
from tests.server import ModelServer, says

Serve = Callable[..., ModelServer]

KEYS = [f"k{number}" for number in range(6)]

ASKS = """
import logging, os, resource, sys
from summarizer import Cache
import diskcache, summarizer.bytesdisk
logging.basicConfig(level=logging.WARNING)
if sys.argv[2] == "bounded":
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
if sys.argv[2] == "nobody" and os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
with Cache(sys.argv[1]) as cache:
    for number in range(12):
        value = bytes([number]) * 9_000
        for _ in range(2):
            found = cache.fetch(f"k{number}", lambda: value, lambda kept: kept == value)
            assert found.value == value
print("served")
"""

WRITES = """
import sys
from summarizer import Cache
cache = Cache(sys.argv[1])
for number in range(10_000):
    cache.put(f"k{number % 6}", bytes([number % 6]) * (1_000 + 7_000 * (number % 5)))
    print(number, flush=True)
"""


def is_right(key: str, value: bytes) -> bool:
    """Whether `value` is one that `WRITES` gives `key`."""
    return set(value) == {int(key[1:])} and (len(value) - 1_000) % 7_000 == 0


def asking(
    folder: Path, *how: str, before: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        # -B: a module compiled while no file may grow would stay cut off in the environment.
        [*before, sys.executable, "-B", "-c", ASKS, str(folder), *how],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("most", [0, 1, 4_096, 10_000, 40_000, 70_000])
def test_a_file_that_may_not_grow(tmp_path: Path, most: int) -> None:
    done = asking(tmp_path / "c", "bounded", str(most))
    assert done.stdout == "served\n", done.stderr
    assert "Traceback" not in done.stderr
    assert "cannot be" in done.stderr


@pytest.mark.parametrize("kilobytes", [4, 32, 96, 160])
def test_a_full_disk(tmp_path: Path, kilobytes: int) -> None:
    own = ("unshare", "--mount", "--map-root-user")
    mount = f'mount -t tmpfs -o size={kilobytes}k tmpfs "$0" && exec "$@"'
    if not shutil.which("unshare") or subprocess.run([*own, "true"], check=False).returncode:
        pytest.skip("a disk of one's own needs user namespaces")
    done = asking(tmp_path, "", before=(*own, "sh", "-c", mount, str(tmp_path)))
    assert done.stdout == "served\n", done.stderr
    assert "Traceback" not in done.stderr
    assert "cannot be" in done.stderr


@pytest.fixture
def open_path(tmp_path: Path) -> Path:
    """A folder that another user can reach."""
    for folder in (tmp_path, *tmp_path.parents[:3]):
        with suppress(PermissionError):
            folder.chmod(folder.stat().st_mode | 0o055)
    return tmp_path


@pytest.mark.parametrize("filled", [False, True])
def test_a_folder_that_may_only_be_read(open_path: Path, filled: bool) -> None:
    folder = open_path / "c"
    folder.mkdir()
    if filled:
        with Cache(folder) as cache:
            cache.put("k0", b"\x00" * 9_000)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        done = asking(folder, "nobody")
    finally:
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o755)
    assert done.stdout == "served\n", done.stderr
    assert "Traceback" not in done.stderr
    assert "cannot be" in done.stderr


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache whose writer was killed in the middle of it: its journal lies beside it."""
    folder = tmp_path_factory.mktemp("killed")
    kill_a_writer(folder, 40)
    assert len(list((folder / LAYOUT).iterdir())) > 1
    return folder


def kill_a_writer(folder: Path, after: int) -> int:
    """Have a process write, kill it when it has written `after` values; how many it said."""
    command = [sys.executable, "-c", WRITES, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        said = [int(writer.stdout.readline()) for _ in range(after)]
        writer.kill()
        said += [int(line) for line in writer.stdout.read().splitlines() if line]
    return said[-1]


def held(folder: Path) -> Iterator[tuple[str, bytes]]:
    """What the cache gives for the keys of `WRITES`; every value is one of theirs."""
    with Cache(folder) as cache:
        for key in KEYS:
            with suppress(KeyError):
                value = cache.get(key)
                assert is_right(key, value)
                yield key, value


def serves(folder: Path) -> None:
    """It can be asked again, and keeps again; by the third time when damage is found late."""
    for _ in range(2):
        with Cache(folder) as cache:
            cache.fetch("new", lambda: b"value", lambda _: True)
    with Cache(folder) as cache:
        assert cache.fetch("new", lambda: b"value", lambda _: True) == (b"value", True)


def test_killed_while_it_writes(tmp_path: Path) -> None:
    for values in (1, 2, 3, 5, 8, 13, 21, 34):
        last = kill_a_writer(tmp_path, values)
        found = dict(held(tmp_path))
        assert len(found) >= min(last, len(KEYS))  # a kill loses nothing that was kept
    serves(tmp_path)


LENGTHS = (0, 1, 15, 16, 24, 32, 100, 512, 1_024, 4_095, 4_096, 4_097, 8_192, 20_000, -4_096, -1)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("suffix", ["", "-wal", "-shm"])
def test_every_file_cut_at_every_kind_of_length(
    tmp_path: Path, killed: Path, suffix: str, length: int
) -> None:
    folder = tmp_path / "c"
    shutil.copytree(killed, folder)
    file = folder / LAYOUT / f"cache.db{suffix}"
    os.truncate(file, length if length >= 0 else max(file.stat().st_size + length, 0))
    dict(held(folder))
    serves(folder)


@settings(max_examples=40)  # each one copies a database
@given(st.integers(0, 2), st.integers(0, 10**6), st.binary(min_size=1, max_size=64))
def test_any_bytes_anywhere_in_its_files(
    killed: Path, tmp_path_factory: pytest.TempPathFactory, number: int, place: int, junk: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any") / "c"
    shutil.copytree(killed, folder)
    file = sorted((folder / LAYOUT).iterdir())[number]
    with file.open("r+b") as raw:
        raw.seek(place % file.stat().st_size)
        raw.write(junk)
    dict(held(folder))
    with Cache(folder) as cache:
        assert cache.fetch("new", lambda: b"value", lambda _: True).value == b"value"


def a_file(folder: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")


def a_file_in_its_place(folder: Path) -> None:
    folder.mkdir()
    (folder / LAYOUT).write_text("in the way", encoding="utf-8")


def locks_in_the_way(folder: Path) -> None:
    folder.mkdir()
    (folder / "locks").write_text("in the way", encoding="utf-8")


def no_database(folder: Path) -> None:
    (folder / LAYOUT).mkdir(parents=True)
    (folder / LAYOUT / "cache.db").write_bytes(b"SQLite format 3\x00" + b"\xff" * 5_000)


def a_link_to_nowhere(folder: Path) -> None:
    folder.symlink_to(folder.parent / "nowhere" / "at" / "all")


def a_link_to_itself(folder: Path) -> None:
    folder.symlink_to(folder)


@pytest.mark.parametrize(
    "harm",
    [
        a_file,
        a_file_in_its_place,
        locks_in_the_way,
        no_database,
        a_link_to_nowhere,
        a_link_to_itself,
    ],
)
def test_a_brief_never_fails_because_its_cache_does(
    tmp_path: Path, serve: Serve, harm: Callable[[Path], None]
) -> None:
    harm(tmp_path / "c")
    server = serve(says(draft()))
    for _ in range(2):
        brief = summarize(ARTICLE, model="vllm/m", base_url=server.base_url, cache=tmp_path / "c")
        assert brief.headline == draft()["headline"]
    assert 1 <= len(server.asked) <= 2
