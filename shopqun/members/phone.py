"""Mobile numbers of mainland China: read as people write them, shown masked."""

import re
import unicodedata

_NOISE = re.compile(r"[\s\-\u2010-\u2015()（）·.]+")
_MOBILE = re.compile(r"1\d{10}", re.ASCII)


def clean_phone(text: str) -> str | None:
    """Give the eleven digits of a mobile number, or None.

    Spaces, dashes, full-width digits and a leading +86, 0086 or 86 are forgiven; number ranges are not
    checked, because new ones open every year.
    """
    if _MOBILE.fullmatch(text):
        return text
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", text))
    for prefix in ("+86", "0086", "86"):
        if len(plain) == len(prefix) + 11:
            plain = plain.removeprefix(prefix)
    return plain if _MOBILE.fullmatch(plain) else None


def masked(phone: str | None) -> str | None:
    """Show a number as `138****1234` (个保法 51: no more than the eye needs)."""
    return f"{phone[:3]}****{phone[-4:]}" if phone else None
