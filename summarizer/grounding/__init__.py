"""Grounding: words and tags → places in the article, and what could not be placed.

- words: `align` says where they stand; `quoting` whether they are quoted and by whom, minding a
  negation that was cut off (`cutting`).
- a model's draft: `ground` walks it and has each item placed by `place`, its free text looked up by
  `check`, what an injected order left in it screened (`screen`, `echoes`); `assemble` makes the
  result.
- claims: `claims` takes a text sentence by sentence, and looks for dropped hedges itself;
  `headlines` and `recasing` tell how much its capitals say; `quoted` judges its quotations,
  `numbers`, `names` and `words` what they are called after, by what stands around it (`context`).
"""
