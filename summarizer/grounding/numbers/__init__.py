"""Numbers and times of a claim: does the article give them, and for the same thing?

`figures` looks them up and `placing` compares where they stand: what a number counts (`nouns`),
whose age it is (`ages`), what is only set against it (`backdrop`), which kind fills its place
(`filling`); `heading` weighs that for headlines. `computing` works numbers out (`arithmetic`,
`sharing`, `spanning`, `listing`), `excuses` knows those told otherwise, `numbered` what two have in
common. `calendar` judges days, `timed` times (`moments`).
"""
