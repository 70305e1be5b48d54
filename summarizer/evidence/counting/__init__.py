"""Quantities: numbers with value, unit and change.

`quantities.find_quantities` reads them, `comparison.compare` sets one against another. Step by
step, with an example each: docs/evidence/quantities.md.
"""
