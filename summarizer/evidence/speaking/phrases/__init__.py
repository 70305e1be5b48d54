"""The words around quotations, and the phrases that may name somebody.

`tokens` (words and marks in a dozen classes) → `cores` (which belong together) → `appositions`
(complement, name beside a role) → `phrases`. `compounds` joins Romance verbs of several words,
`voiced` tells whether a phrase may speak at all.
"""
