"""Who said each quotation, by what stands around it. `reader` goes through them and asks in order:

- `own_sentence` (the sentence around the marks, with `subjectless` for verbs that name nobody),
- `turns` (question and answer) and `carrying` (the quotation before),
- `contexts` (the sentences before, whose `topics` are asked: whom each is about),
- `introductions` (who is named only behind), and `kinds` (what is a quotation after all).

They all ask `sides` for the words around the marks; `gaps` reads the text between quotations for
them, as far as it is asked for.
"""
