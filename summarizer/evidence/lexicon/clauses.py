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
BREAKING = {
    "en": "but|while|when|where|as|because|since|after|before|if|says?|said|who|which|that|and|or",
    "de": "aber|während|als|weil|wenn|dass|und|oder|nachdem|bevor|sagte?",
    "fr": "mais|que|qui|et|ou|où|quand|lorsque|car|après|avant|si|dit",
    "es": "pero|cuando|y|o|que|quien|porque|si|después|antes|dijo|dice",
    "it": "ma|quando|e|ed|o|che|chi|perché|se|dopo|prima|mentre|dice|detto",
    "pt": "mas|quando|e|ou|que|quem|porque|se|depois|antes|enquanto|disse|diz",
    "nl": "maar|toen|als|en|of|die|dat|wie|omdat|nadat|voordat|terwijl|zei|zegt",
    "sv": "men|när|om|och|eller|som|att|eftersom|sedan|innan|medan|sade|sa|säger",
    "nb": "men|når|da|om|og|eller|som|at|fordi|etter|før|mens|sa|sier",
    "da": "men|når|da|om|og|eller|som|at|fordi|efter|før|mens|sagde|siger",
    "pl": "ale|gdy|kiedy|jak|i|a|oraz|lub|że|bo|po|przed|podczas|któr\\w+|mówi|powiedział\\w?",
    "cs": "ale|když|jak|a|nebo|že|protože|po|před|zatímco|kter\\w+|říká|řekl\\w?",
    "ru": "но|когда|как|и|а|или|что|чтобы|потому|после|перед|котор\\w+|сказал\\w?",
    "uk": "але|коли|як|і|й|а|або|що|щоб|бо|після|перед|як\\w{1,3}|сказа\\w+",
}
"""What parts a sentence so that a name may come again."""
