"""Words that part the clauses of a sentence, by language, as alternatives of a pattern."""

from __future__ import annotations

COORDINATING = {
    "en": "while|whereas|but|against|compared|from|and",
    "de": "und|während|aber|gegenüber",
    "fr": "et|tandis|mais|contre",
    "es": "y|mientras|pero|frente",
    "it": "e|ed|mentre|ma|contro",
    "pt": "e|enquanto|mas|contra",
    "nl": "en|terwijl|maar|tegen",
    "sv": "och|medan|men|mot",
    "nb": "og|mens|men|mot",
    "da": "og|mens|men|mod",
    "pl": "i|a|oraz|podczas|ale|wobec",
    "cs": "a|zatímco|ale|oproti",
    "ru": "и|а|тогда|но|против",
    "uk": "і|й|а|тоді|але|проти",
}
"""What parts one number and its owner from the next."""
