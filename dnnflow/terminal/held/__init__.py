"""What files hold, as lines for people, rows of a table and JSON."""
