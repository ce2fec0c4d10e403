"""What of a flow is seen when: a frame that follows it calmly, on a clock of its own."""
