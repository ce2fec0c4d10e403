"""Networks of many settings, trained and judged: a table, on one machine or many."""
