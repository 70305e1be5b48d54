"""What stands around the name of an outlet that passes news on: "told Reuters"; English."""

from __future__ import annotations

TOLD = "told|tells|telling|to|with|by|for|on|from|according to"
"""What stands before one, as alternatives of a pattern."""
PASSES_ON = (
    r"(?:\w+ )?affiliate|reporter|correspondent|analyst|contributor|reports?|reported|reporting|"
    "says|said|has learned|understands|wrote|poll|interview"
)
"""What stands behind one, as alternatives of a pattern."""
