"""What the month brought, to be seen and to be taken along."""
