"""What was not asked: unknown is never taken for fine."""
