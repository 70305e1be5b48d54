"""Every error this package raises on purpose.

    SummarizerError
    ├── ArticleError         what was given cannot be read as an article
    │   └── SourceError          a page, PDF or message has no article that can be read
    │       └── FetchError           a link was refused, or could not be fetched
    ├── PromptError          a prompt is missing, malformed or misused
    ├── SchemaError          a schema cannot be used to ask a model
    ├── SettingsError        an unknown or impossible setting
    ├── CacheError           an unusable cache folder
    ├── OutputError          results cannot be written, or not to this file
    └── EngineError          no usable reply from a model
        ├── AuthenticationError  the key is missing or refused
        ├── QuotaError           the account has nothing left to spend
        ├── BudgetError          the cost limit of a batch is reached
        ├── RateLimitError       too many requests, and no time left to wait
        ├── RequestError         the request was refused as it stands
        ├── ServerError          the provider failed
        ├── ConnectionFailedError  nobody answered at that address
        ├── DeadlineError        the total time ran out
        ├── OutageError          in a batch, article after article met such a failure
        ├── RefusalError         the model or a filter declined
        ├── TruncatedError       the reply was cut off at the output limit
        └── ReplyError           the reply is not what the schema asks for

Catch `SummarizerError` to catch them all. No exception of openai, instructor, tenacity or the
HTTP client leaves the package.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.neutral import one_line


class SummarizerError(Exception):
    """Root of the tree.

    Args:
        what: one sentence that says what happened, without secrets.
        hint: one sentence that says what to do about it; may be empty.
    """

    def __init__(self, what: str, hint: str = "") -> None:
        # Names of files, models and fields and words of servers stand in them.
        self.what = one_line(what)
        self.hint = one_line(hint)
        super().__init__(self.what)

    def __str__(self) -> str:
        return f"{self.what} {self.hint}".rstrip()


class ArticleError(SummarizerError):
    """What was given cannot be read as an article."""


class SourceError(ArticleError):
    """A page, PDF or message has no article that can be read.

    Attributes:
        reason: one word for programs. "empty", "paywall", "consent", "index", "scan",
            "encrypted", "damaged", "large", "extra" (a package is missing) or "kind"; of a
            `FetchError` "address", "inside", "dead", "slow", "large", "redirects", "status" or
            "encoding".
    """

    def __init__(self, what: str, hint: str = "", *, reason: str = "") -> None:
        super().__init__(what, hint)
        self.reason = reason


class FetchError(SourceError):
    """A link was refused, or could not be fetched."""


class PromptError(SummarizerError):
    """A prompt is missing, malformed or misused."""


class SchemaError(SummarizerError):
    """A schema cannot be used to ask a model."""


class SettingsError(SummarizerError):
    """An unknown or impossible setting."""


class CacheError(SummarizerError):
    """An unusable cache folder."""


class OutputError(SummarizerError):
    """Results cannot be written, or not to this file."""


class EngineError(SummarizerError):
    """No usable reply from a model.

    Attributes:
        retryable: whether the same request may succeed later.
        attempts: requests that were sent.
        usage: (input tokens, output tokens) that the provider reported for them.
        retry_after: seconds the server asks to wait before the next request, if it does.
    """

    retryable = False
    retry_after: float | None = None

    def __init__(
        self, what: str, hint: str = "", *, attempts: int = 0, usage: tuple[int, int] = (0, 0)
    ) -> None:
        super().__init__(what, hint)
        self.attempts = attempts
        self.usage = usage


class AuthenticationError(EngineError):
    """The key is missing or refused."""


class QuotaError(EngineError):
    """The account has nothing left to spend."""


class BudgetError(EngineError):
    """The cost limit of a batch is reached."""


class RateLimitError(EngineError):
    """Too many requests, and no time left to wait."""

    retryable = True


class RequestError(EngineError):
    """The request was refused as it stands."""


class ServerError(EngineError):
    """The provider failed."""

    retryable = True


class ConnectionFailedError(EngineError):
    """Nobody answered at that address."""

    retryable = True


class DeadlineError(EngineError):
    """The total time ran out."""

    retryable = True


class OutageError(EngineError):
    """In a batch, article after article met a failure of the provider: nobody else is asked."""


class RefusalError(EngineError):
    """The model or a filter declined."""


class TruncatedError(EngineError):
    """The reply was cut off at the output limit."""


class ReplyError(EngineError):
    """The reply is not what the schema asks for.

    Attributes:
        content: the reply, as far as there is one.
        problems: what is wrong with it, a sentence each.
    """

    def __init__(
        self,
        what: str,
        hint: str = "",
        *,
        content: str = "",
        problems: Sequence[str] = (),
        attempts: int = 0,
        usage: tuple[int, int] = (0, 0),
    ) -> None:
        super().__init__(what, hint, attempts=attempts, usage=usage)
        self.content = content
        self.problems = tuple(problems)
