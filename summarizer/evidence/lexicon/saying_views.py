"""Frames that tell on whose word, or in whose eyes, something stands, beside the plain ones.

Of a frame that ends in a Romance preposition its contractions are meant as well.
"""

from __future__ import annotations

VIEWS = {
    "fr": (
        "aux yeux de|de l’ avis de|dans les mots de|selon les mots de|selon les termes de|"
        "d’ après les dires de|à écouter|à lire|sous la plume de|dans la bouche de|selon les dires de"
    ),
    "es": (
        "a ojos de|en boca de|por boca de|al decir de|a decir de|en palabras de|en opinión de|"
        "a juicio de|palabra de|palabras de|en la voz de|según palabras de|según la versión de|a entender de"
    ),
    "it": (
        "a parere di|ad avviso di|agli occhi di|per bocca di|a dire di|a sentire|a detta di|"
        "secondo le parole di|stando alle parole di|secondo la versione di|nelle parole di|"
        "nella versione di|parola di|parole di|secondo la ricostruzione di|nella ricostruzione di|a giudizio di"
    ),
    "pt": (
        "na visão de|no entender de|aos olhos de|na ótica de|na perspetiva de|na perspectiva de|"
        "no dizer de|ao ver de|pela boca de|nas contas de|na leitura de|na opinião de|nas palavras de|"
        "na avaliação de|palavra de|palavras de|segundo as palavras de|nos termos de|aos olhos de|a crer em"
    ),
    "nl": "naar het oordeel van|naar de mening van|in de ogen van|bij monde van|in de visie van",
    "pl": (
        "w przekonaniu|w oczach|w mniemaniu|słowami|ustami|w relacji|według relacji|według słów|"
        "w słowach|wedle słów|wedle|w przeświadczeniu|z relacji|w oświadczeniu"
    ),
    "cs": (
        "dle slov|dle názoru|podle názoru|z pohledu|v očích|podle mínění|dle vyjádření|"
        "podle vyjádření|podle informací|ústy|podle svědectví|podle tvrzení|podle odhadu"
    ),
    "ru": (
        "по утверждению|по оценкам|по сведениям|по сообщению|по заявлению|по признанию|"
        "по выражению|на взгляд|по заверению|по подсчётам|по подсчетам|по прогнозу|по прогнозам|"
        "по убеждению|глазами|с точки зрения|по воспоминаниям|по рассказу|по рассказам|"
        "по уверению|по уверениям|по определению|со ссылкой на слова|по свидетельству|устами"
    ),
    "uk": (
        "за твердженням|за оцінками|за повідомленням|на погляд|з точки зору|за зізнанням|"
        "за висловом|зі слів|за спостереженнями|за підрахунками|за прогнозом|за прогнозами|"
        "за спогадами|за свідченням|за свідченнями|на переконання|вустами|очима"
    ),
    "sv": "i ögonen på|med ord av",
}
"""In somebody's words or view."""
OWN_VIEWS = {
    "en": (
        "by his own account|by her own account|by his own admission|by her own admission|"
        "by his account|by her account|in his own words|in her own words|in his words|"
        "in her words|in his view|in her view|in his opinion|in her opinion"
    ),
    "de": "aus seiner sicht|aus ihrer sicht|in seinen augen|in ihren augen",
    "fr": (
        "à ses yeux|à son avis|selon ses mots|selon ses termes|selon ses propres mots|"
        "de son propre aveu|selon ses dires|selon ses propos|à son sens|de son aveu|"
        "selon sa formule|selon son expression"
    ),
    "es": (
        "a su juicio|a su entender|en su opinión|a su parecer|en sus palabras|a su modo de ver|"
        "según sus palabras|en sus propias palabras|según su versión|a sus ojos"
    ),
    "it": (
        "a suo avviso|a suo giudizio|a suo parere|a suo dire|ai suoi occhi|secondo le sue parole|"
        "stando alle sue parole|per sua stessa ammissione|a suo modo di vedere"
    ),
    "pt": (
        "na sua opinião|em sua opinião|a seu ver|no seu entender|nas suas palavras|em suas palavras|"
        "segundo as suas palavras|na sua perspetiva|na sua perspectiva|em sua avaliação|"
        "na sua avaliação|em sua visão|na sua visão"
    ),
    "nl": (
        "in zijn ogen|in haar ogen|naar zijn mening|naar haar mening|in zijn woorden|"
        "in haar woorden|naar eigen zeggen"
    ),
    "pl": (
        "jego zdaniem|jej zdaniem|w jego ocenie|w jej ocenie|w jego opinii|w jej opinii|"
        "według jego słów|według jej słów|w jego przekonaniu|w jej przekonaniu|jego słowami|"
        "jej słowami"
    ),
    "cs": (
        "podle jeho slov|podle jejích slov|podle jeho názoru|podle jejího názoru|dle jeho slov|"
        "dle jejích slov|v jeho očích|v jejích očích"
    ),
    "ru": (
        "по его мнению|по её мнению|по ее мнению|по его оценке|по её оценке|по ее оценке|"
        "на его взгляд|на её взгляд|на ее взгляд|по его данным|по её данным|по ее данным|"
        "по его признанию|по её признанию|по ее признанию|по его выражению|по её выражению|"
        "по ее выражению|по его утверждению|по её утверждению|по ее утверждению"
    ),
    "uk": (
        "на його думку|на її думку|за його словами|за її словами|на його переконання|"
        "на її переконання|на його погляд|на її погляд|за його висловом|за її висловом"
    ),
    "sv": (
        "i hans ögon|i hennes ögon|med hans egna ord|med hennes egna ord|enligt hans mening|"
        "enligt hennes mening"
    ),
    "nb": (
        "med hans egne ord|med hennes egne ord|med hendes egne ord|i hans øyne|i hennes øyne|"
        "etter hans mening|etter hennes mening"
    ),
    "da": (
        "med hans egne ord|med hendes egne ord|i hans øjne|i hendes øjne|efter hans mening|"
        "efter hendes mening"
    ),
    "fi": "hänen mukaansa|hänen mielestään|hänen sanojensa mukaan|hänestä|hänen sanoin",
}
"""On the word of whom a pronoun means: "in her view"."""
