"""Speakers: who said each quotation.

`speakers.attribute` goes through the quotations in the order of the text and asks:

- what stands there: `phrases` makes tokens and phrases of it.
- whom one clause says spoke: `clauses`.
- who a phrase stands for: `people`.
- who spoke by what stands around a quotation: `around`, whose `reader` asks them all.

`displayed` tells whose words a headline quotes. Where particles and word order frame speech
(Japanese, Chinese, Arabic, Turkish, Korean), `framed` reads instead, over a text with its names and
quotations `masked`.
"""
