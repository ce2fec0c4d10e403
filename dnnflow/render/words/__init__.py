"""The words of languages, apart from what they are for."""
