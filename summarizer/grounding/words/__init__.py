"""Words of a claim that the article contradicts.

`wording` finds opposites, `negation` a negation added or dropped, `hedging` a hedge dropped,
`splices` what cannot stand together.
"""
