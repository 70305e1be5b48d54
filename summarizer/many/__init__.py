"""Many articles at once: concurrency, pace, budget, and a second process that reads and grounds."""
