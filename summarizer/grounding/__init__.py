"""Grounding: words and tags → places in the article, and what could not be placed."""
