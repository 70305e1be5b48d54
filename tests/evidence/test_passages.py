"""Who said it in short passages of many press styles, written before our reader saw them.

``passages/LANGUAGE.txt`` holds passages with a blank line between them. Under each stands a line
for each quotation that is judged: ``> its first words | speaker``. The speaker may be the surname
alone; ``-`` is for nobody who can be told, ``~ `` before a line for what we do not read yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer.evidence import read_evidence

FOLDER = Path(__file__).parent / "passages"
UNREAD = "~ > "


def _expected(language: str) -> Iterator[tuple[str, str, str, str]]:
    """Language, passage, first words, speaker, of each line that holds."""
    for block in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.splitlines()
        text = "\n\n".join(line for line in lines if not line.startswith(("> ", UNREAD)))
        for line in lines:
            if line.startswith("> "):
                words, _, speaker = line[2:].partition(" | ")
                yield language, text, words, speaker


def _speaker(language: str, text: str, words: str) -> str:
    """Who is read as the speaker of the quotation that begins with `words`."""
    found = [
        q
        for q in read_evidence(text, language=language).quotations
        if text.startswith(words, q.inner_start)
    ]
    assert len(found) == 1, f"“{words}” is {len(found)} quotations"
    return found[0].speaker.name if found[0].speaker else "-"


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [row for file in sorted(FOLDER.glob("*.txt")) for row in _expected(file.stem)],
)
def test_the_speaker_of_a_passage_is_read(
    language: str, text: str, words: str, speaker: str
) -> None:
    read = _speaker(language, text, words)
    assert read == speaker or read.endswith(" " + speaker)
