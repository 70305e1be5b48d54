"""Many articles, as files and links and rows: what `summarizer batch` does around the briefs."""
