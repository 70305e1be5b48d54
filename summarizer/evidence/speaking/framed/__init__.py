"""Who spoke where particles and word order frame speech, as in Japanese, Arabic or Turkish.

`masked` hides the names and quotations of a text, so that the short patterns of
`lexicon/framing_*.py` can be read over it; `kinds` finds the frame around a quotation and what kind
that makes it; `speakers` says who spoke, by the frame or by the sentences before and behind.
"""
