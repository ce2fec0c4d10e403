"""Recorded clouds, of which no map is known, become a flow that moves as little as it can."""
