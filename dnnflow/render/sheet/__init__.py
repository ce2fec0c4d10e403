"""Several tracks on one picture: where each stands, what is said of all, and what of each."""
