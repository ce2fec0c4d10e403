"""What stages say of themselves."""
