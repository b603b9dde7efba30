"""What every form that comes back shares: how it is drawn with XlsxWriter, and how its tables are read."""
