"""What was given beside what the article has, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_WORD = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]|[^\W_]+|\s+|.", re.DOTALL)
"""A word, a character of a script that does not part words by spaces, a space, a mark."""

_MOST = 600
"""Words beyond which the two are shown without comparison: it takes quadratic time."""


class Stretch(NamedTuple):
    """Words of one side, and whether the other side has them too."""

    text: str
    kind: Literal["same", "differs"]


def difference(given: str, article: str) -> tuple[list[Stretch], list[Stretch]]:
    """`given` and `article`, each as stretches that the other side has or has not."""
    ours, theirs = _WORD.findall(given), _WORD.findall(article)
    if max(len(ours), len(theirs)) > _MOST:
        return [Stretch(given, "same")], [Stretch(article, "same")]
    left: list[Stretch] = []
    right: list[Stretch] = []
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        kind: Literal["same", "differs"] = "same" if tag == "equal" else "differs"
        left.append(Stretch("".join(ours[a:b]), kind))
        right.append(Stretch("".join(theirs[c:d]), kind))
    return list(_joined(left)), list(_joined(right))


def _joined(stretches: list[Stretch]) -> Iterator[Stretch]:
    """`stretches` without empty ones, a lone space between two differences joined to them."""
    pieces = [stretch for stretch in stretches if stretch.text]
    run: Stretch | None = None
    for index, piece in enumerate(pieces):
        around = pieces[max(index - 1, 0) : index + 2]
        lone = piece.text.isspace() and [p.kind for p in around] == ["differs", "same", "differs"]
        kind = "differs" if lone else piece.kind
        if run and run.kind == kind:
            run = Stretch(run.text + piece.text, kind)
            continue
        if run:
            yield run
        run = Stretch(piece.text, kind)
    if run:
        yield run
