"""The cache only ever gives what was put in, or misses: never a crash, never a wrong answer."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Cache
from summarizer.cache import LAYOUT, digest, open_cache

ALL = bytes(range(256)) * 200
"""More than 32 KB with every byte in it: diskcache by itself would lose the \\r of a string."""


def anything(_value: bytes) -> bool:
    return True


@settings(max_examples=20)  # each one opens a database
@given(st.binary(max_size=200))
def test_what_is_put_comes_back(tmp_path_factory: pytest.TempPathFactory, value: bytes) -> None:
    with Cache(tmp_path_factory.mktemp("c")) as cache:
        cache.put("k", value)
        assert cache.get("k") == value


def test_it_lasts_and_is_counted_and_cleared(tmp_path: Path) -> None:
    with Cache(tmp_path) as cache:
        cache.put("a", ALL)
        cache.put("b", b"")
    with Cache(tmp_path) as cache:
        assert cache.get("a") == ALL
        assert cache.info().entries == 2
        assert cache.info().bytes > len(ALL)
        assert cache.clear() == 2
        with pytest.raises(KeyError):
            cache.get("a")


def test_the_folder_is_the_owners_alone(tmp_path: Path) -> None:
    with Cache(tmp_path / "c") as cache:
        cache.put("a", b"x")
    assert stat.S_IMODE((tmp_path / "c" / LAYOUT).stat().st_mode) == 0o700


def test_the_key_is_of_all_its_parts() -> None:
    assert digest(a="1", b="2") == digest(b="2", a="1") != digest(a="12", b="")


def test_a_setting_becomes_a_cache(tmp_path: Path) -> None:
    own = Cache(tmp_path)
    assert open_cache(own) is own
    assert open_cache(str(tmp_path)).folder == tmp_path
    assert open_cache(True).folder.name == "summarizer"


def test_it_warns_when_it_grows_and_drops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(3):
        with Cache(tmp_path, size_warning=len(ALL)) as cache:
            for place in range(2):
                cache.put(f"{number} {place}", ALL)
    assert caplog.text.count("summarizer cache clear") == 3  # not one a value
    with Cache(tmp_path) as cache:
        assert cache.info().entries == 6


def database(folder: Path) -> Path:
    return folder / LAYOUT / "cache.db"


def execute(folder: Path, sql: str, *values: object) -> None:
    connection = sqlite3.connect(database(folder))
    with connection:
        connection.execute(sql, values)
    connection.close()


class Bomb:
    def __reduce__(self) -> tuple[Callable[..., object], tuple[str]]:
        return (os.mkdir, ("exploded",))


def truncate(folder: Path) -> None:
    with database(folder).open("r+b") as file:
        file.truncate(database(folder).stat().st_size // 2)


def scribble(folder: Path) -> None:
    database(folder).write_bytes(b"This is no database at all. " * 400)


def empty(folder: Path) -> None:
    database(folder).write_bytes(b"")


def foreign(folder: Path) -> None:
    database(folder).unlink()
    connection = sqlite3.connect(database(folder))
    connection.execute("CREATE TABLE Cache (something TEXT)")
    connection.commit()
    connection.close()


def replace_by_folder(folder: Path) -> None:
    database(folder).unlink()
    database(folder).mkdir()


def pickled(folder: Path) -> None:
    execute(folder, "UPDATE Cache SET mode = 4, value = ?", pickle.dumps(Bomb()))


def traversing(folder: Path) -> None:
    (folder / "secret").write_bytes(b"secret")
    execute(folder, "UPDATE Cache SET mode = 2, filename = ?, value = NULL", "../secret")


def flipped(folder: Path) -> None:
    execute(folder, "UPDATE Cache SET value = ?", b"\x00" * 32 + b"forged")


def text_value(folder: Path) -> None:
    execute(folder, "UPDATE Cache SET value = 'text'")


def cut_row(folder: Path) -> None:
    execute(folder, "UPDATE Cache SET value = substr(value, 1, 40)")


@pytest.mark.parametrize(
    "harm",
    [truncate, scribble, empty, foreign, replace_by_folder, pickled, traversing, flipped,
     text_value, cut_row],
)  # fmt: skip
def test_what_is_damaged_is_a_miss_and_can_be_made_again(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    harm: Callable[[Path], None],
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "c"
    with Cache(folder) as cache:
        cache.put("k", ALL)
    for file in (folder / LAYOUT).glob("cache.db-*"):
        file.unlink()
    harm(folder)
    with Cache(folder) as cache:
        made = cache.fetch("k", lambda: b"again", anything)
    assert made.value == b"again"
    with Cache(folder) as cache:
        kept = cache.fetch("k", lambda: b"third", anything)
    assert kept.value in (b"again", b"third")
    assert not (tmp_path / "exploded").exists()


def test_a_folder_that_cannot_be_written_only_warns(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with Cache(tmp_path / "file" / "c") as cache:
        assert cache.fetch("k", lambda: b"made", anything) == (b"made", False)
    assert "cannot be" in caplog.text


def test_a_locked_database_only_warns(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("summarizer.cache.BUSY", 0.05)
    with Cache(tmp_path) as cache:
        cache.put("k", b"x")
        other = sqlite3.connect(database(tmp_path), isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with Cache(tmp_path) as second:
            second.put("k2", b"y")
        other.execute("ROLLBACK")
        other.close()
        assert cache.get("k") == b"x"
    assert "cannot be written" in caplog.text


def test_what_make_raises_passes_and_nothing_is_kept(tmp_path: Path) -> None:
    def fail() -> bytes:
        raise ValueError("no")

    with Cache(tmp_path) as cache:
        with pytest.raises(ValueError, match="no"):
            cache.fetch("k", fail, anything)
        assert cache.fetch("k", lambda: b"yes", anything).cached is False


def test_of_many_threads_one_makes_it(tmp_path: Path) -> None:
    made = []
    start = threading.Barrier(8)

    def make() -> bytes:
        made.append(1)
        return b"v"

    def ask() -> None:
        start.wait()
        with Cache(tmp_path) as cache:
            cache.fetch("k", make, anything)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1


def test_of_many_tasks_one_makes_it(tmp_path: Path) -> None:
    made = []

    async def make() -> bytes:
        made.append(1)
        await asyncio.sleep(0)
        return b"v"

    async def main() -> list[bool]:
        with Cache(tmp_path) as cache:
            done = await asyncio.gather(*(cache.afetch("k", make, anything) for _ in range(8)))
            return [fetched.cached for fetched in done]

    assert sorted(asyncio.run(main())) == [False] + [True] * 7
    assert len(made) == 1


ASK = """
import pathlib, sys
from summarizer import Cache
def make():
    with open(sys.argv[2], "a") as file:
        file.write("made\\n")
    print("making", flush=True)
    if sys.argv[3] == "hold":
        sys.stdin.read()
    return b"value"
with Cache(sys.argv[1]) as cache:
    print(cache.fetch("k", make, lambda value: True).value)
"""


def asking(folder: Path, log: Path, mode: str = "") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", ASK, str(folder), str(log), mode]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_of_eight_processes_one_makes_it(tmp_path: Path) -> None:
    log = tmp_path / "log"
    processes = [asking(tmp_path / "c", log) for _ in range(8)]
    for process in processes:
        out, err = process.communicate()
        assert "b'value'" in out, err
    assert log.read_text(encoding="utf-8").count("made") == 1


def test_when_the_one_that_makes_it_is_killed_another_takes_over(tmp_path: Path) -> None:
    log = tmp_path / "log"
    holder = asking(tmp_path / "c", log, "hold")
    assert holder.stdout
    assert holder.stdout.readline() == "making\n"
    waiters = [asking(tmp_path / "c", log) for _ in range(3)]
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    for process in waiters:
        out, err = process.communicate()
        assert "b'value'" in out, err
    assert log.read_text(encoding="utf-8").count("made") == 2


def test_nothing_is_said_when_all_is_well(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), Cache(tmp_path) as cache:
        cache.fetch("k", lambda: b"v", anything)
        cache.fetch("k", lambda: b"v", anything)
    assert caplog.text == ""
