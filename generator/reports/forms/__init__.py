"""What the forms of a debrief say of themselves, so that they are known when they come back."""
