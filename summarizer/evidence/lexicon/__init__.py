"""Words: what the readers of evidence, and those who judge claims, know of languages.

One module a matter, or a matter and language (`numbers_pl`, `saying_romance`); a module that is
large and for few texts is imported when its language is first met. Tables are text to be read and
added to, turned into sets and patterns by `wordlists`. By who asks:

- everybody: `grammar` (what a language's grammar tells: every noun a capital, the verb second).
- sentences: `abbreviations`.
- quotations and speakers: `quoting`, `saying*` and `cues` (verbs, frames, roles, pronouns),
  `moods_german`, `voices*` and `voicing` (what may speak), `describing*` and `epithets` (nouns for
  somebody named before), `framing*`, `genders`.
- quantities: `numbers*`, `units*`.
- names: `naming*`, `first_names*`, `countries`, `adjectives`, `cities`, `bodies`, `credits`,
  `recasing`; German nouns in `nouns_german` and `occupations_german`.
- claims: `meaning` (one language's rules, of `negations`, `hedges`, `suffixes`, `irregular`),
  `contrasts*`, `synonyms`, `sides`, `clauses`, `slots`, `standing*`, `reckoning`, `times`, `days`,
  `seats`, `misfits`, `mistimed`.
- orders to machines: `orders*`.
"""
