"""Tokens in and out for one brief, asked for in four ways: ``python benchmarks/tokens.py``.

    pip install '.[peers]' && python benchmarks/tokens.py [ARTICLE…]

- in: the messages and the schema as a loopback server gets them: from `summarizer` with brief@2 and
  brief@1, from langextract with one example in its documented style (which asks once for every
  1,000 characters), from plain instructor with the same schema. Asking again after a reply that
  does not hold is left out of all four.
- out: the same brief, the extractive one, written as each has to write it: by tag, in words, or as
  langextract's extractions (which have no headline and no summary).
- constant: the share of what goes in that is the same for every article and comes first: the schema
  and the common start of the messages. Providers bill it less when it is sent again.

One tokenizer counts it all, Mistral's Tekken, which mistral-common carries: nothing is fetched.
Without ARTICLE: the seed article, and ten of the gold articles, five English and five German.
"""

from __future__ import annotations

import argparse
import json
import logging
import textwrap
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import takewhile
from pathlib import Path
from typing import Any

from summarizer import Article, Summarizer, read_evidence
from summarizer.brief import BriefDraft
from summarizer.engines.extractive import extract

ROOT = Path(__file__).parent.parent
Item = tuple[str, str, dict[str, Any]]
"""An extraction of langextract: class, words, attributes."""


class Tokens:
    """Counts tokens as Mistral's models do."""

    def __init__(self) -> None:
        import mistral_common
        from mistral_common.tokens.tokenizers.tekken import Tekkenizer

        data = Path(mistral_common.__file__).parent / "data" / "tekken_240911.json"
        self._encode = Tekkenizer.from_file(data).encode

    def of(self, text: str) -> list[int]:
        return list(self._encode(text, bos=False, eos=False))


class Asked(ThreadingHTTPServer):
    """Keeps what it is sent and answers with `answer`."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = ""
        self.bodies: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: Asked
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.bodies.append(json.loads(body))
        message = {"role": "assistant", "content": self.server.answer}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        reply = {"id": "1", "object": "chat.completion", "created": 1, "model": "m",
                 "choices": [choice], "usage": usage}  # fmt: skip
        raw = json.dumps(reply).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *_what: object) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Iterator[Asked]:
    server = Asked()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def by_tag(article: Article) -> dict[str, Any]:
    """The extractive brief as a reply to brief@2."""
    draft = extract(article.text, article.title or "", read_evidence(article.text))
    reply = dict(_flat(draft.model_dump(mode="json")))
    for claim in reply["quantitative_claims"]:  # "in a few words", says the schema
        claim["measures"] = " ".join(claim["measures"].split()[:6])
    return reply


def _flat(value: Any) -> Any:
    """Grounded fields as the reply has them: the tag or the words alone."""
    if isinstance(value, list):
        return [_flat(part) for part in value]
    if isinstance(value, dict):
        if "match" in value:
            return value["text"]
        return {key: _flat(part) for key, part in value.items()}
    return value


def in_words(article: Article) -> dict[str, Any]:
    """The same reply with the article's words in place of tags."""
    evidence = read_evidence(article.text)
    words = {
        f"{letter}{number}": item.text
        for letter, items in (
            ("S", evidence.sentences), ("Q", evidence.quotations), ("N", evidence.quantities),
        )
        for number, item in enumerate(items, 1)
    }  # fmt: skip

    def spelled(value: Any) -> Any:
        if isinstance(value, list):
            return [spelled(part) for part in value]
        if isinstance(value, dict):
            return {key: spelled(part) for key, part in value.items()}
        return words.get(value, value) if isinstance(value, str) else value

    return dict(spelled(by_tag(article)))


def as_extractions(article: Article) -> list[Item]:
    """The items of the same brief, as langextract has them."""
    brief = in_words(article)
    found = [("actor", x["name"], {"kind": x["kind"], "role": x["role"]})
             for x in brief["key_actors"]]  # fmt: skip
    found += [("quotation", x["quotation"], {"speaker": x["speaker"], "about": x["about"]})
              for x in brief["quoted_statements"]]  # fmt: skip
    found += [("figure", x["quantity"],
               {"measures": x["measures"], "attributed_to": x["attributed_to"]})
              for x in brief["quantitative_claims"]]  # fmt: skip
    found += [("implication", " ".join(x["passages"]), {"basis": x["basis"]})
              for x in brief["implications"]]  # fmt: skip
    return found


def ours(prompt: str) -> Callable[[Article, Asked], str]:
    write = by_tag if prompt == "brief@2" else in_words

    def ask(article: Article, server: Asked) -> str:
        server.answer = json.dumps(write(article), ensure_ascii=False)
        with Summarizer(
            model="vllm/m", base_url=server.url, cache=False, prompt=prompt
        ) as summarizer:
            summarizer.summarize(article)
        del server.bodies[1:]  # asked again about what an extractive reply repeats: see above
        return server.answer

    return ask


def instructor_plain(article: Article, server: Asked) -> str:
    import instructor
    import openai

    server.answer = json.dumps(in_words(article), ensure_ascii=False)
    with openai.OpenAI(base_url=server.url, api_key="none") as client:
        instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA).create(
            model="m",
            response_model=BriefDraft,
            max_retries=0,
            messages=[
                {"role": "system", "content": "You write structured briefs of news articles."},
                {"role": "user", "content": article.text},
            ],
        )
    return server.answer


DESCRIPTION = textwrap.dedent("""\
    Extract key actors, quotations with their speakers, figures and implications of a news article
    in order of appearance. Use exact text for extractions. Do not paraphrase or overlap entities.
    Provide meaningful attributes for each entity to add context.""")
EXAMPLE = (
    "The mayor of Port Ellis, Ana Ruiz, said the bridge will reopen in May. “We rebuilt it with "
    "local stone,” Ruiz said. The work cost $4.5 million. Heavy lorries could still be banned."
)
EXAMPLE_ITEMS: tuple[Item, ...] = (
    ("actor", "Ana Ruiz", {"kind": "person", "role": "mayor of Port Ellis"}),
    ("quotation", "“We rebuilt it with local stone,”", {"speaker": "Ana Ruiz", "about": "stone"}),
    ("figure", "$4.5 million", {"measures": "the cost of the work", "attributed_to": None}),
    ("implication", "Heavy lorries could still be banned.", {"basis": "stated"}),
)


def langextract(article: Article, server: Asked) -> str:
    import langextract as lx
    from langextract.core.format_handler import FormatHandler

    def data(items: list[Item]) -> list[Any]:
        return [
            lx.data.Extraction(extraction_class=kind, extraction_text=words, attributes=more)
            for kind, words, more in items
        ]

    shape = FormatHandler(use_wrapper=True, wrapper_key="extractions", use_fences=False)
    server.answer = shape.format_extraction_example([])
    provider = {"base_url": server.url, "api_key": "none"}
    lx.extract(
        article.text,
        prompt_description=DESCRIPTION,
        examples=[lx.data.ExampleData(text=EXAMPLE, extractions=data(list(EXAMPLE_ITEMS)))],
        config=lx.factory.ModelConfig(
            model_id="gpt-4o-mini", provider="openai", provider_kwargs=provider
        ),
        show_progress=False,
    )
    # One answer a chunk: what holds all items, and one that holds none for each further chunk.
    further = [server.answer] * (len(server.bodies) - 1)
    return "\n".join([shape.format_extraction_example(data(as_extractions(article))), *further])


WAYS: dict[str, Callable[[Article, Asked], str]] = {
    "summarizer, brief@2": ours("brief@2"),
    "summarizer, brief@1": ours("brief@1"),
    "instructor, plain": instructor_plain,
    "langextract": langextract,
}


@dataclass
class Counted:
    """One article, one way: requests, tokens of the schema and of the messages, tokens out."""

    requests: int
    schema: int
    messages: list[list[int]]
    out: int

    @property
    def into(self) -> int:
        return self.schema * self.requests + sum(map(len, self.messages))


def counted(ask: Callable[[Article, Asked], str], article: Article, tokens: Tokens) -> Counted:
    with serving() as server:
        answer = ask(article, server)
        sent = ["\n".join(m["content"] for m in body["messages"]) for body in server.bodies]
        schema = server.bodies[0].get("response_format", {}).get("json_schema", {})
    written = json.dumps(schema, ensure_ascii=False) if schema else ""
    messages = [tokens.of(text) for text in sent]
    return Counted(len(sent), len(tokens.of(written)), messages, len(tokens.of(answer)))


def shared(counts: list[Counted]) -> float:
    """The share of all that goes in which is the schema or the start that all requests share."""
    requests = [tokens for one in counts for tokens in one.messages]
    start = sum(
        1 for _ in takewhile(lambda column: len(set(column)) == 1, zip(*requests, strict=False))
    )
    constant = sum(one.requests * (one.schema + start) for one in counts)
    return constant / sum(one.into for one in counts)


def chosen(names: list[str]) -> list[Path]:
    if names:
        return [Path(name) for name in names]
    gold = ROOT / "tests" / "gold"
    ten = [*sorted(gold.glob("en_*.txt"))[:5], *sorted(gold.glob("de_*.txt"))[:5]]
    return [next((ROOT / "seeds").glob("000_*.txt")), *ten]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("articles", nargs="*", metavar="ARTICLE")
    paths = chosen(parser.parse_args().articles)
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    tokens = Tokens()
    articles = [Article.from_file(path) for path in paths]
    plain = sum(len(tokens.of(article.text)) for article in articles) / len(articles)
    print(f"{len(articles)} articles of {plain:.0f} tokens on average; tokens per article\n")
    print("| asked by | requests | in | of it constant | out | in, first article | out |")
    print("|---|---|---|---|---|---|---|")
    for name, ask in WAYS.items():
        counts = [counted(ask, article, tokens) for article in articles]
        many = len(counts)
        print(
            f"| {name} | {sum(one.requests for one in counts) / many:.1f} "
            f"| {sum(one.into for one in counts) / many:,.0f} | {shared(counts):.0%} "
            f"| {sum(one.out for one in counts) / many:,.0f} "
            f"| {counts[0].into:,} | {counts[0].out:,} |"
        )
    print()
    recorded(tokens)


def recorded(tokens: Tokens) -> None:
    """Prints what a small model really wrote about the seeds, from the cassettes."""
    for prompt in ("brief@2", "brief@1"):
        replies = []
        for path in sorted((ROOT / "cassettes").glob(f"*-{prompt}.json")):
            (first, *_again) = json.loads(path.read_text(encoding="utf-8"))["interactions"]
            reply = first["response"]["body"]["choices"][0]["message"]["content"]
            replies.append(len(tokens.of(reply)))
        print(f"{prompt}: {sum(replies) / len(replies):.0f} tokens out in {len(replies)} cassettes")


if __name__ == "__main__":
    main()
