"""Word lists that the readers of evidence use, one module a kind and language."""
