"""Quotations: marked words, their kind."""
