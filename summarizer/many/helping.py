"""The helper of a big batch, as its own process: see `summarizer.many.helper`.

It reads articles and grounds replies, one after another, and asks nobody. What it is told comes
as pickles on standard input, from the process that started it, and goes back the same way.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
import threading
from queue import SimpleQueue
from typing import Any, BinaryIO

from summarizer.brief import Brief
from summarizer.engines.prices import estimate_cost
from summarizer.errors import SummarizerError
from summarizer.exchange import Answer, Exchange
from summarizer.job import Job
from summarizer.keeping import Slot
from summarizer.many.helper import Told, framed


class Helping:
    """Holds the conversations of a batch.

    Args:
        given: the recipe, the language and the target of the batch.
    """

    def __init__(self, given: tuple[Any, ...]) -> None:
        self._recipe, self._language, self._target = given
        self._talks: dict[int, tuple[Slot, Exchange]] = {}

    def look_up_prices(self) -> None:
        """Read their tables, which takes 200 ms, before the first reply is there."""
        estimate_cost(self._target.provider.name, self._target.model, 0, 0)

    def answer(self, number: int, told: Told) -> object:
        """The next request of conversation `number`, its packed answer, or why there is none.

        None for what cannot be done here, be it a bug: then it is done, or fails, over there.
        """
        heard = None
        if isinstance(told, tuple):
            job = Job(told[0], Brief, self._recipe, self._language)
            self._talks[number] = Slot(job, self._target), Exchange(job)
        else:
            heard = told
        slot, exchange = self._talks[number]
        try:
            step = exchange.go_on(heard)
            if not isinstance(step, Answer):
                return step
            slot.fill(step)
            return slot.packed()
        except SummarizerError as error:
            return error
        except Exception:
            return None

    def forget(self, number: int) -> None:
        """Conversation `number` has ended."""
        self._talks.pop(number, None)


def _listen(source: BinaryIO, heard: SimpleQueue[tuple[int, Told]]) -> None:
    """Pass on what comes; when nobody is left to send it, be gone, whatever is under way."""
    try:
        while True:
            heard.put(pickle.load(source))  # noqa: S301  by the process that started this one
    finally:
        os._exit(0)


def _help(source: BinaryIO, sink: BinaryIO) -> None:
    helping = Helping(pickle.load(source))  # noqa: S301  as in `_listen`
    heard: SimpleQueue[tuple[int, Told]] = SimpleQueue()
    threading.Thread(target=_listen, args=(source, heard), daemon=True).start()
    threading.Thread(target=helping.look_up_prices, daemon=True).start()
    gc.freeze()  # what was imported stays
    sink.write(framed(None))
    sink.flush()
    while True:
        number, told = heard.get()
        if told is None:
            helping.forget(number)
            continue
        sink.write(framed(helping.answer(number, told)))
        sink.flush()


def main() -> None:
    """Help until standard input ends."""
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints, prints elsewhere
    try:
        _help(sys.stdin.buffer, sink)
    except (EOFError, BrokenPipeError):  # nobody is left, as in `_listen`
        os._exit(0)


if __name__ == "__main__":
    main()
