"""Turkish: the verb of saying stands behind the marks, its subject before them or behind it."""

from __future__ import annotations

from summarizer.evidence.lexicon.framing import Framing

_ROLE = (
    r"(?i:yetkili|sözcü|yetkililer|uzman|uzmanlar|görgü tanığı|tanık|kaynak|kaynaklar|sakinler|"
    r"vatandaş|oyuncu|teknik adam|başkan|bakan|vali|milletvekili|öğretmen|doktor|avukat|işçi|"
    r"kadın|adam|çiftçi|esnaf|baba|anne|çocuk|öğrenci|yönetmen|yazar|sanatçı|şirket|kurum|"
    r"sendika|dernek|kulüp|bakanlık|polis|belediye|yönetim|hükümet)(?:si|sı|ı|i|ler|lar|u|ü)?"
)

FRAMING = Framing(
    verbs=(
        r"(?:denil\w+|de(?:di|diler|miş|mişti|r|rken|yip|rek|dikten|mekte)|di(?:yor|yordu|yerek|yen|ye)|"
        r"söyle\w+|konuş\w+|ekle(?:di|yen|yerek)|açıkla\w+|belirt\w+|vurgula\w+|kaydet(?:ti|en)|"
        r"ifade\w*|savun\w+|iddia\w*|yaz(?:dı|an|mıştı)|bildir\w+|uyar\w+|değerlendir\w+|sözler\w+|"
        r"yanıt\w*|cevap\w*|cevab\w*|yorum\w*|çağrı\w*|mesaj\w*|paylaş\w+|nitele\w+|nitelendir\w+|"
        r"tanımla\w+|eleştir\w+|anlat\w+|aktar\w+|dile getir\w+|sor(?:du|an)|öne sür\w+|"
        r"duyur\w+|itiraf\w*|hatırlat\w+|görüş\w+|tepki\w*|seslen\w+|kullan(?:dı|an|arak)|"
        r"suçla\w+|öv(?:dü|en)|şeklinde|biçiminde)"
    ),
    stops=r"(?:(?<=[\w']{3})|(?<=[\ue000-\ue002)%]))(?<!Prof)[.!?…]+(?=\s|\Z)|\n",
    ahead=(
        r"(?P<who><P>)['’]n?[ıiuü]n\s\Z",
        r"(?P<who><N>)(?:\s\([^()\n]{1,20}\))?\s?:\s*\Z", r"(?P<cue><V>)?\s?:\s*\Z"),
    behind=(
        r",?\s*(?P<cue>(?:\w+\s){0,3}?\w*(?:diyen|yen|an|en))\s(?:[^\n.,<Q>]{0,50}?)(?P<who><N>)"
        r"(?!['’])",
        rf",?\s*(?P<cue>(?:\w+\s){{0,3}}?\w*(?:diyen|yen|an|"
        rf"en))\s(?P<who>(?:\w+\s){{0,2}}?{_ROLE})\b",
        r",?\s*(?P<cue>de(?:di|r|miş)|di(?:yor|ye \w+)|ifade\w+ kullandı|açıkladı|söyledi|yazdı)\s"
        r"(?!ve\b)(?:(?!ve\b)\w+\s){0,4}?(?P<who><N>)(?!['’])",
        r",?\s*(?P<cue><V>)\b",
    ),
    sources=(
        r"(?P<who><N>)['’]?\w{0,4}\s(?P<cue>yapılan (?:\w+ )?açıklama\w*)",
        r"(?P<who><N>)['’]?\w{0,4}\s(?P<cue>göre)\b",
        rf"(?P<who>(?:\w+\s){{0,3}}?{_ROLE})\w{{0,4}}\s(?P<cue>göre)\b",
    ),
    topics=(
        r"(?P<who><N>)(?:\s\([^()\n]{1,20}\))?(?:\s(?:ise|de|da))?\s?(?:,|:)",
        r"(?P<who><N>)['’]?\w{0,4}\sgöre\b",
        r"(?P<who><P>)(?!['’])(?:\s\([^()\n]{1,20}\))?(?:\s(?:ise|de|da)\b)?(?=\s)",
        rf"(?P<who>(?:\w+\s){{0,3}}?\b{_ROLE})\s?,",
        r"(?P<who><B>)(?!['’])(?=\s)",
    ),
    first=(2, 4),
    reports=r"\b(?P<cue><V>)",
    named=(
        r"\b(?:adlı|isimli|sözde|filmi|romanı|şarkısı|kitabı|dizisi|gazetesi|programı|adıyla|"
        r"başlıklı|temalı)\s*\Z"
    ),
    called=(
        r"\s?(?:adlı|isimli|adında|olarak bilinen|adıyla|başlıklı|temalı|sloganıyla|projesi\w*|"
        r"filmi\w*|"
        r"kitabı\w*|dizisi\w*|gazetesi\w*|şarkısı\w*|romanı\w*|programı\w*|operasyonu\w*|planı\w*|"
        r"kampanyası\w*|sergisi\w*|ödülü\w*|oyunu\w*|albümü\w*|festivali\w*|belgeseli\w*|"
        r"anlamına)\b"
    ),
    pronouns=(
        r"(?i:o|kendisi|onlar)|(?:(?:genç|deneyimli|başarılı|ünlü|tecrübeli|yaşlı|usta|eski|"
        r"tecrübeli) )?"
        r"(?:oyuncu|futbolcu|teknik adam|başkan|bakan|sanatçı|yazar|yönetmen|isim|kadın|adam|"
        r"siyasetçi|"
        r"sporcu|hoca|kaleci|şarkıcı)"
    ),
    roles=r"(?:\w+\s){0,2}?(?P<role>\w{4,})",
    statement=1,
    sentence=20,
    fragment=3,
    capitals=True,
)  # fmt: skip
