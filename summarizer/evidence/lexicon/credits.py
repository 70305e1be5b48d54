"""How articles credit who wrote or pictured them, in any language: parts of patterns."""

from __future__ import annotations

ALSO = "(?:additional|with)"
"""What may stand before a work."""
WORKS = (
    "reporting|writing|editing|text|words|pictures?|photos?|fotos?|tekst|texto|texte|testo|bild|"
    "bilder|zdjęcia|fot|tekst og foto|text och foto|text und fotos?|фото|текст|автор|author|autor|"
    "autore|autorin|kuva|teksti|metin|fotoğraf"
)
"""What somebody did for an article."""
BY = "by|von|av|af|de|di|par|por|door"
"""What stands between a work and a name."""
BY_LINES = (
    "by|from our|von|par|por|di|da|door|av|af|przez|de notre|van onze|de nuestro|del nostro|"
    "da nossa|från vår|fra vår"
)
"""What opens a line that names a writer."""
CLOSING = (
    "(?:(?:additional )?(?:reporting|writing|compiled|edited|editing|photos?|text|fotos?|"
    r"(?:mit |with )?(?:material|files) (?:von|from))\b(?: by| von|:)?)"
)
"""What opens a last line of credits."""
BETWEEN = "and|und|et|y|e|i|og|och|en|ja|ve|и|de|da|von|van|der|den|di|del|la|el|al|DE|EM|IN"
"""Small words between and within the names of such a line."""
