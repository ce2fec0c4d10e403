"""Stage 7: ``Picture`` after ``Picture`` becomes a file."""
