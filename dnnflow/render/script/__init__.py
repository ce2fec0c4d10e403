"""The script of a film: its chapters and its words, with their times."""
