"""Many articles from Python: streamed, bounded, stopped; one bad one stops no other."""

from __future__ import annotations

import asyncio
import itertools
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from summarizer import Brief, Summarizer
from summarizer.engines import llm
from summarizer.engines.base import Request
from summarizer.errors import (
    ArticleError,
    AuthenticationError,
    BudgetError,
    EngineError,
    OutageError,
    QuotaError,
    ReplyError,
    SettingsError,
)
from summarizer.many.limits import Limits
from summarizer.messages import Message
from summarizer.outcomes import BatchResult, Entry
from tests.faults.scenarios import hanging_up
from tests.samples import ARTICLE, draft
from tests.server import Behaviour, Handler, ModelServer, completion, fails, says

Serve = Callable[..., ModelServer]
Results = list[BatchResult[Brief]]


def article(number: int) -> str:
    """One of many articles like the sample; tags mean the same in all of them."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    return ARTICLE.replace("to reopen", f"to reopen {letters}", 1)


def at(server: ModelServer, **options: Any) -> dict[str, Any]:
    return {"model": "vllm/m", "base_url": server.base_url, "cache": False, **options}


def run_sync(articles: Any, options: dict[str, Any], **how: Any) -> Results:
    with Summarizer(**options) as summarizer:
        return list(summarizer.batch(articles, **how))


def run_async(articles: Any, options: dict[str, Any], **how: Any) -> Results:
    async def main() -> Results:
        async with Summarizer(**options) as summarizer:
            return [result async for result in summarizer.abatch(articles, **how)]

    return asyncio.run(main())


both_faces = pytest.mark.parametrize("run", [run_sync, run_async])
Run = Callable[..., Results]


@both_faces
@pytest.mark.parametrize("concurrency", [1, 3, 20])
def test_every_article_has_a_result(serve: Serve, run: Run, concurrency: int) -> None:
    server = serve(says(draft()))
    results = run(map(article, range(10)), at(server, concurrency=concurrency))
    assert sorted(int(result.id) for result in results) == list(range(10))
    assert all(result.ok and result.brief and result.usage.requests == 1 for result in results)
    assert len(server.asked) == 10


def numbered(number: int) -> Behaviour:
    raw = json.dumps(completion(draft(headline=f"Number {number}"))).encode()
    return lambda handler: handler.send(200, raw)


@both_faces
def test_ordered_results_come_in_the_order_of_the_articles(serve: Serve, run: Run) -> None:
    later = threading.Event()

    def waits(handler: Handler) -> None:  # until another article is asked about
        later.wait(10)
        says(draft())(handler)

    def frees(handler: Handler) -> None:
        says(draft())(handler)
        later.set()

    server = serve(waits, frees)
    options = at(server, concurrency=2)
    ordered = run(map(article, range(8)), options, ordered=True)
    assert [result.id for result in ordered] == [str(number) for number in range(8)]


def test_unordered_results_come_as_they_finish(serve: Serve) -> None:
    first = threading.Event()

    def waits(handler: Handler) -> None:
        first.wait(10)
        says(draft())(handler)

    server = serve(waits, says(draft()))
    with Summarizer(**at(server, concurrency=2)) as summarizer:
        results = summarizer.batch(map(article, range(3)))
        early = next(results)
        first.set()
        assert len([early, *results]) == 3


@both_faces
def test_one_bad_article_stops_no_other(serve: Serve, run: Run) -> None:
    server = serve(says(draft()))
    given = [article(1), "", Entry("broken", ArticleError("It is torn.")), 7, article(2)]
    results = {result.id: result for result in run(given, at(server))}
    assert {id_: result.ok for id_, result in results.items()} == {
        "0": True, "1": False, "broken": False, "3": False, "4": True
    }  # fmt: skip
    assert str(results["broken"].error) == "It is torn."
    assert results["broken"].usage.requests == 0


def test_a_failed_article_says_what_it_cost(serve: Serve) -> None:
    (result,) = run_sync([ARTICLE], at(serve(says("{}"))))
    assert isinstance(result.error, ReplyError)
    assert (result.usage.requests, result.usage.input_tokens) == (2, 200)


@both_faces
def test_the_usage_of_a_batch_is_what_the_server_charged(
    serve: Serve, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)
    server = serve(
        says("{}", usage=(7, 3)),
        says(draft(), usage=(50, 5)),
        fails(503),
        says("no", usage=(11, 2)),
        says("no", usage=(13, 1)),
        says(draft(), finish_reason="length", usage=(17, 9)),
        says(draft(), usage=(100, 20)),
    )
    results = run(map(article, range(6)), at(server, concurrency=3))
    spent = [result.usage for result in results]
    assert sum(usage.requests for usage in spent) == len(server.asked)
    assert sum(usage.input_tokens for usage in spent) == server.charged[0]
    assert sum(usage.output_tokens for usage in spent) == server.charged[1]
    assert not all(result.ok for result in results)


@both_faces
@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        (fails(401), AuthenticationError),
        (fails(403), AuthenticationError),
        (fails(402), QuotaError),
        (fails(429, "spent", "insufficient_quota"), QuotaError),
    ],
)
@pytest.mark.parametrize("fallback", [None, "extractive"])
def test_a_wrong_key_or_a_spent_account_stops_the_run(
    serve: Serve, run: Run, behaviour: Behaviour, error: type[EngineError], fallback: str | None
) -> None:
    server = serve(behaviour)
    with pytest.raises(error):
        run(map(article, itertools.count()), at(server, concurrency=4, fallback=fallback))
    assert len(server.asked) <= 4 + 3


@both_faces
@pytest.mark.parametrize("behaviour", [fails(503), fails(429), hanging_up])
def test_a_provider_that_is_down_is_not_asked_about_every_article(
    serve: Serve, run: Run, behaviour: Behaviour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)
    server = serve(*[says(draft())] * 5, behaviour)
    with pytest.raises(OutageError, match="7 articles in a row"):
        run(map(article, itertools.count()), at(server, concurrency=4))
    # Beside the 7: those in flight then, and those that failed before the last good one was read.
    assert 5 + 7 * 4 <= len(server.asked) <= 5 + (3 + 7 + 3) * 4


@both_faces
def test_a_provider_that_is_down_is_replaced_by_the_fallback(
    serve: Serve, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)
    server = serve(fails(503))
    results = run(map(article, range(30)), at(server, concurrency=2, fallback="extractive"))
    assert len(results) == 30
    assert all(result.ok for result in results)
    assert len(server.asked) <= (5 + 2) * 4


def test_an_answer_now_and_then_keeps_a_batch_going(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(llm, "FIRST_PAUSE", 0.0)
    server = serve(*[*[fails(503)] * 4 * 3, says(draft())] * 3)
    results = run_sync(map(article, range(12)), at(server, concurrency=1))
    assert [result.ok for result in results] == [False, False, False, True] * 3


def test_what_was_made_before_the_stop_is_not_lost(serve: Serve) -> None:
    server = serve(*[says(draft())] * 5, fails(401))
    made = []
    with Summarizer(**at(server, concurrency=1)) as summarizer:
        results = summarizer.batch(map(article, itertools.count()))
        with pytest.raises(AuthenticationError):
            made.extend(result.ok for result in results)
    assert made == [True] * 5


@both_faces
def test_an_endless_iterable_is_read_only_as_far_as_results_are_taken(
    serve: Serve, run: Run
) -> None:
    server = serve(says(draft()))
    read = itertools.count()
    with Summarizer(**at(server, concurrency=2)) as summarizer:
        results = summarizer.batch(article(number) for number in read)
        taken = [next(results) for _ in range(5)]
        results.close()  # an iterator that is a generator
    assert all(result.ok for result in taken)
    assert next(read) <= 5 + 2 * 2 + 1


def test_an_async_iterable(serve: Serve) -> None:
    async def wire() -> AsyncIterator[str]:
        for number in range(5):
            await asyncio.sleep(0)
            yield article(number)

    assert len(run_async(wire(), at(serve(says(draft()))))) == 5


@both_faces
def test_what_the_iterable_raises_comes_out(serve: Serve, run: Run) -> None:
    def torn() -> Iterator[str]:
        yield ARTICLE
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(torn(), at(serve(says(draft()))))


def test_inside_a_running_loop_the_sync_face_works(serve: Serve) -> None:
    async def notebook() -> Results:
        return run_sync([ARTICLE], at(serve(says(draft()))))

    assert asyncio.run(notebook())[0].ok


def test_a_batch_can_be_run_twice_and_mixed_with_single_calls(serve: Serve) -> None:
    server = serve(says(draft()))
    with Summarizer(**at(server)) as summarizer:
        assert summarizer.summarize(ARTICLE).audit.ok
        for _ in range(2):
            assert all(result.ok for result in summarizer.batch([ARTICLE]))
        assert summarizer.summarize(ARTICLE).audit.ok


PRICED = {"model": "openai/gpt-4o", "api_key": "k"}
"""Per million tokens $2.50 in and $10 out, by genai-prices."""


def priced() -> Behaviour:
    raw = json.dumps({**completion(draft(), (1_000, 1_000)), "model": "gpt-4o"}).encode()
    return lambda handler: handler.send(200, raw)


@both_faces
def test_the_cost_limit_is_not_passed(serve: Serve, run: Run) -> None:
    server = serve(priced())  # each costs $0.0125; 4,096 output tokens reserve $0.041 and more
    made = []

    def count() -> Iterator[str]:
        for number in itertools.count():
            made.append(number)
            yield article(number)

    with pytest.raises(BudgetError, match=r"of \$0.2 is spent"):
        run(count(), at(server, **PRICED, max_cost_usd=0.2, concurrency=4))
    assert 0.2 - 0.06 < len(server.asked) * 0.0125 <= 0.2


@pytest.mark.parametrize(
    ("options", "says_"),
    [({"max_cost_usd": 1}, "price of vllm/m is not known"), ({"concurrency": 0}, "at least 1")],
)
def test_what_cannot_be_bounded_is_said(serve: Serve, options: dict[str, Any], says_: str) -> None:
    server = serve(says(draft()))
    with pytest.raises(SettingsError, match=says_):
        run_sync([ARTICLE], at(server, **options))
    assert server.asked == []


class Clock:
    """A loop's clock that moves on when everybody waits."""

    def __init__(self, loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr(loop, "time", lambda: self.now)
        # asyncio has no public way to wait by another clock
        select = loop._selector.select

        def at_once(timeout: float | None) -> Any:
            self.now += timeout or 0.0
            return select(0)

        monkeypatch.setattr(loop._selector, "select", at_once)


def question(characters: int = 300) -> Request:
    return Request([Message("user", "x" * characters)], Brief, max_output_tokens=100)


@pytest.mark.parametrize(
    ("bounds", "requests", "minutes"),
    [({"rpm": 60}, 121, 2), ({"rpm": 6}, 13, 2), ({"tpm": 6_000}, 21, 2)],
)
def test_the_pace_is_kept(
    monkeypatch: pytest.MonkeyPatch, bounds: dict[str, float], requests: int, minutes: float
) -> None:
    async def main() -> float:
        clock = Clock(asyncio.get_running_loop(), monkeypatch)
        limits = Limits(**bounds)

        async def one() -> None:
            asked = question()
            await limits.enter(asked)
            limits.leave(asked, (100, 500))

        for _ in range(requests):  # 600 tokens each
            await one()
        return clock.now / 60

    assert asyncio.run(main()) == pytest.approx(minutes, rel=0.1)


def test_waiting_at_the_gate_is_not_the_articles_time(serve: Serve) -> None:
    server = serve(says(draft()))
    options = at(server, timeout=0.9, concurrency=4)
    assert all(result.ok for result in run_async(map(article, range(4)), options, rpm=120))
