"""A sweep becomes a report: one page that needs no network, for people and for papers."""
