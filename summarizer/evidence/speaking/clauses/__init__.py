"""Whom one clause says spoke. `clause.Clause` is what all readers are handed: tokens with phrases.

Each module answers one question about a clause, and asks only those named before it:

- `subjects` (who it is about), `passives` (who a verb has instead), `citing` (whom it quotes).
- `following`, `adjacent`, `inverted`: the phrase behind a verb of saying, before it, or where the
  language puts it; `verbs` asks them in order for the subject of a verb.
- `views`, `frames` ("according to X"), `impersonal` ("heißt es in X"), `asides` ("as X put it"),
  `bracketed` (subject before the marks, verb behind), `announcing` ("the answer of X:"),
  `thinking` ("X expects that"): ways without a verb of saying that has its subject beside it.
- `ahead`, `behind`, `loose`: what leads up to a quotation, what follows it, and what only says
  somewhere who spoke, each asking the others in order; `referring` for the sentence after.
"""
