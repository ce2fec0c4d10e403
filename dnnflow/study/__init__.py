"""Settings become films, a table and a page: the whole line, many times."""
