"""The kit and its documents: `record` reads and writes kit.yaml, `pack` renders what goes out to the panel."""
