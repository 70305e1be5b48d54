"""Names: people, organisations, countries and places, with all their mentions.

`names.find_names` finds `runs` of capitalised words, and a reader says what each names: `reader`
where a capital tells a name (`inflected` minds its cases), `german` where every noun has one
(`german_people`, `german_words`), `uncased` in scripts without capitals (`arabic`, `chinese`,
`japanese`); `turkish` adds what an apostrophe shows. What they know of words is in `words`,
`kinds`, `segments` (where one name ends) and `openings` (what only opens a sentence). `groups`
gathers the mentions of one name, `bodies` looks at what the text says of it, `loud` and `recasing`
read where capitals say nothing, `bylines` knows credits. `rank` puts the foremost first.
"""
