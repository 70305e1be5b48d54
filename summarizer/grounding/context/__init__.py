"""What stands around a name or a number, in a claim and in the article, and how well it suits.

`surroundings` compares the words around two places, `ties` what two names have to do with each
other; `neighbours` and `standing` know what stands beside names and numbers anywhere, `slots` what
the same words leave open; `suiting` makes one score of such signs.
"""
