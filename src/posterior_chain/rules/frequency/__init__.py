"""How many sessions a week were asked for."""
