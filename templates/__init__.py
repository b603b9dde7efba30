"""The Word templates that documents are made from; `draw.py` draws them, HR restyles them in Word."""
