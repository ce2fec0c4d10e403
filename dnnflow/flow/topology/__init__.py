"""What a flow keeps of its space, and what it loses: proved from weights and points."""
