"""The player's own files: JavaScript modules, a page and its looks; nothing of them is Python."""
