"""The books: the only home of SQLAlchemy and of spreadsheets."""
