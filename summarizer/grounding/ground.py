"""Ground a draft: every tag and every copied word put in its place, or rejected.

Works on any pydantic model that uses the field types of `summarizer.fields`. An item whose
grounded field cannot be placed leaves its list; where the field may be null it becomes null;
what was given is kept as a `Rejected` with the nearest passage.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args

from pydantic import BaseModel

from summarizer.audit import Computed, Reason, Rejected, Unsupported
from summarizer.brief import BriefDraft
from summarizer.evidence import Evidence
from summarizer.evidence.tags import untagged
from summarizer.fields import Grounded, Name, Quotation
from summarizer.grounding.echoes import checked_fields
from summarizer.grounding.place import Placer, Refusal
from summarizer.grounding.screen import Screen
from summarizer.text import Match

if TYPE_CHECKING:
    from summarizer.grounding.check import Checker

Model = TypeVar("Model", bound=BaseModel)

_DROP: Final = object()
"""Stands for a value that leaves the result."""

OBEYED = Refusal(Match.ABSENT, Reason.INSTRUCTION)

SUMMARY = 300
"""Characters after which a summary of the article's own sentences takes no further one."""


@dataclass(frozen=True)
class Grounding:
    """A grounded model and what did not hold.

    Attributes:
        value: the model, every grounded field in its place.
        rejected: what the model gave that could not be placed, in field order.
        unsupported: numbers, names and quoted words of free text that the article does not hold.
        computed: numbers of free text that come out of two of the article.
        screen: what in the article looks like an instruction to a model.
    """

    value: BaseModel
    rejected: tuple[Rejected, ...]
    unsupported: tuple[Unsupported, ...]
    computed: tuple[Computed, ...]
    screen: Screen


def ground(
    draft: BaseModel, text: str, evidence: Evidence, *, echoed: frozenset[str] = frozenset()
) -> Grounding:
    """Put everything in `draft` in its place.

    Args:
        draft: a validated reply; not changed.
        text: the article's text.
        evidence: what was read in it.
        echoed: words that must not have come from the model; see `echoed_words`.

    Raises:
        pydantic.ValidationError: a validator of the schema refuses the grounded values.
    """
    walk = _Walk(text, evidence, echoed, ours=isinstance(draft, BriefDraft))
    values = walk.fields(draft, "")
    for name, value in values.items():
        if value is _DROP:  # required by the result itself: it stays, without the words
            values[name] = walk.instead(name) if isinstance(draft, BriefDraft) else ""
    return Grounding(
        walk.made(type(draft), values),
        tuple(walk.rejected),
        tuple(walk.unsupported),
        tuple(walk.computed),
        walk.screen,
    )


class _Walk:
    """One pass over a draft, collecting what does not hold."""

    def __init__(
        self, text: str, evidence: Evidence, echoed: frozenset[str], *, ours: bool
    ) -> None:
        self.ours = ours
        self.placer = Placer(text, evidence)
        self.screen = Screen(text, evidence, echoed)
        self.rejected: list[Rejected] = []
        self.unsupported: list[Unsupported] = []
        self.computed: list[Computed] = []

    def fields(self, model: BaseModel, path: str) -> dict[str, Any]:
        """The grounded values of `model`'s fields by name, `_DROP` for those that leave."""
        grounded = {}
        for name, checked, optional in _fields_of(type(model)):
            where = f"{path}.{name}" if path else name
            value = self.value(getattr(model, name), where, checked)
            if value is _DROP and optional:
                value = None
            elif value is _DROP and path and isinstance(getattr(model, name), str):
                value = "" if _rests_on_a_place(model) else _DROP
            grounded[name] = value
        self._compare_speaker(model, grounded, path)
        return grounded

    def made(self, kind: type[Model], values: dict[str, Any]) -> Model:
        """A grounded model. Ours has no validators of its own, and building pydantic's costs
        every start 40 ms; anybody else's is validated.
        """
        return kind.model_construct(**values) if self.ours else kind.model_validate(values)

    def value(self, value: Any, path: str, checked: bool) -> Any:
        """`value` grounded; `checked` says whether strings in it are free text to look up."""
        if isinstance(value, Grounded):
            return self._place(value, path)
        if isinstance(value, BaseModel):
            grounded = self.fields(value, path)
            return _DROP if _DROP in grounded.values() else self.made(type(value), grounded)
        if isinstance(value, list):
            items = [self.value(item, f"{path}[{i}]", checked) for i, item in enumerate(value)]
            return [item for item in items if item is not _DROP]
        if isinstance(value, str) and checked:
            value = untagged(value, self.placer.tags)
            free = bool(value) and not self.placer.aligner.exact(value)
            doubts = self._checker.check(value, path) if free else []
            if self.screen.obeys(value) or (doubts and self.screen.stretches):
                self._reject(path, value, OBEYED)
                return _DROP
            self.unsupported += doubts
            self.computed += self._checker.computed(value, path) if free else []
        return value

    @cached_property
    def _checker(self) -> Checker:
        # Inside: the extractive engine only uses the article's own words (10 ms).
        from summarizer.grounding.check import Checker

        return Checker(self.placer.text, self.placer.evidence, self.placer.aligner)

    def _place(self, value: Grounded, path: str) -> Any:
        placed = self.placer.place(value)
        if isinstance(placed, Grounded):
            placed = self._screened(placed) or OBEYED
        if isinstance(placed, Grounded):
            return placed
        self._reject(path, value.text, placed)
        return _DROP

    def _screened(self, placed: Grounded) -> Grounded | None:
        """`placed` as far as it stands outside of instructions; None when it does not."""
        if not self.screen.stretches:
            return placed
        if isinstance(placed, Name):
            return self.screen.clean(placed)
        if not isinstance(placed, Quotation):
            return None if self.screen.touches(placed) else placed
        if placed.speaker and self.screen.touches(placed.speaker):
            placed = placed.model_copy(update={"speaker": None})
        return None if self.screen.hides(placed) else placed

    def instead(self, name: str) -> str:
        """The article's own words for a headline or a summary that cannot stand."""
        first, *others = self.screen.sentences() or [""]
        if name == "headline" or not others:
            return first
        return " ".join(others[:2] if len(others[0]) < SUMMARY else others[:1])

    def _reject(self, path: str, words: str, refusal: Refusal) -> None:
        self.rejected.append(Rejected(field=path, words=words, **refusal._asdict()))

    def _compare_speaker(self, model: BaseModel, grounded: dict[str, Any], path: str) -> None:
        """Drop a quotation whose named speaker is not the one the text gives.

        Compared in any model that has one `Quotation` and a field called ``speaker``.
        """
        claimed = getattr(model, "speaker", None)
        quoted = [name for name, value in grounded.items() if isinstance(value, Quotation)]
        if not isinstance(claimed, Name) or len(quoted) != 1:
            return
        refusal = self.placer.refuse_speaker(claimed.text, grounded[quoted[0]])
        if refusal is None:
            return
        where = f"{path}.speaker" if path else "speaker"
        self.rejected = [entry for entry in self.rejected if entry.field != where]
        self._reject(where, claimed.text, refusal)
        grounded[quoted[0]] = grounded["speaker"] = _DROP


def _rests_on_a_place(model: BaseModel) -> bool:
    """Whether `model` points into the article by itself, so that it may go without its words."""
    return any(isinstance(getattr(model, name), Grounded) for name in type(model).model_fields)


@cache
def _fields_of(kind: type[BaseModel]) -> tuple[tuple[str, bool, bool], ...]:
    """The fields of `kind`: name, whether it holds text to look up, whether it may be null."""
    return tuple(
        (name, name in checked_fields(kind), NoneType in get_args(info.annotation))
        for name, info in kind.model_fields.items()
    )
