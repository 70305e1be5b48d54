"""Who a phrase stands for: a name, or whom a pronoun, a role or a description means.

`people` is asked, and asks `pronouns`, `descriptions` and `authors` (whose text a phrase names).
They ask of what the article tells: `layout` (where sentences and quotations stand), `persons` (who
is named, with their `genders`), `acting` (who acts where), `bodies`, `bearers` (of roles) and, of
those without a name, `newcomers`. English and German have rules of their own:
`descriptions_english`, `descriptions_german`, `unnamed_german`.
"""
