"""Between which words each kind of name stands in news.

A logistic regression on the 12,400 names that our reader found in some 550 English articles: what
the words before and behind speak for, in tenths, column by column for a person, a body, a place,
an adjective of nationality and any other name. "In" speaks for a place, "the" against a person,
"told" behind it for one.
"""

from __future__ import annotations

KINDS = ("person", "organization", "place", "nationality", "other")
"""The columns."""

ANYWHERE = "-12 -16 -14 -25 -17"
"""The logarithm of how frequent each kind is."""

ALONE = "0 2 4 -9 3"
"""What each kind has before a word is looked at."""

BEFORE = """
" 8 -4 -4 -4 4
' 7 -5 -9 -2 8
( -6 7 0 -1 0
) -2 0 1 -3 4
, 6 -1 -1 -3 -2
-ed 4 -1 0 -4 1
-ing 5 2 -3 -1 -3
-s 4 -4 0 -5 5
. 13 -3 -5 2 -7
: 9 4 -8 -4 -2
FIRM -4 8 -5 -6 8
KIN -5 -2 -2 1 8
NAME 9 1 -9 -7 6
NUMBER -10 2 -4 9 3
PERSONACT 11 1 -5 -2 -5
PERSONAL 24 -7 -11 -5 -1
START 6 1 -1 -3 -2
TITLE 26 -6 -2 -3 -15
WHERE -10 -9 16 1 2
WORD 3 -3 -4 2 2
a -13 5 7 5 -4
after 6 -1 -3 -1 -1
against 1 -8 11 3 -7
an -8 4 -6 13 -2
and 4 0 -2 -1 -2
as 3 -5 3 4 -5
at -11 6 14 -7 -2
between -2 -4 4 2 -1
but 1 -1 -4 5 -2
by 8 -5 -3 0 1
first -4 -5 -4 0 14
for -2 1 1 -4 4
former -3 0 -6 3 6
from -2 -2 12 0 -8
in -11 -6 28 -2 -8
including -3 -2 0 0 5
is 0 0 -4 1 2
new -7 1 4 -2 5
of -5 -1 3 -3 6
on -4 2 -3 5 -1
said 6 -2 1 -2 -4
says -5 -3 7 6 -4
that 5 2 -5 2 -4
the -20 9 0 3 8
to -1 -3 6 -7 4
told -11 11 -5 -1 5
two -3 -7 1 11 -2
when 5 -7 -2 1 3
while 4 -2 1 -5 2
with 4 -2 -1 0 0
"""
"""The word right before a name: itself, its class or ending, START, a NAME, a TITLE, a NUMBER."""

BEFORE_THAT = """
, -s 0 -4 4 5 -4
, FIRM -5 3 -6 -1 8
, KIN 5 -2 0 -1 -2
, NAME -3 -2 7 -2 0
, NUMBER 2 12 -5 -2 -6
, PERSONAL 15 -6 -7 -3 1
, TITLE 11 -3 -3 -1 -4
and , 2 3 0 -5 0
and NAME -5 -3 3 -1 6
and WORD -2 -2 -1 4 1
of -s 6 -2 -2 3 -5
of BODYHEAD 0 7 -3 2 -6
of NAME -4 6 1 -3 0
of PLACEHEAD 0 -5 3 -4 7
of WHERE -6 -5 10 -2 3
of WORD 4 -1 -1 2 -3
the " -1 8 -2 -3 -1
the , -4 3 1 2 -2
the -ed 5 1 -8 3 -2
the NAME 0 -5 -3 3 4
the START -2 5 -3 2 -2
the WHERE -2 -7 9 -1 0
the WORD -3 -1 0 5 -1
the and -3 -1 2 5 -3
the at 3 4 -4 -6 3
the by 0 8 -3 5 -9
the for 1 4 -3 -2 0
the from -5 5 1 1 -2
the in -1 -7 12 1 -5
the says -1 4 -1 4 -6
the to -3 1 4 0 -2
the told 0 11 -4 -2 -4
the with -3 3 3 3 -6
"""
"""Such a word, and the one before it."""

BEHIND = """
" 1 0 -6 -3 8
' 3 3 4 -10 -1
( 4 4 -4 -6 1
) -6 19 -3 -6 -4
, 10 -1 1 -8 -1
- -3 -6 4 10 -5
-ed 10 1 -2 -5 -4
-ing 2 -7 4 3 -2
-s -5 2 -4 10 -4
. 4 0 2 -7 1
/ -2 10 -4 -3 -1
: -4 1 -2 -2 6
BODYACT 2 5 0 -3 -4
BODYHEAD -16 -1 1 21 -5
END -2 2 5 -5 0
FIRM -8 1 -1 3 4
NAME -10 -8 2 19 -3
NUMBER -9 7 4 -8 6
PERSONACT 12 -1 -2 -4 -4
PERSONAL -14 4 -2 15 -2
PLACEHEAD -1 -12 1 12 1
TITLE -3 2 4 -8 5
WHERE 2 -4 3 0 -1
WORD -5 -2 -2 10 -1
after -1 2 6 -3 -3
and 3 -2 3 -4 0
are -3 3 -1 5 -4
as 7 -2 0 -2 -2
for 3 0 -1 -4 3
had 3 4 0 0 -7
has 2 3 3 -7 -1
have -4 -4 1 4 3
into 0 6 0 -3 -3
is 7 3 0 -8 -1
of 8 -5 -6 -6 8
on 1 2 2 -7 2
said 4 10 -8 -7 1
says 7 6 -5 -4 -4
that 0 -3 2 -3 5
to 3 0 5 -5 -4
told 10 -1 -4 -2 -3
was 13 -3 -4 -5 -2
were -2 -5 -2 5 3
who 1 0 -2 5 -3
with 3 -4 2 1 -2
"""
"""The word right behind it, or END."""

BEHIND_THAT = """
' -ing 4 0 -5 -1 2
' -s 6 3 -2 0 -8
' KIN 16 -5 -8 -1 -2
' NAME -4 2 4 -1 0
' WORD 3 -2 4 -4 -1
( NAME 2 8 -1 -4 -5
, -ed 4 -1 -3 -2 3
, -ing 3 -2 2 0 -4
, -s -3 3 -3 -1 4
, NAME -4 0 1 -1 3
, NUMBER 13 -1 -7 -2 -4
, PERSONACT 3 3 -5 -4 3
, PERSONAL 9 -3 -3 -1 -2
, WORD 5 -2 -1 -3 1
, a 6 -1 -6 -3 4
, an 5 -1 -3 1 -3
, and -4 1 0 2 2
, but -2 -2 4 -1 1
, has -2 4 -4 3 -1
, says 6 0 -2 -1 -3
, was -4 1 4 1 -2
, where -4 4 2 -1 -1
, which -9 4 0 0 6
, who 10 3 -1 0 -11
- -ed -3 -6 9 5 -5
- NAME -3 2 -3 4 0
VERB -ed 2 2 3 -3 -4
VERB -ing -4 2 6 -3 0
VERB -ly -3 5 -1 -1 0
VERB BODYACT -1 6 1 -1 -5
VERB HARM 2 -3 0 9 -9
VERB PERSONACT 7 -1 0 -3 -2
VERB WORD 4 -1 3 -4 -2
VERB be -1 -3 4 -3 3
VERB been 4 -4 -3 3 0
VERB the 4 -2 -3 -2 3
and NAME -1 -2 -2 1 4
and the -3 3 4 -3 -1
"""
"""The word behind a comma, a dash, "and", a possessive or an auxiliary VERB."""
