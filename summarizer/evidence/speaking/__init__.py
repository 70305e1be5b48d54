"""Speakers: who said each quotation."""
