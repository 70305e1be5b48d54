"""Many articles against a loopback server that answers after a fixed delay.

    python benchmarks/batch.py                   everything, as in the issue (20 minutes)
    python benchmarks/batch.py --scale 0.1       the same with a tenth of the articles
    python benchmarks/batch.py throughput        one of: throughput, memory, cached, kill

The server is an asyncio program in a process of its own; so is every measured run.

- throughput: 2,000 articles, 500 ms a call, concurrency 64; the ideal is 128 a second. Beside it,
  on the same prompts: `asyncio.gather` over plain instructor and over the bare openai client.
- memory: the peak of `summarizer batch` over 20,000 articles and over 2,000: the sum of the peaks
  of its processes.
- cached: 10,000 articles whose replies are all in the cache.
- kill: 10,000 articles, killed with -9 at 20 random moments; what is lost, what is paid again,
  with the cache and without.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
TOWNS = ("Port Ellis", "Halden", "Marrow", "Easton", "Quill", "Varby", "Ostrand", "Leeming")
REPLY = {
    "headline": "Bridge reopens",
    "summary": "The bridge will reopen.",
    "key_actors": [{"name": "Ana Ruiz", "kind": "person", "role": "mayor"}],
    "quantitative_claims": [
        {"quantity": "N1", "measures": "cost", "attributed_to": None, "passages": ["S3"]}
    ],
    "quoted_statements": [{"quotation": "Q1", "speaker": "Ana Ruiz", "about": "the stone"}],
    "implications": [],
}


def article(number: int) -> str:
    """A short item of a wire: 200 characters, one quotation, one number."""
    return (
        f"The mayor of {TOWNS[number % 8]}, Ana Ruiz, said on Monday that bridge {number} will "
        "reopen in May. “We rebuilt it with local stone,” Ruiz said. "
        f"The work cost ${1 + number % 90}.5 million.\n"
    )


def worklist(folder: Path, count: int) -> Path:
    path = folder / f"wire-{count}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps({"id": f"a{number}", "text": article(number)}) + "\n")
    return path


async def serve(delay: float) -> None:
    """Answer every POST after `delay` seconds; print the port, then count requests on request."""
    message = {"role": "assistant", "content": json.dumps(REPLY)}
    body = json.dumps(
        {
            "id": "1", "object": "chat.completion", "created": 1, "model": "loopback-1",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120},
        }
    ).encode()  # fmt: skip
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: "
    asked = 0

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal asked
        try:
            while True:
                lines = (await reader.readuntil(b"\r\n\r\n")).lower()
                if lines.startswith(b"get"):
                    count = str(asked).encode()
                    writer.write(head + str(len(count)).encode() + b"\r\n\r\n" + count)
                    continue
                length = int(lines.partition(b"content-length:")[2].partition(b"\r\n")[0])
                await reader.readexactly(length)
                asked += 1
                await asyncio.sleep(delay)
                writer.write(head + str(len(body)).encode() + b"\r\n\r\n" + body)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def server(delay: float) -> Iterator[str]:
    command = [sys.executable, __file__, "--serve", str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.kill()


def asked(base_url: str) -> int:
    import httpx2

    return int(httpx2.get(base_url, trust_env=False).text)


def batch(work: Path, out: Path, base_url: str, *more: str) -> list[str]:
    return [
        sys.executable, "-m", "summarizer", "batch", str(work), "-o", str(out), "-m", "vllm/m",
        "--base-url", base_url, "--concurrency", "64", *more,
    ]  # fmt: skip


def environ(folder: Path) -> dict[str, str]:
    """This checkout, a cache of its own, and modules that stay compiled, as pip leaves them."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled"),
        "PYTHONDONTWRITEBYTECODE": "",
    }


def measured(command: list[str], folder: Path) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak megabytes of `command` and the processes it starts."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=environ(folder), stderr=subprocess.DEVNULL)
    peaks: dict[int, int] = {}
    while not (ended := os.wait4(process.pid, os.WNOHANG))[0]:
        peaks |= {pid: peak for pid in (process.pid, *children(process.pid)) if (peak := top(pid))}
        time.sleep(0.05)
    seconds = time.perf_counter() - begun
    _, status, usage = ended
    assert os.waitstatus_to_exitcode(status) == 0, command
    return seconds, usage.ru_utime + usage.ru_stime, sum(peaks.values()) / 1024


def children(pid: int) -> list[int]:
    try:
        return [*map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())]
    except OSError:  # it has ended
        return []


def top(pid: int) -> int:
    """Kilobytes of memory that a process has had at most; 0 when it has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


async def plain(how: str, base_url: str, count: int) -> None:
    """The same prompts with `asyncio.gather` over instructor or openai."""
    import httpx2
    import openai

    from summarizer import Summarizer
    from summarizer.brief import Brief, BriefDraft
    from summarizer.schemas import reply_schema

    limits = httpx2.Limits(max_connections=64, max_keepalive_connections=64)
    http = httpx2.AsyncClient(limits=limits, trust_env=False, timeout=120)
    client = openai.AsyncOpenAI(api_key="k", base_url=base_url, http_client=http, max_retries=0)
    plan = Summarizer(model="vllm/m", base_url=base_url, cache=False).plan(article(0))
    assert plan.request
    messages: Any = [message._asdict() for message in plan.request.messages]
    gate = asyncio.Semaphore(64)
    form: Any = {
        "type": "json_schema",
        "json_schema": {"name": "Brief", "schema": reply_schema(Brief), "strict": True},
    }
    if how == "instructor":
        import instructor

        patched = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)

    async def one() -> None:
        async with gate:
            if how == "instructor":
                await patched.chat.completions.create(
                    model="m", messages=messages, response_model=BriefDraft, max_retries=0
                )
            else:
                await client.chat.completions.create(
                    model="m", messages=messages, response_format=form
                )

    begun = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(count)))
    print(time.perf_counter() - begun)


def compiling(folder: Path, _scale: float) -> None:
    """Run once, so that no measured run has to compile modules."""
    with server(0.5) as url:
        measured(batch(worklist(folder, 100), folder / "out.jsonl", url), folder)


def throughput(folder: Path, scale: float) -> None:
    count, delay = round(2_000 * scale), 0.5
    ideal = 64 / delay
    work, one = worklist(folder, count), folder / "one.jsonl"
    one.write_text(json.dumps({"text": article(-1)}) + "\n", encoding="utf-8")
    print(f"throughput: {count} articles, 500 ms a call, concurrency 64, ideal {ideal:.0f}/s")
    with server(delay) as url:
        start, cpu_start, _ = measured(batch(one, folder / "one.out", url), folder)
        for name, more in (("summarizer batch", ()), ("  --no-cache", ("--no-cache",))):
            out = folder / f"t{len(more)}.jsonl"
            seconds, cpu, _ = measured(batch(work, out, url, *more), folder)
            steady = count / (seconds - start + delay)
            print(
                f"  {name:<26} {steady:6.1f}/s  {steady / ideal:4.0%} of the ideal; with "
                f"{start - delay:.1f} s of starting {count / seconds:.1f}/s; "
                f"{1000 * (cpu - cpu_start) / count:.1f} ms CPU an article"
            )
        for how in ("instructor", "openai"):
            command = [sys.executable, __file__, "--plain", how, url, str(count)]
            done = subprocess.run(
                command, env=environ(folder), capture_output=True, text=True, check=True
            )
            rate = count / float(done.stdout)
            print(f"  gather over {how:<14} {rate:6.1f}/s  {rate / ideal:4.0%} of the ideal")


def memory(folder: Path, scale: float) -> None:
    peaks = []
    with server(0.0) as url:
        for count in (round(2_000 * scale), round(20_000 * scale)):
            work = worklist(folder, count)
            _, _, peak = measured(batch(work, folder / f"m{count}.jsonl", url), folder)
            peaks.append(peak)
            print(f"memory: {count} articles: peak {peak:.0f} MB")
    print(f"memory: {peaks[1] / peaks[0]:.2f} times as much for ten times the articles")


def cached(folder: Path, scale: float) -> None:
    count = round(10_000 * scale)
    work = worklist(folder, count)
    with server(0.0) as url:
        measured(batch(work, folder / "warm.jsonl", url), folder)
        before = asked(url)
        seconds, cpu, _ = measured(batch(work, folder / "hits.jsonl", url), folder)
        assert asked(url) == before
    print(
        f"cached: {count} articles in {seconds:.1f} s: {count / seconds:.0f}/s, "
        f"{1000 * cpu / count:.2f} ms CPU an article"
    )


def kill(folder: Path, scale: float) -> None:
    count, kills = round(10_000 * scale), max(round(20 * scale), 4)
    work = worklist(folder, count)
    print(f"kill: {count} articles, {kills} kills")
    with server(0.01) as url:
        measured(batch(work, folder / "unkilled.jsonl", url, "--no-cache"), folder)
        theirs = read(folder / "unkilled.jsonl")
        for name, more in (("with the cache", ()), ("--no-cache", ("--no-cache",))):
            out = folder / f"killed{len(more)}.jsonl"
            again = killed(batch(work, out, url, *more), folder, url, (count, kills)) - count
            ours = read(out)
            print(
                f"  {name:<15} {len(theirs.keys() - ours.keys())} lost, {again} calls repeated "
                f"(at most {64 * kills}), equal briefs: {ours == theirs}"
            )


def killed(command: list[str], folder: Path, base_url: str, how: tuple[int, int]) -> int:
    """How many calls `command` makes when it is killed at times, and then left to end.

    Args:
        how: how many articles there are, and how often it is killed, at random moments.
    """
    before, (count, kills) = asked(base_url), how
    for number in range(kills):
        target = before + (number + random.random()) * count / kills
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, env=environ(folder))
        while asked(base_url) < target and process.poll() is None:
            time.sleep(0.005)
        process.kill()
        process.wait()
    measured(command, folder)
    return asked(base_url) - before


def read(path: Path) -> dict[str, Any]:
    """The briefs by id, without what says when they were made and what was paid just then."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for said in ("created_at", "usage", "cost_usd", "cached"):
            del row["brief"]["provenance"][said]
        found[row["id"]] = (row["status"], row["brief"])
    return found


PARTS = {"throughput": throughput, "memory": memory, "cached": cached, "kill": kill}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--serve", type=float)
    parser.add_argument("--plain", nargs=3)
    args = parser.parse_args()
    if args.serve is not None:
        asyncio.run(serve(args.serve))
    elif args.plain:
        asyncio.run(plain(args.plain[0], args.plain[1], int(args.plain[2])))
    else:
        with tempfile.TemporaryDirectory() as work:
            for part in ("compiling", *(args.parts or PARTS)):
                folder = Path(work, part)
                folder.mkdir()
                PARTS.get(part, compiling)(folder, args.scale)


if __name__ == "__main__":
    main()
