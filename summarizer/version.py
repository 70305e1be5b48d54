"""The package's version; pyproject.toml reads it from here (importlib.metadata costs 60 ms)."""

__version__ = "0.1.0"
