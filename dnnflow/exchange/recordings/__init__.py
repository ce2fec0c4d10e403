"""The states of any model, as it went through them, become a recording, and files of it."""
