"""How fast articles are read and words are placed: ``python benchmarks/speed.py``.

Prints MB/s (UTF-8) of `read_evidence` for 1 MB of each language's gold articles, one after the
other, and for 1 and 10 MB of the project's own seeds, where words repeat; with ``--dev DIR`` for
1 MB of the public development articles too, which quote and count as often as news does (the gold
articles are denser); the seconds it takes for hostile inputs; and the milliseconds `align` takes
for 20 quotations in a text of 100,000 characters. All are seconds of one process's CPU, so that a
busy machine changes little.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

sys.path.insert(0, str(ROOT := Path(__file__).parent.parent))

from benchmarks.dev_data import records
from summarizer.evidence import read_evidence
from summarizer.grounding.align import align

SEEDS, GOLD = ROOT / "seeds", ROOT / "tests" / "gold"
MB = 1_000_000
ONE_SURNAME = "".join(
    f"{''.join(letters).title()} Smith came. “We won,” said Smith. "
    for letters in product("bdglmnrst", "aeiou", "bdglmnrst", "aeiou")
)
"""Ever more people of one surname."""
HOSTILE = {
    'quote marks "': '"', "quote marks “": "“", "quote marks '": "'", "unclosed marks": "“Ab cd. ",
    "digits": "1", "one word": "word ", "one letter": "a", "brackets": "(",
    "'xs' y": "'xs' y ", "“a”:": "“a”: ", "A. A.": "A. ", "capitals": "A", "said": "said ",
    "newlines": "\n", "spaces": " ", "1,": "1,", "1.": "1.", "$": "$", "-": "-",
    "½": "½", "twenty-": "twenty-", "。": "中。", "A.B.": "A.B.", "half": "half ",
    "“a” said Ann": "“A b c d e f” said Ann Lee, ", "short paragraphs": "“Yes,” he said.\n\n",
    "unclosed paragraphs": "“Ab cd.\n\n", "’90s": "’90s ", "dashes": "– Ja, sa hun – og ",
    "names": "Ann Lee, Bo Ray and ", "one surname": ONE_SURNAME,
    "compound": "Donaudampfschifffahrt", "中": "中",
}  # fmt: skip
QUOTATIONS, WORDS, LENGTH = 20, (8, 16, 24, 32), 100_000


def cpu_seconds(run: Callable[[], object]) -> float:
    """The CPU time of one run."""
    start = time.process_time()
    run()
    return time.process_time() - start


def repeated(unit: str, length: int) -> str:
    """`unit` again and again, cut at `length`."""
    return (unit * (length // len(unit) + 1))[:length]


def seeds(language: str) -> str:
    """The seeds of one language, joined."""
    german = language == "de"
    texts = [path.read_text() for path in sorted(SEEDS.glob("*.txt"))]
    return "\n\n".join(text for text in texts if (" und " in text) is german) + "\n\n"


def gold_articles() -> dict[str, str]:
    """The gold articles of each language, joined."""
    paths = sorted(GOLD.glob("*.txt")) + sorted(GOLD.glob("later/*.txt"))
    languages = sorted({path.name.partition("_")[0] for path in paths})
    return {
        language: "\n\n".join(p.read_text() for p in paths if p.name.startswith(f"{language}_"))
        for language in languages
    }


def development_articles(folder: Path) -> dict[str, str]:
    """The whole articles among the development data, joined by language."""
    joined: dict[str, list[str]] = {}
    for name, key in (("articles", "text"), ("actors", "text"), ("faithfulness", "article")):
        for record in records(folder, name):
            texts = joined.setdefault(record["lang"], [])
            if record[key] not in texts:  # an article with several claims
                texts.append(record[key])
    return {language: "\n\n".join(texts) for language, texts in joined.items()}


def speed(unit: str, size: float, language: str) -> str:
    """MB/s for `size` MB of `unit` again and again."""
    bytes_each = len(unit.encode()) / len(unit)
    text = repeated(unit, int(size * MB / bytes_each))
    read_evidence(text[:10_000], language=language)  # the language's tables are loaded
    spent = cpu_seconds(lambda: read_evidence(text, language=language))
    return f"{size / spent:.2f}"


def print_speed(sizes: list[float], dev: Path | None) -> None:
    sources = {"gold": gold_articles(), "development": development_articles(dev) if dev else {}}
    for name, articles in sources.items():
        found = [f"{lang} {speed(text + chr(10) * 2, 1, lang)}" for lang, text in articles.items()]
        if found:
            print(f"read_evidence, {name} articles, MB/s:", " · ".join(found))
    for language in ("en", "de"):
        found = (f"{size:g} MB {speed(seeds(language), size, language)}" for size in sizes)
        print(f"read_evidence, {language} seeds, MB/s:", " · ".join(found))


def print_hostile(length: int) -> None:
    for name, unit in HOSTILE.items():
        text = repeated(unit, length)
        spent = cpu_seconds(partial(read_evidence, text, language="en"))
        print(f"{name:<16} {length:,} characters: {spent:6.2f} s = {spent * MB / length:5.1f} s/MB")


def print_align() -> None:
    text = repeated(seeds("en"), LENGTH)
    words = text.split(" ")
    step = len(words) // QUOTATIONS
    sizes = [WORDS[index % len(WORDS)] for index in range(QUOTATIONS)]
    present = [" ".join(words[i * step : i * step + n]) for i, n in enumerate(sizes)]
    present = [one if one[-1].isalpha() else one.rpartition(" ")[0] for one in present]
    altered = [one.replace(" the ", " no ", 1) + " indeed" for one in present]
    absent = [" ".join(f"{word}x" for word in one.split()) for one in present]
    for name, quotations in (("present", present), ("altered", altered), ("absent", absent)):
        spent = cpu_seconds(partial(align, text, quotations))
        print(f"align, {QUOTATIONS} quotations {name}: {1000 * spent:.1f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, nargs="*", default=[1, 10])
    parser.add_argument("--hostile", type=int, default=100_000, help="characters of each")
    parser.add_argument("--dev", type=Path, metavar="DIR", help="the public development data")
    args = parser.parse_args()
    print_align()
    print_speed(args.megabytes, args.dev)
    print_hostile(args.hostile)


if __name__ == "__main__":
    main()
