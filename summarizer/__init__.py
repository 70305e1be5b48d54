"""Structured news briefs with evidence."""
