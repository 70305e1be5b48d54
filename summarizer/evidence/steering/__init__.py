"""What in an article speaks to a machine.

`instructions` finds the stretches: orders (`orders`), forged roles and hidden text, seen through
their `disguises` and `ciphers`. What becomes of them: docs/reliability.md.
"""
