"""Quotations: what stands inside quotation marks, and of what kind it is.

`quotations.find_quotations` takes paragraph by paragraph: `marks` finds the marks, `pairing` says
which open and which close, `scan` reads a paragraph once from left to right, `dialogue` speech that
a dash opens. `kinds` tells statement, fragment and the rest apart; `speaking` asks again once it is
known who speaks.
"""
