"""How knowledge becomes a session. Pure: no clock, no randomness, nothing remembered but what was read from the package itself."""
