"""What a change does to everybody, for those who review it."""
