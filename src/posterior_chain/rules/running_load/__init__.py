"""The hard runs before and after."""
