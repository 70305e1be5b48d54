"""What in an article speaks to a machine."""
