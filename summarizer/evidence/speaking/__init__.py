"""Speakers: who said each quotation.

`speakers.attribute` goes through the quotations in the order of the text and asks four readers,
each built up in steps, one file a step, so that a step may ask those before it:

- what stands there: `tokens` (words and marks in a dozen classes) → `cores` → `appositions` →
  `clauses`, where phrases begin and end. `gaps` reads the text between quotations so, as far as it
  is asked for.
- whom one clause says spoke: `phrased` → `frames` ("according to") → `passives` → `following` and
  `adjacent` (the phrase on either side of a verb of saying) → `subjects` → `indirect` → `behind` →
  `attributions`; `referring` for a sentence about the words just quoted.
- who a phrase stands for: `persons` (those the article names) → `acting` → `bearers` (of roles) →
  `newcomers` → `descriptions` → `unnamed` → `pronouns` → `people`.
- who spoke by what stands around: `sides` → `contexts` (sentences before) → `carrying` (quotations
  beside) → `exchanges` (turns) → `reader` (the sentence itself, which is asked first).

`voiced` tells whether a phrase may speak at all, `displayed` whose words a headline quotes. Where
particles and word order frame speech (Japanese, Chinese, Arabic, Turkish, Korean), `framed` reads
instead, over a text with its names and quotations `masked`.
"""
