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


def _expected(language: str) -> Iterator[tuple[str, str, str]]:
    """Passage, first words, speaker, of each line that holds."""
    for block in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.splitlines()
        text = "\n\n".join(line for line in lines if not line.startswith(("> ", UNREAD)))
        for line in lines:
            if line.startswith("> "):
                words, _, speaker = line[2:].partition(" | ")
                yield text, words, speaker


def _speaker(text: str, words: str) -> str:
    """Who is read as the speaker of the quotation that begins with `words`."""
    found = [q for q in read_evidence(text).quotations if text.startswith(words, q.inner_start)]
    assert len(found) == 1, f"“{words}” is {len(found)} quotations"
    return found[0].speaker.name if found[0].speaker else "-"


@pytest.mark.parametrize(("text", "words", "speaker"), [*_expected("en"), *_expected("de")])
def test_the_speaker_of_a_passage_is_read(text: str, words: str, speaker: str) -> None:
    read = _speaker(text, words)
    assert read == speaker or read.endswith(" " + speaker)
