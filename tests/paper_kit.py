"""A PDF as a print shop sees it: its pages rendered by a library the program does not use."""

import pypdfium2


def pages_of(pdf, dpi=200):
    """Give every page of a PDF as a grey array, rows from the top."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72, grayscale=True).to_numpy().copy() for page in document]
    finally:
        document.close()
