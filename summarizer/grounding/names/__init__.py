"""Names of a claim: does the article know them, and do they stand in their own place?

`known` finds the article's in any case, `named` those it lacks. `roles` judges whose place it is,
with `sayers` (who said it), `crossed` (two in each other's places) and `reversal` (who did it to
whom); `pairing` judges whose a number is, `pronouns` and `antecedents` he
and she.
"""
