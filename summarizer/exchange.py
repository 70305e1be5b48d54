"""The pure core of one brief: what to ask, whether to ask again, what comes of the reply.

No I/O, no clock, no randomness: an `Exchange` gives requests and is told replies; who drives it
may be sync or async, here or in another process.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

from pydantic import ValidationError

from summarizer.audit import Rejected, Usage
from summarizer.engines.base import Reply, Request
from summarizer.errors import EngineError, ReplyError
from summarizer.evidence.tags import tag_text
from summarizer.grounding.echoes import echoed_words
from summarizer.grounding.ground import Grounding, ground
from summarizer.job import Job
from summarizer.messages import Message
from summarizer.neutral import boundary_of, neutralised
from summarizer.schemas import response_model

RESENT = 20_000
"""Characters of a reply that are shown to the model again."""

PROBLEMS = 40
"""Problems of a reply that it is told of."""


def first_request(job: Job) -> Request:
    """The first question about `job`."""
    hints = job.recipe.front.model
    values = {
        "article": neutralised(job.article.text),
        "tagged_article": neutralised(tag_text(job.article.text, job.tags)),
        "boundary": boundary_of(job.article.sha256),
        "title": neutralised(job.article.title or ""),
        "language": job.evidence.language,
    }
    return Request(
        messages=job.recipe.render(values),
        response=response_model(job.schema),
        max_output_tokens=hints.max_output_tokens,
        temperature=hints.temperature,
    )


@dataclass(frozen=True)
class Answer:
    """The reply that was kept, with what all attempts cost.

    Attributes:
        content: the JSON text; the job's schema's response model accepts it.
        model: the model's name as the server reports it.
        usage: requests and tokens of every attempt.
    """

    content: str
    model: str
    usage: Usage


@dataclass(frozen=True)
class _Turn:
    """One question and what came back.

    Attributes:
        said: the reply's content, as far as there is one.
        problems: what in it does not hold, a sentence each.
        reply, error: the reply when it fits the schema, else why it does not.
    """

    said: str
    problems: Sequence[str]
    reply: Reply | None = None
    error: ReplyError | None = None


class Exchange:
    """The conversation about one job, a step at a time; the same replies give the same steps."""

    def __init__(self, job: Job) -> None:
        self._steps = _conversation(job)

    def go_on(self, heard: Reply | EngineError | None = None) -> Request | Answer:
        """What follows `heard`, or opens the conversation: the next request, or the end.

        Raises:
            EngineError: the end, without an answer.
        """
        try:
            if heard is None:
                return next(self._steps)
            if isinstance(heard, EngineError):
                return self._steps.throw(heard)
            return self._steps.send(heard)
        except StopIteration as done:
            answer: Answer = done.value
            return answer


def _conversation(job: Job) -> Generator[Request, Reply, Answer]:
    """Ask, look at the reply, ask once more where something in it does not hold.

    Yields requests and is sent replies; an `EngineError` may be thrown in instead. Of two valid
    replies the one with fewer rejected items is kept, the second when they are even.

    Raises:
        EngineError: no valid reply was had; its attempts and usage are those of all requests.
    """
    request = first_request(job)
    spent: list[Reply | EngineError] = []
    first = yield from _turn(job, request, spent)
    best = first
    if first.problems:
        again = replace(request, messages=(*request.messages, *_correction(first)))
        try:
            second = yield from _turn(job, again, spent)
            best = min(second, first, key=lambda turn: (turn.error is not None, len(turn.problems)))
        except EngineError as error:
            if first.error:
                raise _with_total(error, spent) from None
    if best.reply is None:
        raise _with_total(best.error or ReplyError("There was no reply."), spent)
    requests, tokens = _total(spent)
    usage = Usage(requests=requests, input_tokens=tokens[0], output_tokens=tokens[1])
    return Answer(best.reply.content, best.reply.model, usage)


def _turn(
    job: Job, request: Request, spent: list[Reply | EngineError]
) -> Generator[Request, Reply, _Turn]:
    """One question; what it cost is added to `spent`, whatever comes of it."""
    try:
        reply = yield request
        spent.append(reply)
        rejected = ground_reply(job, reply.content).rejected
        return _Turn(reply.content, [_problem(entry) for entry in rejected], reply=reply)
    except ReplyError as error:
        spent.append(error)
        return _Turn(error.content, error.problems or [error.what], error=error)
    except EngineError as error:
        spent.append(error)
        raise


def _correction(turn: _Turn) -> tuple[Message, Message]:
    """What is said back: the reply, and exactly what in it does not hold.

    Both may hold words of the article, so they are made as harmless as it is.
    """
    problems = neutralised("\n".join(f"- {problem}" for problem in turn.problems[:PROBLEMS]))
    return (
        Message("assistant", neutralised(turn.said[:RESENT])),
        Message(
            "user",
            f"This does not agree with the article or the schema:\n{problems}\n"
            "Answer again with the whole JSON object. Mend these, or leave the items out.",
        ),
    )


def _problem(entry: Rejected) -> str:
    """One rejected item in words for the model."""
    problem = f"{entry.field} {entry.words[:200]!r}: {entry.reason.value}"
    if entry.said_by:
        return f"{problem}; it was said by {entry.said_by}."
    if entry.nearest:
        return f"{problem}; the article has {entry.nearest.text[:300]!r}."
    return f"{problem}."


def _total(spent: Sequence[Reply | EngineError]) -> tuple[int, tuple[int, int]]:
    """(requests, (input tokens, output tokens)) of all that was spent."""
    parts = [
        (one.attempts, *one.usage)
        if isinstance(one, EngineError)
        else (one.requests, one.input_tokens, one.output_tokens)
        for one in spent
    ]
    requests, given, taken = (sum(column) for column in zip(*parts, strict=True))
    return requests, (given, taken)


def _with_total(error: EngineError, spent: Sequence[Reply | EngineError]) -> EngineError:
    error.attempts, error.usage = _total(spent)
    return error


def ground_reply(job: Job, content: str) -> Grounding:
    """The grounded draft in a reply's `content`.

    Raises:
        ReplyError: not what the schema asks for; the content and the problems are in it.
    """
    if content in job.grounded:
        return job.grounded[content]
    try:
        draft = response_model(job.schema).model_validate_json(content)
        text = job.article.text
        echoed = echoed_words(draft, text, len(job.evidence.sentences))
        job.grounded[content] = ground(draft, text, job.evidence, echoed=echoed)
        return job.grounded[content]
    except ValidationError as error:
        problems = tuple(
            f"{'.'.join(str(part) for part in entry['loc'])}: {entry['msg']}"
            for entry in error.errors(include_input=False, include_url=False)
        )
        raise ReplyError(
            "The reply does not fit the schema.", content=content, problems=problems
        ) from None
