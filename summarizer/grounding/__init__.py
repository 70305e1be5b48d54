"""Grounding: words and tags → places in the article, and what could not be placed.

- words: `align` says where they stand; `quoting` whether they are quoted and by whom, minding a
  negation that was cut off (`cutting`).
- a model's draft: `ground` walks it and has each item placed by `place`, its free text looked up by
  `check`, what an injected order left in it screened (`screen`, `echoes`); `assemble` makes the
  result.
- claims: `claims` takes a text sentence by sentence, and looks for dropped hedges itself;
  `headlines` and `recasing` tell how much its capitals say. Each of these judges one thing:
  `figures` numbers (`placing` compares where they stand, `computing`, `arithmetic`, `sharing` and
  `spanning` work some out, `excuses` knows those told otherwise, `pairing` whose they are), `named`
  and `roles` names (with `slots`, `sayers`, `reversal`, `crossed`, `selfsame`; `known` finds the
  article's in any case), `pronouns` he and she, `quoted` quotations, `negation`,
  `wording` opposites, `calendar` days, `timed` times, `splices` what cannot stand together. What
  they weigh is in `surroundings`, `ties` and `standing`, made one score by `suiting`.
"""
