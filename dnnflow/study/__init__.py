"""The whole line, many times: sweeps and the article."""
