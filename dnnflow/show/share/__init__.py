"""What was saved is said in words, and shown on a page."""
