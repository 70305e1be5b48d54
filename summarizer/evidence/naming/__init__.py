"""Names: people, organisations, countries and places."""
