"""The words around quotations, and the phrases that may name somebody.

`pieces` cuts what stands between two spaces, `vocabulary` tells the class of a word by itself, and
`tokenizer` turns a text into `tokens` by both.
`words.Words` is a stretch of tokens with what its language tells; in it `cores` finds the words
that belong together, `appositions` their complement and the name beside a role, `heads` which of
them name somebody, and `phrases` the whole. `compounds` joins Romance verbs of several words,
`voiced` tells whether a phrase may speak at all.
"""
