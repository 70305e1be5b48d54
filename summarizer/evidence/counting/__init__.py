"""Quantities: numbers with value, unit and change."""
