"""Endings that words lose, so that forms of one word are known for one: "fined", "fines"."""

from __future__ import annotations

SUFFIXES = {
    "en": ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "ors",
           "ed", "es", "ly", "s", "e", "y"),
    "de": ("ungen", "ung", "en", "er", "es", "em", "e", "s", "n", "t"),
    "fr": ("eraient", "ations", "ements", "erait", "eront", "ation", "ement", "era", "ées", "és", "ée", "er", "es", "é", "e", "s"),
    "es": ("aciones", "ación", "mente", "arían", "erían", "irían", "arán", "erán", "irán", "aría", "ería",
           "iría", "ará", "erá", "irá", "ados", "adas", "ado", "ada", "ar", "er", "ir", "os", "as", "es", "ó", "o", "a"),
    "it": ("erebbero", "irebbero", "erebbe", "irebbe", "azioni", "azione", "amento", "amenti", "eranno",
           "iranno", "erà", "irà", "mente", "ati", "ate", "ato", "ata", "iti", "ite",
           "ito", "ita", "uti", "ute", "uto", "uta", "ano", "are", "ere", "ire", "i", "e", "o", "a", "ò"),
    "pt": ("ações", "ação", "mentos", "mento", "mente", "ados", "adas", "ado", "ada", "idos", "idas",
           "ido", "ida", "ariam", "eriam", "iriam", "arão", "erão", "irão", "aria", "eria", "iria", "ará", "erá", "irá", "aram", "eram", "iram", "ou", "eu", "iu", "ar", "er", "ir", "am", "em", "os",
           "as", "es", "o", "a", "e"),
    "nl": ("ingen", "ing", "heden", "heid", "den", "ten", "de", "te", "en", "er", "e", "t", "s", "n"),
    "sv": ("ningarna", "ningar", "ningen", "ning", "arna", "erna", "orna", "ades", "ade", "ats", "at",
           "ar", "er", "or", "en", "et", "an", "na", "s", "a", "e", "t", "n", "r"),
    "nb": ("ingene", "inger", "ingen", "ing", "ene", "ede", "er", "en", "et", "te", "a", "e", "t", "s", "r", "n"),
    "da": ("ingerne", "inger", "ingen", "ing", "erne", "ene", "ede", "er", "en", "et", "te", "e", "t", "s", "r", "n"),
    "pl": ("owaniem", "owania", "owanie", "iami", "ami", "ach", "iem", "owi", "ego", "emu", "ych", "imi",
           "ymi", "ali", "ała", "ało", "ały", "ił", "iła", "iło", "ili", "iły", "ał", "ów", "om", "em", "ie",
           "ej", "ą", "ę", "y", "i", "a", "e", "o", "u"),
    "cs": ("ování", "ami", "ách", "ech", "ích", "ého", "ému", "ých", "ými", "ovi", "ala", "alo", "ali", "aly",
           "ila", "ilo", "ili", "ily", "al", "il", "ou", "em", "ům", "ů", "ě", "é", "í", "ý", "á", "y", "i", "a",
           "e", "o", "u"),
    "ru": ("иями", "ями", "ами", "ией", "иях", "ого", "ему", "ому", "ыми", "ими", "ала", "ало", "али", "ила",
           "ило", "или", "ал", "ил", "ов", "ев", "ей", "ой", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ых",
           "их", "ую", "юю", "ах", "ях", "ам", "ям", "ом", "ем", "ия", "ии", "ию", "а", "я", "о", "е", "ы", "и", "у",
           "ю", "ь"),
}  # fmt: skip
"""Language → endings that stems lose, the longest first."""
LIGHT = {"en": frozenset(("ing", "ied", "ies", "ed", "es", "s", "e"))}
"""Those that may leave three letters: "voted", "voting"."""
ANY_SUFFIX = (
    "ami",
    "ach",
    "ów",
    "ens",
    "ene",
    "en",
    "er",
    "es",
    "s",
    "a",
    "e",
    "i",
    "o",
    "y",
    "ы",
    "а",
)
"""Those of a language without a table."""
