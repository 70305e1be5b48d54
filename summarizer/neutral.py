"""Text of strangers made harmless: for a model, and for whatever displays it.

The copies are for the model and the display only. Offsets always refer to the article itself.
"""

from __future__ import annotations

import json
import re

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, except tab and line feed
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\ufeff"  # zero-width
    "\u202a-\u202e\u2066-\u2069"  # bidirectional overrides and isolates
    "\U000e0000-\U000e0fff]"  # tag characters, variation selectors supplement
    "|(?<=[\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?=[\x00-\x7f])"  # joiners join other scripts
)
_HALF = re.compile("[\ud800-\udfff]")
_CONTROL_TOKEN = re.compile(
    r"<(?=[|｜]|/?(?:s|think|tool_call|start_of_turn|end_of_turn|im_start|im_end)>|<SYS>|</SYS>)"
    r"|\[(?=/?INST\]|/?(?:SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\])",
    re.IGNORECASE,
)
"""Where the special tokens of the common chat templates begin: ChatML, Llama, Mistral, Gemma,
DeepSeek, Phi."""


def neutralised(text: str) -> str:
    """`text` without invisible characters, halves of characters and chat-control tokens.

    A space after its opening bracket turns such a token into plain text; line ends become \\n.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL_TOKEN.sub(r"\g<0> ", _HALF.sub("\ufffd", _INVISIBLE.sub("", text)))


def boundary_of(sha256: str) -> str:
    """The line that stands before and after an article in a prompt.

    It is made of the article's digest: the same on every run, so that replies can be cached, and
    not to be foreseen by an author, since writing it into the article changes it.
    """
    return f"=== article {sha256[:16]} ==="


# Characters that would steer a terminal or reorder what is read: C0 and C1 controls but newline
# and tab, bidirectional controls, zero-width characters, tag characters.
_STEERING = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    r"\U000e0000-\U000e007f]"
)


def shown(text: str) -> str:
    """`text` without characters that steer what displays it."""
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", text)


def one_line(text: str, limit: int = 0) -> str:
    """`text` on one line, cut to `limit` characters when that is not 0."""
    line = " ".join(shown(text).split())
    return f"{line[: limit - 1]}…" if 0 < limit < len(line) else line


def to_json(value: object, *, indent: int | None = None) -> str:
    """`value` as readable JSON that no terminal obeys: what steers one is written as escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _STEERING.sub(lambda found: json.dumps(found[0])[1:-1], text)
