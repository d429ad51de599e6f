"""A PDF as a print shop and a phone see it: rendered and read by libraries the program does not use."""

import cv2
import pypdfium2
import zxingcpp

_TALL, _STEP = 340, 60  # pixels: a card's code is 168 high, two stand 425 apart


def pages_of(pdf, dpi=200):
    """Give every page of a PDF as a grey array, rows from the top."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72, grayscale=True).to_numpy().copy() for page in document]
    finally:
        document.close()


def read_in(pdf):
    """Read every QR of a PDF from its rendered pages, all at once: for batches of cards."""
    return {found.text for page in pages_of(pdf) for found in zxingcpp.read_barcodes(page.squeeze())}


def seen_by_wechat(pdf):
    """Read every QR of a PDF with the decoder of WeChat: one at a time, so pages are cut in strips."""
    reader, found = cv2.wechat_qrcode_WeChatQRCode(), set()
    for grey in pages_of(pdf):
        page = cv2.cvtColor(grey.squeeze(), cv2.COLOR_GRAY2BGR)
        half = page.shape[1] // 2
        strips = [page[top : top + _TALL] for top in range(0, page.shape[0], _STEP)]
        for piece in (page, *(part for each in strips for part in (each[:, :half], each[:, half:]))):
            found |= set(reader.detectAndDecode(piece)[0])
    return found
