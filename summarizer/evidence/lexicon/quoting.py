"""Words beside quotation marks: what is called so, what is said so, and where no mark closes."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

TITLE_CUES = {
    "en": "called|dubbed|known as|named|nicknamed|entitled|titled|so-called|code-?named|term|word|"
    "phrase|heading|title|headline|banner|film|movie|book|novel|song|album|single|series|show|play|"
    "musical|magazine|newspaper|ship|project|operation|slogan|band|label|brand|restaurant|pub|"
    "website|blog|app|game|programme|program|documentary|podcast|section|hashtag|campaign|poem|"
    "opera|ballet|track|hit|painting|exhibition|nickname|moniker|labell?ed|marketed as|billed as|"
    "screen name|alias",
    "de": "namens|genannte[nrs]?|sogenannte[nrs]?|Titel|Motto|Begriff|Wort|Stichwort|Namen|Name|"
    r"\w*(?:[Oo]rganisation|[Pp]artei|[Vv]erein|[Gg]ruppe|[Ff]irma|[Bb]and|[Ss]ender|[Zz]eitung|"
    "[Zz]eitschrift|[Mm]agazin|[Ss]chiff|[Ii]nitiative|[Bb]ündnis|[Pp]rojekt|[Nn]etzwerk|"
    "[Ss]tiftung|[Aa]ktion|[Oo]peration|[Kk]ampagne|[Ss]erie|[Ss]endung|[Aa]lbum|[Ll]ied|[Rr]oman|"
    "[Bb]uch|[Ff]ilm|[Ss]tück|[Gg]esetz|[Ww]ebsite|[Pp]ortal|[Bb]latt|[Hh]otel|[Uu]nternehmen)",
    "fr": "soi-disant|livre|roman|chanson|série|journal|dite?|appelée?|intitulée?|émission|"
    "opération|quotidien",
    "es": "libro|película|canción|serie|llamad[oa]|titulad[oa]|novela|programa|diario|revista",
    "it": r"cosiddett\w+|chiamat[oa]|intitolat[oa]|canzone|romanzo|programma|rivista|giornale|"
    "operazione",
    "pt": "chamad[oa]|intitulad[oa]|filme|livro|música|jornal|operação",
    "nl": "zogenaamde?|het boek|het lied|de serie|het programma",
    "pl": r"tak zwan\w+|książk[aię]|fil[mu]|powieś\w+|piosenk\w|gazet\w|serial\w*|spektakl\w*|"
    r"tytuł\w*",
    "cs": r"takzvan\w+|knih\w+|píse[nň]\w*|časopis\w*|seriál\w*",
    "sv": "så ?kal[dlt]+e?|så kallade?|boken|filmen|romanen|låten|albumet|serien|tidningen|"
    "programmet|podden",
    "nb": "boka|avisen|sangen",
    "da": "bogen",
    "fi": r"niin sanot\w+|elokuva\w*|kirja\w*",
    "ru": r"так называем\w+|книг\w+|фильм\w*|роман\w*|газет\w+|журнал\w*|компани\w+|групп\w+|"
    r"клуб\w*|проект\w*|песн\w+|альбом\w*|сериал\w*|канал\w*|агентств\w+|программ\w+",
}
"""What says that marked words behind it are a name or title, as alternatives of a pattern."""
REFERRING = {
    "en": "also see|see(?: also)?|read(?: also| more)?",
    "de": "siehe(?: auch)?|lesen sie(?: auch)?",
    "fr": "voir(?: aussi)?|lire(?: aussi)?",
    "es": "ver(?: también)?",
    "it": "vedi(?: anche)?",
}
"""What opens a bracket that sends the reader to another article, as alternatives of a pattern."""
CALLING = "called|dubbed|nicknamed"
"""English verbs by which somebody calls it so, as alternatives of a pattern."""
GERMAN_SMALL = word_set("der die das des dem den und für zur zum am")
"""Words that German names hold; its nouns are capitalised anyway."""
SAID_AFTER = r"(?:など)?と(?!いう(?!こと|考え|話|声|認識|見方)|[「『は、])"
"""A pattern for what follows what was said in Japanese."""
SAID_BEFORE = "[：:]|[说說称稱道]|表示|指出|强调|強調|认为|認為|回答|写道"
"""What precedes what is said in Chinese, as alternatives of a pattern."""
APOCOPES = ("po", "mo", "di", "fa", "va", "sta", "da", "ca", "to", "be", "l", "d", "qu", "un")
"""Clipped words of Italian and French, behind which an apostrophe is no mark."""
UNPOSSESSED = word_set(
    "on in and at to for by with as of from but or is was the a an he she it they after "
    "before during when that while over about because if so were are has had will would into "
    "since"
)
"""Words that no possessive precedes: "the players’ bus", but "‘big mess’ in town"."""
CLIPPED = {"en": r"an|o|\w{2,}in"}
"""Words that an apostrophe clips at their end: "doin’", "an’ all"."""
CLIPPED_START = r"em\b|til\b|tis\b|twas\b|cause\b"
"""English words that one clips at their start, as alternatives of a pattern."""
UNSPACED = word_set("ja zh th")
"""Languages that put no spaces between words."""
CLOSES_AS_IT_OPENS = word_set("sv fi nb no da")
"""Languages that write ”…” and ’…’."""
DIALOGUE = word_set("cs da es fi fr hu it nb nn no pl pt ru sv tr uk sk ca gl hr sl sr bg ro")
"""Languages that open speech with a dash at the start of a paragraph."""
DASHED_WITHIN = word_set("pl uk ru cs sk sv nb no nn da fi")
"""Those that set speech between dashes inside a paragraph too."""
FINNISH_ASIDE = (
    r"[,!?](?= (?:[^\W\d_]+ ){0,4}(?:[A-ZÄÖÅ][\w-]+|hän|he) "
    r"[a-zäö]+(?:[aä]|oo|öö|ee|ii|uu|yy|i)\b[^.,]{0,40}\.(?:$| [–—-] ))"
)
"""Where Finnish speech gives way to ", johtaja Satu Virtanen sanoo."."""
NORDIC_ASIDE = (
    r"[,!?](?= [a-zåäöæø]{3,}(?:[rs]|[dt]e|et|nk?t) (?:[a-zåäöæø-]+ ){0,3}"
    r"[A-ZÅÄÖÆØ][\w-]+(?:(?: (?:[A-ZÅÄÖÆØ][\w-]+|\([^)]{1,20}\)))+|[.:]?$))"
)
"""Where Nordic speech gives way to a verb and a full name, or a name and no more: ", raser Moe"."""
LONE_VERB_ENDS = "uje|[aiye]|ł|ła|ет|ёт|ит|ает|ться|ся|ів|ив|ав|ла|є|ить"
"""How a verb that stands alone behind a dash ends: "– Jedna wiosny nie czyni – żartuje."."""
