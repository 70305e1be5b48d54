"""Mentions gathered under the fullest form: by last word, acronym, country, or stem."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from summarizer.evidence.items import Mention, Name, NameKind
from summarizer.evidence.lexicon.countries import countries
from summarizer.evidence.lexicon.grammar import grammar
from summarizer.evidence.lexicon.naming_runs import DETERMINERS
from summarizer.evidence.lexicon.naming_told import (
    ADJECTIVE_OPENS,
    BEFORE_ACRONYMS,
    BESIDE_PEOPLE,
    MET,
    PEOPLE_ENDS,
)
from summarizer.evidence.lexicon.wordlists import either
from summarizer.evidence.naming.bodies import told_of_body
from summarizer.evidence.naming.inflected import country_of, name_stem
from summarizer.evidence.naming.words import Found, is_first_name, is_shouted_place

_ACRONYM_AFTER = re.compile(rf"[”\"’»“]? ?[(（](?:{BEFORE_ACRONYMS})?([A-Z][\w&.-]{{1,9}})[,;)）]")
_MET = re.compile(rf"\b{either(MET)}[ \u00a0]\Z")
_PEOPLE = re.compile(PEOPLE_ENDS)
_PLAIN_NAME = re.compile(rf"(?!{ADJECTIVE_OPENS})[^\W\d_]\w+ [^\W\d_][\w-]+$")
"""Two words of which the first is no genitive and no adjective."""
_NAMESAKES = 50
_BESIDE = re.compile(BESIDE_PEOPLE)


def gather(text: str, language: str, found: Sequence[Found]) -> tuple[Name, ...]:
    """Mentions of one name under one `Name`, in the order of their first mention."""
    return _Gatherer(text, language, found).names()


class _Gatherer:
    def __init__(self, text: str, language: str, found: Sequence[Found]) -> None:
        self.text = text
        self.language = language
        traits = grammar(language)
        self.noun_first = traits.noun_first
        self.genitive = traits.s_genitive
        self.one_capital = traits.one_capital
        self.inflected = traits.inflected
        self.determiners = DETERMINERS.get(language, frozenset())
        self.found = sorted(found)
        self.forms: dict[str, NameKind] = {}
        for _, _, form, kind, _ in self.found:
            if self.forms.get(form, "other") == "other":
                self.forms[form] = kind
        self.full = {form: form.split() for form in self.forms if " " in form}
        self.by_last: dict[str, list[str]] = {}
        for form, words in self.full.items():
            self.by_last.setdefault(words[-1], []).append(form)
        self.acronyms = self._acronyms()
        self.ends = self._ends()
        self.keys: dict[str, str] = {}

    def names(self) -> tuple[Name, ...]:
        groups: dict[str, list[Found]] = {}
        for one in self.found:
            form = one.text
            key = self.keys.get(form)
            if key is None:
                key = self.keys[form] = self._key(form, one.kind)
            groups.setdefault(key, []).append(one)
        return tuple([self._name(key, group) for key, group in groups.items()])

    def _stem(self, word: str) -> str:
        if self.inflected:
            return name_stem(word, self.language)
        if word[2:3] == "-" and word[:2].lower() in ("al", "el"):
            return word[3:]
        return word.lower().replace("’", "'") if word.isupper() and len(word) > 5 else word

    def _ends(self) -> dict[str, str]:
        """Last words of longer names, and first words of a person's or a body's → the name."""
        table: dict[str, str] = {}
        first: dict[str, str] = {}
        for form, words in sorted(self.full.items(), key=lambda item: -len(item[1])):
            kind = self.forms[form]
            if kind == "country":
                continue
            for size in range(1, len(words)):
                last = " ".join(map(self._stem, words[-size:]))
                if words[-size][:1].islower() and "-" not in words[-size]:
                    if kind != "person":
                        continue
                    table.setdefault(last[0].upper() + last[1:], form)
                table.setdefault(last, form)
                if kind in ("person", "organization") and words[size - 1][:1].isupper():
                    first.setdefault(" ".join(words[:size]), form)
        for start, form in first.items():
            if self.forms.get(start) not in ("country", "place"):
                table.setdefault(start, form)
        return table

    def _acronyms(self) -> dict[str, str]:
        """Acronyms in brackets behind their expansion, or spelling its initials → it."""
        table: dict[str, str] = {}
        for one in self.found:
            words = self.full.get(one.text)
            if words is None or (one.kind in ("person", "country") and not one.weak):
                continue
            initials = "".join(word[0] for word in words if word[0].isupper())
            given = _ACRONYM_AFTER.match(self.text, one.end, one.end + 24)
            if given and one.kind == "person" and not given[1].startswith(initials):
                continue  # "Caio Nunes (PSD-MG)": a party
            if given and (given[1][0] == one.text[0] or given[1].isupper()):
                table[given[1].strip(".")] = one.text
            if len(initials) > 1 and one.kind != "place":
                table.setdefault(initials, one.text)
                table.setdefault("".join(word[0] for word in words).upper(), one.text)
        return table

    def _key(self, form: str, kind: NameKind) -> str:
        if form.isupper() and (form.title() in self.forms or is_shouted_place(form)):
            form = form.title()  # "LONDON (Reuters) – London’s buses"
        if kind == "country":
            table = countries()
            if self.inflected:
                return country_of(form, self.language) or form
            return table.get(form) or (table.get(form[:-1]) if form[-1] == "s" else None) or form
        bare = form.replace(".", "")
        if bare in self.acronyms and bare.isupper():
            return self._fullest(self.acronyms[bare])
        for candidate in self._bare(form):
            if candidate in self.ends and self._fits(form, kind, self.ends[candidate]):
                return self._fullest(self.ends[candidate])
        if self.inflected:
            return name_stem(form, self.language)
        return self._fullest(form)

    def _bare(self, form: str) -> Iterable[str]:
        yield " ".join(map(self._stem, form.split())) if self.inflected else self._stem(form)
        if self.genitive and form[-1] in "s'’" and len(form) > 3:
            yield form[:-1]

    def _fits(self, form: str, kind: NameKind, full: str) -> bool:
        """Whether a shorter form can stand for `full`: not a place for a person named after it."""
        if kind == "place" and self.forms[full] != "place":
            return " " not in form and self.forms[full] == "person"
        if kind == "group" and self.forms[full] != "group":
            return False
        return form != full

    def _fullest(self, form: str) -> str:
        """The group of a longer name: initials and middle names aside."""
        words = self.full.get(form)
        if words is None:
            return self.keys.get(form, form) if not self.genitive else self._without_s(form)
        if self.forms[form] == "person" and len(words) > 1:
            for other in self.by_last.get(words[-1], ())[:_NAMESAKES]:
                parts = self.full[other]
                if other == form or self.forms[other] != "person":
                    continue
                if _same_first(words[0], parts[0]) and (len(parts[0]), other) > (
                    len(words[0]),
                    form,
                ):
                    return other
        if self.inflected:
            return name_stem(form, self.language)
        return self._without_s(form) if self.genitive else form

    def _without_s(self, form: str) -> str:
        bare = form[:-1]
        return bare if form[-1] == "s" and bare in self.forms else form

    def _name(self, key: str, group: list[Found]) -> Name:
        kind = self._kind(group)
        forms = [one.text for one in group]
        several = forms.count(forms[0]) < len(forms)
        name = self._shown(key, kind, Counter(forms)) if several else forms[0]
        mentions = [Mention(start, end, form) for start, end, form, _, _ in group]
        return Name(name, kind, tuple(mentions))

    def _shown(self, key: str, kind: NameKind, forms: Counter[str]) -> str:
        """Which of several forms stands for all."""
        if kind == "country":
            capital = [form for form in forms if form[0].isupper()] or list(forms)
            capital = [form for form in capital if not _PEOPLE.search(form)] or capital
            return key if key in forms else min(capital, key=lambda form: (-forms[form], len(form)))
        if self.inflected:
            return max(forms, key=lambda form: (form.count(" "), forms[form]))
        longest = max(form.count(" ") for form in forms)
        shown = [form for form in forms if form.count(" ") == longest]
        shown = [one for one in shown if not (one.isupper() and one.title() in shown)] or shown
        return min(shown, key=len) if self.genitive else max(shown, key=len)

    def _kind(self, group: list[Found]) -> NameKind:
        sure = [one.kind for one in group if not one.weak]
        if "place" in sure and any(
            one.kind == "person" and " " in one.text and not one.weak for one in group
        ):
            return "person"  # whose surname is a city's name
        if sure:
            return _commonest(sure)
        kinds = [one.kind for one in group]
        if self._told_of_body(group, _commonest(kinds)):
            return "organization"
        if "person" in kinds and not self._personal(group):
            return "other"
        return _commonest([kind for kind in kinds if kind != "other"] or kinds)

    def _told_of_body(self, group: list[Found], kind: NameKind) -> bool:
        """Whether the text says of a name that may be anything that it is a body."""
        return (
            kind in ("other", "person", "place")
            and not is_first_name(group[0].text.partition(" ")[0].lower())
            and told_of_body(self.text, group)
        )

    def _personal(self, group: list[Found]) -> bool:
        """Whether an unknown name behaves like a person's: a surname alone, an apposition."""
        if any(self._determined(one) for one in group):
            return False
        if self.noun_first:
            return True  # bodies have one capital there
        if self.one_capital and all(_PLAIN_NAME.match(one.text) for one in group):
            return True  # there too, where no genitive or adjective opens them: "Norges Bank"
        lone = any(" " not in one.text for one in group) and any(" " in one.text for one in group)
        return lone or any(
            _BESIDE.match(self.text, one.end)
            or self.text[max(one.start - 2, 0) : one.start] == ", "
            or _MET.search(self.text, max(one.start - 12, 0), one.start)
            or not one.text.isascii()
            for one in group
        )

    def _determined(self, one: Found) -> bool:
        """Whether a name of several words has an article, as nobody's has: "a Big Elk pit"."""
        near = self.text[max(one.start - 8, 0) : one.start]
        return " " in one.text and not self.determiners.isdisjoint(near.split()[-1:])


def _commonest(kinds: list[NameKind]) -> NameKind:
    """The one that most of `kinds` are; of as many, the first."""
    if kinds.count(kinds[0]) == len(kinds):
        return kinds[0]
    return max(dict.fromkeys(kinds), key=kinds.count)


def _same_first(one: str, other: str) -> bool:
    if one == other:
        return True
    return (one[1:] == "." and one[0] == other[0]) or (other[1:] == "." and one[0] == other[0])
