"""What is told of an intake or debrief: as text for a terminal, as letters, as JSON."""
