"""The back extension family: trunk and hip extension."""
