"""How a batch stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from summarizer.batch.ids import Known
from summarizer.errors import SummarizerError
from summarizer.outcomes import BatchResult

LISTED = 20
"""Failed articles that are named at the end; the others stand in the output."""


@dataclass
class Progress:
    """How a run stands.

    Attributes:
        total: articles in the inputs; None when it cannot be told.
        earlier, earlier_failed: rows of earlier runs, and how many of them failed.
        changed: articles whose text is another than that of their row; they are done again.
        done, cached, failed: of this run; cached ones are done too.
        input_tokens, output_tokens, cost_usd: spent by this run; `unpriced` replies have no price.
        reasons: (id, message) of the first failed ones.
        stopped: why the run ended early.
    """

    total: int | None = None
    earlier: int = 0
    earlier_failed: int = 0
    changed: int = 0
    done: int = 0
    cached: int = 0
    failed: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float = 0.0
    unpriced: int = 0
    reasons: list[tuple[str, str]] = field(default_factory=list)
    stopped: SummarizerError | None = None

    @property
    def left(self) -> int | None:
        """Articles without a row."""
        if self.total is None:
            return None
        return max(self.total - self.earlier - self.done - self.failed, 0)

    def drop_one(self) -> None:
        """Count an article that was counted twice once."""
        if self.total is not None:
            self.total -= 1

    def redo(self, known: Known) -> None:
        """Count an earlier row as one that is made again."""
        self.changed += 1
        self.earlier -= 1
        self.earlier_failed -= known.failed

    def count(self, result: BatchResult[Any]) -> None:
        """Add one result."""
        if result.error is None:
            self.done += 1
            self.cached += result.cached
        else:
            self.failed += 1
            if len(self.reasons) < LISTED:
                self.reasons.append((result.id, str(result.error)))
        self.input_tokens += result.usage.input_tokens
        self.output_tokens += result.usage.output_tokens
        self.cost_usd += result.cost_usd or 0.0
        self.unpriced += result.cost_usd is None
