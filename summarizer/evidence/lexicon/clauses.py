"""Words that part the clauses of a sentence."""

from __future__ import annotations

COORDINATING = {
    "en": "while|whereas|but|against|compared|from|and",
    "de": "und|während|aber",
    "fr": "et|tandis|mais",
    "es": "y|mientras|pero",
}
"""What parts one number and its owner from the next, as alternatives of a pattern."""
BREAKING = {
    "en": "but|while|when|where|as|because|since|after|before|if|says?|said|who|which|that|and|or",
    "de": "aber|während|als|weil|wenn|dass|und|oder",
    "fr": "mais|que|qui|et|ou",
    "es": "pero|cuando|y",
}
"""What parts a sentence so that a name may come again, as alternatives of a pattern."""
