"""The events' screens: papers, flash sales, draws."""
