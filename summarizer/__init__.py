"""Structured news briefs in which every quotation, number and name points at the article."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from summarizer.version import __version__

if TYPE_CHECKING:
    from summarizer.article import Article
    from summarizer.audit import Audit, Audited
    from summarizer.brief import Brief
    from summarizer.cache import Cache
    from summarizer.errors import SummarizerError
    from summarizer.evidence import Evidence, read_evidence
    from summarizer.fields import Checked, Name, Passages, Quantity, Quotation
    from summarizer.grounding.align import Alignment, align
    from summarizer.oneshot import asummarize, summarize
    from summarizer.outcomes import BatchResult, Entry
    from summarizer.pipeline import Summarizer
    from summarizer.text import Match
    from summarizer.verifying import verify

# Where each public name lives: loaded when it is first asked for, so that `import summarizer`
# costs nothing and `read_evidence` needs no pydantic.
_HOME = {
    "Alignment": "grounding.align",
    "Article": "article",
    "Audit": "audit",
    "Audited": "audit",
    "BatchResult": "outcomes",
    "Brief": "brief",
    "Cache": "cache",
    "Checked": "fields",
    "Entry": "outcomes",
    "Evidence": "evidence",
    "Match": "text",
    "Name": "fields",
    "Passages": "fields",
    "Quantity": "fields",
    "Quotation": "fields",
    "Summarizer": "pipeline",
    "SummarizerError": "errors",
    "align": "grounding.align",
    "asummarize": "oneshot",
    "read_evidence": "evidence",
    "summarize": "oneshot",
    "verify": "verifying",
}

__all__ = [
    "Alignment",
    "Article",
    "Audit",
    "Audited",
    "BatchResult",
    "Brief",
    "Cache",
    "Checked",
    "Entry",
    "Evidence",
    "Match",
    "Name",
    "Passages",
    "Quantity",
    "Quotation",
    "Summarizer",
    "SummarizerError",
    "__version__",
    "align",
    "asummarize",
    "read_evidence",
    "summarize",
    "verify",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
