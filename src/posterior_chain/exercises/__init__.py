"""The variations. Drop a file into the folder of its family; its name is its id, and it is in the catalogue."""
